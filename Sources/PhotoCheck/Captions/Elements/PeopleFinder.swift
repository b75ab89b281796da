/// Finds who: offices and occupations with the name beside them, groups of people, names with a dot, and a name at the
/// head of a sentence.
enum PeopleFinder {
    static func find(in text: FoldedText, besides times: [Range<Int>]) -> [Range<Int>] {
        let taken = TakenPlaces(times, in: text)
        var found: [Range<Int>] = []
        var index = 0
        while index < text.count, found.count < CaptionElements.proofs {
            guard !taken.contains(index) else {
                index += 1
                continue
            }
            let earliest = found.last?.upperBound ?? 0
            if let range = person(at: index, notBefore: earliest, in: text) {
                found.append(range)
                index = max(range.upperBound, index + 1)
            } else {
                index += 1
            }
        }
        return found
    }

    private static func person(at index: Int, notBefore earliest: Int, in text: FoldedText) -> Range<Int>? {
        if let length = PeopleWords.titles.length(at: index, in: text) {
            let end = index + length
            guard PeopleWords.notAfterTitle.length(at: end, in: text) == nil else { return nil }
            let start = max(earliest, beginning(ofTitle: index, in: text))
            if Sign.isLetter(text[index]) { return start..<(capitalisedName(after: end, in: text) ?? end) }
            return start..<(name(after: end, in: text) ?? end)
        }
        if let length = PeopleWords.groups.length(at: index, in: text) {
            let end = index + length
            guard PeopleWords.notAfterGroup.length(at: end, in: text) == nil, !isInstitution(index, end, in: text)
            else {
                return nil
            }
            return index..<end
        }
        return dottedName(at: index, notBefore: earliest, in: text) ?? leadingName(at: index, in: text)
    }

    /// Takes in 副 before a title, and a surname that stands there alone (由王县长).
    private static func beginning(ofTitle index: Int, in text: FoldedText) -> Int {
        if text[index - 1] == 0x526F { return index - 1 }  // 副
        if PeopleWords.surnames.contains(text[index - 1]),
            !Sign.isHan(text[index - 2])
                || PeopleWords.beforeSurname.contains(text[index - 2])
        {
            return index - 1
        }
        return index
    }

    /// The end of a name right after a title: 主任王建国, 局长 李明.
    private static func name(after index: Int, in text: FoldedText) -> Int? {
        let start = Sign.isBlank(text[index]) ? index + 1 : index
        if let dotted = dottedName(at: start, notBefore: start, in: text) { return dotted.upperBound }
        guard PeopleWords.surnames.contains(text[start]), PeopleWords.notAName.length(at: start, in: text) == nil else {
            return nil
        }
        var end = start + 1
        while end < start + 3, isGivenName(end, in: text) { end += 1 }
        return end > start + 1 ? end : nil
    }

    private static func isGivenName(_ index: Int, in text: FoldedText) -> Bool {
        Sign.isHan(text[index]) && !PeopleWords.afterName.contains(text[index])
            && EventFinder.word(at: index, in: text) == nil
    }

    /// 阿迪力·买买提: two runs of characters around a dot, neither of them figures.
    private static func dottedName(at index: Int, notBefore earliest: Int, in text: FoldedText) -> Range<Int>? {
        guard Sign.isHan(text[index]), Numeral.chinese(text[index]) == nil else { return nil }
        var dot = index
        while dot < index + 6, Sign.isHan(text[dot]), !PeopleWords.afterName.contains(text[dot]) { dot += 1 }
        guard dot >= index + 2, [0xB7, 0x2022, 0x2027, 0x30FB].contains(text[dot]), index >= earliest else {
            return nil
        }
        var end = dot + 1
        while end < dot + 6, isGivenName(end, in: text) || text[end] == 0x4E0D, Numeral.chinese(text[end]) == nil,
            PeopleWords.titles.length(at: end, in: text) == nil
        {
            end += 1
        }
        return end >= dot + 3 ? index..<end : nil
    }

    /// 王建国在…, 李秀英为…: three characters that begin with a surname, at the head of a clause and before a word that asks
    /// for a person.
    ///
    /// Words for places and offices have the same form, so their last characters are kept out.
    private static func leadingName(at index: Int, in text: FoldedText) -> Range<Int>? {
        guard PeopleWords.surnames.contains(text[index]),
            !Sign.isHan(text[index - 1]), !Sign.isLetter(text[index - 1]),
            PeopleWords.afterLeadingName.contains(text[index + 3]),
            PeopleWords.notAName.length(at: index, in: text) == nil,
            isGivenName(index + 1, in: text), isGivenName(index + 2, in: text),
            !PeopleWords.notEndOfName.contains(text[index + 1]), !PeopleWords.notEndOfName.contains(text[index + 2]),
            Numeral.chinese(text[index + 1]) == nil || Numeral.chinese(text[index + 2]) == nil
        else { return nil }
        return index..<(index + 3)
    }

    /// Director Wang Jianguo: at most three capitalised words after an English title.
    private static func capitalisedName(after index: Int, in text: FoldedText) -> Int? {
        var end: Int?
        var next = index
        for _ in 0..<3 {
            guard Sign.isBlank(text[next]), text.scalars.indices.contains(next + 1),
                ("A"..."Z").contains(text.scalars[next + 1])
            else { break }
            var word = next + 2
            while Sign.isLetter(text[word]) { word += 1 }
            end = word
            next = word
        }
        return end
    }

    /// People's Square, People's Government: an English name of a place or an office.
    private static func isInstitution(_ start: Int, _ end: Int, in text: FoldedText) -> Bool {
        guard text[end] == 0x27 else { return false }
        var next = end + 1
        while Sign.isLetter(text[next]) || Sign.isBlank(text[next]), next < end + 4 {
            if Sign.isBlank(text[next]), text.scalars.indices.contains(next + 1) {
                return ("A"..."Z").contains(text.scalars[next + 1])
            }
            next += 1
        }
        return false
    }
}
