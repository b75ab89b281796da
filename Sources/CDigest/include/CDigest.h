/// SHA-256 (FIPS 180-4), with the processor's own instructions where it has them.
#pragma once

#include <lifetimebound.h>
#include <ptrcheck.h>
#include <stddef.h>
#include <stdint.h>

/// A digest that is being made; a value without pointers.
typedef struct {
    uint32_t state[8];
    /// Bytes taken in so far; those of the last, unfinished block stand in `block`.
    uint64_t count;
    uint8_t block[64];
} cdg_sha256;

/// The beginning of a digest.
cdg_sha256 cdg_sha256_begin(void);

/// Takes in the next bytes.
void cdg_sha256_add(cdg_sha256 *digest, const uint8_t *__counted_by(count) __noescape bytes, size_t count);

/// Writes the 32 bytes of the digest, as many as there is room for; the digest can go on afterwards.
void cdg_sha256_end(const cdg_sha256 *digest, uint8_t *__counted_by(room) __noescape output, size_t room);
