/// Finds where in English and French: phrases with their preposition, capitalised names in a clause of their own.
extension PlaceFinder {
    /// Whether a phrase may begin at a place; asked at every sign.
    ///
    /// None begins with a Chinese character or inside a word, and at a figure or a blank only what stands before a colon.
    @inline(__always) static func mayOpenPhrase(_ index: Int, in text: CaptionText) -> Bool {
        let sign = text[index]
        if Sign.isHan(sign) { return false }
        if Sign.isLetter(sign) { return !Sign.isLetter(text[index - 1]) }
        return index == 0 || text[index - 1] == 0x2C || text.isCapital(index)
    }

    /// The phrase that begins at a place where one may.
    static func phrase(at index: Int, in text: CaptionText) -> Range<Int>? {
        if text.isCapital(index) {
            if let length = text.length(of: .placeNames, at: index),
                stands(index, index + length, in: text)
            {
                return index..<(index + length)
            }
            if let range = segment(at: index, in: text) ?? capitals(at: index, in: text) { return range }
        } else if text.has(.articles, at: index, length: 3), text[index] == 0x74,
            text.isCapital(index + 4),
            let end = segment(at: index, from: index + 4, in: text)
        {
            return end
        }
        if let range = SpotFinder.find(at: index, in: text) { return range }
        if let range = beside(at: index, in: text) { return range }
        guard index == 0 || text[index - 1] == 0x2C || text.has(.prepositions, at: index) else {
            return nil
        }
        if index == 0 || text[index - 1] == 0x2C, let dateline = dateline(at: index, in: text) {
            return dateline
        }
        guard Sign.isLetter(text[index]), let length = text.length(of: .prepositions, at: index) else {
            return nil
        }
        let strong = text.length(of: .strongPrepositions, at: index) == length
        var end = index + length
        // on site; No. 2 School
        if length == 2, text[index + 3] == 0x73, text[index + 4] == 0x69, text[index + 5] == 0x74 {
            return nil
        }
        if text[index + length + 1] == 0x6E, text[index + length + 2] == 0x6F,
            text[index + length + 3] == 0x2E
        {
            return nil
        }
        var proven = false
        for number in 0..<6 {
            let start = number == 0 && text[end - 1] == 0x27 ? end : skipBlank(end, in: text)
            guard Sign.isLetter(text[start]) else { break }
            var word = start
            while Sign.isLetter(text[word]) || text[word] == 0x27 || text[word] == 0x2D { word += 1 }
            let isArticle = text.length(of: .articles, at: start) == word - start
            let isFacility = text.length(of: .facilities, at: start).map { start + $0 == word } ?? false
            let isCapital = text.isCapital(start)
            if isCapital, text.has(.notPlaces, at: start) { break }
            let leads = number <= 3 && text[end - 1] != 0x2C && leadsToFacility(word, in: text)
            guard isArticle || isFacility || isCapital || leads || strong && number <= 2 else { break }
            if isFacility || isCapital || strong && !isArticle { proven = true }
            end = word
        }
        return proven ? index..<end : nil
    }

    /// by the river: of what has no name, only a place; by the mayor is none.
    private static func beside(at index: Int, in text: CaptionText) -> Range<Int>? {
        guard text[index] == 0x62, text[index + 1] == 0x79, Sign.isBlank(text[index + 2]),
            !Sign.isLetter(text[index - 1]),
            let article = text.length(of: .articles, at: index + 3)
        else { return nil }
        let start = index + 3 + article + 1
        guard let length = text.length(of: .facilities, at: start), text[start + length] != 0x27,
            !text.has([.facilities, .englishRoles, .groups, .titles], at: start + length + 1)
        else { return nil }
        return index..<(start + length)
    }

    /// Leeds, but not the Mayor of Leeds, Leeds United, London Marathon.
    private static func stands(_ index: Int, _ end: Int, in text: CaptionText) -> Bool {
        if Sign.isBlank(text[end]), text.isCapital(end + 1), !text.has(.facilities, at: end + 1) {
            return false
        }
        if text[end] == 0x2D
            || index > 0 && Sign.isBlank(text[index - 1]) && text.isCapital(beforeWord(index, in: text))
        {
            return false
        }
        let of = index - 3
        if text[of] == 0x6F, text[of + 1] == 0x66, Sign.isBlank(text[of + 2]) {
            return !text.has([.titles, .englishRoles], at: beforeWord(of, in: text))
        }
        return true
    }

    /// Where the word before a place begins.
    private static func beforeWord(_ index: Int, in text: CaptionText) -> Int {
        var start = index - 1
        while start > 0, Sign.isLetter(text[start - 1]) { start -= 1 }
        return start
    }

