#include "cpx.h"

#include <stdlib.h>
#include <string.h>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

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

/// Weights of the stored pixels that one of the view covers, together 256.
static void cpx_weigh(const cpx_view *view, uint32_t x) {
    uint64_t width = view->width, count = view->viewWidth;
    uint64_t from = x * width * 256 / count, to = (x + 1) * width * 256 / count;
    uint32_t first = (uint32_t)(from >> 8), given = 0, heaviest = 0;
    int16_t *weights = view->weights + (size_t)x * view->taps;
    // The last taps may lie behind the row: the columns there are 0, and so are the weights.
    view->starts[x] = first;
    for (uint32_t tap = 0; tap < view->taps; tap += 1) {
        uint64_t left = (uint64_t)(first + tap) * 256, right = left + 256;
        left = left > from ? left : from;
        right = right < to ? right : to;
        weights[tap] = right > left ? (int16_t)(((right - left) * 256 + (to - from) / 2) / (to - from)) : 0;
        given += (uint32_t)weights[tap];
        if (weights[tap] > weights[heaviest]) { heaviest = tap; }
    }
    weights[heaviest] = (int16_t)(weights[heaviest] + 256 - (int32_t)given);
}

bool cpx_view_begin(cpx_view *view, uint32_t width, uint32_t height) {
    view->width = width;
    view->height = height;
    cpx_view_size(view);
    uint32_t count = view->viewWidth;
    // As many stored pixels as one of the view can touch, in fours.
    uint32_t touched = (width + count - 1) / count + 1;
    view->taps = touched <= 4 ? 4 : touched <= 8 ? 8 : touched;
    view->columns = calloc((size_t)width + view->taps, sizeof *view->columns);
    view->starts = calloc(count, sizeof *view->starts);
    view->weights = calloc((size_t)count * view->taps, sizeof *view->weights);
    if (view->columns == NULL || view->starts == NULL || view->weights == NULL) { return false; }
    for (uint32_t x = 0; x < count; x += 1) { cpx_weigh(view, x); }
    return true;
}

void cpx_view_end(cpx_view *view) {
    free(view->columns);
    free(view->starts);
    free(view->weights);
}

// MARK: Columns

CPX_WIDE
static void cpx_add(int16_t *restrict columns, const uint8_t *restrict luma, int16_t weight, uint32_t width) {
    for (uint32_t x = 0; x < width; x += 1) { columns[x] = (int16_t)(columns[x] + weight * luma[x]); }
}

CPX_WIDE
static void cpx_begin_row(int16_t *restrict columns, const uint8_t *restrict luma, int16_t weight, uint32_t width) {
    for (uint32_t x = 0; x < width; x += 1) { columns[x] = (int16_t)(weight * luma[x]); }
}

// MARK: Rows

/// A level of the view from a sum of columns (128 times a level) by weights that are 256 together.
static uint8_t cpx_level(int32_t sum) {
    int32_t level = (sum + (1 << 14)) >> 15;
    return level > 255 ? 255 : level < 0 ? 0 : (uint8_t)level;
}

#if defined(__SSE2__)
/// The two sums of pairs that each half of the argument holds, of both arguments: a0+a1, a2+a3, b0+b1, b2+b3.
static inline __m128i cpx_pairs(__m128i a, __m128i b) {
    __m128 even = _mm_shuffle_ps(_mm_castsi128_ps(a), _mm_castsi128_ps(b), _MM_SHUFFLE(2, 0, 2, 0));
    __m128 odd = _mm_shuffle_ps(_mm_castsi128_ps(a), _mm_castsi128_ps(b), _MM_SHUFFLE(3, 1, 3, 1));
    return _mm_add_epi32(_mm_castps_si128(even), _mm_castps_si128(odd));
}

static inline __m128i cpx_four(const int16_t *first, const int16_t *second) {
    __m128i low = _mm_loadl_epi64((const __m128i *)first);
    return _mm_unpacklo_epi64(low, _mm_loadl_epi64((const __m128i *)second));
}

static inline __m128i cpx_eight(const int16_t *columns, const int16_t *weights) {
    return _mm_madd_epi16(_mm_loadu_si128((const __m128i *)columns), _mm_loadu_si128((const __m128i *)weights));
}
#endif

/// Makes one row of the view of its columns; four pixels at once where the machine has 128 bits, with the same result.
static void cpx_narrow(const cpx_view *view, uint8_t *out) {
    uint32_t taps = view->taps, x = 0;
    const int16_t *weights = view->weights, *columns = view->columns;
    const uint32_t *starts = view->starts;
#if defined(__SSE2__)
    for (; taps <= 8 && x + 4 <= view->viewWidth; x += 4, weights += 4 * taps) {
        const int16_t *a = columns + starts[x], *b = columns + starts[x + 1];
        const int16_t *c = columns + starts[x + 2], *d = columns + starts[x + 3];
        __m128i sums;
        if (taps == 4) {
            __m128i left = _mm_madd_epi16(cpx_four(a, b), _mm_loadu_si128((const __m128i *)weights));
            __m128i right = _mm_madd_epi16(cpx_four(c, d), _mm_loadu_si128((const __m128i *)(weights + 8)));
            sums = cpx_pairs(left, right);
        } else {
            __m128i left = cpx_pairs(cpx_eight(a, weights), cpx_eight(b, weights + 8));
            sums = cpx_pairs(left, cpx_pairs(cpx_eight(c, weights + 16), cpx_eight(d, weights + 24)));
        }
        __m128i levels = _mm_srai_epi32(_mm_add_epi32(sums, _mm_set1_epi32(1 << 14)), 15);
        levels = _mm_packs_epi32(levels, levels);
        int32_t four = _mm_cvtsi128_si32(_mm_packus_epi16(levels, levels));
        memcpy(out + x, &four, 4);
    }
#endif
    for (; x < view->viewWidth; x += 1, weights += taps) {
        int32_t sum = 0;
        for (uint32_t tap = 0; tap < taps; tap += 1) { sum += columns[starts[x] + tap] * weights[tap]; }
        out[x] = cpx_level(sum);
    }
}

/// Adds a stored row to the view's row that is being made: of the 128 that its rows weigh together, what it covers.
static void cpx_cover(cpx_view *view, const uint8_t *luma, uint64_t from, uint64_t to, uint64_t start, uint64_t end) {
    int16_t weight = (int16_t)((end - from) * 128 / (to - from) - (start - from) * 128 / (to - from));
    if (start == from) {
        cpx_begin_row(view->columns, luma, weight, view->width);
    } else {
        cpx_add(view->columns, luma, weight, view->width);
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
    cpx_cover(view, luma, from, to, here > from ? here : from, here + 256 < to ? here + 256 : to);
    if (here + 256 < to) { return false; }
    cpx_narrow(view, out);
    view->viewRow += 1;
    if (here + 256 > to && view->viewRow < view->viewHeight) {
        uint64_t next = (uint64_t)(view->viewRow + 1) * view->height * 256 / view->viewHeight;
        cpx_cover(view, luma, to, next, to, here + 256);
    }
    return true;
}
