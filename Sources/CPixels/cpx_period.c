#include "cpx.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

bool cpx_period_begin(cpx_period *period, uint32_t width, uint32_t height) {
    period->width = width;
    period->height = height;
    // The middle of a picture that is longer, from a place where blocks of 8 begin.
    for (int side = 0; side < 2; side += 1) {
        uint32_t length = side == 0 ? width : height, count = length > cpx_columns ? cpx_columns : length;
        period->sides[side].from = (length - count) / 2 / 8 * 8;
        period->sides[side].count = count;
    }
    // A fourth of the rows and of the columns; of a large picture an eighth tells enough.
    period->everyRow = height > 2400 ? 8 : 4;
    period->everyStrip = cpx_strip * (width > 3200 ? 8 : 4);
    for (uint32_t x = 0; x + cpx_strip <= width; x += period->everyStrip) { period->stripped += cpx_strip; }
    period->stripped -= period->stripped % cpx_strips_at_once;
    period->strips = calloc(5, (size_t)period->stripped + 1);
    return period->strips != NULL;
}

void cpx_period_end(cpx_period *period) { free(period->strips); }

// MARK: Sums

/// What a difference counts: about its logarithm, so that no hard edge outweighs fine texture; at most 128.
static inline int16_t cpx_count(int16_t difference) {
    int16_t size = difference < 0 ? (int16_t)-difference : difference;
    int16_t four = size < 4 ? size : 4, sixteen = size < 16 ? size : 16, most = size < 64 ? size : 64;
    return (int16_t)(four * 8 + sixteen * 2 + most);
}

static inline int16_t cpx_step_size(uint8_t a, uint8_t b) {
    int16_t size = a < b ? (int16_t)(b - a) : (int16_t)(a - b);
    return size < 24 ? size : 24;
}

/// First and fourth differences along a row, added up by column.
CPX_WIDE
static void cpx_add_across(uint16_t *restrict steps, uint16_t *restrict bends, const uint8_t *restrict row, uint32_t count) {
    for (uint32_t x = 0; x + 5 <= count; x += 1) {
        int16_t d = (int16_t)(row[x] + row[x + 4] + 6 * row[x + 2] - 4 * (row[x + 1] + row[x + 3]));
        steps[x] = (uint16_t)(steps[x] + (uint16_t)cpx_step_size(row[x], row[x + 1]));
        bends[x] = (uint16_t)(bends[x] + (uint16_t)cpx_count(d));
    }
}

/// The same down the columns of the strips: the sums of one row.
CPX_WIDE
static void cpx_add_down(uint32_t *sums, const uint8_t *restrict a, const uint8_t *restrict b, const uint8_t *restrict c,
                         const uint8_t *restrict d, const uint8_t *restrict e, uint32_t count) {
    uint32_t steps = 0, bends = 0;
    // Some at a time: their sums fit into 16 bits.
    for (uint32_t from = 0; from < count; from += cpx_strips_at_once) {
        uint16_t step = 0, bend = 0;
        for (uint32_t x = from; x < from + cpx_strips_at_once; x += 1) {
            int16_t fourth = (int16_t)(a[x] + e[x] + 6 * c[x] - 4 * (b[x] + d[x]));
            step = (uint16_t)(step + (uint16_t)cpx_step_size(d[x], e[x]));
            bend = (uint16_t)(bend + (uint16_t)cpx_count(fourth));
        }
        steps += step;
        bends += bend;
    }
    sums[0] = steps;
    sums[1] = bends;
}

/// Moves what 16 bits hold to where there is room for more.
static void cpx_flush(cpx_period *period) {
    cpx_side *side = &period->sides[0];
    for (uint32_t x = 0; x < side->count; x += 1) {
        side->steps[x] += period->recentSteps[x];
        side->bends[x] += period->recentBends[x];
    }
    memset(period->recentSteps, 0, sizeof period->recentSteps);
    memset(period->recentBends, 0, sizeof period->recentBends);
    period->recent = 0;
}

