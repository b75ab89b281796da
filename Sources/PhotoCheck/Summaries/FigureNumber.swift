/// A number as a report writes it: in digits (5,000, 1.8), in Chinese numerals (三千二百, 数百), or in both (2.6万).
struct FigureNumber {
    /// Where it ends, behind 余, 多 and the like.
    var end: Int
    /// Whether it is 一 or 1 written as 一: an article as often as a number.
    var isArticle = false
    /// Whether it was written in Chinese numerals of one sign: 三 begins names as well as counts.
    var isSingleHan = false

    /// More signs make no number that a person wrote.
    private static let mostSigns = 16

    /// The number that begins at a place; nil where none does, or where it is only the end of something else (第3, G305, 5.15).
    init?(at index: Int, in text: FoldedText) {
        guard !Self.continues(index, in: text) else { return nil }
        if Sign.isDigit(text[index]) {
            guard let end = Self.digits(at: index, in: text) else { return nil }
            self.end = end
        } else {
            guard let end = Self.numerals(at: index, in: text) else { return nil }
            self.end = end
            isArticle = end == index + 1 && text[index] == 0x4E00
            isSingleHan = end == index + 1
        }
        skipVagueness(in: text)
    }

    /// Whether the sign before makes it part of a name, an ordinal or a longer number.
    private static func continues(_ index: Int, in text: FoldedText) -> Bool {
        let before = text[index - 1]
        if Sign.isDigit(before) || Sign.isLetter(before) || labels.contains(before) { return true }
        // 5.15, 5·15, 9:00, 1600x1200 and 0412-7822136 are no counts; a dash or a colon with no digit before it may stand before one.
        let joins = before == 0x2E || before == 0x3A || before == 0x2D || before == 0x2F || Sign.isMiddleDot(before)
        return joins && Sign.isDigit(text[index - 2])
    }

    /// 第 图 表 № #, and the numerals themselves.
    private static let labels = SignSet("第图表№#零〇一二两三四五六七八九十百千")

    private static func digits(at index: Int, in text: FoldedText) -> Int? {
        var end = index
        while end - index < mostSigns {
            if Sign.isDigit(text[end]) {
                end += 1
            } else if text[end] == 0x2C, (1...3).allSatisfy({ Sign.isDigit(text[end + $0]) }),
                !Sign.isDigit(text[end + 4])
            {
                end += 4
            } else {
                break
            }
        }
        if text[end] == 0x2E, Sign.isDigit(text[end + 1]) {
            end += 1
            while Sign.isDigit(text[end]), end - index < mostSigns { end += 1 }
        }
        let next = text[end]
        // 2012.5.15, 9:00, 1600x1200, 5-15.
        let runsOn =
            Sign.isDigit(next)
            || (next == 0x2E || next == 0x3A || next == 0x78 || next == 0xD7 || Sign.isMiddleDot(next) || next == 0x2F)
                && Sign.isDigit(text[end + 1])
        guard !runsOn else { return nil }
        return multiplied(end, in: text)
    }

    /// Behind 百, 千, 万, 亿, also behind a vague sign (3千多万).
    private static func multiplied(_ index: Int, in text: FoldedText) -> Int {
        var end = index
        for _ in 0..<3 {
            if multipliers.contains(text[end]) {
                end += 1
            } else if vague.contains(text[end]), multipliers.contains(text[end + 1]) {
                end += 2
            } else {
                break
            }
        }
        return end
    }

    private static func numerals(at index: Int, in text: FoldedText) -> Int? {
        var end = index
        // 数百, 几十, 上千; alone these say nothing.
        let isOpen = text[index] == 0x6570 || text[index] == 0x51E0 || text[index] == 0x4E0A  // 数 几 上
        if isOpen {
            guard multipliers.contains(text[index + 1]) || text[index + 1] == 0x5341 else { return nil }
            end += 1
        }
        var holdsDigit = isOpen
        while end - index < mostSigns {
            let sign = text[end]
            if Self.digit.contains(sign) || sign == 0x5341 {
                holdsDigit = true
            } else if sign == 0x51E0, text[end - 1] == 0x5341, end > index {
                // 十几
            } else if !multipliers.contains(sign), !(vague.contains(sign) && multipliers.contains(text[end + 1])) {
                break
            }
            end += 1
        }
        guard end > index else { return nil }
        // 百余人 and 近千人 count something; 百姓, 千家 and 万户 do not.
        guard holdsDigit || vague.contains(text[end]) || about.contains(text[index - 1]) else { return nil }
        return end
    }

    private mutating func skipVagueness(in text: FoldedText) {
        for _ in 0..<2 where Self.vague.contains(text[end]) || text[end] == 0x2B { end += 1 }
        if isArticle, Self.vague.contains(text[end - 1]) { isArticle = false }
    }

    /// 〇 to 九, 两, 廿.
    private static let digit = SignSet("零〇一二两三四五六七八九廿")
    private static let multipliers = SignSet("十百千万亿")
    /// More or less: 余 多 来 几.
    private static let vague = SignSet("余多来几")
    /// Stands before a bare 百 or 千: 近 逾 超 过 约.
    private static let about = SignSet("近逾超过约达")
}
