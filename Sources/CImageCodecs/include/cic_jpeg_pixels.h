#pragma once

#include "cic_pixels.h"

/// One JPEG that is decoded to luma, row by row, from its first byte.
///
/// It suspends instead of reading, as `cic_jpeg` does. Rows of a picture in several scans come when all scans are read.
typedef struct cic_jpeg_pixels cic_jpeg_pixels;

/// A decoder, or null without memory.
cic_jpeg_pixels *cic_jpeg_pixels_create(cic_pixels_limits limits);
void cic_jpeg_pixels_destroy(cic_jpeg_pixels *jpeg);

/// Goes on with the bytes that begin at `offset`, which is the `position` asked for; `isLast` when the file ends with them.
///
/// `rows` has room for at least one row; its length decides how many come at once.
cic_pixels_step cic_jpeg_pixels_decode(cic_jpeg_pixels *jpeg, const uint8_t *__counted_by(count) __noescape window,
                                       size_t count, uint64_t offset, bool isLast,
                                       uint8_t *__counted_by(room) __noescape rows, size_t room);

cic_pixels_result cic_jpeg_pixels_result(const cic_jpeg_pixels *jpeg);

/// The note at `index`, its name written to `name` without NUL.
cic_pixels_note cic_jpeg_pixels_note_at(const cic_jpeg_pixels *jpeg, size_t index,
                                        uint8_t *__counted_by(room) __noescape name, size_t room);

/// Counts the scans of a JPEG without decoding any; all zero at the file's first byte.
typedef struct {
    uint32_t scans;
    /// Bytes to jump over, and what stands before them.
    uint32_t skip, length;
    uint8_t state;
} cic_jpeg_scan_count;

/// Goes on with the next bytes of the file.
cic_jpeg_scan_count cic_jpeg_count_scans(cic_jpeg_scan_count before,
                                         const uint8_t *__counted_by(count) __noescape bytes, size_t count);
