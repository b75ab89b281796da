internal import CTextTables

/// Short GB 2312 texts that happen to be UTF-8, like 一 (D2 BB) and 图片 (CD BC C6 AC): all their characters are UTF-8
/// sequences of two bytes.
///
/// Chinese UTF-8 consists of longer ones. Nil when the bytes are not all hanzi of GB 2312, or are just accented letters
/// in Latin text.
struct PairsAsHanzi {
    /// Whether GB 18030 is the likelier reading.
    ///
    /// As UTF-8 the text would hold phonetic or combining characters (U+0180 to U+037F), Armenian, Hebrew, or Cyrillic
    /// of Central Asia, and not one letter of them outside the part that hanzi share. Greek letters (units, formulas) and
    /// plain Cyrillic stay UTF-8.
    let isLikelier: Bool
    /// Whether it is the only reading: three hanzi or more that as UTF-8 would be letters of several scripts.
    let isCertain: Bool

    /// `bytes` are strict UTF-8 without a sequence of more than two bytes.
    init?(_ bytes: Span<UInt8>) {
        var isMoreThanLatin = bytes.count == 2
        var isUnusual = false
        var previousWasPair = false
        var holdsName = false
        var scripts: UInt8 = 0
        var pairs = 0
        var index = 0
        while index < bytes.count {
            let lead = bytes[index]
            guard lead >= 0x80 else {
                previousWasPair = false
                index += 1
                continue
            }
            let (scalar, length) = GB18030.character(in: bytes, at: index)
            guard let scalar, length == 2, ctt_hanzi_class(scalar) & 0x06 != 0 else { return nil }
            if !ctt_is_common_hanzi(scalar) { holdsName = true }
            scripts |= Self.script(lead)
            if previousWasPair || lead > 0xC5 { isMoreThanLatin = true }
            if (0xC6...0xCD).contains(lead) || lead >= 0xD2 { isUnusual = true }
            previousWasPair = true
            pairs += 1
            index += length
        }
        guard isMoreThanLatin else { return nil }
        // Hanzi that only names hold (佟) are meant where UTF-8 would mix scripts, like Arabic and Greek.
        let mixesScripts = scripts & (scripts &- 1) != 0
        guard !holdsName || mixesScripts else { return nil }
        isLikelier = isUnusual
        isCertain = isUnusual && mixesScripts && pairs >= 3
    }

    /// A bit for the script of the letters that a lead byte begins: Latin, phonetic, Greek, Cyrillic, those from Armenian
    /// to Hebrew, Arabic and beyond.
    private static func script(_ lead: UInt8) -> UInt8 {
        switch lead {
        case ..<0xC9: 1
        case 0xC9..<0xCD: 2
        case 0xCD..<0xD0: 4
        case 0xD0..<0xD4: 8
        case 0xD4..<0xD8: 16
        default: 32
        }
    }
}
