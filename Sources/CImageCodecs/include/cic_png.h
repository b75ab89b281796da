#pragma once

#include <lifetimebound.h>
#include <ptrcheck.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// What libpng says of a PNG's signature and IHDR.
typedef struct {
    /// libpng took both; the other numbers are its own.
    bool accepted;
    uint32_t width, height;
    uint8_t bits, colorType, channels;
    bool interlaced;
    /// Length of the reason's name in `name` when it was refused (`PNG_IHDR_CRC`).
    size_t nameLength;
} cic_png_header;

/// Gives libpng the first `count` bytes of a file: signature, IHDR, nothing else.
///
/// So no other chunk is ever inflated.
/// A refusal's name goes into `name`, without NUL.
cic_png_header cic_png_read_header(const uint8_t *__counted_by(count) __noescape bytes, size_t count,
                                   uint8_t *__counted_by(room) __noescape name, size_t room);
