/// Finds when: days in figures and in words, and days told by the event (活动当天, 5·15).
///
/// A time of day without a day (上午) is no date, and neither is 近日. Figures in telephone numbers, document numbers,
/// sizes and quantities are none.
enum TimeFinder {
    static func find(in text: CaptionText) -> [Range<Int>] {
        text.proofs(besides: .none, where: { Sign.isDigit(text[$0]) || text.has(beginnings, at: $0) }) {
            index, _ in
            guard let range = time(at: index, in: text) else { return nil }
            return range.lowerBound..<max(index + 1, withTimeOfDay(range.upperBound, in: text))
        }
    }

    /// What a time begins with but for digits.
    static var beginnings: WordLists {
        [.days, .weekdays, .months, .numerals, .eras, .festivalEndings, .dayNames]
    }

    static func time(at index: Int, in text: CaptionText) -> Range<Int>? {
        if text.has(.festivalEndings, at: index), let start = festival(at: index, in: text) {
            return start..<(index + 1)
        }
        if text.has(.dayNames, at: index) { return namedDay(at: index, in: text) }
        return end(at: index, in: text).map { index..<$0 }
    }

    static func end(at index: Int, in text: CaptionText) -> Int? {
        let scalar = text[index]
        if Sign.isDigit(scalar) || text.has(.numerals, at: index) {
            if isInsideFigure(index, in: text) { return nil }
            guard let number = Numeral(at: index, in: text.signs) else { return day(at: index, in: text) }
            if let end = hour(number, from: index, in: text) { return end }
            return chineseDate(number, in: text) ?? figures(number, from: index, in: text)
                ?? englishDay(number, in: text) ?? year(number, from: index, in: text)
                ?? day(at: index, in: text)
        }
        if let length = text.length(of: .eras, at: index),
            let number = Numeral(at: index + length, in: text.signs),
            let end = chineseDate(number, in: text)
        {
            return end
        }
        if let end = day(at: index, in: text) { return end }
        if let length = text.length(of: .weekdays, at: index) {
            return weekdayStands(at: index, end: index + length, in: text) ? index + length : nil
        }
        return englishMonth(at: index, in: text)
    }

    static func day(at index: Int, in text: CaptionText) -> Int? {
        guard let length = text.length(of: .days, at: index) else { return nil }
        let next = text[index + length]
        // 八一路, 五四广场, 七一勋章, 国庆小学 are names.
        let behind = next == 0x201D ? index + length + 1 : index + length  // “五一”牌
        let isName =
            (text.has(.notAfterDay, at: behind) || next != 0x95E8 && isNamed(index, length, in: text))
            && !Sign.isLetter(text[index])
        return isName ? nil : dayOfMonth(index + length, in: text)
    }

    /// 八一路, 国庆小学, 五四广场: only days of two characters give their name to places; 元旦县长, 今天广场上 go on otherwise.
    private static func isNamed(_ index: Int, _ length: Int, in text: CaptionText) -> Bool {
        let end = index + length
        if text[end - 1] == 0x8282 { return text[end] == 0x5E7F }  // 劳动节广场
        // 一 四 庆 明 阳 秋 午 旦
        guard length == 2,
            [0x4E00, 0x56DB, 0x5E86, 0x660E, 0x9633, 0x79CB, 0x5348, 0x65E6].contains(text[end - 1]),
            text[index] != 0x5468
        else { return false }
        let isShort =
            text.has(.shortPlaces, at: end) && !text.has(.notEndingsAfter, at: end) && text[end] != 0x53BF
        return isShort || text.has(.placeEndings, at: end) || text[end] == 0x5E7F
    }

    /// The beginning of 教师节, 世界气象日.
    static func festival(at index: Int, in text: CaptionText) -> Int? {
        guard !text.has(.notEndingsBefore, at: index - 1), !text.has(.notEndingsAfter, at: index) else {
            return nil
        }
        var start = index
        while start > index - 6, Sign.isHan(text[start - 1]),
            !text.has([.numerals, .stops], at: start - 1)
        {
            start -= 1
        }
        // 群众雪顿节: those who keep it are no part of its name.
        for first in (max(0, start - 1)..<index) {
            if let length = text.length(of: [.groups, .roles, .titles, .placeNames], at: first),
                first + length <= index
            {
                start = max(start, first + length)
            }
        }
        let isNamed = index - start >= 2 && text[start - 1] != 0x201C
        return isNamed && !text.has(.placeEndings, at: index + 1) ? start : nil
    }

