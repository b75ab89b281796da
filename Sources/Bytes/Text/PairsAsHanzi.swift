internal import CTextTables

/// Short GB 2312 texts that happen to be UTF-8, like 一 (D2 BB) and 图片 (CD BC C6 AC): all their characters are UTF-8
/// sequences of two bytes.
///
/// Chinese UTF-8 consists of longer ones. Nil when the bytes are not all everyday hanzi in GB 18030, or are just
/// accented letters in Latin text.
struct PairsAsHanzi {
    /// Whether GB 18030 is the likelier reading.
    ///
    /// As UTF-8 the text would hold phonetic or combining characters (U+0180 to U+037F), Armenian, Hebrew, or Cyrillic
    /// of Central Asia, and not one letter of them outside the part that hanzi share. Greek letters (units, formulas) and
    /// plain Cyrillic stay UTF-8.
    let isLikelier: Bool

    /// `bytes` are strict UTF-8 without a sequence of more than two bytes.
    init?(_ bytes: Span<UInt8>) {
        var isMoreThanLatin = bytes.count == 2
        var isUnusual = false
        var previousWasPair = false
        var index = 0
        while index < bytes.count {
            let lead = bytes[index]
            guard lead >= 0x80 else {
                previousWasPair = false
                index += 1
                continue
            }
            let (scalar, length) = GB18030.character(in: bytes, at: index)
            guard let scalar, length == 2, ctt_is_common_hanzi(scalar) else { return nil }
            if previousWasPair || lead > 0xC5 { isMoreThanLatin = true }
            if (0xC6...0xCD).contains(lead) || lead >= 0xD2 { isUnusual = true }
            previousWasPair = true
            index += length
        }
        guard isMoreThanLatin else { return nil }
        isLikelier = isUnusual
    }
}
