#include "cpx.h"

#include <math.h>

// MARK: Rows

void cpx_spectrum_begin(cpx_spectrum *spectrum, uint32_t width) {
    spectrum->width = width;
    for (uint32_t x = 0; x < cpx_segment; x += 1) {
        // A window that is 0 at both ends: Welch's parabola, squared.
        float place = (x - (cpx_segment - 1) / 2.0f) / (cpx_segment / 2.0f);
        spectrum->window[x] = (1 - place * place) * (1 - place * place);
        uint32_t turned = 0;
        for (uint32_t bit = 1; bit < cpx_segment; bit *= 2) { turned = turned * 2 + ((x & bit) != 0); }
        spectrum->places[x] = (uint8_t)turned;
    }
    for (uint32_t k = 0; k < cpx_segment / 2; k += 1) {
        double angle = -6.28318530717958648 * k / cpx_segment;
        spectrum->cosines[k] = (float)cos(angle);
        spectrum->sines[k] = (float)sin(angle);
    }
}

/// The same transform of every lane.
CPX_WIDE
static void cpx_transform(cpx_segments *restrict batch, const float *restrict cosines, const float *restrict sines) {
    for (uint32_t half = 1; half < cpx_segment; half *= 2) {
        for (uint32_t from = 0; from < cpx_segment; from += 2 * half) {
            for (uint32_t step = 0; step < half; step += 1) {
                float real = cosines[step * (cpx_segment / 2 / half)], imaginary = sines[step * (cpx_segment / 2 / half)];
                float *a = batch->real[from + step], *b = batch->imaginary[from + step];
                float *c = batch->real[from + step + half], *d = batch->imaginary[from + step + half];
                for (int lane = 0; lane < cpx_lanes; lane += 1) {
                    float turnedReal = c[lane] * real - d[lane] * imaginary;
                    float turnedImaginary = c[lane] * imaginary + d[lane] * real;
                    c[lane] = a[lane] - turnedReal;
                    d[lane] = b[lane] - turnedImaginary;
                    a[lane] += turnedReal;
                    b[lane] += turnedImaginary;
                }
            }
        }
    }
}

/// Adds the power of the segments that wait; of an odd number the last one is left out.
static void cpx_add_power(cpx_spectrum *spectrum) {
    uint32_t lanes = spectrum->waiting / 2;
    cpx_transform(&spectrum->batch, spectrum->cosines, spectrum->sines);
    for (int k = 1; k < cpx_segment / 2; k += 1) {
        const float *a = spectrum->batch.real[k], *b = spectrum->batch.imaginary[k];
        const float *c = spectrum->batch.real[cpx_segment - k], *d = spectrum->batch.imaginary[cpx_segment - k];
        for (uint32_t lane = 0; lane < lanes; lane += 1) {
            // Both together: the sum of what the two have.
            float sum = a[lane] * a[lane] + b[lane] * b[lane] + c[lane] * c[lane] + d[lane] * d[lane];
            spectrum->power[k] += 0.5 * (double)sum;
        }
    }
    spectrum->segments += 2 * lanes;
    spectrum->waiting = 0;
}

/// Puts a segment into the batch, at the places that the transform begins from.
static void cpx_add_segment(cpx_spectrum *spectrum, const uint8_t *segment) {
    uint32_t lane = spectrum->waiting / 2;
    float (*part)[cpx_lanes] = spectrum->waiting % 2 == 0 ? spectrum->batch.real : spectrum->batch.imaginary;
    uint32_t sum = 0;
    for (int x = 0; x < cpx_segment; x += 1) { sum += segment[x]; }
    float mean = (float)sum / cpx_segment;
    for (int x = 0; x < cpx_segment; x += 1) {
        part[spectrum->places[x]][lane] = (segment[x] - mean) * spectrum->window[x];
    }
    spectrum->waiting += 1;
    if (spectrum->waiting == 2 * cpx_lanes) { cpx_add_power(spectrum); }
}

/// Whether there is something to see in a segment.
static bool cpx_has_contrast(const uint8_t *row) {
    uint8_t low = 255, high = 0;
    for (int x = 4; x < cpx_segment - 4; x += 1) {
        low = row[x] < low ? row[x] : low;
        high = row[x] > high ? row[x] : high;
    }
    return high - low >= 40;
}

void cpx_spectrum_take(cpx_spectrum *spectrum, const uint8_t *row) {
    uint32_t y = spectrum->row;
    spectrum->row += 1;
    // A fixed share of the picture, wherever it has contrast: two segments for each 16,384 pixels.
    if (y < spectrum->next || spectrum->width < 2 * cpx_segment) { return; }
    spectrum->next = y + 21;
    for (uint32_t x = y * 37 % cpx_segment; x + cpx_segment <= spectrum->width; x += 3 * cpx_segment) {
        if (cpx_has_contrast(row + x)) { cpx_add_segment(spectrum, row + x); }
    }
}

// MARK: The end

void cpx_spectrum_finish(cpx_spectrum *spectrum, cpx_features *features) {
    cpx_add_power(spectrum);
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
