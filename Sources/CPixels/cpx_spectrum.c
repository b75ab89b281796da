#include "cpx.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

// MARK: Fourier

void cpx_fourier(float *real, float *imaginary, uint32_t count) {
    for (uint32_t index = 1, turned = 0; index < count; index += 1) {
        uint32_t bit = count >> 1;
        for (; turned & bit; bit >>= 1) { turned ^= bit; }
        turned |= bit;
        if (index < turned) {
            float value = real[index];
            real[index] = real[turned];
            real[turned] = value;
            value = imaginary[index];
            imaginary[index] = imaginary[turned];
            imaginary[turned] = value;
        }
    }
    for (uint32_t size = 2; size <= count; size *= 2) {
        double angle = -6.28318530717958648 / size;
        float turnReal = (float)cos(angle), turnImaginary = (float)sin(angle);
        uint32_t half = size / 2;
        float wReal = 1, wImaginary = 0;
        for (uint32_t step = 0; step < half; step += 1) {
            for (uint32_t at = step; at < count; at += size) {
                float oReal = real[at + half] * wReal - imaginary[at + half] * wImaginary;
                float oImaginary = real[at + half] * wImaginary + imaginary[at + half] * wReal;
                real[at + half] = real[at] - oReal;
                imaginary[at + half] = imaginary[at] - oImaginary;
                real[at] += oReal;
                imaginary[at] += oImaginary;
            }
            float next = wReal * turnReal - wImaginary * turnImaginary;
            wImaginary = wReal * turnImaginary + wImaginary * turnReal;
            wReal = next;
        }
    }
}

// MARK: Rows

bool cpx_spectrum_begin(cpx_spectrum *spectrum, uint32_t width, uint32_t height) {
    spectrum->width = width;
    spectrum->height = height;
    spectrum->columns = width > cpx_columns ? cpx_columns : width;
    spectrum->left = (width - spectrum->columns) / 2;
    spectrum->differences = calloc(cpx_columns, sizeof *spectrum->differences);
    return spectrum->differences != NULL;
}

void cpx_spectrum_end(cpx_spectrum *spectrum) { free(spectrum->differences); }

/// The power of two segments, one as the real, one as the imaginary part.
static void cpx_add_power(cpx_spectrum *spectrum, const uint8_t *first, const uint8_t *second) {
    float real[cpx_segment], imaginary[cpx_segment];
    float means[2] = {0, 0};
    for (int x = 0; x < cpx_segment; x += 1) {
        means[0] += first[x];
        means[1] += second[x];
    }
    for (int x = 0; x < cpx_segment; x += 1) {
        // A window that is 0 at both ends: Welch's parabola.
        float place = (x - (cpx_segment - 1) / 2.0f) / (cpx_segment / 2.0f);
        float window = (1 - place * place) * (1 - place * place);
        real[x] = (first[x] - means[0] / cpx_segment) * window;
        imaginary[x] = (second[x] - means[1] / cpx_segment) * window;
    }
    cpx_fourier(real, imaginary, cpx_segment);
    for (int k = 1; k < cpx_segment / 2; k += 1) {
        // Both together: the sum of what the two have.
        float a = real[k], b = imaginary[k], c = real[cpx_segment - k], d = imaginary[cpx_segment - k];
        spectrum->power[k] += 0.5 * (double)(a * a + b * b + c * c + d * d);
    }
    spectrum->segments += 2;
}

/// Whether there is something to see in a segment.
static bool cpx_has_contrast(const uint8_t *row) {
    int low = 255, high = 0;
    for (int x = 4; x < cpx_segment - 4; x += 1) {
        low = row[x] < low ? row[x] : low;
        high = row[x] > high ? row[x] : high;
    }
    return high - low >= 40;
}

CPX_WIDE
static void cpx_add_differences(uint32_t *restrict differences, const uint8_t *restrict row, uint32_t count) {
    for (uint32_t x = 2; x + 2 < count; x += 1) {
        int32_t d = 2 * row[x] - row[x - 1] - row[x + 1];
        d = d < 0 ? -d : d;
        // One hard edge must not outweigh a column.
        differences[x] += (uint32_t)(d > 24 ? 24 : d);
    }
}

