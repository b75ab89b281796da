/// Finds when: days in figures and in words, and days told by the event (活动当天, 5·15).
///
/// A time of day without a day (上午) is no date, and neither is 近日. Figures in telephone numbers, document numbers,
/// sizes and quantities are none.
enum TimeFinder {
    static func find(in text: CaptionText) -> [Range<Int>] {
        text.proofs(besides: .none, where: { Sign.isDigit(text[$0]) || text.has(beginnings, at: $0) }) { index, _ in
            end(at: index, in: text).map { index..<max(index + 1, withTimeOfDay($0, in: text)) }
        }
    }

    /// What a time begins with but for digits.
    private static var beginnings: WordLists { [.days, .weekdays, .months, .numerals] }

    private static func end(at index: Int, in text: CaptionText) -> Int? {
        let scalar = text[index]
        if Sign.isDigit(scalar) || text.has(.numerals, at: index) {
            guard !isInsideFigure(index, in: text), let number = Numeral(at: index, in: text.signs) else {
                return text.length(of: .days, at: index).map { index + $0 }
            }
            return chineseDate(number, in: text) ?? figures(number, from: index, in: text)
                ?? englishDay(number, in: text) ?? text.length(of: .days, at: index).map { index + $0 }
        }
        if let length = text.length(of: .days, at: index) { return index + length }
        if let length = text.length(of: .weekdays, at: index) {
            return weekdayStands(at: index, end: index + length, in: text) ? index + length : nil
        }
        return englishMonth(at: index, in: text)
    }

    /// Whether the sign before belongs to the same figure, as in `0412-5`, `V5`, `3.5`.
    private static func isInsideFigure(_ index: Int, in text: CaptionText) -> Bool {
        let before = text[index - 1]
        if Sign.isDigit(before) || Sign.isLetter(before) || text.has(.numerals, at: index - 1) { return true }
        // A sign that joins figures: - . / : x ( is part of the figure only when another digit stands before it.
        return Sign.isDigit(text[index - 2]) && Sign.isDigit(text[index]) && text.has(.joins, at: index - 1)
    }

    // MARK: 2012年5月15日, 五月十五日, 15日上午

    private static func chineseDate(_ number: Numeral, in text: CaptionText) -> Int? {
        switch text[number.end] {
        case 0x5E74:  // 年
            guard (1_900...2_099).contains(number.value) || number.length == 2 else { return nil }
            let next = skipBlanks(number.end + 1, in: text)
            guard let month = Numeral(at: next, in: text.signs), text[month.end] == 0x6708,
                (1...12).contains(month.value)
            else {
                return text.length(of: .seasons, at: next).map { next + $0 }
            }
            return afterMonth(month.end + 1, in: text) ?? month.end + 1
        case 0x6708:  // 月
            guard (1...12).contains(number.value), number.length <= 3 else { return nil }
            let end = number.end + 1
            return afterMonth(end, in: text) ?? text.length(of: .partsOfMonth, at: end).map { end + $0 }
        case 0x65E5:  // 日
            guard (1...31).contains(number.value), number.length <= 3,
                !text.has(.notAfterDay, at: number.end + 1)
            else { return nil }
            return number.end + 1
        case 0x53F7:  // 号: a house number unless a time of day follows
            guard (1...31).contains(number.value),
                text.has(.timesOfDay, at: number.end + 1)
            else { return nil }
            return number.end + 1
        default: return nil
        }
    }

    /// The end of 15日 or 15号 after a month.
    private static func afterMonth(_ index: Int, in text: CaptionText) -> Int? {
        let start = skipBlanks(index, in: text)
        guard let day = Numeral(at: start, in: text.signs), (1...31).contains(day.value),
            text[day.end] == 0x65E5 || text[day.end] == 0x53F7
        else { return nil }
        return day.end + 1
    }

    // MARK: 2012-05-15, 20120515, 5·15, 5.15

