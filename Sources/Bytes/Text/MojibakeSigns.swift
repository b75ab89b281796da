internal import CTextTables

/// A quick look for signs that a text was spoilt by a wrong reading, so that plain texts cost next to nothing.
struct MojibakeSigns {
    /// Accented letters that stand beside other signs of Windows-1252, as in å²«å²© or ÕÕÆ¬.
    private(set) var hasLatinRuns = false
    /// A third of the hanzi are ones that captions hardly ever hold, as in 涓枃鍥剧墖, or 锟 is among them.
    private(set) var hasUnusualHanzi = false

    init(_ text: String) {
        let utf8 = text.utf8Span.span
        var hanzi = 0
        var unusual = 0
        var followsLetter = false
        var index = 0
        while index < utf8.count {
            let first = utf8[index]
            guard first >= 0x80 else {
                followsLetter = false
                index += 1
                continue
            }
            let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
            // A String holds whole sequences only.
            guard utf8.count - index >= length else { break }
            if first == 0xC3 || first == 0xC2 || first == 0xC5 || first == 0xC6 || first == 0xCB || first == 0xE2 {
                if followsLetter { hasLatinRuns = true }
                followsLetter = first == 0xC3
            } else {
                followsLetter = false
            }
            if length == 3, first >= 0xE3 {
                let scalar =
                    UInt32(first & 0x0F) << 12 | UInt32(utf8[index + 1] & 0x3F) << 6 | UInt32(utf8[index + 2] & 0x3F)
                let isUnusual = Self.isUnusual(scalar)
                if scalar == 0x951F { hasUnusualHanzi = true }
                hanzi += 1
                if isUnusual { unusual += 1 }
            } else if length == 2, first >= 0xCD, first < 0xD4, hanzi > 0 {
                // Greek and Cyrillic among hanzi.
                unusual += 1
            }
            index += length
        }
        if unusual >= 2, unusual * 3 >= hanzi { hasUnusualHanzi = true }
    }

    private static func isUnusual(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x4E00...0x9FFF: ctt_hanzi_class(scalar) & 0x0B == 0
        case 0x3400..<0x4E00, 0x3105..<0x3130, 0xE000..<0xF900, 0xFF61...0xFF9F: true
        default: false
        }
    }
}