void cpx_period_take(cpx_period *period, const uint8_t *row) {
    uint32_t y = period->row;
    period->row += 1;
    // At all places within blocks of 8.
    if ((y + y / 8) % period->everyRow == 0) {
        const cpx_side *side = &period->sides[0];
        cpx_add_across(period->recentSteps, period->recentBends, row + side->from, side->count);
        period->recent += 1;
        period->sampled += 1;
        if (period->recent == 500) { cpx_flush(period); }
    }
    cpx_side *side = &period->sides[1];
    if (y < side->from || y - side->from >= side->count) { return; }
    uint32_t at = y - side->from, length = period->stripped;
    uint8_t *own = period->strips + (size_t)(at % 5) * length;
    for (uint32_t x = 0, to = 0; to < length; x += period->everyStrip, to += cpx_strip) {
        memcpy(own + to, row + x, cpx_strip);
    }
    period->lines = at + 1;
    if (at < 4) { return; }
    const uint8_t *rows[5];
    for (uint32_t back = 0; back < 5; back += 1) { rows[back] = period->strips + (size_t)((at - back) % 5) * length; }
    uint32_t sums[2];
    cpx_add_down(sums, rows[4], rows[3], rows[2], rows[1], rows[0], length);
    // By the same places as along rows: a step lies behind its first pixel, a bend at the first of its five.
    side->steps[at - 1] = sums[0];
    side->bends[at - 4] = sums[1];
}

// MARK: The end

