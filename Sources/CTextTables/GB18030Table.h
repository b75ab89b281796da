// The generated arrays behind CTextTables.h; private to this target.
#pragma once
#include <stddef.h>
#include <stdint.h>

typedef struct {
    uint32_t linear;
    uint32_t scalar;
    uint32_t count;
} ctt_range;

extern const uint16_t ctt_two_byte[126 * 190];
extern const ctt_range ctt_four_byte[];
extern const size_t ctt_four_byte_count;
extern const uint32_t ctt_common_hanzi[656];