    /// St Peter's Day, Boxing Day, Christmas Eve: a capitalised name before it.
    static func namedDay(at index: Int, in text: CaptionText) -> Range<Int>? {
        guard text.isCapital(index), Sign.isBlank(text[index - 1]),
            let length = text.length(of: .dayNames, at: index)
        else { return nil }
        var start = index - 1
        while start > 0, Sign.isLetter(text[start - 1]) || text[start - 1] == 0x27 { start -= 1 }
        guard text.isCapital(start), start < index - 1 else { return nil }
        return start..<(withYear(index + length, in: text) ?? index + length)
    }

    /// 1919 and 1890s where nothing but a word for a time stands before it.
    static func year(_ number: Numeral, from index: Int, in text: CaptionText) -> Int? {
        guard number.length == 4, Sign.isDigit(text[index]), (1_800...2_099).contains(number.value)
        else { return nil }
        if text[number.end] == 0x73, !Sign.isLetter(text[number.end + 1]) { return number.end + 1 }
        // 2012五一, 1944-45, 1958，…
        if Sign.isHan(text[number.end]), let end = day(at: number.end, in: text) { return end }
        if text[number.end] == 0x2D, Sign.isDigit(text[number.end + 1]),
            Sign.isDigit(text[number.end + 2]),
            !Sign.isDigit(text[number.end + 3]), text[number.end + 3] != 0x2D,
            text[number.end + 3] != 0x2E
        {
            return number.end + 3
        }
        guard endsFigure(number.end, in: text), text[number.end] != 0x2D else { return nil }
        if index == 0,
            text[number.end] == 0x2C || text[number.end] == 0x3A && !Sign.isDigit(text[number.end + 1])
        {
            return number.end
        }
        if number.end == text.count, Sign.isBlank(text[index - 1]), Sign.isHan(text[index - 2]) {
            return number.end
        }
        if text.has([.seasons], at: number.end) { return number.end + 1 }
        guard !Sign.isHan(text[number.end]) else { return nil }
        var before = index - 1
        while Sign.isBlank(text[before]) || text[before] == 0x2E { before -= 1 }
        if !Sign.isLetter(text[before]) {
            let next = skipBlanks(number.end, in: text)
            return index > 0 && (!Sign.isHan(text[before])) && !Sign.isLetter(text[next])
                && !Sign.isHan(text[next])
                && [0x2C, 0x3B, 0x28, 0x3A, FoldedText.hidden].contains(text[before]) ? number.end : nil
        }
        var word = before
        while Sign.isLetter(text[word - 1]) || Sign.isDigit(text[word - 1]) { word -= 1 }
        let isTime =
            text.has(.beforeYear, at: word) || text.has(.days, at: word) || text.has(.dayNames, at: word)
        return isTime ? number.end : nil
    }

    /// Whether the sign before belongs to the same figure, as in `0412-5`, `V5`, `3.5`.
    static func isInsideFigure(_ index: Int, in text: CaptionText) -> Bool {
        let before = text[index - 1]
        // c1905
        if before == 0x63, !Sign.isLetter(text[index - 2]), !Sign.isDigit(text[index - 2]) {
            return false
        }
        if Sign.isDigit(before) || Sign.isLetter(before) || text.has(.numerals, at: index - 1) {
            return true
        }
        // A sign that joins figures: - . / : x ( is part of the figure only when another digit stands before it.
        return Sign.isDigit(text[index - 2]) && Sign.isDigit(text[index])
            && text.has(.joins, at: index - 1)
    }

    // MARK: 2012年5月15日, 五月十五日, 15日上午

