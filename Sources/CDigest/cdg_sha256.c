#include "CDigest.h"

#include <string.h>

#include "cdg_blocks.h"

const uint32_t cdg_constants[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
};

static uint32_t turned(uint32_t value, int count) { return value >> count | value << (32 - count); }

/// Whole blocks in plain C (6.2.2).
static void blocksInC(uint32_t state[8], const uint8_t *bytes, size_t blocks) {
    for (size_t block = 0; block < blocks; block += 1, bytes += 64) {
        uint32_t words[64];
        for (int index = 0; index < 16; index += 1) {
            const uint8_t *at = bytes + index * 4;
            words[index] = (uint32_t)at[0] << 24 | (uint32_t)at[1] << 16 | (uint32_t)at[2] << 8 | at[3];
        }
        for (int index = 16; index < 64; index += 1) {
            uint32_t early = words[index - 15], late = words[index - 2];
            words[index] = words[index - 16] + (turned(early, 7) ^ turned(early, 18) ^ early >> 3) + words[index - 7]
                + (turned(late, 17) ^ turned(late, 19) ^ late >> 10);
        }
        uint32_t a = state[0], b = state[1], c = state[2], d = state[3];
        uint32_t e = state[4], f = state[5], g = state[6], h = state[7];
        for (int index = 0; index < 64; index += 1) {
            uint32_t first = h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + ((e & f) ^ (~e & g))
                + cdg_constants[index] + words[index];
            uint32_t second = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
            h = g;
            g = f;
            f = e;
            e = d + first;
            d = c;
            c = b;
            b = a;
            a = first + second;
        }
        state[0] += a;
        state[1] += b;
        state[2] += c;
        state[3] += d;
        state[4] += e;
        state[5] += f;
        state[6] += g;
        state[7] += h;
    }
}

static void takeBlocks(uint32_t state[8], const uint8_t *bytes, size_t blocks) {
    if (cdg_has_instructions()) {
        cdg_blocks_by_instructions(state, bytes, blocks);
    } else {
        blocksInC(state, bytes, blocks);
    }
}

cdg_sha256 cdg_sha256_begin(void) {
    // The first 32 bits of the fractional parts of the square roots of the first eight primes (5.3.3).
    return (cdg_sha256){
        .state = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19},
    };
}

void cdg_sha256_add(cdg_sha256 *digest, const uint8_t *bytes, size_t count) {
    if (count == 0) { return; }
    size_t held = digest->count % 64;
    digest->count += count;
    if (held > 0) {
        size_t taken = count < 64 - held ? count : 64 - held;
        memcpy(digest->block + held, bytes, taken);
        if (held + taken < 64) { return; }
        takeBlocks(digest->state, digest->block, 1);
        bytes += taken;
        count -= taken;
    }
    takeBlocks(digest->state, bytes, count / 64);
    if (count % 64 > 0) { memcpy(digest->block, bytes + count / 64 * 64, count % 64); }
}

void cdg_sha256_end(const cdg_sha256 *digest, uint8_t *output, size_t room) {
    // Padding (5.1.1): a bit 1, zeros, and the length in bits as 64 bits, to a multiple of 64 bytes.
    uint32_t state[8];
    uint8_t last[128] = {0};
    memcpy(state, digest->state, sizeof state);
    size_t held = digest->count % 64;
    memcpy(last, digest->block, held);
    last[held] = 0x80;
    size_t blocks = held < 56 ? 1 : 2;
    uint64_t bits = digest->count * 8;
    for (size_t index = 0; index < 8; index += 1) { last[blocks * 64 - 1 - index] = (uint8_t)(bits >> (index * 8)); }
    takeBlocks(state, last, blocks);
    for (size_t index = 0; index < 32 && index < room; index += 1) {
        output[index] = (uint8_t)(state[index / 4] >> (24 - index % 4 * 8));
    }
}
