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

/// Whether a table is one of annex K, scaled as libjpeg scales it (jcparam.c: jpeg_quality_scaling, jpeg_add_quant_table).
static bool isScaled(const JQUANT_TBL *table, const uint8_t *standard, int quality) {
    int percent = quality < 50 ? 5000 / quality : 200 - quality * 2;
    for (int index = 0; index < 64; index += 1) {
        int value = (standard[index] * percent + 50) / 100;
        value = value < 1 ? 1 : value > 255 ? 255 : value;
        if (table->quantval[index] != value) { return false; }
    }
    return true;
}

int32_t cic_jpeg_standard_quality(const struct jpeg_decompress_struct *codec) {
    const JQUANT_TBL *luma = codec->quant_tbl_ptrs[0], *colours = codec->quant_tbl_ptrs[1];
    if (luma == NULL) { return 0; }
    for (int quality = 1; quality <= 100; quality += 1) {
        if (!isScaled(luma, annexK[0], quality)) { continue; }
        if (colours == NULL || isScaled(colours, annexK[1], quality)) { return quality; }
    }
    return 0;
}
