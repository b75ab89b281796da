#include "LegacyTables.h"
#include "CTextTables.h"

uint32_t ctt_big5(uint8_t lead, uint8_t trail) {
    if (lead < 0xA1 || lead > 0xF9 || trail < 0x40 || trail > 0xFE || (trail > 0x7E && trail < 0xA1)) {
        return 0;
    }
    uint32_t column = trail < 0x7F ? trail - 0x40u : trail - 0xA1u + 63u;
    return ctt_big5_table[(lead - 0xA1u) * 157u + column];
}

uint32_t ctt_shift_jis(uint8_t lead, uint8_t trail) {
    if (trail < 0x40 || trail > 0xFC || trail == 0x7F) {
        return 0;
    }
    uint32_t row;
    if (lead >= 0x81 && lead <= 0x9F) {
        row = lead - 0x81u;
    } else if (lead >= 0xE0 && lead <= 0xEF) {
        row = lead - 0xE0u + 31u;
    } else if (lead >= 0xFA && lead <= 0xFC) {
        row = lead - 0xFAu + 47u;
    } else {
        return 0;
    }
    return ctt_shift_jis_table[row * 188u + trail - 0x40u - (trail > 0x7F ? 1u : 0u)];
}

uint8_t ctt_hanzi_class(uint32_t scalar) {
    return scalar < 0x4E00 || scalar > 0x9FFF ? 0 : ctt_hanzi_classes[scalar - 0x4E00];
}
