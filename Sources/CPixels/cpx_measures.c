#include "cpx.h"

#include <stdlib.h>
#include <string.h>

struct cpx_measures {
    uint32_t width, height, rows;
    cpx_view view;
    cpx_sharpness sharpness;
    cpx_spectrum spectrum;
    cpx_period period;
    cpx_tone tone;
    cpx_keep keep;
    uint8_t out[cpx_longest + 64];
};

cpx_measures *cpx_measures_create(uint32_t width, uint32_t height) {
    if (width == 0 || height == 0 || width > 131072) { return NULL; }
    cpx_measures *measures = calloc(1, sizeof *measures);
    if (measures == NULL) { return NULL; }
    measures->width = width;
    measures->height = height;
    if (!cpx_view_begin(&measures->view, width, height)
        || !cpx_sharpness_begin(&measures->sharpness, measures->view.viewWidth, measures->view.viewHeight)
        || !cpx_period_begin(&measures->period, width, height)) {
        cpx_measures_destroy(measures);
        return NULL;
    }
    cpx_spectrum_begin(&measures->spectrum, width);
    cpx_tone_begin(&measures->tone, measures->view.viewWidth, measures->view.viewHeight);
    return measures;
}

void cpx_measures_destroy(cpx_measures *measures) {
    if (measures == NULL) { return; }
    cpx_view_end(&measures->view);
    cpx_sharpness_end(&measures->sharpness);
    cpx_period_end(&measures->period);
    cpx_keep_end(&measures->keep);
    free(measures);
}

void cpx_measures_take(cpx_measures *measures, const uint8_t *luma, size_t count) {
    for (; count >= measures->width && measures->rows < measures->height; count -= measures->width) {
        cpx_spectrum_take(&measures->spectrum, luma);
        cpx_period_take(&measures->period, luma);
        if (cpx_view_take(&measures->view, luma, measures->out)) {
            cpx_sharpness_take(&measures->sharpness, measures->out);
            cpx_tone_take(&measures->tone, measures->out);
            cpx_keep_take(&measures->keep, measures->view.viewRow - 1, measures->out);
        }
        measures->rows += 1;
        luma += measures->width;
    }
}

cpx_features cpx_measures_finish(cpx_measures *measures, uint8_t *thumb, size_t room) {
    cpx_features features;
    memset(&features, 0, sizeof features);
    features.viewWidth = measures->view.viewWidth;
    features.viewHeight = measures->view.viewHeight;
    cpx_sharpness_finish(&measures->sharpness, &features);
    cpx_spectrum_finish(&measures->spectrum, &features);
    cpx_period_finish(&measures->period, &features);
    cpx_tone_finish(&measures->tone, &features, thumb, room);
    // The place of the sharpest tile goes back to stored pixels.
    cpx_place *place = &features.sharpest;
    if (place->width > 0) {
        uint64_t width = measures->width, height = measures->height;
        place->x = (uint32_t)(place->x * width / features.viewWidth);
        place->y = (uint32_t)(place->y * height / features.viewHeight);
        place->width = (uint32_t)(place->width * width / features.viewWidth);
        place->height = (uint32_t)(place->height * height / features.viewHeight);
    }
    return features;
}

// MARK: Small pictures

bool cpx_measures_keep(cpx_measures *measures) {
    return cpx_keep_begin(&measures->keep, measures->view.viewWidth, measures->view.viewHeight);
}

cpx_small cpx_measures_thumbnail(const cpx_measures *measures, uint32_t longest, uint32_t orientation, uint8_t *out,
                                 size_t room) {
    cpx_place all = {0, 0, measures->keep.width, measures->keep.height};
    return cpx_keep_show(&measures->keep, all, longest, orientation, out, room);
}

/// A stretch of `side` pixels around the middle of a place, within `all`; its begin goes back.
static uint32_t cpx_around(uint64_t begin, uint64_t length, uint64_t stored, uint32_t all, uint32_t side) {
    uint64_t middle = (begin * 2 + length) * all / (stored * 2), half = side / 2;
    uint64_t from = middle > half ? middle - half : 0;
    return from + side > all ? all - side : (uint32_t)from;
}

cpx_small cpx_measures_crop(const cpx_measures *measures, cpx_place place, uint32_t side, uint32_t orientation,
                            uint8_t *out, size_t room) {
    uint32_t width = measures->keep.width, height = measures->keep.height;
    cpx_place part = {0, 0, side < width ? side : width, side < height ? side : height};
    part.x = cpx_around(place.x, place.width, measures->width, width, part.width);
    part.y = cpx_around(place.y, place.height, measures->height, height, part.height);
    return cpx_keep_show(&measures->keep, part, side, orientation, out, room);
}
