#include "cdg_blocks.h"

#if defined(__x86_64__)

#include <cpuid.h>
#include <immintrin.h>

bool cdg_has_instructions(void) {
    // SHA: leaf 7, EBX bit 29; SSE4.1 and SSSE3: leaf 1, ECX bits 19 and 9 (Intel SDM 2A, CPUID). Asked once a thread.
    static _Thread_local int known = 0;
    if (known == 0) {
        unsigned a = 0, b = 0, c = 0, d = 0;
        bool has = __get_cpuid(1, &a, &b, &c, &d) != 0 && (c & (1u << 19)) != 0 && (c & (1u << 9)) != 0;
        has = has && __get_cpuid_count(7, 0, &a, &b, &c, &d) != 0 && (b & (1u << 29)) != 0;
        known = has ? 2 : 1;
    }
    return known == 2;
}

/// Four rounds a turn (Intel SDM 2B, SHA256RNDS2, SHA256MSG1, SHA256MSG2): state as ABEF and CDGH, words four at a time.
__attribute__((target("sha,sse4.1,ssse3")))
void cdg_blocks_by_instructions(uint32_t state[8], const uint8_t *bytes, size_t blocks) {
    const __m128i bigEndian = _mm_set_epi64x(0x0c0d0e0f08090a0bLL, 0x0405060700010203LL);
    __m128i badc = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)state), 0xB1);
    __m128i hgfe = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)(state + 4)), 0x1B);
    __m128i abef = _mm_alignr_epi8(badc, hgfe, 8);
    __m128i cdgh = _mm_blend_epi16(hgfe, badc, 0xF0);
    for (size_t block = 0; block < blocks; block += 1, bytes += 64) {
        __m128i abefBefore = abef, cdghBefore = cdgh;
        __m128i words[4];
        for (int index = 0; index < 4; index += 1) {
            words[index] = _mm_shuffle_epi8(_mm_loadu_si128((const __m128i *)(bytes + index * 16)), bigEndian);
        }
#pragma clang loop unroll(full)
        for (int turn = 0; turn < 16; turn += 1) {
            __m128i now = words[turn & 3];
            __m128i sum = _mm_add_epi32(now, _mm_loadu_si128((const __m128i *)(cdg_constants + turn * 4)));
            cdgh = _mm_sha256rnds2_epu32(cdgh, abef, sum);
            abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(sum, 0x0E));
            if (turn < 12) {
                __m128i w1 = words[(turn + 1) & 3], w2 = words[(turn + 2) & 3], w3 = words[(turn + 3) & 3];
                __m128i next = _mm_add_epi32(_mm_sha256msg1_epu32(now, w1), _mm_alignr_epi8(w3, w2, 4));
                words[turn & 3] = _mm_sha256msg2_epu32(next, w3);
            }
        }
        abef = _mm_add_epi32(abef, abefBefore);
        cdgh = _mm_add_epi32(cdgh, cdghBefore);
    }
    __m128i feba = _mm_shuffle_epi32(abef, 0x1B);
    __m128i dchg = _mm_shuffle_epi32(cdgh, 0xB1);
    _mm_storeu_si128((__m128i *)state, _mm_blend_epi16(feba, dchg, 0xF0));
    _mm_storeu_si128((__m128i *)(state + 4), _mm_alignr_epi8(dchg, feba, 8));
}

#else

bool cdg_has_instructions(void) { return false; }

void cdg_blocks_by_instructions(uint32_t state[8], const uint8_t *bytes, size_t blocks) {
    (void)state;
    (void)bytes;
    (void)blocks;
}

#endif
