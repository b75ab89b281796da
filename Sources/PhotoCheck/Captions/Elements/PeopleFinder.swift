/// Finds who: offices and occupations with the name beside them, groups of people, names with a dot, and a name at the
/// head of a sentence.
enum PeopleFinder {
    static func find(in text: CaptionText, besides taken: TakenPlaces) -> [Range<Int>] {
        let hasDot = hasMiddleDot(text)
        return text.proofs(
            besides: taken, where: { hasDot || Sign.isDigit(text[$0]) || text.has(beginnings, at: $0) }
        ) { index, earliest in
            person(at: index, notBefore: earliest, in: text)
        }
    }

    /// What a person begins with but for a name with a dot.
    private static var beginnings: WordLists { [.titles, .groups, .surnames, .numerals] }

    private static func person(at index: Int, notBefore earliest: Int, in text: CaptionText) -> Range<
        Int
    >? {
        if let length = text.length(of: .titles, at: index) {
            let end = index + length
            guard !text.has(.notAfterTitle, at: end) else { return nil }
            let start = max(earliest, beginning(ofTitle: index, in: text))
            if Sign.isLetter(text[index]) { return start..<withName(end, in: text) }
            return start..<(name(after: end, in: text) ?? end)
        }
        if let length = text.length(of: .groups, at: index) {
            let end = text[index + length] == 0x4EEC ? index + length + 1 : index + length  // 们
            let isUnder = text[end] == 0x4E0B && text[end - 1] == 0x5BFC  // 领导下
            guard !KinFinder.isOtherWord(end, in: text) || !text.has(.notAfterGroup, at: end), !isUnder,
                text[end] != 0x27, text[end] != 0x3A || !Sign.isLetter(text[index]),
                text[index - 1] != 0x65E0  // 无
            else { return nil }
            return index..<end
        }
        if let counted = counted(at: index, in: text) { return counted }
        return dottedName(at: index, notBefore: earliest, in: text)
            ?? NameFinder.chinese(at: index, in: text)
    }

    /// 120余人, 三名, 两位: counted persons; 人次 counts, 人民 and 人均 do not.
    private static func counted(at index: Int, in text: CaptionText) -> Range<Int>? {
        guard Sign.isDigit(text[index]) || text.has(.numerals, at: index),
            !Sign.isDigit(text[index - 1]),
            ![0x7B2C, 0x65E0, 0x6709, 0x7A7A, 0x65B9, 0x8FD9, 0x90A3].contains(text[index - 1])  // 第 无 有 空 方 这 那
        else { return nil }
        var end = index
        // 百 千 万 两 几 多 余 来
        while Sign.isDigit(text[end]) || text.has(.numerals, at: end)
            || [0x767E, 0x5343, 0x4E07, 0x4E24, 0x51E0, 0x591A, 0x4F59, 0x6765].contains(text[end])
        {
            guard end - index < 8 else { return nil }
            end += 1
        }
        switch text[end] {
        case 0x540D, 0x4F4D:  // 名 位
            guard Sign.isHan(text[end + 1]),
                ![0x6B21, 0x5217, 0x7F6E, 0x6821, 0x5E08, 0x80DC].contains(text[end + 1])
            else { return Sign.isHan(text[end + 1]) ? nil : index..<(end + 1) }
            return index..<(end + 1)
        case 0x4EBA:  // 人
            let next = end + 1
            let isOther = text.has(.notAfterRole, at: next) && text[next] != 0x6B21
            return isOther || [0x4E16, 0x56FE].contains(text[next]) ? nil : index..<next
        case 0x4E2A where text[end + 1] == 0x4EBA,
            0x53E3 where text[end + 1] == 0x4EBA || text[end + 1] == 0x4E4B:
            return index..<(end + 2)  // 个人 口人 口之家
        default: return nil
        }
    }

    /// Takes in 副 before a title, and a surname that stands there alone (由王县长).
    private static func beginning(ofTitle index: Int, in text: CaptionText) -> Int {
        if text[index - 1] == 0x526F { return index - 1 }  // 副
        if text.has(.surnames, at: index - 1),
            !Sign.isHan(text[index - 2])
                || text.has(.beforeSurname, at: index - 2)
        {
            return index - 1
        }
        return index
    }

    /// The end of a name right after a title: 主任王建国, 局长 李明.
    static func name(after index: Int, in text: CaptionText) -> Int? {
        let start = Sign.isBlank(text[index]) ? index + 1 : index
        if let dotted = dottedName(at: start, notBefore: start, in: text) { return dotted.upperBound }
        guard text.has(.surnames, at: start), !text.has(.notNames, at: start) else {
            return nil
        }
        var end = start + 1
        while end < start + 3, isGivenName(end, in: text) { end += 1 }
        return end > start + 1 ? end : nil
    }

    private static func isGivenName(_ index: Int, in text: CaptionText) -> Bool {
        Sign.isHan(text[index]) && (!text.has(.afterName, at: index) || isLast(index, in: text))
            && EventFinder.word(at: index, in: text) == nil
    }

    /// 黄启发(左二): what stands before a sign is no doing.
    private static func isLast(_ index: Int, in text: CaptionText) -> Bool {
        text.has(.given, at: index - 1) && [0x28, 0x2C, 0x3001, 0x3002].contains(text[index + 1])
            || text[index] == 0x53D1 && !Sign.isHan(text[index + 1])  // 发
    }

    /// 阿迪力·买买提: two runs of characters around a dot, neither of them figures.
    private static func dottedName(at index: Int, notBefore earliest: Int, in text: CaptionText)
        -> Range<Int>?
    {
        guard hasMiddleDot(text), Sign.isHan(text[index]), !text.has(.numerals, at: index) else {
            return nil
        }
        var dot = index
        while dot < index + 6, Sign.isHan(text[dot]), !text.has(.afterName, at: dot) { dot += 1 }
        guard dot >= index + 2, Sign.isMiddleDot(text[dot]), index >= earliest else {
            return nil
        }
        var end = dot + 1
        while end < dot + 6, isGivenName(end, in: text) || text[end] == 0x4E0D,
            !text.has(.numerals, at: end),
            !text.has(.titles, at: end)
        {
            end += 1
        }
        return end >= dot + 3 ? index..<end : nil
    }

    private static func hasMiddleDot(_ text: CaptionText) -> Bool {
        text.signs.mayHold(0xB7) || text.signs.mayHold(0x2022) || text.signs.mayHold(0x2027)
            || text.signs.mayHold(0x30FB)
    }

    /// The end of a person with the English name behind it.
    static func withName(_ end: Int, in text: CaptionText) -> Int {
        capitalisedName(after: end, in: text) ?? end
    }

    /// Director Wang Jianguo: at most three capitalised words after an English title.
    private static func capitalisedName(after index: Int, in text: CaptionText) -> Int? {
        var end: Int?
        var next = index
        for _ in 0..<3 {
            guard Sign.isBlank(text[next]), text.isCapital(next + 1),
                !text.has([.months, .days], at: next + 1)
            else {
                break
            }
            var word = next + 2
            while Sign.isLetter(text[word]) { word += 1 }
            end = word
            next = word
        }
        return end
    }
}
