/// Days in figures: 2012-05-15, 20120515, 5·15, 5.15, 11/02/2014.
extension TimeFinder {
    static func figures(_ first: Numeral, from index: Int, in text: CaptionText) -> Int? {
        guard Sign.isDigit(text[index]) else { return nil }
        if first.length == 8 {
            let month = first.value / 100 % 100
            let day = first.value % 100
            return (1_950...2_099).contains(first.value / 10_000) && isDay(month, day)
                && !Sign.isLetter(text[first.end]) ? first.end : nil
        }
        let separator = text[first.end]
        guard let second = Numeral(at: first.end + 1, in: text.signs), Sign.isDigit(text[first.end + 1]) else {
            return nil
        }
        if first.length == 4, (1_950...2_099).contains(first.value), [0x2D, 0x2E, 0x2F, 0xB7].contains(separator),
            text[second.end] == separator, let third = Numeral(at: second.end + 1, in: text.signs),
            Sign.isDigit(text[second.end + 1]), isDay(second.value, third.value), third.length <= 2,
            endsFigure(third.end, in: text)
        {
            return third.end
        }
        if let end = shortDate(first, second, separator, from: index, in: text) { return end }
        guard first.length <= 2, second.length <= 2, isDay(first.value, second.value), endsFigure(second.end, in: text)
        else { return nil }
        switch separator {
        case 0xB7, 0x2022, 0x2027, 0x30FB, 0x22C5, 0xFF65, 0x2219:  // the middle dots of 5·15
            return second.end
        case 0x2E, 0x2F:  // 5.15 is a day unless it is a quantity
            guard !text.has(.unitsOfMeasure, at: skipBlanks(second.end, in: text)) else { return nil }
            let next = text[skipBlanks(second.end, in: text)]
            let followed = text.has(.afterFigures, at: skipBlanks(second.end, in: text))
            return followed || separator == 0x2E && second.length == 2 && next != 0x25 ? second.end : nil
        default: return nil
        }
    }

    /// 11/02/2014, 16.5.2010, 12.5.15, and 05/12 in a clause of its own.
    static func shortDate(
        _ first: Numeral, _ second: Numeral, _ separator: UInt32, from index: Int, in text: CaptionText
    ) -> Int? {
        guard first.length <= 2, second.length <= 2, separator == 0x2F || separator == 0x2E,
            !Sign.isHan(text[index - 1]), !Sign.isLetter(text[index - 1])
        else { return nil }
        if text[second.end] == separator, let year = Numeral(at: second.end + 1, in: text.signs),
            Sign.isDigit(text[second.end + 1]), endsFigure(year.end, in: text)
        {
            let isYear = year.length == 4 ? (1_850...2_099).contains(year.value) : year.length == 2
            let isOne =
                isDay(first.value, second.value) || isDay(second.value, first.value)
                || year.length == 2 && isDay(second.value, year.value)
            return isYear && isOne ? year.end : nil
        }
        guard second.length == 2 || separator == 0x2E && first.length == 2, isDay(first.value, second.value) else {
            return nil
        }
        let stands = isBorder(text[index - 1]) && isBorder(text[second.end])
        return stands && (index > 0 || second.end < text.count) ? second.end : nil
    }

    /// A sign that ends a clause, or the end of the text.
    static func isBorder(_ sign: UInt32) -> Bool {
        switch sign {
        case 0x2C, 0x3B, 0x28, 0x29, 0x3001, 0x3002, FoldedText.hidden: true
        default: false
        }
    }

    static func endsFigure(_ index: Int, in text: CaptionText) -> Bool {
        let next = text[index]
        if Sign.isDigit(next) || Sign.isLetter(next) { return false }
        return !([0x2E, 0x2D, 0x2F].contains(next) && Sign.isDigit(text[index + 1]))
    }

    static func isDay(_ month: Int, _ day: Int) -> Bool {
        (1...12).contains(month) && (1...31).contains(day)
    }
}
