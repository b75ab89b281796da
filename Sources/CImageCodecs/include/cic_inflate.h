#pragma once

#include <lifetimebound.h>
#include <ptrcheck.h>
#include <stddef.h>
#include <stdint.h>

/// How the inflation of a zlib stream (RFC 1950) ended.
typedef enum __attribute__((enum_extensibility(closed))) {
    /// The stream is whole and its checksum is right.
    cic_inflate_status_ok,
    /// The output room is full and the stream goes on: what was written is right as far as it goes.
    cic_inflate_status_outputFull,
    /// The bytes are no zlib stream, or contradict themselves; what was written before is kept.
    cic_inflate_status_corrupt,
    /// The input ends before the stream does; what was written before is kept.
    cic_inflate_status_inputTruncated,
} cic_inflate_status;

/// What an inflation gave.
typedef struct {
    cic_inflate_status status;
    /// Bytes written to the front of the output.
    size_t written;
    /// Bytes of the input that were used.
    size_t consumed;
} cic_inflated;

/// Inflates one zlib stream into at most `room` bytes.
///
/// The cost is bounded by `room`: a stream that would inflate to more stops there with `outputFull`.
cic_inflated cic_inflate(const uint8_t *__counted_by(count) __noescape bytes, size_t count,
                         uint8_t *__counted_by(room) __noescape output, size_t room);

/// The CRC-32 of PNG and zip (ISO 3309) over `bytes`, continued from `seed` (0 at the start).
uint32_t cic_crc32(uint32_t seed, const uint8_t *__counted_by(count) __noescape bytes, size_t count);
