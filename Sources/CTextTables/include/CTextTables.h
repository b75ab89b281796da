// GB 18030 by table. C, because a Swift array literal of this size takes seconds to compile, and Swift does not import
// C arrays of this size: so three functions of plain numbers, with nothing that a caller could get wrong.
#pragma once
#include <stdbool.h>
#include <stdint.h>

/// The scalar of a two-byte code; 0 for bytes that are none (lead 0x81 to 0xFE, trail 0x40 to 0xFE without 0x7F).
uint32_t ctt_gb18030_two(uint8_t lead, uint8_t trail);

/// The scalar of a four-byte code (0x81 to 0xFE, 0x30 to 0x39, twice); 0 for bytes that are none.
uint32_t ctt_gb18030_four(uint8_t first, uint8_t second, uint8_t third, uint8_t fourth);

/// Whether the scalar is one of the 3755 everyday hanzi of GB 2312 level 1.
bool ctt_is_common_hanzi(uint32_t scalar);
