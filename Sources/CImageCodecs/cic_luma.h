/// Brightness of pixels, shared by the decoders of this target; not for others.
#pragma once

#include <stddef.h>
#include <stdint.h>

/// ITU-R BT.601, as JFIF asks for and libjpeg does: 0.299, 0.587, 0.114 in 1/65536.
static inline uint8_t cic_luma(uint32_t red, uint32_t green, uint32_t blue) {
    return (uint8_t)((red * 19595 + green * 38470 + blue * 7471 + 32768) >> 16);
}

/// Red, green, blue (and anything behind them) to luma; `step` bytes a pixel, `depth` bytes a sample, first byte highest.
void cic_luma_of_rgb(const uint8_t *pixels, uint8_t *luma, size_t width, size_t step, size_t depth);

/// Four inks to luma; `inverted` when 255 means no ink, as Adobe writes it.
void cic_luma_of_cmyk(const uint8_t *pixels, uint8_t *luma, size_t width, int inverted);

/// The first byte of each pixel.
void cic_luma_of_first(const uint8_t *pixels, uint8_t *luma, size_t width, size_t step);
