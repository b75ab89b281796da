// The generated arrays behind the functions for Big5, Shift JIS and the classes of hanzi; private to this target.
#pragma once
#include <stdint.h>

extern const uint16_t ctt_big5_table[89 * 157];
extern const uint16_t ctt_shift_jis_table[50 * 188];
extern const uint8_t ctt_hanzi_classes[20992];
