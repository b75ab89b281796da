/// Measures over the brightness of one picture, taken row by row while it is decoded; no picture is kept.
///
/// What each number means stands in Documentation/clarity.md.
#pragma once

#include <lifetimebound.h>
#include <ptrcheck.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Sides of the thumbnail, bytes of it, regions that are hashed, bands of the spectrum, places within blocks.
enum { cpx_thumb_side = 32, cpx_thumb_bytes = 1024, cpx_hash_count = 10, cpx_band_count = 16,
       cpx_step_count = 4 };

/// Widths of edges along one direction, in hundredths of a pixel of the view; 0 where no tile could be judged.
typedef struct {
    /// Tiles with enough contrast along this direction.
    uint32_t tiles;
    /// A tenth, a quarter, half of these tiles are at least so sharp.
    uint32_t tenth, quarter, half;
} cpx_edges;

/// A place in stored pixels.
typedef struct {
    uint32_t x, y, width, height;
} cpx_place;

typedef struct {
    /// The size at which clarity was judged, and all tiles of it.
    uint32_t viewWidth, viewHeight, tiles;
    /// Tiles with contrast along any direction.
    uint32_t contrastTiles;
    /// Edges along rows, the falling diagonal, columns, the rising diagonal.
    cpx_edges edges[4];
    /// Thousandths of the tiles with contrast whose edges are narrow along every direction that can be judged.
    uint32_t sharpShare;
    /// Standard deviation of the noise in hundredths of a grey level.
    uint32_t noise;
    /// Hundredths: steps across the borders of 8x8 blocks against those beside them; 100 is none.
    uint32_t blocks;
    /// The tile with the narrowest edges; of no size when there is none.
    cpx_place sharpest;
    /// Grey levels below which 1, 5, 50, 95 and 99 % of the view lie.
    uint8_t levels[5];
    /// Thousandths of the view at most 4, and at least 251.
    uint32_t black, burnt;
    /// Hundredths of a decibel: power of the stored rows at the frequencies (n + 1) / 32 cycles per pixel against the
    /// first; 0 where nothing could be judged.
    int32_t bands[cpx_band_count];
    /// Segments of rows that the bands were taken from.
    uint32_t segments;
    /// Hundredths: the highest peak in the period of fourth differences, of rows and columns together, against the
    /// median, and its frequency in 1/4096 cycles per pixel.
    uint32_t peak, peakFrequency;
    /// Differences of neighbours by their place within JPEG's blocks, in thousandths of the mean of all places: behind the
    /// first pixel and before the last, behind the second and before the last but one, behind the third and the fifth,
    /// behind the fourth. 0 where nothing could be measured.
    uint32_t steps[cpx_step_count];
    /// Hashes of the whole and of nine parts of nine tenths of the sides.
    uint64_t hashes[cpx_hash_count];
} cpx_features;

/// The measures of one picture that is being decoded.
typedef struct cpx_measures cpx_measures;

/// Begins a picture; null without memory, and for one without pixels or wider than 131,072.
cpx_measures *cpx_measures_create(uint32_t width, uint32_t height);
void cpx_measures_destroy(cpx_measures *measures);

/// Takes in whole rows, one behind the other; what is no whole row is left out. Any cutting into calls gives one result.
void cpx_measures_take(cpx_measures *measures, const uint8_t *__counted_by(count) __noescape luma, size_t count);

/// What was measured; called once, at the end. The thumbnail is written where it has room.
cpx_features cpx_measures_finish(cpx_measures *measures, uint8_t *__counted_by(room) __noescape thumb, size_t room);

/// The size of a small picture; 0 by 0 when there is none.
typedef struct {
    uint32_t width, height;
} cpx_small;

/// Asks for the pictures below: the view is kept meanwhile. Called before the first row; false without memory.
bool cpx_measures_keep(cpx_measures *measures);

/// The whole picture as shown, its longer side at most `longest`: rows of grey.
cpx_small cpx_measures_thumbnail(const cpx_measures *measures, uint32_t longest, uint32_t orientation,
                                 uint8_t *__counted_by(room) __noescape out, size_t room);

/// What lies around a place of stored pixels, pixel for pixel of the view, each side at most `side`; turned as shown.
cpx_small cpx_measures_crop(const cpx_measures *measures, cpx_place place, uint32_t side, uint32_t orientation,
                            uint8_t *__counted_by(room) __noescape out, size_t room);
