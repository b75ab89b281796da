#include "cpx.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

bool cpx_sharpness_begin(cpx_sharpness *sharpness, uint32_t width, uint32_t height) {
    sharpness->width = width;
    sharpness->height = height;
    // Diagonals reach to both sides and down.
    sharpness->across = width >= cpx_tile + 2 * cpx_reach ? (width - 2 * cpx_reach) / cpx_tile : 0;
    uint32_t down = height >= cpx_band_rows ? (height - cpx_reach) / cpx_tile : 0;
    if (down == 0) { sharpness->across = 0; }
    if (sharpness->across == 0) { return true; }
    sharpness->left = cpx_reach + (width - 2 * cpx_reach - sharpness->across * cpx_tile) / 2;
    sharpness->band = malloc((size_t)width * cpx_band_rows);
    sharpness->tiles = calloc((size_t)sharpness->across * down, sizeof *sharpness->tiles);
    return sharpness->band != NULL && sharpness->tiles != NULL;
}

void cpx_sharpness_end(cpx_sharpness *sharpness) {
    free(sharpness->band);
    free(sharpness->tiles);
}

// MARK: Sums

/// Squared differences of one row of a tile against the same row moved by each lag in each direction.
CPX_WIDE
static void cpx_add_row(cpx_tile_sums *tile, uint32_t *restrict cells, uint32_t *restrict levels,
                        const uint8_t *restrict row, size_t width) {
    // Along the row the first lag is wanted for each cell of 16 pixels too.
    uint32_t narrow = 0;
    for (uint32_t cell = 0; cell < cpx_tile / 16; cell += 1) {
        int32_t sum = 0, level = 0;
        for (int x = 0; x < 16; x += 1) {
            int32_t d = row[cell * 16 + x] - row[cell * 16 + x + 1];
            sum += d * d;
            level += row[cell * 16 + x];
        }
        cells[cell] += (uint32_t)sum;
        levels[cell] += (uint32_t)level;
        narrow += (uint32_t)sum;
    }
    tile->sums[0][0] += narrow;
    for (int direction = 0; direction < cpx_directions; direction += 1) {
        for (int lag = direction == 0 ? 1 : 0; lag < cpx_lags; lag += 1) {
            ptrdiff_t step = 1 << lag, line = (ptrdiff_t)width;
            ptrdiff_t away = direction == 0 ? step : direction == 1 ? step * line + step : direction == 2 ? step * line
                                                                                       : step * line - step;
            const uint8_t *other = row + away;
            int32_t sum = 0;
            for (int x = 0; x < cpx_tile; x += 1) {
                int32_t d = row[x] - other[x];
                sum += d * d;
            }
            tile->sums[direction][lag] += (uint32_t)sum;
        }
    }
}

/// Steps across the borders of blocks of 8 (JPEG), and those in the middle of blocks; only where nothing was made smaller
/// do blocks lie so.
static void cpx_add_blocks(cpx_sharpness *sharpness, const uint8_t *row) {
    uint32_t border = 0, beside = 0;
    for (uint32_t x = 8; x + 8 <= sharpness->width; x += 8) {
        // How far the step is from what the steps on both sides of it promise.
        int at = 2 * (row[x] - row[x - 1]) - (row[x - 1] - row[x - 2]) - (row[x + 1] - row[x]);
        const uint8_t *middle = row + x - 4;
        int off = 2 * (middle[0] - middle[-1]) - (middle[-1] - middle[-2]) - (middle[1] - middle[0]);
        border += (uint32_t)abs(at);
        beside += (uint32_t)abs(off);
    }
    sharpness->border += border;
    sharpness->beside += beside;
}

/// A quarter of an octave of a mean square.
static uint32_t cpx_size_of(double square) {
    if (square < 0.001) { return 0; }
    double size = log2(square * 1000) * 4;
    return size < 1 ? 1 : size > 95 ? 95 : (uint32_t)size;
}

