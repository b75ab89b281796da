#pragma once

#include <lifetimebound.h>
#include <ptrcheck.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// What one step of decoding a picture came to; the same for every format.
typedef enum __attribute__((enum_extensibility(closed))) {
    /// Bytes from `position` on are needed; when that is where the window began, it must be longer.
    cic_pixels_status_needsBytes,
    /// Rows stand in the room, or some of a long work is done: call again with the bytes from `position` on.
    cic_pixels_status_working,
    /// The picture's end was reached, or the file's, or what nobody can decode: `cic_pixels_result` says which.
    cic_pixels_status_done,
    /// A limit was reached before much was spent; nothing was decoded.
    cic_pixels_status_tooManyScans,
    cic_pixels_status_bufferTooLarge,
    cic_pixels_status_outOfMemory,
} cic_pixels_status;

/// Where decoding stands.
typedef struct {
    cic_pixels_status status;
    /// The place in the file that the next window begins at.
    uint64_t position;
    /// Whole rows of luma written to the front of the room; only rows above the first damage are.
    size_t rows;
} cic_pixels_step;

/// What is limited, and what a picture asks for.
typedef struct {
    /// Scans of a JPEG.
    uint32_t scans;
    /// Bytes of coefficients or pixels that must be held because rows do not come from top to bottom.
    uint64_t bufferBytes;
} cic_pixels_limits;

/// "No such row" of a result or a note.
#define CIC_NO_ROW UINT32_MAX

/// What decoding showed; rows count from 0 as stored.
typedef struct {
    uint32_t height;
    /// The first row that is lost, and how many are; `CIC_NO_ROW` and 0 when all are there.
    uint32_t lostFrom, lostRows;
    /// The first row that shows less than it should: a later scan or pass is missing there.
    uint32_t coarseFrom;
    /// The file is damaged in a way that no row can be named for.
    bool damaged;
    /// The file ends without its end marker.
    bool endMissing;
    /// How many different notes there are.
    size_t notes;
} cic_pixels_result;

/// Something that the codec complained about.
typedef struct {
    /// Length of its name (`JWRN_HIT_MARKER`, `PNG_IDAT_CRC`).
    size_t nameLength;
    /// The row that was decoded when it came first; `CIC_NO_ROW` in the header.
    uint32_t row;
} cic_pixels_note;

/// How many rows at the room's front are of a middle grey throughout (127 to 129), counted from the last one upwards.
///
/// That is what decoders paint where a photo's data are missing (T.81, F.2.2: a difference of 0 on a shift of 128).
size_t cic_gray_tail(const uint8_t *__counted_by(count) __noescape rows, size_t count, size_t width);

/// CPU time of this thread in nanoseconds.
uint64_t cic_thread_nanoseconds(void);