void cpx_spectrum_take(cpx_spectrum *spectrum, const uint8_t *row) {
    uint32_t y = spectrum->row;
    spectrum->row += 1;
    // Every fourth row, at all places within blocks of 8.
    if ((y + y / 8) % 4 == 0) {
        cpx_add_differences(spectrum->differences, row + spectrum->left, spectrum->columns);
        spectrum->rows += 1;
    }
    // A fixed share of the picture, wherever it has contrast: two segments for each 16,384 pixels.
    if (y < spectrum->next || spectrum->width < 2 * cpx_segment) { return; }
    spectrum->next = y + 21;
    const uint8_t *waiting = NULL;
    for (uint32_t x = y * 37 % cpx_segment; x + cpx_segment <= spectrum->width; x += 3 * cpx_segment) {
        if (!cpx_has_contrast(row + x)) { continue; }
        if (waiting == NULL) {
            waiting = row + x;
        } else {
            cpx_add_power(spectrum, waiting, row + x);
            waiting = NULL;
        }
    }
}

// MARK: The end

static int cpx_by_size(const void *a, const void *b) {
    float first = *(const float *)a, second = *(const float *)b;
    return first < second ? -1 : first > second ? 1 : 0;
}

/// Interpolation repeats itself: second differences of an enlarged picture are smaller at some columns than at others,
/// with the period of the enlargement (Gallagher 2005). JPEG's blocks repeat too, at multiples of an eighth.
static void cpx_period(const cpx_spectrum *spectrum, cpx_features *features) {
    uint32_t count = 256;
    if (spectrum->columns < 512 || spectrum->rows < 64) { return; }
    while (count * 2 <= spectrum->columns) { count *= 2; }
    static _Thread_local float real[cpx_columns], imaginary[cpx_columns], sizes[cpx_columns / 2];
    uint32_t left = (spectrum->columns - count) / 2;
    for (uint32_t x = 0; x < count; x += 1) {
        // What the picture itself does over some columns is taken off.
        uint32_t at = left + x, from = at < 10 ? 2 : at - 8, to = at + 8 < spectrum->columns - 2 ? at + 8 : spectrum->columns - 3;
        double sum = 0;
        for (uint32_t near = from; near <= to; near += 1) { sum += spectrum->differences[near]; }
        double mean = sum / (to - from + 1), place = (x + 0.5) / count;
        double own = at < 2 || at + 3 > spectrum->columns ? mean : spectrum->differences[at];
        double value = mean > 0 ? (own - mean) / mean : 0;
        // A few columns that differ much (a pole, a border) do not make a period.
        value = value > 0.5 ? 0.5 : value < -0.5 ? -0.5 : value;
        real[x] = (float)(value * sin(3.14159265358979 * place));
        imaginary[x] = 0;
    }
    cpx_fourier(real, imaginary, count);
    uint32_t found = 0, highest = 0;
    float high = 0;
    for (uint32_t k = count / 10; k <= count / 2; k += 1) {
        float size = sqrtf(real[k] * real[k] + imaginary[k] * imaginary[k]);
        uint32_t block = k % (count / 8);
        if (block > count / 16) { block = count / 8 - block; }
        if (block <= 2) { continue; }
        sizes[found++] = size;
        if (size > high) {
            high = size;
            highest = k;
        }
    }
    qsort(sizes, found, sizeof *sizes, cpx_by_size);
    float median = found > 0 ? sizes[found / 2] : 0;
    if (median <= 0) { return; }
    float peak = high / median * 100;
    features->peak = peak > 100000 ? 100000 : (uint32_t)peak;
    features->peakFrequency = highest * (4096 / count);
}

void cpx_spectrum_finish(cpx_spectrum *spectrum, cpx_features *features) {
    cpx_period(spectrum, features);
    features->segments = spectrum->segments;
    if (spectrum->segments < 16) { return; }
    double bands[cpx_band_count];
    for (int band = 0; band < cpx_band_count; band += 1) {
        bands[band] = 0;
        // Four lines each, from the second on; the last lies at half a cycle per pixel.
        for (int k = 0; k < 4; k += 1) {
            int line = band * 4 + 2 + k;
            if (line < cpx_segment / 2) { bands[band] += spectrum->power[line]; }
        }
        // Nothing below what rounding to whole grey levels leaves.
        bands[band] = bands[band] / spectrum->segments + 1;
        features->bands[band] = (int32_t)lround(1000 * log10(bands[band] / bands[0]));
    }
}