static void cpx_band(cpx_sharpness *sharpness) {
    static const uint32_t samples = 16 * 16 / cpx_step;
    size_t width = sharpness->width;
    for (uint32_t column = 0; column < sharpness->across; column += 1) {
        cpx_tile_sums *tile = &sharpness->tiles[sharpness->count];
        uint32_t left = sharpness->left + column * cpx_tile;
        tile->x = left;
        tile->y = sharpness->top;
        uint32_t cells[4], levels[4], all = 0;
        for (uint32_t y = 0; y < cpx_tile; y += cpx_step) {
            if (y % 16 == 0) {
                memset(cells, 0, sizeof cells);
                memset(levels, 0, sizeof levels);
            }
            cpx_add_row(tile, cells, levels, sharpness->band + y * width + left, width);
            if (y % 16 != 16 - cpx_step) { continue; }
            for (int cell = 0; cell < 4; cell += 1) {
                all += levels[cell];
                uint32_t level = levels[cell] / samples;
                // What is cut off at either end of the scale has no noise.
                if (level < 4 || level > 250) { continue; }
                sharpness->cells[level / 32][cpx_size_of(cells[cell] / (double)samples)] += 1;
            }
        }
        tile->level = all / (cpx_tile * cpx_tile / cpx_step);
        sharpness->count += 1;
    }
}

void cpx_sharpness_take(cpx_sharpness *sharpness, const uint8_t *row) {
    if (sharpness->across == 0) { return; }
    size_t width = sharpness->width;
    memcpy(sharpness->band + sharpness->filled * width, row, width);
    if (sharpness->filled % 4 == 1) { cpx_add_blocks(sharpness, row); }
    sharpness->filled += 1;
    if (sharpness->filled < cpx_band_rows) { return; }
    cpx_band(sharpness);
    memmove(sharpness->band, sharpness->band + cpx_tile * width, cpx_reach * width);
    sharpness->filled = cpx_reach;
    sharpness->top += cpx_tile;
}

// MARK: Judging tiles

/// The mean square of a step whose edge is a Gaussian of width 1, seen over `lag`; an edge of width w gives w * f(lag / w).
static double cpx_edge(double lag) {
    return lag * erf(lag / 2) - 2 / sqrt(3.14159265358979) * (1 - exp(-lag * lag / 4));
}

enum { cpx_widths = 48 };

/// Widths of edges, in sixths of an octave from a quarter of a pixel on.
static double cpx_width(int index) { return 0.25 * exp2(index / 8.0); }

/// For each width what two ratios are for an ideal edge: of the first lag to four times it, and of what is added from the
/// first lag to its double to what is added from four times it to its double. Diagonals reach further.
typedef struct {
    double ratios[2][cpx_widths], growths[2][cpx_widths];
} cpx_ideals;

static void cpx_ideals_make(cpx_ideals *ideals) {
    for (int slant = 0; slant < 2; slant += 1) {
        double reach = slant == 1 ? sqrt(2.0) : 1;
        for (int index = 0; index < cpx_widths; index += 1) {
            double width = cpx_width(index), edges[cpx_lags];
            for (int lag = 0; lag < cpx_lags; lag += 1) { edges[lag] = cpx_edge((1 << lag) * reach / width); }
            ideals->ratios[slant][index] = edges[0] / edges[2];
            ideals->growths[slant][index] = (edges[1] - edges[0]) / (edges[3] - edges[2]);
        }
    }
}

