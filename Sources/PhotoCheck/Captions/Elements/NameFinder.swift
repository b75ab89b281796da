/// Finds persons by their names, where nothing tells what they are: 李建国获奖, 欧阳文静, Wanda Pruitt draws.
///
/// Words for places and offices have the same form, so the last character of one, a photographer's credit and what a
/// thing is named after are kept out.
enum NameFinder {
    static func find(in text: CaptionText, besides taken: TakenPlaces) -> [Range<Int>] {
        text.proofs(
            besides: taken, where: { text.isCapital($0) || text.has([.surnames, .rareSurnames], at: $0) }
        ) { index, _ in
            if Sign.isLetter(text[index]) { return english(at: index, in: text) }
            return chinese(at: index, in: text, isAfterOther: taken.contains(index - 1))
        }
    }

    /// Whether a text is a name and nothing else: in a table without headings it may be the photographer's.
    static func isName(_ text: String) -> Bool {
        let text = CaptionText(text)
        return text.count <= 4 && chinese(at: 0, in: text)?.upperBound == text.count
    }

    // MARK: Chinese

    /// A surname at the head of a clause or behind another name, with one or two characters of a given name.
    static func chinese(at index: Int, in text: CaptionText, isAfterOther: Bool = false) -> Range<
        Int
    >? {
        let isCommon = text.has(.surnames, at: index)
        guard isCommon || text.has(.rareSurnames, at: index),
            !text.has([.notNames, .places, .placeNames], at: index),
            isAfterOther || !Sign.isHan(text[index - 1]) && !Sign.isLetter(text[index - 1])
                || joins(index - 1, in: text)
        else { return nil }
        let given = index + (text.length(of: .rareSurnames, at: index) { $0 == 2 } ?? 1)
        if let end = hidden(given, in: text) {
            return isCredit(index, end, in: text) ? nil : index..<end
        }
        for length in [2, 1] where isGiven(given, length, isCommon, in: text) {
            let end = given + length
            guard follows(end, index, length, in: text), !isCredit(index, end, in: text) else { continue }
            return index..<end
        }
        return nil
    }

    /// 张某, 李某某, 王××.
    private static func hidden(_ index: Int, in text: CaptionText) -> Int? {
        var end = index
        while text[end] == 0x67D0 || text[end] == 0xD7, end < index + 3 { end += 1 }
        return end > index ? end : nil
    }

    private static func joins(_ index: Int, in text: CaptionText) -> Bool {
        [0x548C, 0x4E0E, 0x53CA, 0x7531, 0x4E3A, 0x8001, 0x5C0F].contains(text[index])  // 和 与 及 由 为 老 小
            && (!Sign.isHan(text[index - 1]) || text[index] != 0x5C0F && text[index] != 0x8001)
    }

    private static func isGiven(_ index: Int, _ length: Int, _ isCommon: Bool, in text: CaptionText)
        -> Bool
    {
        var usual = 0
        for sign in index..<(index + length) {
            guard Sign.isHan(text[sign]), !text.has(.afterName, at: sign),
                !text.has(.numerals, at: sign) || length == 2
            else { return false }
            if text.has(.given, at: sign) { usual += 1 }
        }
        let last = index + length - 1
        guard usual == length || !text.has(.notEndOfName, at: last),
            EventFinder.word(at: index, in: text) != length,
            !text.has([.places, .sites], at: index)
        else { return false }
        return usual == length && (isCommon || length == 2)
            || isCommon && usual >= length - 1 && length == 2
    }

    /// Nothing, a sign, a doing, or what else tells that the name has ended.
    private static func follows(_ end: Int, _ start: Int, _ length: Int, in text: CaptionText) -> Bool {
        if !Sign.isHan(text[end]) {
            return length == 2 || [0x3001, 0x28].contains(text[end]) || text[start - 1] == 0x3001
        }
        if text.has([.events, .deeds, .roles, .titles, .beforeDeed], at: end) { return true }
        return text.has([.afterName, .aspects], at: end)
            || length == 2 && text.has(.shortVerbs, at: end)
    }

