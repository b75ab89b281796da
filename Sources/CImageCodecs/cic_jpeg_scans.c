#include "cic_jpeg_pixels.h"

#include <string.h>

// Outside segments FF begins a marker unless 00 or a restart marker follows (T.81, B.1.1.5); in codes and between
// segments alike, so that one search serves both.
enum { searching, sawFF, lengthHigh, lengthLow, skipping, ended };

cic_jpeg_scan_count cic_jpeg_count_scans(cic_jpeg_scan_count count, const uint8_t *bytes, size_t total) {
    size_t at = 0;
    while (at < total && count.state != ended) {
        switch (count.state) {
        case searching: {
            const uint8_t *found = memchr(bytes + at, 0xFF, total - at);
            at = found == NULL ? total : (size_t)(found - bytes) + 1;
            if (found != NULL) { count.state = sawFF; }
            break;
        }
        case sawFF: {
            uint8_t marker = bytes[at];
            at += 1;
            if (marker == 0xFF) { break; }
            // Stuffing, TEM, RSTn and SOI stand alone.
            bool isAlone = marker <= 0x01 || (marker >= 0xD0 && marker <= 0xD8);
            if (marker == 0xDA) { count.scans += 1; }
            count.state = marker == 0xD9 ? ended : isAlone ? searching : lengthHigh;
            break;
        }
        case lengthHigh:
            count.length = bytes[at];
            at += 1;
            count.state = lengthLow;
            break;
        case lengthLow:
            count.length = count.length << 8 | bytes[at];
            at += 1;
            count.skip = count.length < 2 ? 0 : count.length - 2;
            count.state = skipping;
            break;
        default: {
            size_t left = total - at;
            size_t taken = count.skip < left ? count.skip : left;
            at += taken;
            count.skip -= (uint32_t)taken;
            if (count.skip == 0) { count.state = searching; }
        }
        }
    }
    return count;
}
