/// Finds who: offices and occupations with the name beside them, groups of people, names with a dot, and a name at the
/// head of a sentence.
enum PeopleFinder {
    static func find(in text: CaptionText, besides taken: TakenPlaces) -> [Range<Int>] {
        let hasDot = hasMiddleDot(text)
        return text.proofs(besides: taken, where: { hasDot || text.has(beginnings, at: $0) }) { index, earliest in
            person(at: index, notBefore: earliest, in: text)
        }
    }

    /// What a person begins with but for a name with a dot.
    private static var beginnings: WordLists { [.titles, .groups, .surnames] }

    private static func person(at index: Int, notBefore earliest: Int, in text: CaptionText) -> Range<Int>? {
        if let length = text.length(of: .titles, at: index) {
            let end = index + length
            guard !text.has(.notAfterTitle, at: end) else { return nil }
            let start = max(earliest, beginning(ofTitle: index, in: text))
            if Sign.isLetter(text[index]) { return start..<(capitalisedName(after: end, in: text) ?? end) }
            return start..<(name(after: end, in: text) ?? end)
        }
        if let length = text.length(of: .groups, at: index) {
            let end = index + length
            guard !text.has(.notAfterGroup, at: end), !isInstitution(index, end, in: text)
            else {
                return nil
            }
            return index..<end
        }
        return dottedName(at: index, notBefore: earliest, in: text) ?? leadingName(at: index, in: text)
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
    private static func name(after index: Int, in text: CaptionText) -> Int? {
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
        Sign.isHan(text[index]) && !text.has(.afterName, at: index)
            && EventFinder.word(at: index, in: text) == nil
    }

    /// 阿迪力·买买提: two runs of characters around a dot, neither of them figures.
    private static func dottedName(at index: Int, notBefore earliest: Int, in text: CaptionText) -> Range<Int>? {
        guard hasMiddleDot(text), Sign.isHan(text[index]), !text.has(.numerals, at: index) else { return nil }
        var dot = index
        while dot < index + 6, Sign.isHan(text[dot]), !text.has(.afterName, at: dot) { dot += 1 }
        guard dot >= index + 2, Sign.isMiddleDot(text[dot]), index >= earliest else {
            return nil
        }
        var end = dot + 1
        while end < dot + 6, isGivenName(end, in: text) || text[end] == 0x4E0D, !text.has(.numerals, at: end),
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

    /// 王建国在…, 李秀英为…: three characters that begin with a surname, at the head of a clause and before a word that asks
    /// for a person.
    ///
    /// Words for places and offices have the same form, so their last characters are kept out.
    private static func leadingName(at index: Int, in text: CaptionText) -> Range<Int>? {
        guard text.has(.surnames, at: index),
            !Sign.isHan(text[index - 1]), !Sign.isLetter(text[index - 1]),
            text.has(.afterLeadingName, at: index + 3),
            !text.has(.notNames, at: index),
            isGivenName(index + 1, in: text), isGivenName(index + 2, in: text),
            !text.has(.notEndOfName, at: index + 1), !text.has(.notEndOfName, at: index + 2),
            !text.has(.numerals, at: index + 1) || !text.has(.numerals, at: index + 2)
        else { return nil }
        return index..<(index + 3)
    }

    /// Director Wang Jianguo: at most three capitalised words after an English title.
    private static func capitalisedName(after index: Int, in text: CaptionText) -> Int? {
        var end: Int?
        var next = index
        for _ in 0..<3 {
            guard Sign.isBlank(text[next]), text.isCapital(next + 1) else { break }
            var word = next + 2
            while Sign.isLetter(text[word]) { word += 1 }
            end = word
            next = word
        }
        return end
    }

    /// People's Square, People's Government: an English name of a place or an office.
    private static func isInstitution(_ start: Int, _ end: Int, in text: CaptionText) -> Bool {
        guard text[end] == 0x27 else { return false }
        var next = end + 1
        while Sign.isLetter(text[next]) || Sign.isBlank(text[next]), next < end + 4 {
            if Sign.isBlank(text[next]) { return text.isCapital(next + 1) }
            next += 1
        }
        return false
    }
}
