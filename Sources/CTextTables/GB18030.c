#include "CTextTables.h"
#include "GB18030Table.h"

uint32_t ctt_gb18030_two(uint8_t lead, uint8_t trail) {
    if (lead < 0x81 || lead > 0xFE || trail < 0x40 || trail > 0xFE || trail == 0x7F) {
        return 0;
    }
    size_t column = (size_t)trail - 0x40 - (trail > 0x7F ? 1 : 0);
    return ctt_two_byte[((size_t)lead - 0x81) * 190 + column];
}

uint32_t ctt_gb18030_four(uint8_t first, uint8_t second, uint8_t third, uint8_t fourth) {
    if (first < 0x81 || first > 0xFE || second < 0x30 || second > 0x39 || third < 0x81 || third > 0xFE ||
        fourth < 0x30 || fourth > 0x39) {
        return 0;
    }
    uint32_t linear = (((uint32_t)first - 0x81) * 10 + second - 0x30) * 1260 + ((uint32_t)third - 0x81) * 10 + fourth - 0x30;
    // 90308130 is U+10000, and from there on both count up together.
    if (linear >= 189000) {
        return linear - 189000 < 0x100000 ? linear - 189000 + 0x10000 : 0;
    }
    size_t low = 0;
    size_t high = ctt_four_byte_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        ctt_range range = ctt_four_byte[middle];
        if (linear < range.linear) {
            high = middle;
        } else if (linear - range.linear < range.count) {
            return range.scalar + (linear - range.linear);
        } else {
            low = middle + 1;
        }
    }
    return 0;
}

bool ctt_is_common_hanzi(uint32_t scalar) {
    if (scalar < 0x4E00 || scalar > 0x9FFF) {
        return false;
    }
    uint32_t place = scalar - 0x4E00;
    return (ctt_common_hanzi[place / 32] >> (place % 32)) & 1;
}
