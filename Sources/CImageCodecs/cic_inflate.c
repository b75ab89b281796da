#include "cic_inflate.h"

#include <limits.h>
#include <string.h>
#include <zlib.h>

static uInt chunk(size_t count) { return count > UINT_MAX ? UINT_MAX : (uInt)count; }

cic_inflated cic_inflate(const uint8_t *bytes, size_t count, uint8_t *output, size_t room) {
    cic_inflated result = {cic_inflate_status_corrupt, 0, 0};
    z_stream stream;
    memset(&stream, 0, sizeof stream);
    if (inflateInit(&stream) != Z_OK) { return result; }

    // With no room left zlib needs one byte more to tell "full" from "just fits": it goes into `spare`.
    uint8_t spare[1];
    uint8_t *next = output;
    size_t left = room;
    const uint8_t *input = bytes;
    size_t inputLeft = count;
    int code = Z_OK;
    int spared = 0;
    while (code == Z_OK) {
        stream.next_in = (Bytef *)(uintptr_t)input;
        stream.avail_in = chunk(inputLeft);
        int useSpare = left == 0;
        stream.next_out = useSpare ? spare : next;
        stream.avail_out = useSpare ? 1 : chunk(left);
        uInt inputBefore = stream.avail_in, outputBefore = stream.avail_out;
        code = inflate(&stream, Z_NO_FLUSH);
        size_t used = inputBefore - stream.avail_in, made = outputBefore - stream.avail_out;
        input += used;
        inputLeft -= used;
        if (useSpare) {
            if (made > 0) {
                spared = 1;
                break;
            }
        } else {
            next += made;
            left -= made;
        }
        if (code == Z_OK && used == 0 && made == 0) { code = Z_BUF_ERROR; }
    }
    result.written = room - left;
    result.consumed = count - inputLeft;
    if (spared) {
        result.status = cic_inflate_status_outputFull;
    } else if (code == Z_STREAM_END) {
        result.status = cic_inflate_status_ok;
    } else if (code == Z_BUF_ERROR && inputLeft == 0) {
        result.status = cic_inflate_status_inputTruncated;
    }
    inflateEnd(&stream);
    return result;
}

uint32_t cic_crc32(uint32_t seed, const uint8_t *bytes, size_t count) {
    uLong crc = seed;
    while (count > 0) {
        uInt part = chunk(count);
        crc = crc32(crc, bytes, part);
        bytes += part;
        count -= part;
    }
    return (uint32_t)crc;
}
