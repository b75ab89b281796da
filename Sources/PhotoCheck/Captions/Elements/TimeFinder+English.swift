/// Days as English and French write them: 15 May 2012, May 15, in April.
extension TimeFinder {
    static func englishDay(_ number: Numeral, in text: CaptionText) -> Int? {
        guard (1...31).contains(number.value) else { return nil }
        var index = number.end
        if number.value <= 12, [0x61, 0x70].contains(text[index]), text[index + 1] == 0x6D,
            !Sign.isLetter(text[index + 2])
        {
            return index + 2  // 9am
        }
        if let length = ordinalSuffix(index, in: text) {
            index += length
        }
        index = skipBlanks(index, in: text)
        if text[index] == 0x2D, Sign.isLetter(text[index + 1]) { index += 1 }  // 12-Aug-13
        if text[index] == 0x6F, text[index + 1] == 0x66 { index = skipBlanks(index + 2, in: text) }  // of
        guard let length = text.length(of: .months, at: index) else { return nil }
        return withYear(index + length, in: text) ?? index + length
    }

    static func ordinalSuffix(_ index: Int, in text: CaptionText) -> Int? {
        switch (text[index], text[index + 1]) {
        case (0x73, 0x74), (0x6E, 0x64), (0x72, 0x64), (0x74, 0x68), (0x65, 0x72):  // st nd rd th er
            return Sign.isLetter(text[index + 2]) ? nil : 2
        default: return nil
        }
    }

    static func englishMonth(at index: Int, in text: CaptionText) -> Int? {
        guard Sign.isLetter(text[index]), let length = text.length(of: .months, at: index) else { return nil }
        let next = skipBlanks(text[index + length] == 0x2E ? index + length + 1 : index + length, in: text)
        guard let number = Numeral(at: next, in: text.signs), Sign.isDigit(text[next]) else {
            return monthStands(index, index + length, in: text) ? index + length : nil
        }
        if (1_900...2_099).contains(number.value), number.length == 4 { return number.end }
        guard (1...31).contains(number.value), number.length <= 2 else { return nil }
        let end = number.end + (ordinalSuffix(number.end, in: text) ?? 0)
        return withYear(end, in: text) ?? end
    }

    /// In May; Bluebells, April: a month without a day, which is no name and no verb.
    static func monthStands(_ index: Int, _ end: Int, in text: CaptionText) -> Bool {
        guard text.isCapital(index), end - index >= 3 else { return false }
        var before = index - 1
        while Sign.isBlank(text[before]) { before -= 1 }
        if text[before] == 0x2C, !Sign.isLetter(text[skipBlanks(end, in: text)]) { return true }
        var word = before
        while Sign.isLetter(text[word - 1]) { word -= 1 }
        return text.has(.beforeYear, at: word) && text[before] != 0x2C && Sign.isLetter(text[before])
    }

    static func withYear(_ index: Int, in text: CaptionText) -> Int? {
        let start = skipBlanks(text[index] == 0x2C || text[index] == 0x2E ? index + 1 : index, in: text)
        guard let year = Numeral(at: start, in: text.signs), Sign.isDigit(text[start]), year.length == 4,
            (1_900...2_099).contains(year.value)
        else { return nil }
        return year.end
    }
}
