/// The two ways to take in whole blocks; not for other targets.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// The first 32 bits of the fractional parts of the cube roots of the first 64 primes (4.2.2).
extern const uint32_t cdg_constants[64];

/// Whether this processor has instructions for SHA-256.
bool cdg_has_instructions(void);

/// Takes in `blocks` blocks of 64 bytes; only where there are instructions for it.
void cdg_blocks_by_instructions(uint32_t state[8], const uint8_t *bytes, size_t blocks);