/// The width whose ideal is no larger than what was measured; ideals fall.
static int cpx_width_of(double ratio, const double *ideals) {
    int low = 0, high = cpx_widths - 1;
    while (low < high) {
        int middle = (low + high) / 2;
        if (ideals[middle] > ratio) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

static uint32_t cpx_quantile(const uint32_t *counts, uint32_t share, uint32_t all) {
    uint32_t seen = 0;
    for (int index = 0; index < cpx_widths; index += 1) {
        seen += counts[index];
        if (seen * 100 >= all * share && seen > 0) { return (uint32_t)(cpx_width(index) * 100 + 0.5); }
    }
    return 0;
}

/// The mean squared difference that noise alone makes, for each eighth of the scale: a tenth of the cells show less.
static void cpx_noise(const cpx_sharpness *sharpness, double *noise) {
    double lowest = -1;
    for (int level = 0; level < 8; level += 1) {
        uint32_t all = 0, seen = 0;
        for (int size = 0; size < 96; size += 1) { all += sharpness->cells[level][size]; }
        noise[level] = -1;
        if (all < 40) { continue; }
        for (int size = 0; size < 96; size += 1) {
            seen += sharpness->cells[level][size];
            if (seen * 10 < all) { continue; }
            noise[level] = size == 0 ? 0 : exp2((size + 0.5) / 4) / 1000;
            break;
        }
        if (lowest < 0 || noise[level] < lowest) { lowest = noise[level]; }
    }
    for (int level = 0; level < 8; level += 1) {
        if (noise[level] < 0) { noise[level] = lowest < 0 ? 0 : lowest; }
    }
}

void cpx_sharpness_finish(cpx_sharpness *sharpness, cpx_features *features) {
    features->tiles = sharpness->count;
    features->blocks = 100;
    if (sharpness->beside > 0) {
        uint64_t blocks = sharpness->border * 100 / sharpness->beside;
        features->blocks = blocks > 10000 ? 10000 : (uint32_t)blocks;
    }
    double noise[8], mean = 0;
    cpx_noise(sharpness, noise);
    cpx_ideals ideals;
    cpx_ideals_make(&ideals);
    static const double samples = cpx_tile * cpx_tile / cpx_step;
    uint32_t widths[cpx_directions][cpx_widths];
    memset(widths, 0, sizeof widths);
    uint32_t sharp = 0, best = UINT32_MAX;
    double bestContrast = 0;
    for (uint32_t index = 0; index < sharpness->count; index += 1) {
        const cpx_tile_sums *tile = &sharpness->tiles[index];
        double floor = noise[tile->level / 32];
        mean += floor;
        int worst = -1;
        double contrast = 0;
        for (int direction = 0; direction < cpx_directions; direction += 1) {
            double steps[cpx_lags];
            for (int lag = 0; lag < cpx_lags; lag += 1) {
                steps[lag] = tile->sums[direction][lag] / samples - floor;
            }
            // Something to see, and well above what the noise may do to it.
            if (steps[3] < 60 || steps[2] < 12 + 0.5 * floor || steps[3] < 1.5 * floor) { continue; }
            int slant = direction % 2;
            double near = steps[0] - 0.15 * floor;
            int width = cpx_width_of(near > 0 ? near / steps[2] : 0, ideals.ratios[slant]);
            if (floor > 0.25 * (steps[0] + floor) && floor > 1) {
                // Noise adds the same at every lag: how much the squares grow is free of it.
                double growth = steps[3] - steps[2];
                if (growth < 0.5 * floor) { continue; }
                int other = cpx_width_of((steps[1] - steps[0]) / growth, ideals.growths[slant]);
                if (other > width) { width = other; }
            }
            widths[direction][width] += 1;
            if (width > worst) { worst = width; }
            if (steps[3] > contrast) { contrast = steps[3]; }
        }
        if (worst < 0) { continue; }
        features->contrastTiles += 1;
        if (cpx_width(worst) <= 1.2) { sharp += 1; }
        if ((uint32_t)worst < best || ((uint32_t)worst == best && contrast > bestContrast)) {
            best = (uint32_t)worst;
            bestContrast = contrast;
            features->sharpest = (cpx_place){tile->x, tile->y, cpx_tile, cpx_tile};
        }
    }
    for (int direction = 0; direction < cpx_directions; direction += 1) {
        cpx_edges *edges = &features->edges[direction];
        for (int width = 0; width < cpx_widths; width += 1) { edges->tiles += widths[direction][width]; }
        edges->tenth = cpx_quantile(widths[direction], 10, edges->tiles);
        edges->quarter = cpx_quantile(widths[direction], 25, edges->tiles);
        edges->half = cpx_quantile(widths[direction], 50, edges->tiles);
    }
    if (features->contrastTiles > 0) { features->sharpShare = sharp * 1000 / features->contrastTiles; }
    if (sharpness->count > 0) { features->noise = (uint32_t)(sqrt(mean / sharpness->count / 2) * 100 + 0.5); }
}
