#include "cpx.h"

#include <stdlib.h>
#include <string.h>

bool cpx_keep_begin(cpx_keep *keep, uint32_t width, uint32_t height) {
    size_t count = (size_t)width * height;
    keep->view = malloc(count);
    if (keep->view == NULL) { return false; }
    keep->width = width;
    keep->height = height;
    // Rows that are lost show as the grey that decoders paint.
    memset(keep->view, 128, count);
    return true;
}

void cpx_keep_end(cpx_keep *keep) { free(keep->view); }

void cpx_keep_take(cpx_keep *keep, uint32_t row, const uint8_t *levels) {
    if (keep->view == NULL || row >= keep->height) { return; }
    memcpy(keep->view + (size_t)row * keep->width, levels, keep->width);
}

/// The mean of the levels of the view in a rectangle of at least one pixel.
static uint8_t cpx_mean(const cpx_keep *keep, uint32_t left, uint32_t top, uint32_t right, uint32_t bottom) {
    uint64_t sum = 0;
    for (uint32_t y = top; y < bottom; y += 1) {
        const uint8_t *row = keep->view + (size_t)y * keep->width;
        for (uint32_t x = left; x < right; x += 1) { sum += row[x]; }
    }
    uint64_t count = (uint64_t)(right - left) * (bottom - top);
    return (uint8_t)((sum + count / 2) / count);
}

/// Where a column or row of the small picture begins in the view, never behind the end.
static uint32_t cpx_edge(uint32_t index, uint32_t all, uint32_t small) {
    return (uint32_t)((uint64_t)index * all / small);
}

cpx_small cpx_keep_show(const cpx_keep *keep, cpx_place part, uint32_t longest, uint32_t orientation, uint8_t *out,
                        size_t room) {
    cpx_small none = {0, 0};
    if (keep->view == NULL || longest == 0 || part.width == 0 || part.height == 0) { return none; }
    if (part.x >= keep->width || part.width > keep->width - part.x) { return none; }
    if (part.y >= keep->height || part.height > keep->height - part.y) { return none; }
    // As stored: w by h; as shown, turned by the orientation (EXIF 2.32, tag 0x0112).
    uint32_t longer = part.width > part.height ? part.width : part.height, w = part.width, h = part.height;
    if (longer > longest) {
        w = (uint32_t)(((uint64_t)w * longest + longer / 2) / longer);
        h = (uint32_t)(((uint64_t)h * longest + longer / 2) / longer);
    }
    if (w == 0) { w = 1; }
    if (h == 0) { h = 1; }
    bool swaps = orientation >= 5 && orientation <= 8;
    cpx_small small = {swaps ? h : w, swaps ? w : h};
    if ((size_t)small.width * small.height > room) { return none; }
    for (uint32_t y = 0; y < small.height; y += 1) {
        for (uint32_t x = 0; x < small.width; x += 1) {
            uint32_t a = swaps ? y : x, b = swaps ? x : y;
            bool mirrorsX = orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
            bool mirrorsY = orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
            if (mirrorsX) { a = w - 1 - a; }
            if (mirrorsY) { b = h - 1 - b; }
            out[(size_t)y * small.width + x] =
                cpx_mean(keep, part.x + cpx_edge(a, part.width, w), part.y + cpx_edge(b, part.height, h),
                         part.x + cpx_edge(a + 1, part.width, w), part.y + cpx_edge(b + 1, part.height, h));
        }
    }
    return small;
}
