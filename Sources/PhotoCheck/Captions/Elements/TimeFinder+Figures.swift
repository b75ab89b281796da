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
        if let end = romanMonth(first, in: text) ?? shortYear(first, from: index, in: text) {
            return end
        }
        let separator = text[first.end]
        guard let second = Numeral(at: first.end + 1, in: text.signs), Sign.isDigit(text[first.end + 1])
        else {
            return nil
        }
        if first.length == 4, (1_950...2_099).contains(first.value),
            [0x2D, 0x2E, 0x2F, 0xB7].contains(separator),
            text[second.end] == separator, let third = Numeral(at: second.end + 1, in: text.signs),
            Sign.isDigit(text[second.end + 1]), isDay(second.value, third.value), third.length <= 2,
            endsFigure(third.end, in: text)
        {
            return third.end
        }
        // 1951.10: a year and its month
        if first.length == 4, (1_850...2_099).contains(first.value), second.length <= 2,
            (1...12).contains(second.value),
            [0x2E, 0x2F, 0x2D].contains(separator), text[second.end] != separator,
            endsFigure(second.end, in: text),
            !text.has(.unitsOfMeasure, at: skipBlanks(second.end, in: text)),
            !Sign.isLetter(text[index - 1])
        {
            return second.end
        }
        if let end = shortDate(first, second, separator, from: index, in: text) { return end }
        guard first.length <= 2, second.length <= 2, isDay(first.value, second.value),
            endsFigure(second.end, in: text)
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

    /// A month in Roman figures: 3.ix.1984.
    private static func romanMonth(_ day: Numeral, in text: CaptionText) -> Int? {
        guard day.length <= 2, text[day.end] == 0x2E else { return nil }
        var end = day.end + 1
        while [0x69, 0x76, 0x78].contains(text[end]), end < day.end + 5 { end += 1 }  // i v x
        guard end > day.end + 1, text[end] == 0x2E, let year = Numeral(at: end + 1, in: text.signs),
            year.length == 4 || year.length == 2
        else { return nil }
        return year.end
    }

    /// A year without its century: ’98年, '50s.
    private static func shortYear(_ year: Numeral, from index: Int, in text: CaptionText) -> Int? {
        guard year.length == 2, text[index - 1] == 0x27 else { return nil }
        if text[year.end] == 0x5E74 { return year.end + 1 }
        // summer of '69, the '50s
        guard !Sign.isLetter(text[index - 2]), !Sign.isDigit(text[index - 2]) else { return nil }
        if text[year.end] == 0x73, !Sign.isLetter(text[year.end + 1]) { return year.end + 1 }
        return endsFigure(year.end, in: text) && !Sign.isHan(text[year.end]) && text[year.end] != 0x27
            ? year.end : nil
    }

    /// 上午9时, 14:30, 9 a.m., 7pm, 11.40 a.m.
    static func hour(_ number: Numeral, from index: Int, in text: CaptionText) -> Int? {
        guard number.value <= 24, number.length <= 3 else { return nil }
        switch text[number.end] {
        case 0x65F6:  // 时: but not 时期, 时代
            return [0x671F, 0x4EE3].contains(text[number.end + 1]) ? nil : number.end + 1
        case 0x70B9:  // 点: of the clock, not of a list
            let next = text[number.end + 1]
            let isClock =
                [0x949F, 0x534A, 0x8BB8, 0x591A, 0x6574, 0x5DE6].contains(next)
                || text.has(.timesOfDay, at: index - 2) || text.has(.timesOfDay, at: index - 1)
            return isClock ? number.end + 1 : nil
        default: break
        }
        guard Sign.isDigit(text[index]) else { return nil }
        var end = number.end
        var hasMinutes = false
        if [0x3A, 0x2E].contains(text[end]), let minutes = Numeral(at: end + 1, in: text.signs),
            minutes.length == 2,
            Sign.isDigit(text[end + 1]), minutes.value < 60
        {
            hasMinutes =
                text[end] == 0x3A && !Sign.isDigit(text[minutes.end]) && text[minutes.end] != 0x3A
            end = minutes.end
        }
        let half = skipBlanks(end, in: text)
        if [0x61, 0x70].contains(text[half]), text[half + 1] == 0x6D, !Sign.isLetter(text[half + 2]) {
            return half + 2
        }
        if [0x61, 0x70].contains(text[half]), text[half + 1] == 0x2E, text[half + 2] == 0x6D {
            return half + 3
        }
        return hasMinutes && !Sign.isLetter(text[end]) ? end : nil
    }

    /// 11/02/2014, 16.5.2010, 12.5.15, and 05/12 in a clause of its own.
    static func shortDate(
        _ first: Numeral, _ second: Numeral, _ separator: UInt32, from index: Int, in text: CaptionText
    ) -> Int? {
        guard first.length <= 2, second.length <= 2, [0x2F, 0x2E, 0x2D].contains(separator),
            !Sign.isHan(text[index - 1]), !Sign.isLetter(text[index - 1])
        else { return nil }
        if text[second.end] == separator, let year = Numeral(at: second.end + 1, in: text.signs),
            Sign.isDigit(text[second.end + 1]), endsFigure(year.end, in: text)
        {
            let isYear = year.length == 4 ? (1_850...2_099).contains(year.value) : year.length == 2
            let isOne =
                isDay(first.value, second.value) || isDay(second.value, first.value)
                || year.length == 2 && isDay(second.value, year.value)
            return isYear && isOne && (separator != 0x2D || year.length == 4) ? year.end : nil
        }
        if separator == 0x2D { return nil }
        guard second.length == 2 || separator == 0x2E && first.length == 2,
            isDay(first.value, second.value)
        else {
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
