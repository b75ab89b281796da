// What the files of this target share.
#pragma once

#include "CPixels.h"

// Where this machine may have wider registers than every machine of its kind, the loop is built for both.
#if defined(__x86_64__) && defined(__linux__) && !defined(__SANITIZE_ADDRESS__)
#define CPX_WIDE __attribute__((target_clones("arch=x86-64-v3", "default")))
#else
#define CPX_WIDE
#endif

enum {
    cpx_tile = 64,
    // Every second row: with every fourth the quietest cells show less noise than there is, and blur under noise escapes.
    cpx_step = 2,
    cpx_reach = 8,
    cpx_band_rows = cpx_tile + cpx_reach,
    cpx_longest = 4096,
    cpx_lags = 4,
    cpx_directions = 4,
    cpx_segment = 128,
    cpx_lanes = 8,
    cpx_columns = 4096,
    cpx_strip = 8,
    cpx_strips_at_once = 32,
    cpx_fold_cells = 64,
};

/// Sums of squared differences of one tile, by direction and lag (1, 2, 4, 8).
typedef struct {
    uint32_t sums[cpx_directions][cpx_lags];
    uint32_t x, y, level;
} cpx_tile_sums;

/// The narrower picture at which clarity is judged: rows come in, each finished row of the view goes out.
typedef struct {
    uint32_t width, height, viewWidth, viewHeight;
    /// Means of the columns of the view's row that is being made, 128 times a level.
    int16_t *columns;
    /// Of each pixel of the view: the first column, and the weights of it and those behind it, `taps` in number.
    uint32_t *starts;
    int16_t *weights;
    uint32_t taps;
    uint32_t row, viewRow;
} cpx_view;

bool cpx_view_begin(cpx_view *view, uint32_t width, uint32_t height);
void cpx_view_end(cpx_view *view);
/// Whether a stored row has completed a row of the view, which stands in `out` then.
bool cpx_view_take(cpx_view *view, const uint8_t *luma, uint8_t *out);

/// Local sharpness: tiles of the view.
typedef struct {
    uint32_t width, height, across, left;
    uint8_t *band;
    uint32_t filled, top;
    cpx_tile_sums *tiles;
    uint32_t count;
    /// Cells of 16 by 16 by brightness and by the size of their differences.
    uint32_t cells[8][96];
    /// Steps across block borders, and beside them.
    uint64_t border, beside;
} cpx_sharpness;

bool cpx_sharpness_begin(cpx_sharpness *sharpness, uint32_t width, uint32_t height);
void cpx_sharpness_end(cpx_sharpness *sharpness);
/// Takes the next row of the view, null for one that was skipped.
void cpx_sharpness_take(cpx_sharpness *sharpness, const uint8_t *row);
void cpx_sharpness_finish(cpx_sharpness *sharpness, cpx_features *features);

/// Segments of rows, two to a lane: one is the real part, the other the imaginary one.
typedef struct {
    float real[cpx_segment][cpx_lanes], imaginary[cpx_segment][cpx_lanes];
} cpx_segments;

/// The spectrum of stored rows.
typedef struct {
    uint32_t width, row, next;
    float window[cpx_segment], cosines[cpx_segment / 2], sines[cpx_segment / 2];
    uint8_t places[cpx_segment];
    cpx_segments batch;
    /// Segments that wait in the batch.
    uint32_t waiting;
    double power[cpx_segment / 2 + 1];
    uint32_t segments;
} cpx_spectrum;

void cpx_spectrum_begin(cpx_spectrum *spectrum, uint32_t width);
void cpx_spectrum_take(cpx_spectrum *spectrum, const uint8_t *row);
void cpx_spectrum_finish(cpx_spectrum *spectrum, cpx_features *features);

/// Differences of neighbours (steps) and of five pixels (bends), added up for each place of a side.
typedef struct {
    uint32_t from, count;
    uint32_t steps[cpx_columns], bends[cpx_columns];
} cpx_side;

/// The period of differences along stored rows and columns.
typedef struct {
    uint32_t width, height, row, everyRow, everyStrip;
    cpx_side sides[2];
    /// Of the columns, what came since `sides` was last added to.
    uint16_t recentSteps[cpx_columns], recentBends[cpx_columns];
    uint32_t recent, sampled;
    /// The last five rows of some of the columns, `stripped` bytes each, and how many rows have come.
    uint8_t *strips;
    uint32_t stripped, lines;
} cpx_period;

bool cpx_period_begin(cpx_period *period, uint32_t width, uint32_t height);
void cpx_period_end(cpx_period *period);
void cpx_period_take(cpx_period *period, const uint8_t *row);
void cpx_period_finish(cpx_period *period, cpx_features *features);

/// Exposure, thumbnail and hashes.
typedef struct {
    uint32_t width, height, row;
    uint32_t levels[2][256];
    /// Sums of the columns of the squares that are being taken, and how many rows they have.
    uint16_t columns[cpx_longest];
    uint32_t folded;
    uint32_t sums[64 * 64], pixels[64 * 64];
} cpx_tone;

void cpx_tone_begin(cpx_tone *tone, uint32_t width, uint32_t height);
/// Takes the next row of the view, null for one that was skipped.
void cpx_tone_take(cpx_tone *tone, const uint8_t *row);
void cpx_tone_finish(cpx_tone *tone, cpx_features *features, uint8_t *thumb, size_t room);
void cpx_hash(const float *squares, uint64_t *hashes);

/// The view itself, kept until small pictures were made of it; `view` is null where nobody wants any.
typedef struct {
    uint32_t width, height;
    uint8_t *view;
} cpx_keep;

bool cpx_keep_begin(cpx_keep *keep, uint32_t width, uint32_t height);
void cpx_keep_end(cpx_keep *keep);
void cpx_keep_take(cpx_keep *keep, uint32_t row, const uint8_t *levels);
/// A part of the view made smaller by area, turned as EXIF's orientation (1 to 8) says.
cpx_small cpx_keep_show(const cpx_keep *keep, cpx_place part, uint32_t longest, uint32_t orientation, uint8_t *out,
                        size_t room);
