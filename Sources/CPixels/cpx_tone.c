#include "cpx.h"

void cpx_tone_begin(cpx_tone *tone, uint32_t width, uint32_t height) {
    tone->width = width;
    tone->height = height;
}

void cpx_tone_take(cpx_tone *tone, const uint8_t *row) {
    if (tone->row >= tone->height) { return; }
    if (tone->row % 4 == 0) {
        for (uint32_t x = 0; x < tone->width; x += 2) { tone->levels[row[x]] += 1; }
    }
    // 64 by 64 squares; a picture with fewer pixels than that leaves some empty.
    uint32_t down = (uint32_t)((uint64_t)tone->row * 64 / tone->height);
    uint32_t from = 0;
    for (uint32_t across = 0; across < 64; across += 1) {
        uint32_t to = (uint32_t)((uint64_t)(across + 1) * tone->width / 64), sum = 0;
        for (uint32_t x = from; x < to; x += 1) { sum += row[x]; }
        tone->sums[down * 64 + across] += sum;
        tone->pixels[down * 64 + across] += to - from;
        from = to;
    }
    tone->row += 1;
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
    for (int level = 0; level < 256; level += 1) {
        all += tone->levels[level];
        if (level <= 4) { black += tone->levels[level]; }
        if (level >= 251) { burnt += tone->levels[level]; }
    }
    if (all > 0) {
        static const uint32_t shares[5] = {1, 5, 50, 95, 99};
        for (int index = 0; index < 5; index += 1) {
            features->levels[index] = cpx_level(tone->levels, all, shares[index]);
        }
        features->black = (uint32_t)(black * 1000 / all);
        features->burnt = (uint32_t)(burnt * 1000 / all);
    }
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
