/// A number written in digits or in Chinese numerals.
struct Numeral {
    /// What it says.
    var value: Int
    /// Where it ends.
    var end: Int
    /// How many signs it is made of.
    var length: Int

    /// The number that begins at a place; nil where none begins, or where it has more than eight signs.
    ///
    /// Chinese numerals are read digit by digit (二〇一二) or by tens (二十五, 廿五, 十五).
    init?(at index: Int, in text: FoldedText) {
        if Sign.isDigit(text[index]) {
            self.init(digitsAt: index, in: text)
        } else {
            self.init(chineseAt: index, in: text)
        }
    }

    private init?(digitsAt index: Int, in text: FoldedText) {
        var value = 0
        var end = index
        while Sign.isDigit(text[end]) {
            guard end - index < 8 else { return nil }
            value = value * 10 + Int(text[end] - 0x30)
            end += 1
        }
        self.value = value
        self.end = end
        length = end - index
    }

    private init?(chineseAt index: Int, in text: FoldedText) {
        var digits: [Int] = []
        var tens: Int?
        var end = index
        while end - index < 6, let digit = Self.chinese(text[end]) {
            switch digit {
            case 10...:
                guard tens == nil, digits.count <= 1 else { return nil }
                tens = digit == 10 ? (digits.first ?? 1) * 10 : digit
                digits = []
            default: digits.append(digit)
            }
            end += 1
        }
        guard end > index else { return nil }
        if let tens {
            guard digits.count <= 1 else { return nil }
            value = tens + (digits.first ?? 0)
        } else {
            value = digits.reduce(0) { $0 * 10 + $1 }
        }
        self.end = end
        length = end - index
    }

    /// The signs of Chinese numerals.
    static let signs = "〇○零一二三四五六七八九十廿卅"

    /// 0 to 9 for a digit; 10, 20, 30 for 十, 廿, 卅.
    static func chinese(_ scalar: UInt32) -> Int? {
        switch scalar {
        case 0x3007, 0x25CB, 0x96F6: 0  // 〇 ○ 零
        case 0x4E00: 1
        case 0x4E8C: 2
        case 0x4E09: 3
        case 0x56DB: 4
        case 0x4E94: 5
        case 0x516D: 6
        case 0x4E03: 7
        case 0x516B: 8
        case 0x4E5D: 9
        case 0x5341: 10
        case 0x5EFF: 20
        case 0x5345: 30
        default: nil
        }
    }
}