    private static func figures(_ first: Numeral, from index: Int, in text: CaptionText) -> Int? {
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
        if first.length == 4, (1_950...2_099).contains(first.value), [0x2D, 0x2E, 0x2F].contains(separator),
            text[second.end] == separator, let third = Numeral(at: second.end + 1, in: text.signs),
            Sign.isDigit(text[second.end + 1]), isDay(second.value, third.value), third.length <= 2,
            endsFigure(third.end, in: text)
        {
            return third.end
        }
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

    private static func endsFigure(_ index: Int, in text: CaptionText) -> Bool {
        let next = text[index]
        if Sign.isDigit(next) || Sign.isLetter(next) { return false }
        return !([0x2E, 0x2D, 0x2F].contains(next) && Sign.isDigit(text[index + 1]))
    }

    private static func isDay(_ month: Int, _ day: Int) -> Bool {
        (1...12).contains(month) && (1...31).contains(day)
    }

    // MARK: 15 May 2012, May 15, 2012

    private static func englishDay(_ number: Numeral, in text: CaptionText) -> Int? {
        guard (1...31).contains(number.value) else { return nil }
        var index = number.end
        if let length = text.length(of: .ordinals, at: index) ?? ordinalSuffix(index, in: text) {
            index += length
        }
        index = skipBlanks(index, in: text)
        if text[index] == 0x6F, text[index + 1] == 0x66 { index = skipBlanks(index + 2, in: text) }  // of
        guard let length = text.length(of: .months, at: index) else { return nil }
        return withYear(index + length, in: text) ?? index + length
    }

    private static func ordinalSuffix(_ index: Int, in text: CaptionText) -> Int? {
        switch (text[index], text[index + 1]) {
        case (0x73, 0x74), (0x6E, 0x64), (0x72, 0x64), (0x74, 0x68):  // st nd rd th
            return Sign.isLetter(text[index + 2]) ? nil : 2
        default: return nil
        }
    }

    private static func englishMonth(at index: Int, in text: CaptionText) -> Int? {
        guard Sign.isLetter(text[index]), let length = text.length(of: .months, at: index) else { return nil }
        let next = skipBlanks(index + length, in: text)
        guard let number = Numeral(at: next, in: text.signs), Sign.isDigit(text[next]) else { return nil }
        if (1_900...2_099).contains(number.value), number.length == 4 { return number.end }
        guard (1...31).contains(number.value), number.length <= 2 else { return nil }
        let end = number.end + (ordinalSuffix(number.end, in: text) ?? 0)
        return withYear(end, in: text) ?? end
    }

    private static func withYear(_ index: Int, in text: CaptionText) -> Int? {
        let start = skipBlanks(text[index] == 0x2C || text[index] == 0x2E ? index + 1 : index, in: text)
        guard let year = Numeral(at: start, in: text.signs), Sign.isDigit(text[start]), year.length == 4,
            (1_900...2_099).contains(year.value)
        else { return nil }
        return year.end
    }

    // MARK: the rest

    /// 周三 is a day; in 周三平 it is the beginning of a name, so something that is not a name must stand beside it.
    private static func weekdayStands(at index: Int, end: Int, in text: CaptionText) -> Bool {
        guard text[index] == 0x5468 else { return true }  // 周
        if !Sign.isHan(text[index - 1]), !Sign.isHan(text[end]) { return text[index - 1] != 0x2F }
        return text.has(.timesOfDay, at: end)
            || text.has(.beforeWeekday, at: index - 1)
    }

    /// Takes in a time of day after a date: 上午, 上午9时30分.
    private static func withTimeOfDay(_ end: Int, in text: CaptionText) -> Int {
        let start = skipBlanks(end, in: text)
        var reached = end
        if let length = text.length(of: .timesOfDay, at: start) { reached = start + length }
        let hour = skipBlanks(reached, in: text)
        guard let number = Numeral(at: hour, in: text.signs), number.value <= 24,
            text[number.end] == 0x65F6 || text[number.end] == 0x70B9
        else { return reached }
        guard let minutes = Numeral(at: number.end + 1, in: text.signs), text[minutes.end] == 0x5206 else {
            return number.end + 1
        }
        return minutes.end + 1
    }

    private static func skipBlanks(_ index: Int, in text: CaptionText) -> Int {
        var index = index
        while Sign.isBlank(text[index]) { index += 1 }
        return index
    }
}
