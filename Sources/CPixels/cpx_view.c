#include "cpx.h"

#include <stdlib.h>
#include <string.h>

/// The view holds 1600 by 1200 pixels, whichever way round: a larger picture is made smaller until one of its sides
/// reaches that, a panorama until it is 4096 long. A smaller picture stays as it is.
static void cpx_view_size(cpx_view *view) {
    double width = view->width, height = view->height;
    double longer = width > height ? width : height, shorter = width > height ? height : width;
    double scale = longer / 1600 < shorter / 1200 ? longer / 1600 : shorter / 1200;
    if (scale < 1) { scale = 1; }
    if (longer / scale > cpx_longest) { scale = longer / cpx_longest; }
    view->viewWidth = (uint32_t)(width / scale + 0.5);
    view->viewHeight = (uint32_t)(height / scale + 0.5);
    if (view->viewWidth < 1) { view->viewWidth = 1; }
    if (view->viewHeight < 1) { view->viewHeight = 1; }
}

bool cpx_view_begin(cpx_view *view, uint32_t width, uint32_t height) {
    view->width = width;
    view->height = height;
    cpx_view_size(view);
    uint32_t count = view->viewWidth;
    // As many stored pixels as one of the view can touch.
    view->taps = (width + count - 1) / count + 1;
    if (view->taps < 4) { view->taps = 4; }
    view->columns = calloc((size_t)width + view->taps, sizeof *view->columns);
    view->starts = calloc(count, sizeof *view->starts);
    view->weights = calloc((size_t)count * view->taps, sizeof *view->weights);
    if (view->columns == NULL || view->starts == NULL || view->weights == NULL) { return false; }
    for (uint32_t x = 0; x < count; x += 1) {
        // In 1/256 of a stored pixel.
        uint64_t from = (uint64_t)x * width * 256 / count, to = (uint64_t)(x + 1) * width * 256 / count;
        uint32_t first = (uint32_t)(from >> 8);
        view->starts[x] = first;
        for (uint32_t tap = 0; tap < view->taps; tap += 1) {
            uint64_t left = (uint64_t)(first + tap) * 256, right = left + 256;
            left = left > from ? left : from;
            right = right < to ? right : to;
            view->weights[(size_t)x * view->taps + tap] = right > left ? (uint16_t)(right - left) : 0;
        }
    }
    return true;
}

void cpx_view_end(cpx_view *view) {
    free(view->columns);
    free(view->starts);
    free(view->weights);
}

CPX_WIDE
static void cpx_add(uint32_t *restrict columns, const uint8_t *restrict luma, uint32_t weight, uint32_t width) {
    for (uint32_t x = 0; x < width; x += 1) { columns[x] += weight * luma[x]; }
}

CPX_WIDE
static void cpx_begin_row(uint32_t *restrict columns, const uint8_t *restrict luma, uint32_t weight, uint32_t width) {
    for (uint32_t x = 0; x < width; x += 1) { columns[x] = weight * luma[x]; }
}

/// Makes means of the sums of columns, in 1/256 of a grey level.
CPX_WIDE
static void cpx_level(uint32_t *columns, float share, uint32_t width) {
    for (uint32_t x = 0; x < width; x += 1) { columns[x] = (uint32_t)(int32_t)((float)(int32_t)columns[x] * share); }
}

/// Makes one row of the view of the sums of its columns; `weight` is that of all its rows.
static void cpx_narrow(cpx_view *view, uint32_t weight, uint8_t *out) {
    cpx_level(view->columns, 256.0f / (float)weight, view->width);
    float share = (float)view->viewWidth / (65536.0f * (float)view->width);
    uint32_t taps = view->taps;
    const uint16_t *weights = view->weights;
    for (uint32_t x = 0; x < view->viewWidth; x += 1, weights += taps) {
        const uint32_t *from = view->columns + view->starts[x];
        uint32_t sum = from[0] * weights[0] + from[1] * weights[1] + from[2] * weights[2] + from[3] * weights[3];
        for (uint32_t tap = 4; tap < taps; tap += 1) { sum += from[tap] * weights[tap]; }
        int32_t level = (int32_t)((float)sum * share + 0.5f);
        out[x] = level > 255 ? 255 : (uint8_t)level;
    }
}

bool cpx_view_take(cpx_view *view, const uint8_t *luma, uint8_t *out) {
    if (view->viewRow >= view->viewHeight) { return false; }
    if (view->viewHeight == view->height && view->viewWidth == view->width) {
        memcpy(out, luma, view->width);
        view->viewRow += 1;
        return true;
    }
    // In 1/256 of a stored row: where the view's row begins and ends.
    uint64_t from = (uint64_t)view->viewRow * view->height * 256 / view->viewHeight;
    uint64_t to = (uint64_t)(view->viewRow + 1) * view->height * 256 / view->viewHeight;
    uint64_t here = (uint64_t)view->row * 256;
    view->row += 1;
    uint64_t start = here > from ? here : from, end = here + 256 < to ? here + 256 : to;
    if (start == from) {
        cpx_begin_row(view->columns, luma, (uint32_t)(end - start), view->width);
    } else {
        cpx_add(view->columns, luma, (uint32_t)(end - start), view->width);
    }
    if (here + 256 < to) { return false; }
    cpx_narrow(view, (uint32_t)(to - from), out);
    view->viewRow += 1;
    if (here + 256 > to) { cpx_begin_row(view->columns, luma, (uint32_t)(here + 256 - to), view->width); }
    return true;
}
