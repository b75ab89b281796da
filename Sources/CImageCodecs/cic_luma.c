#include "cic_luma.h"

// As in CPixels: built for wider registers too, where this machine may have them. A fifth of the time, measured.
#if defined(__x86_64__) && defined(__linux__) && !defined(__SANITIZE_ADDRESS__)
#define CIC_WIDE __attribute__((target_clones("arch=x86-64-v3", "default")))
#else
#define CIC_WIDE
#endif

// The common strides stand as constants, so that the compiler can unroll.
CIC_WIDE
static void lumaOfThree(const uint8_t *restrict pixels, uint8_t *restrict luma, size_t width) {
    for (size_t x = 0; x < width; x += 1) { luma[x] = cic_luma(pixels[x * 3], pixels[x * 3 + 1], pixels[x * 3 + 2]); }
}

CIC_WIDE
static void lumaOfFour(const uint8_t *restrict pixels, uint8_t *restrict luma, size_t width) {
    for (size_t x = 0; x < width; x += 1) { luma[x] = cic_luma(pixels[x * 4], pixels[x * 4 + 1], pixels[x * 4 + 2]); }
}

void cic_luma_of_rgb(const uint8_t *pixels, uint8_t *luma, size_t width, size_t step, size_t depth) {
    if (step == 3 && depth == 1) {
        lumaOfThree(pixels, luma, width);
    } else if (step == 4 && depth == 1) {
        lumaOfFour(pixels, luma, width);
    } else {
        for (size_t x = 0; x < width; x += 1) {
            luma[x] = cic_luma(pixels[x * step], pixels[x * step + depth], pixels[x * step + 2 * depth]);
        }
    }
}

void cic_luma_of_cmyk(const uint8_t *pixels, uint8_t *luma, size_t width, int inverted) {
    uint32_t turn = inverted ? 0 : 255;
    for (size_t x = 0; x < width; x += 1) {
        const uint8_t *ink = pixels + x * 4;
        uint32_t paper = ink[3] ^ turn;
        luma[x] = cic_luma((ink[0] ^ turn) * paper / 255, (ink[1] ^ turn) * paper / 255, (ink[2] ^ turn) * paper / 255);
    }
}

void cic_luma_of_first(const uint8_t *pixels, uint8_t *luma, size_t width, size_t step) {
    for (size_t x = 0; x < width; x += 1) { luma[x] = pixels[x * step]; }
}
