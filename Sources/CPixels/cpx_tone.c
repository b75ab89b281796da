#include "cpx.h"

#include <string.h>

void cpx_tone_begin(cpx_tone *tone, uint32_t width, uint32_t height) {
    tone->width = width;
    tone->height = height;
}

/// Sums of columns; a square is at most 64 rows high.
CPX_WIDE
static void cpx_add_columns(uint16_t *restrict columns, const uint8_t *restrict row, uint32_t width) {
    for (uint32_t x = 0; x < width; x += 1) { columns[x] = (uint16_t)(columns[x] + row[x]); }
}

/// Adds what the columns of one line of squares hold to the squares.
static void cpx_fold(cpx_tone *tone, uint32_t down, uint32_t rows) {
    uint32_t from = 0;
    for (uint32_t across = 0; across < 64; across += 1) {
        uint32_t to = (uint32_t)((uint64_t)(across + 1) * tone->width / 64), sum = 0;
        for (uint32_t x = from; x < to; x += 1) { sum += tone->columns[x]; }
        tone->sums[down * 64 + across] = sum;
        tone->pixels[down * 64 + across] = (to - from) * rows;
        from = to;
    }
    memset(tone->columns, 0, tone->width * sizeof *tone->columns);
}

void cpx_tone_take(cpx_tone *tone, const uint8_t *row) {
    if (tone->row >= tone->height) { return; }
    if (tone->row % 4 == 0) {
        // Two counts, since neighbours often have one level and the second would wait for the first.
        for (uint32_t x = 0; x < tone->width; x += 4) { tone->levels[0][row[x]] += 1; }
        for (uint32_t x = 2; x < tone->width; x += 4) { tone->levels[1][row[x]] += 1; }
    }
    // 64 by 64 squares; a picture with fewer pixels than that leaves some empty.
    cpx_add_columns(tone->columns, row, tone->width);
    uint32_t down = (uint32_t)((uint64_t)tone->row * 64 / tone->height);
    tone->row += 1;
    tone->folded += 1;
    if ((uint64_t)tone->row * 64 / tone->height == down && tone->row < tone->height) { return; }
    cpx_fold(tone, down, tone->folded);
    tone->folded = 0;
}

static uint8_t cpx_level(const uint32_t *levels, uint64_t all, uint32_t share) {
    uint64_t seen = 0;
    for (int level = 0; level < 256; level += 1) {
        seen += levels[level];
        if (seen * 100 >= all * share) { return (uint8_t)level; }
    }
    return 255;
}

void cpx_tone_finish(cpx_tone *tone, cpx_features *features, uint8_t *thumb, size_t room) {
    uint64_t all = 0, black = 0, burnt = 0;
    uint32_t levels[256];
    for (int level = 0; level < 256; level += 1) {
        levels[level] = tone->levels[0][level] + tone->levels[1][level];
        all += levels[level];
        if (level <= 4) { black += levels[level]; }
        if (level >= 251) { burnt += levels[level]; }
    }
    if (all > 0) {
        static const uint32_t shares[5] = {1, 5, 50, 95, 99};
        for (int index = 0; index < 5; index += 1) {
            features->levels[index] = cpx_level(levels, all, shares[index]);
        }
        features->black = (uint32_t)(black * 1000 / all);
        features->burnt = (uint32_t)(burnt * 1000 / all);
    }
    // A damaged picture may end within a line of squares.
    if (tone->folded > 0) { cpx_fold(tone, (uint32_t)((uint64_t)(tone->row - 1) * 64 / tone->height), tone->folded); }
    float squares[64 * 64];
    float last = 0;
    for (int index = 0; index < 64 * 64; index += 1) {
        if (tone->pixels[index] > 0) { last = (float)tone->sums[index] / (float)tone->pixels[index]; }
        squares[index] = last;
    }
    for (size_t index = 0; index < cpx_thumb_bytes && index < room; index += 1) {
        size_t at = index / 32 * 128 + index % 32 * 2;
        float sum = squares[at] + squares[at + 1] + squares[at + 64] + squares[at + 65];
        thumb[index] = (uint8_t)(sum / 4 + 0.5f);
    }
    cpx_hash(squares, features->hashes);
}