    static func chineseDate(_ number: Numeral, in text: CaptionText) -> Int? {
        switch text[number.end] {
        case 0x5E74:  // 年
            let next = skipBlanks(number.end + 1, in: text)
            if let end = lunar(next, in: text) { return end }
            guard let month = Numeral(at: next, in: text.signs), text[month.end] == 0x6708,
                (1...12).contains(month.value)
            else {
                if let length = text.length(of: .seasons, at: next) { return next + length }
                let isEra = (1...9).contains {
                    text.length(of: .eras, at: number.end - number.length - $0) == $0
                }
                if text[next] == 0x4EE3, text[next + 1] != 0x8868 { return next + 1 }  // 七十年代
                guard isEra || (1_800...2_099).contains(number.value) && number.length == 4 else {
                    return nil
                }
                // 1949年前后
                if text[next] == 0x524D, text[next + 1] == 0x540E { return next + 2 }
                return text.has(.notAfterYear, at: next) ? nil : number.end + 1
            }
            return afterMonth(month.end + 1, in: text) ?? month.end + 1
        case 0x6708:  // 月
            guard (1...12).contains(number.value), number.length <= 3 else { return nil }
            let end = number.end + 1
            if let end = afterMonth(end, in: text) { return end }
            if let length = text.length(of: .partsOfMonth, at: end) { return end + length }
            // 6月三家子村遭冰雹: a month that opens a clause, but not 6月龄, 3月大
            let opens =
                !Sign.isHan(text[end - number.length - 2]) && !Sign.isHan(text[end - number.length - 1])
            let isAge = [0x9F84, 0x5927, 0x671F, 0x5185, 0x95F4, 0x4EFD].contains(text[end])
            return !Sign.isHan(text[end]) || text[end] == 0x7684 || opens && !isAge ? end : nil
        case 0x65E5:  // 日
            guard (1...31).contains(number.value), number.length <= 3,
                !text.has(.notAfterDay, at: number.end + 1)
            else { return nil }
            return number.end + 1
        case 0x53F7:  // 号: a house number unless a time of day follows, or 在 and nothing like a street goes before
            let start = number.end - number.length
            // 15号，…
            if text[number.end + 1] == 0x2C, !Sign.isHan(text[start - 1]), (2...31).contains(number.value) {
                return number.end + 1
            }
            let isDay =
                [0x5728, 0x5230].contains(text[number.end + 1])
                && !text.has([.shortPlaces, .sites], at: start - 1)
                && text[start - 1] != 0x7B2C
            guard (1...31).contains(number.value), isDay || text.has(.timesOfDay, at: number.end + 1)
            else {
                return nil
            }
            return number.end + 1
        default: return nil
        }
    }

    /// The end of 15日 or 15号 after a month, of 初八 and 廿一 also without 日.
    static func afterMonth(_ index: Int, in text: CaptionText) -> Int? {
        let start = skipBlanks(index, in: text)
        let first = text[start] == 0x521D ? start + 1 : start  // 初
        guard let day = Numeral(at: first, in: text.signs), (1...31).contains(day.value) else {
            return nil
        }
        if text[day.end] == 0x65E5 || text[day.end] == 0x53F7 { return day.end + 1 }
        let isLunar = first > start || day.length >= 2 && !Sign.isDigit(text[start])
        return isLunar || text[day.end] == 0x90A3 ? day.end : nil  // 那
    }

    static func lunar(_ index: Int, in text: CaptionText) -> Int? {
        day(at: index, in: text)
    }

    static func dayOfMonth(_ index: Int, in text: CaptionText) -> Int {
        afterMonth(index, in: text) ?? index
    }

    /// 周三 is a day; in 周三平 it is the beginning of a name, so something that is not a name must stand beside it.
    static func weekdayStands(at index: Int, end: Int, in text: CaptionText) -> Bool {
        guard text[index] == 0x5468 else { return true }  // 周
        if !Sign.isHan(text[index - 1]), !Sign.isHan(text[end]) { return text[index - 1] != 0x2F }
        // 周一县长讲话; 周一平 is a name
        if !Sign.isHan(text[index - 1]),
            text.has([.titles, .groups, .roles, .placeNames, .organs], at: end)
        {
            return true
        }
        return text.has(.timesOfDay, at: end)
    }

    /// Takes in a time of day after a date: 上午, 上午9时30分.
    static func withTimeOfDay(_ end: Int, in text: CaptionText) -> Int {
        let start = skipBlanks(end, in: text)
        var reached = end
        if let length = text.length(of: .timesOfDay, at: start) { reached = start + length }
        let hour = skipBlanks(reached, in: text)
        guard let number = Numeral(at: hour, in: text.signs), number.value <= 24,
            text[number.end] == 0x65F6 || text[number.end] == 0x70B9
        else { return reached }
        guard let minutes = Numeral(at: number.end + 1, in: text.signs), text[minutes.end] == 0x5206
        else {
            return number.end + 1
        }
        return minutes.end + 1
    }

    static func skipBlanks(_ index: Int, in text: CaptionText) -> Int {
        var index = index
        while Sign.isBlank(text[index]) { index += 1 }
        return index
    }
}
