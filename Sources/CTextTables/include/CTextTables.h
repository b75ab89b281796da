// Legacy encodings by table. C, because a Swift array literal of this size takes seconds to compile, and Swift does not
// import C arrays of this size: so functions of plain numbers, with nothing that a caller could get wrong.
#pragma once
#include <stdbool.h>
#include <stdint.h>

/// The scalar of a two-byte code; 0 for bytes that are none (lead 0x81 to 0xFE, trail 0x40 to 0xFE without 0x7F).
uint32_t ctt_gb18030_two(uint8_t lead, uint8_t trail);

/// The scalar of a four-byte code (0x81 to 0xFE, 0x30 to 0x39, twice); 0 for bytes that are none.
uint32_t ctt_gb18030_four(uint8_t first, uint8_t second, uint8_t third, uint8_t fourth);

/// Whether the scalar is one of the 3755 everyday hanzi of GB 2312 level 1.
bool ctt_is_common_hanzi(uint32_t scalar);

/// The scalar of a two-byte code of Big5; 0 for bytes that are none (lead 0xA1 to 0xF9, trail 0x40 to 0x7E, 0xA1 to
/// 0xFE).
uint32_t ctt_big5(uint8_t lead, uint8_t trail);

/// The scalar of a two-byte code of Shift JIS; 0 for bytes that are none (lead 0x81 to 0x9F, 0xE0 to 0xEF, 0xFA to
/// 0xFC, trail 0x40 to 0xFC without 0x7F).
uint32_t ctt_shift_jis(uint8_t lead, uint8_t trail);

/// How usual a hanzi is, one bit each: 0x01 everyday in simplified captions, 0x02 GB 2312 level 1, 0x04 level 2,
/// 0x08 everyday in traditional ones, 0x10 Big5 level 1, 0x20 level 2, 0x40 JIS X 0208 level 1, 0x80 level 2; 0 for
/// other scalars.
uint8_t ctt_hanzi_class(uint32_t scalar);
