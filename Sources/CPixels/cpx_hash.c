#include "cpx.h"

#include <math.h>

/// Bounds of each region in 64ths: the whole, then nine tenths of both sides in the middle, at the corners, at the sides.
static const uint8_t cpx_regions[cpx_hash_count][4] = {
    {0, 0, 64, 64}, {3, 3, 61, 61}, {0, 0, 58, 58}, {6, 0, 64, 58}, {0, 6, 58, 64},
    {6, 6, 64, 64}, {3, 0, 61, 58}, {3, 6, 61, 64}, {0, 3, 58, 61}, {6, 3, 64, 61},
};

/// The region as 32 by 32 squares, each the mean of what it covers.
static void cpx_region(const float *squares, const uint8_t *region, float *out) {
    for (int y = 0; y < 32; y += 1) {
        for (int x = 0; x < 32; x += 1) {
            float sum = 0;
            for (int part = 0; part < 4; part += 1) {
                float across = region[0] + (x + 0.25f + 0.5f * (part & 1)) * (region[2] - region[0]) / 32;
                float down = region[1] + (y + 0.25f + 0.5f * (part >> 1)) * (region[3] - region[1]) / 32;
                sum += squares[(int)down * 64 + (int)across];
            }
            out[y * 32 + x] = sum;
        }
    }
}

void cpx_hash(const float *squares, uint64_t *hashes) {
    float waves[9][32];
    for (int k = 0; k < 9; k += 1) {
        for (int x = 0; x < 32; x += 1) { waves[k][x] = (float)cos(3.14159265358979 * k * (x + 0.5) / 32); }
    }
    for (int index = 0; index < cpx_hash_count; index += 1) {
        float region[32 * 32], rows[32][8], values[64], sorted[64];
        cpx_region(squares, cpx_regions[index], region);
        // The 8 by 8 slowest waves but the constant ones: how bright the picture is does not matter.
        for (int y = 0; y < 32; y += 1) {
            for (int k = 0; k < 8; k += 1) {
                float sum = 0;
                for (int x = 0; x < 32; x += 1) { sum += waves[k + 1][x] * region[y * 32 + x]; }
                rows[y][k] = sum;
            }
        }
        for (int k = 0; k < 8; k += 1) {
            for (int l = 0; l < 8; l += 1) {
                float sum = 0;
                for (int y = 0; y < 32; y += 1) { sum += waves[l + 1][y] * rows[y][k]; }
                values[l * 8 + k] = sum;
            }
        }
        for (int at = 0; at < 64; at += 1) {
            int place = at;
            for (; place > 0 && sorted[place - 1] > values[at]; place -= 1) { sorted[place] = sorted[place - 1]; }
            sorted[place] = values[at];
        }
        uint64_t hash = 0;
        for (int at = 0; at < 64; at += 1) { hash |= (uint64_t)(values[at] > sorted[31]) << at; }
        hashes[index] = hash;
    }
}
