#pragma once

#include "cic_pixels.h"

/// One PNG that is decoded to luma, row by row, from its first byte; an animated one shows its default image.
///
/// Only the chunks that make the picture reach libpng: nothing else is inflated, or held.
typedef struct cic_png_pixels cic_png_pixels;

/// A decoder, or null without memory.
cic_png_pixels *cic_png_pixels_create(cic_pixels_limits limits);
void cic_png_pixels_destroy(cic_png_pixels *png);

/// Goes on with the bytes that begin at `offset`, which is the `position` asked for; `isLast` when the file ends with them.
///
/// `rows` has room for at least 64 rows and for 256 KiB; its length decides how many come at once.
cic_pixels_step cic_png_pixels_decode(cic_png_pixels *png, const uint8_t *__counted_by(count) __noescape window,
                                      size_t count, uint64_t offset, bool isLast,
                                      uint8_t *__counted_by(room) __noescape rows, size_t room);

cic_pixels_result cic_png_pixels_result(const cic_png_pixels *png);

/// The note at `index`, its name written to `name` without NUL.
cic_pixels_note cic_png_pixels_note_at(const cic_png_pixels *png, size_t index,
                                       uint8_t *__counted_by(room) __noescape name, size_t room);
