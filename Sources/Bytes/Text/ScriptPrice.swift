internal import CTextTables

/// How unusual a text is as simplified Chinese, as traditional Chinese and as Japanese, in about the bits that a simple
/// model of such captions would spend.
///
/// The prices are settled by reason: an everyday hanzi is one of a thousand that make up nine tenths of a caption; the
/// others of the first level of a standard share most of the rest, and names use those of the second. ASCII costs
/// nothing, but a hanzi squeezed against a Latin letter is unusual.
struct ScriptPrice {
    /// The bits as simplified Chinese.
    private(set) var simplified = 0
    /// The bits as traditional Chinese.
    private(set) var traditional = 0
    /// The bits as Japanese.
    private(set) var japanese = 0
    /// Characters that are not ASCII, and bytes that are none.
    private(set) var signs = 0
    /// Bytes that begin no character.
    private(set) var bad = 0
    private var followsLetter = false
    private var followsDigit = false
    private var followsHanzi = false
    private var followsHalfWidth = false

    /// A byte that begins no character.
    mutating func addBad() {
        bad += 1
        add(30, 30, 30)
        (followsLetter, followsDigit, followsHanzi) = (false, false, false)
    }

    /// The next character.
    mutating func add(_ scalar: UInt32) {
        guard scalar >= 0x80 else {
            let isLetter = UInt8(truncatingIfNeeded: scalar).isASCIILetter
            if isLetter, followsHanzi { add(squeezed: 3) }
            if scalar < 0x20, scalar != 0x09, scalar != 0x0A, scalar != 0x0D { add(squeezed: 20) }
            followsHalfWidth = false
            (followsLetter, followsDigit, followsHanzi) = (isLetter, (0x30...0x39).contains(scalar), false)
            return
        }
        if followsLetter { add(squeezed: 3) }
        defer { followsHalfWidth = (0xFF61...0xFF9F).contains(scalar) }
        let isCounter = followsDigit && Self.isCounter(scalar)
        (followsLetter, followsDigit, followsHanzi) = (false, false, true)
        if isCounter { add(4, 4, 4) } else { addSign(scalar) }
    }

    private mutating func addSign(_ scalar: UInt32) {
        switch scalar {
        case 0x4E00...0x9FFF: addHanzi(ctt_hanzi_class(scalar))
        // Punctuation and full-width forms.
        case 0x3001...0x3002, 0x3008...0x3011, 0xFF01...0xFF5E, 0x2018...0x201D, 0x2014, 0x2026, 0xB7, 0x3000:
            add(8, 8, 8)
        case 0x3041...0x3096, 0x30A1...0x30FC: add(18, 20, 7)
        // Half-width katakana stand in runs.
        case 0xFF61...0xFF9F: add(24, 24, followsHalfWidth ? 9 : 19)
        case 0x3005...0x3007: add(14, 14, 10)
        // ①, Ⅰ, ℃, ㎡, ×, ~, ° and their like.
        case 0x2460...0x24FF, 0x2160...0x217F, 0x2100...0x2130, 0x3380...0x33D5, 0x2010...0x203B, 0xD7, 0xB0, 0xB1:
            add(13, 13, 13)
        case 0x3400...0x4DBF, 0x1_0000...0x3_FFFF: add(28, 28, 28)
        case 0xE000..<0xF900: add(30, 30, 30)
        default: add(20, 20, 20)
        }
    }

    /// Whether this is what mostly follows digits: 年 月 日 号 號 人 名 元 万 萬 时 時 分 点 點 米 回.
    private static func isCounter(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x5E74, 0x6708, 0x65E5, 0x53F7, 0x865F, 0x4EBA, 0x540D, 0x5143, 0x4E07, 0x842C, 0x65F6, 0x6642, 0x5206,
            0x70B9, 0x9EDE, 0x7C73, 0x56DE:
            true
        default: false
        }
    }

    private mutating func addHanzi(_ classes: UInt8) {
        add(
            classes & 0x01 != 0 ? 10 : classes & 0x02 != 0 ? 15 : classes & 0x04 != 0 ? 19 : 24,
            classes & 0x08 != 0 ? 10 : classes & 0x10 != 0 ? 15 : classes & 0x20 != 0 ? 21 : 26,
            classes & 0x40 != 0 ? (classes & 0x09 != 0 ? 10 : 13) : classes & 0x80 != 0 ? 20 : 26)
    }

    private mutating func add(_ simplified: Int, _ traditional: Int, _ japanese: Int) {
        self.simplified += simplified
        self.traditional += traditional
        self.japanese += japanese
        signs += 1
    }

    private mutating func add(squeezed bits: Int) {
        simplified += bits
        traditional += bits
        japanese += bits
    }
}
