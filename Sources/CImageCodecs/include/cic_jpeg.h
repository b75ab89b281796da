#pragma once

#include <lifetimebound.h>
#include <ptrcheck.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// One libjpeg decompressor that reads headers, from file to file.
///
/// It suspends instead of reading: the caller gives a window of the file's bytes, gets "needs bytes at N" back, gives
/// the window at N. No pointer to a window outlives the call that brought it.
typedef struct cic_jpeg cic_jpeg;

/// What `cic_jpeg_feed` came to.
typedef enum __attribute__((enum_extensibility(closed))) {
    /// The window is used up: bytes from `position` on are needed. When `position` is the window's own offset, the
    /// window was too short for one segment and must grow.
    cic_jpeg_status_needsBytes,
    /// The header is read; the first scan's data begin at `position`.
    cic_jpeg_status_headerDone,
    /// libjpeg refused the file; `code` and `arguments` say why, `position` about where.
    cic_jpeg_status_refused,
    /// More segments than allowed, or more bytes in them.
    cic_jpeg_status_tooManySegments,
    cic_jpeg_status_tooManySegmentBytes,
    /// There is no memory left.
    cic_jpeg_status_outOfMemory,
} cic_jpeg_status;

/// How libjpeg understands the components.
typedef enum __attribute__((enum_extensibility(closed))) {
    cic_jpeg_color_unknown,
    cic_jpeg_color_gray,
    cic_jpeg_color_rgb,
    cic_jpeg_color_ycbcr,
    cic_jpeg_color_cmyk,
    cic_jpeg_color_ycck,
} cic_jpeg_color;

/// Where reading stands after a feed.
typedef struct {
    cic_jpeg_status status;
    /// A place in the file, in bytes from its start.
    uint64_t position;
    /// libjpeg's message number, for `cic_jpeg_code_name`; its value shifts from build to build.
    int32_t code;
    /// The message's numbers; `argumentCount` of them are meant.
    int32_t arguments[4];
    uint32_t argumentCount;
} cic_jpeg_step;

/// What libjpeg knows of the picture so far; numbers that no frame header (SOF) has given yet are 0.
typedef struct {
    /// The header was read to its end; only then is `color` known.
    bool header;
    uint32_t width, height;
    int32_t precision, components;
    bool progressive, arithmetic;
    cic_jpeg_color color;
    /// The quality, 1 to 100, at which libjpeg's own tables (T.81, annex K) are those of the file; 0 for other tables.
    int32_t standardQuality;
    size_t segments;
    /// How many different warnings were met.
    size_t warnings;
} cic_jpeg_facts;

/// One APPn (but 0 and 14) or COM segment.
typedef struct {
    /// 0xE1…0xEF or 0xFE.
    uint8_t marker;
    /// Where its data begin in the file, after the length field.
    uint64_t offset;
    /// How many bytes of data it declares.
    uint32_t length;
} cic_jpeg_segment;

/// A decompressor, or null without memory.
cic_jpeg *cic_jpeg_create(void);
void cic_jpeg_destroy(cic_jpeg *jpeg);

/// Forgets the file before and begins another, whose segments are recorded up to these limits.
void cic_jpeg_start(cic_jpeg *jpeg, size_t segmentLimit, uint64_t segmentBytesLimit);

/// Goes on with the bytes that begin at `offset` in the file; `offset` is the `position` that was asked for.
cic_jpeg_step cic_jpeg_feed(cic_jpeg *jpeg, const uint8_t *__counted_by(count) __noescape window, size_t count,
                            uint64_t offset);

cic_jpeg_facts cic_jpeg_known(const cic_jpeg *jpeg);

/// The segment at `index`, all zero beyond the last one.
cic_jpeg_segment cic_jpeg_segment_at(const cic_jpeg *jpeg, size_t index);

/// The number of the warning at `index`, in the order of their first appearance.
int32_t cic_jpeg_warning_at(const cic_jpeg *jpeg, size_t index);

/// Writes libjpeg's name of a message (`JERR_EMPTY_IMAGE`) and returns its length; at most `room` bytes, no NUL.
size_t cic_jpeg_code_name(int32_t code, uint8_t *__counted_by(room) __noescape name, size_t room);

/// How many numbers a message's format names; a text argument (%s) is none.
uint32_t cic_jpeg_code_arguments(int32_t code);
