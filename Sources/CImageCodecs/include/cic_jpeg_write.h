#pragma once

#include <lifetimebound.h>
#include <ptrcheck.h>
#include <stddef.h>
#include <stdint.h>

/// Writes rows of grey as a JPEG with nothing in it but the picture; its length, 0 when it does not fit into the room.
///
/// `quality` is libjpeg's, 1 to 100. The same pixels give the same bytes on every machine.
size_t cic_jpeg_write_gray(const uint8_t *__counted_by(count) __noescape pixels, size_t count, uint32_t width,
                           uint32_t quality, uint8_t *__counted_by(room) __noescape jpeg, size_t room);