/// In place; `count` is a power of two.
static void cpx_fourier(float *real, float *imaginary, uint32_t count) {
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

/// Sums by place within blocks of 8, against their mean.
static bool cpx_places(const uint32_t *sums, uint32_t count, uint32_t shift, double *places) {
    double counts[8] = {0}, all = 0;
    memset(places, 0, 8 * sizeof *places);
    for (uint32_t x = 0; x < count; x += 1) {
        places[(x + shift) % 8] += sums[x];
        counts[(x + shift) % 8] += 1;
    }
    for (int place = 0; place < 8; place += 1) {
        if (counts[place] == 0) { return false; }
        places[place] /= counts[place];
        all += places[place] / 8;
    }
    if (all <= 0) { return false; }
    for (int place = 0; place < 8; place += 1) { places[place] /= all; }
    return true;
}

static int cpx_by_size(const void *a, const void *b) {
    float first = *(const float *)a, second = *(const float *)b;
    return first < second ? -1 : first > second ? 1 : 0;
}

/// Powers of the period of the bends of one side: what JPEG's blocks do is taken off, and what the picture itself does over
/// some places; against the median. How many there are up to half a cycle per pixel; 0 when there are too few places.
static uint32_t cpx_powers(const cpx_side *side, uint32_t places, float *powers) {
    static _Thread_local float real[cpx_columns], imaginary[cpx_columns], values[cpx_columns];
    static _Thread_local double before[cpx_columns + 1];
    uint32_t count = 256;
    double blocks[8];
    if (places < 256 || !cpx_places(side->bends, places, 2, blocks)) { return 0; }
    while (count * 2 <= places) { count *= 2; }
    before[0] = 0;
    for (uint32_t x = 0; x < places; x += 1) {
        double block = blocks[(x + 2) % 8];
        values[x] = block > 0 ? (float)(side->bends[x] / block) : 0;
        before[x + 1] = before[x] + values[x];
    }
    uint32_t left = (places - count) / 2;
    for (uint32_t index = 0; index < count; index += 1) {
        uint32_t at = left + index, from = at < 8 ? 0 : at - 8, to = at + 9 < places ? at + 9 : places;
        double mean = (before[to] - before[from]) / (to - from), value = mean > 0 ? (values[at] - mean) / mean : 0;
        // A few places that differ much (a pole, a border) do not make a period.
        value = value > 0.5 ? 0.5 : value < -0.5 ? -0.5 : value;
        real[index] = (float)(value * sin(3.14159265358979 * (index + 0.5) / count));
        imaginary[index] = 0;
    }
    cpx_fourier(real, imaginary, count);
    uint32_t found = 0;
    for (uint32_t k = 0; k <= count / 2; k += 1) {
        powers[k] = real[k] * real[k] + imaginary[k] * imaginary[k];
        if (k >= count / 10) { values[found++] = powers[k]; }
    }
    qsort(values, found, sizeof *values, cpx_by_size);
    float median = values[found / 2];
    if (median <= 0) { return 0; }
    for (uint32_t k = 0; k <= count / 2; k += 1) { powers[k] /= median; }
    return count / 2;
}

/// The blocks of JPEG cut a period into waves that lie an eighth of a cycle apart: their powers are added up, in cells of
/// 1/1024 cycle from 0 to half an eighth, each cell the highest of what falls into it.
static void cpx_fold(const float *powers, uint32_t half, float *cells) {
    memset(cells, 0, (cpx_fold_cells + 1) * sizeof *cells);
    uint32_t count = 2 * half, eighth = count / 8;
    for (uint32_t wave = 0; wave < eighth; wave += 1) {
        float sum = 0;
        for (uint32_t at = wave; at < count; at += eighth) { sum += powers[at <= half ? at : count - at]; }
        uint32_t near = wave < eighth - wave ? wave : eighth - wave;
        uint32_t cell = (near * 1024 + count / 2) / count;
        if (sum > cells[cell]) { cells[cell] = sum; }
    }
}

/// The frequency in 1/4096 cycles per pixel, of those that a cell holds, that is strongest.
static uint32_t cpx_strongest(const float *powers, uint32_t half, uint32_t cell) {
    uint32_t count = 2 * half, found = 0;
    float highest = 0;
    for (uint32_t k = count / 10; k <= half; k += 1) {
        uint32_t near = k % (count / 8);
        if (near > count / 16) { near = count / 8 - near; }
        if ((near * 1024 + count / 2) / count != cell || powers[k] <= highest) { continue; }
        highest = powers[k];
        found = k * (4096 / count);
    }
    return found;
}

/// The mean of both directions and of both sides of a block's middle: what JPEG does is alike there.
static void cpx_write_steps(const cpx_period *period, const uint32_t *places, cpx_features *features) {
    double steps[2][8];
    for (int side = 0; side < 2; side += 1) {
        if (places[side] < 64 || !cpx_places(period->sides[side].steps, places[side], 0, steps[side])) { return; }
    }
    for (int place = 0; place < cpx_step_count; place += 1) {
        double step = steps[0][place] + steps[0][6 - place] + steps[1][place] + steps[1][6 - place];
        features->steps[place] = (uint32_t)lround(step * 250);
    }
}

void cpx_period_finish(cpx_period *period, cpx_features *features) {
    cpx_flush(period);
    uint32_t places[2] = {period->sampled < 64 ? 0 : period->sides[0].count, period->lines};
    for (int side = 0; side < 2; side += 1) { places[side] = places[side] < 8 ? 0 : places[side] - 4; }
    cpx_write_steps(period, places, features);
    static _Thread_local float powers[2][cpx_columns / 2 + 1];
    float cells[2][cpx_fold_cells + 1];
    uint32_t halves[2];
    for (int side = 0; side < 2; side += 1) {
        halves[side] = cpx_powers(&period->sides[side], places[side], powers[side]);
        if (halves[side] == 0) { return; }
        cpx_fold(powers[side], halves[side], cells[side]);
    }
    float highest = 0;
    uint32_t found = 0;
    // The first cells hold what is slow, and JPEG's blocks.
    for (uint32_t cell = 4; cell <= cpx_fold_cells; cell += 1) {
        float both = cells[0][cell] * cells[1][cell];
        if (both > highest) {
            highest = both;
            found = cell;
        }
    }
    double peak = sqrt(sqrt(highest)) * 100;
    features->peak = peak > 100000 ? 100000 : (uint32_t)peak;
    features->peakFrequency = cpx_strongest(powers[0], halves[0], found);
}
