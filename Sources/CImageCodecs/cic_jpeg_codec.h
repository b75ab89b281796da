// What both users of libjpeg share: errors that escape instead of exiting, and a source that waits for bytes.
#pragma once

#include <setjmp.h>
#include <stddef.h>
#include <stdint.h>

#include <stdio.h>
#include <jpeglib.h>

/// The first member of whoever owns a decompressor, so that libjpeg's `client_data` leads to both.
typedef struct {
    struct jpeg_decompress_struct codec;
    struct jpeg_error_mgr errors;
    struct jpeg_source_mgr source;
    /// Where libjpeg's errors go; set by every function that calls it.
    jmp_buf escape;
    /// The file offset just behind the window's last byte; with `bytes_in_buffer` it gives the place of the next byte.
    uint64_t windowEnd;
    /// Bytes to jump over before the next byte that libjpeg wants.
    uint64_t pendingSkip;
} cic_jpeg_codec;

/// Sets the managers of errors and of the source; `note` hears warnings, `fill` is asked for bytes.
void cic_jpeg_codec_wire(cic_jpeg_codec *base, void (*note)(j_common_ptr, int), boolean (*fill)(j_decompress_ptr));

/// Leaves libjpeg for the last `setjmp`.
void cic_jpeg_codec_leave(j_common_ptr codec);

/// Jumps over bytes, also over those that no window holds yet.
void cic_jpeg_codec_skip(j_decompress_ptr codec, long count);

/// The place in the file of the next byte that libjpeg wants.
static inline uint64_t cic_jpeg_codec_place(const cic_jpeg_codec *base) {
    return base->windowEnd - base->source.bytes_in_buffer + base->pendingSkip;
}
