#include "cic_jpeg_tables.h"

#include <stdbool.h>
#include <stddef.h>

/// T.81, tables K.1 and K.2, row by row.
static const uint8_t annexK[2][64] = {
    {16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55,
     14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22, 29, 51, 87, 80, 62,
     18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92,
     49, 64, 78, 87, 103, 121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99},
    {17, 18, 24, 47, 99, 99, 99, 99, 18, 21, 26, 66, 99, 99, 99, 99,
     24, 26, 56, 99, 99, 99, 99, 99, 47, 66, 99, 99, 99, 99, 99, 99,
     99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99,
     99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99},
};

/// An entry of annex K as libjpeg scales it (jcparam.c: jpeg_quality_scaling, jpeg_add_quant_table); it never grows with the quality.
static int scaled(int standard, int quality) {
    int percent = quality < 50 ? 5000 / quality : 200 - quality * 2;
    int value = (standard * percent + 50) / 100;
    return value < 1 ? 1 : value > 255 ? 255 : value;
}

/// Whether a table is one of annex K, scaled.
static bool isScaled(const JQUANT_TBL *table, const uint8_t *standard, int quality) {
    for (int index = 0; index < 64; index += 1) {
        if (table->quantval[index] != scaled(standard[index], quality)) { return false; }
    }
    return true;
}

/// Where the largest number of table K.1 stands: the one that tells most qualities apart.
enum { largest = 53 };

int32_t cic_jpeg_standard_quality(const struct jpeg_decompress_struct *codec) {
    const JQUANT_TBL *luma = codec->quant_tbl_ptrs[0], *colours = codec->quant_tbl_ptrs[1];
    if (luma == NULL) { return 0; }
    // The first quality at which that number is no larger than here; the tables of a few qualities share it.
    int first = 1, last = 100;
    while (first < last) {
        int middle = (first + last) / 2;
        if (scaled(annexK[0][largest], middle) > luma->quantval[largest]) { first = middle + 1; } else { last = middle; }
    }
    for (int quality = first; quality <= 100; quality += 1) {
        if (scaled(annexK[0][largest], quality) != luma->quantval[largest]) { break; }
        if (!isScaled(luma, annexK[0], quality)) { continue; }
        if (colours == NULL || isScaled(colours, annexK[1], quality)) { return quality; }
    }
    return 0;
}