    /// the sports hall, the old stone bridge: words before the noun that a place ends with.
    private static func leadsToFacility(_ end: Int, in text: CaptionText) -> Bool {
        var end = end
        for _ in 0..<2 {
            guard Sign.isBlank(text[end]) else { return false }
            let start = end + 1
            if text.has(.facilities, at: start) { return true }
            end = start
            while Sign.isLetter(text[end]) { end += 1 }
            if end == start { return false }
        }
        return false
    }

    /// Lublin, Hackney Marshes, Courtroom 5: a capitalised name in a clause of its own.
    private static func segment(at index: Int, in text: CaptionText) -> Range<Int>? {
        segment(at: index, from: index, in: text)
    }

    /// Front Street, Snaresbrook Crown Court: capitalised words of which the last says what it is.
    private static func capitals(at index: Int, in text: CaptionText) -> Range<Int>? {
        guard !Sign.isLetter(text[index - 1]) else { return nil }
        var end = index
        for number in 0..<4 {
            let start = end
            guard text.isCapital(start) else { return nil }
            while Sign.isLetter(text[end]) || text[end] == 0x27 { end += 1 }
            // Workers' Stadium
            guard !text.has(notPlaces, at: start) || text[end - 1] == 0x27 || text[end - 2] == 0x27 else {
                return nil
            }
            if number > 0, text.has(.facilities, at: start, length: end - start),
                !(Sign.isBlank(text[end]) && text.isCapital(end + 1))
            {
                return index..<end
            }
            guard Sign.isBlank(text[end]) else { return nil }
            end += 1
        }
        return nil
    }

    private static func segment(at index: Int, from first: Int, in text: CaptionText) -> Range<Int>? {
        var before = index - 1
        while Sign.isBlank(text[before]) { before -= 1 }
        let opens =
            before < 0 || [0x2C, 0x3B, 0x28].contains(text[before])
            || text[before] == 0x2E && Sign.isLetter(text[before - 1]) && Sign.isLetter(text[before - 2])
            || text[before] == 0x2E && Sign.isDigit(text[before - 1])
        guard opens else { return nil }
        var end = first
        var words = 0
        var proven = false
        while words < 6 {
            guard Sign.isLetter(text[end]) || Sign.isDigit(text[end]) else { return nil }
            let start = end
            while Sign.isLetter(text[end]) || Sign.isDigit(text[end]) || [0x27, 0x2D].contains(text[end]) { end += 1 }
            let isFacility = text.has(.facilities, at: start, length: end - start)
            let isSmall = text.has(.articles, at: start) || end - start == 2
            guard text.isCapital(start) || isFacility || Sign.isDigit(text[start]) || isSmall,
                !text.has(notPlaces, at: start)
            else { return nil }
            // Budget 2012 and Brighton 1936: a year proves no place
            let isYear =
                end - start == 4 && Sign.isDigit(text[start]) && [0x31, 0x32].contains(text[start])
            proven = proven || isFacility || Sign.isDigit(text[start]) && !isYear
            if isYear, words == 1, text.has(.notPlaces, at: index) { return nil }
            words += 1
            guard Sign.isBlank(text[end]), text[end + 1] != 0x2D, !isDash(text[end + 1]) else { break }
            end += 1
        }
        let ends = [0x2C, 0x2E, 0x3B, 0x29, 0x3A, 0x21, 0x20, FoldedText.hidden].contains(text[end])
        let isAll = before < 0 && end + 1 >= text.count
        let isThe = text.has(.articles, at: index, length: 3)
        // At the head of a text a name of two words is a person's.
        return ends && !isAll && end - index >= 3 && (before >= 0 || words == 1 || proven || isThe)
            ? index..<end : nil
    }

    private static func isDash(_ sign: UInt32) -> Bool { sign == 0x2D || sign == 0x2014 }

    /// What the name of a place does not hold.
    private static var notPlaces: WordLists {
        [
            .notPlaces, .months, .days, .dayNames, .titles, .groups, .englishRoles, .firstNames, .pinyin,
            .events,
            .englishDeeds, .notSegments,
        ]
    }

    /// `Xiuyan: …`, `15 May 2012, Xinglong: …`: one or two capitalised words before a colon.
    private static func dateline(at index: Int, in text: CaptionText) -> Range<Int>? {
        let start = skipBlank(index, in: text)
        var end = start
        for _ in 0..<2 {
            guard text.isCapital(end) else { break }
            while Sign.isLetter(text[end]) { end += 1 }
            let next = skipBlank(end, in: text)
            if text[next] == 0x3A {
                return text.length(of: .notPlaces, at: start) == nil ? start..<end : nil
            }
            end = next
        }
        return nil
    }

    private static func skipBlank(_ index: Int, in text: CaptionText) -> Int {
        Sign.isBlank(text[index]) ? index + 1 : index
    }
}