    /// 王明摄, 摄影:李某, 供稿: who took the picture is not in it.
    private static func isCredit(_ start: Int, _ end: Int, in text: CaptionText) -> Bool {
        let next = Sign.isBlank(text[end]) ? end + 1 : end
        if [0x6444, 0x6587, 0x56FE, 0x4F9B, 0x62A5].contains(text[next]) { return true }  // 摄 文 图 供 报
        if text[next] == 0x7FFB || text[next] == 0x62CD { return true }  // 翻 拍
        var before = start - 1
        while Sign.isBlank(text[before]) || text[before] == 0x3A || text[before] == 0x2F { before -= 1 }
        guard before < start - 1 || [0x8005, 0x5458].contains(text[before]) else { return false }
        // 影 摄 文 图 稿 者 辑 员 片
        return [0x5F71, 0x6444, 0x6587, 0x56FE, 0x7A3F, 0x8005, 0x8F91, 0x5458, 0x7247].contains(
            text[before])
    }

    // MARK: English

    /// Two and three capitalised words of which the first is a first name or an initial, or which a doing follows.
    private static func english(at index: Int, in text: CaptionText) -> Range<Int>? {
        guard !Sign.isLetter(text[index - 1]), text[index - 1] != 0x27, !isNamedAfter(index, in: text)
        else {
            return nil
        }
        var end = index
        var words = 0
        var isInitial = false
        while words < 4, text.isCapital(end) {
            let start = end
            while Sign.isLetter(text[end]) || text[end] == 0x2D && text.isCapital(end + 1) { end += 1 }
            if end - start == 1, text[end] == 0x2E {
                end += 1
                isInitial = isInitial || words == 0
            }
            if words > 0 || !text.has(.firstNames, at: start, length: end - start) {
                // Helen Marsh: behind a first name any word is a name
                let isBehindFirst =
                    words == 1 && text.has(.firstNames, at: index) && text.has(.facilities, at: start)
                if !isBehindFirst, text.has(notNames, at: start) { return nil }
            }
            words += 1
            guard Sign.isBlank(text[end]), text.isCapital(end + 1) else { break }
            end += 1
        }
        guard words >= 1 else { return nil }
        let isFirst = text.has(.firstNames, at: index)
        if words >= 2, isFirst || isInitial, text[end] != 0x27 || text[end + 1] == 0x73 {
            return index..<end
        }
        // Carol with the prize pumpkin
        if index == 0, words == 1, isFirst, Sign.isBlank(text[end]), !text.has(.placeNames, at: 0),
            text.has(.prepositions, at: end + 1) || text.has(.afterPicture, at: end + 1)
        {
            return index..<end
        }
        guard words == 2 || words == 3 || isFirst else { return nil }
        return isDoing(end, in: text) ? index..<end : nil
    }

    private static var notNames: WordLists {
        [
            .facilities, .months, .days, .dayNames, .notSegments, .notPlaces, .notEnglishVerbs,
            .placeNames, .events,
            .articles,
        ]
    }

    /// draws, waved, (left), ", 91,": what stands behind a person's name.
    private static func isDoing(_ index: Int, in text: CaptionText) -> Bool {
        if text[index] == 0x2C, Sign.isDigit(text[index + 2]), Sign.isDigit(text[index + 3]),
            text[index + 4] == 0x2C
        {
            return true
        }
        guard Sign.isBlank(text[index]), Sign.isLetter(text[index + 1]), !text.isCapital(index + 1)
        else {
            return false
        }
        return !text.has(.notEnglishVerbs, at: index + 1)
            && ClauseFinder.isVerb(at: index + 1, in: text)
    }

    /// Photo by, statue of: neither is in the picture.
    private static func isNamedAfter(_ index: Int, in text: CaptionText) -> Bool {
        var before = index - 1
        while Sign.isBlank(text[before]) || text[before] == 0x3A || text[before] == 0x2F { before -= 1 }
        if text[before] == 0xA9 { return true }
        var word = before
        while Sign.isLetter(text[word - 1]) { word -= 1 }
        if text.has(.besideCaption, at: word) { return true }  // photo:
        let isBy = before == word + 1 && text[word] == 0x62 && text[before] == 0x79
        let isOf = before == word + 1 && text[word] == 0x6F && text[before] == 0x66
        guard isBy || isOf, Sign.isBlank(text[word - 1]) else { return false }
        var thing = word - 1
        while Sign.isLetter(text[thing - 1]) { thing -= 1 }
        return isBy
            ? text.has([.besideCaption, .fields, .captionNouns, .placeholders], at: thing)
            : !text.has([.englishRoles, .groups], at: thing) && !text.has(.placeholders, at: thing)
                && text.has([.facilities, .notSegments, .titles], at: thing)
    }
}
