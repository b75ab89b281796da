/// Finds where: words that end a place's name, with the name before them; English and French phrases with their
/// preposition.
///
/// 现场 and 会场 alone say nothing of where. A unit's name may stand for its place, but that is the profile's to allow, not
/// the finder's.
enum PlaceFinder {
    /// How far a name reaches back from the word that ends it.
    private static let reach = 12

    static func find(in text: CaptionText, besides taken: TakenPlaces) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var index = 0
        // The last one may go on: 岫岩 and 宾馆.
        while index < text.count, found.count < CaptionElements.proofs || found.last?.upperBound == index {
            guard let length = ending(at: index, taken, in: text) else {
                if found.count < CaptionElements.proofs, let range = phrase(at: index, in: text) {
                    found.append(range)
                    index = max(range.upperBound, index + 1)
                } else {
                    index += 1
                }
                continue
            }
            let end = index + length
            let last = found.last
            let start = beginning(of: index, notBefore: last?.upperBound ?? 0, taken, in: text)
            if let last, last.upperBound == start, start < end, Sign.isHan(text[start]) {
                // 岫岩县 + 阜昌办事处 + 门前 are one place.
                found.removeLast()
                if !OrganFinder.isPartOfOrgan(last.lowerBound..<end, in: text) { found.append(last.lowerBound..<end) }
            } else if found.count < CaptionElements.proofs, isNamed(start, index, in: text),
                !OrganFinder.isPartOfOrgan(start..<end, in: text)
            {
                found.append(start..<end)
            }
            index = end
        }
        return found
    }

    // MARK: Chinese

    private static var endings: WordLists { [.places, .placeEndings, .shortPlaces, .placeNames, .sites] }

    private static func ending(at index: Int, _ taken: TakenPlaces, in text: CaptionText) -> Int? {
        guard text.has(endings, at: index), Sign.isHan(text[index]), !taken.contains(index) else { return nil }
        if let length = text.length(of: .places, at: index) {
            let end = index + length
            return text.length(of: .notAfterPlace, at: end) ?? text.length(of: .notAfterRoom, at: end)
                == nil ? length : nil
        }
        if let length = text.length(of: .placeNames, at: index) {
            return text.has(.notAfterPlaceName, at: index + length) ? nil : length
        }
        if text.has(.placeLikeThings, at: index - 1) || text.has(.events, at: index - 1, length: 2) { return nil }
        if let length = text.length(of: .sites, at: index),
            !text.has([.notAfterPlace, .notAfterPlaceName], at: index + length)
        {
            return length
        }
        if let length = text.length(of: .placeEndings, at: index) {
            return text.length(of: .notAfterPlace, at: index + length) == nil ? length : nil
        }
        let stands =
            text.has(.shortPlaces, at: index) && !text.has(.notEndingsBefore, at: index - 1)
            && !text.has(.notEndingsAfter, at: index)
        return stands ? 1 : nil
    }

    /// A word such as 门前 is a place by itself; 镇, 街道, 宾馆 need a name of two characters.
    private static func isNamed(_ start: Int, _ ending: Int, in text: CaptionText) -> Bool {
        if text.has([.places, .placeNames], at: ending) { return true }
        if let length = text.length(of: .sites, at: ending), length >= 2 { return true }
        if text.has(.sites, at: ending), ending > start { return true }
        // 县图书馆; 图书馆举办: an institution that one knows which it is
        if ending - start == 1, text.has(.shortPlaces, at: start) || [0x6821, 0x5382].contains(text[start]) {
            return true
        }
        if ending == start { return hosts(ending, in: text) }
        guard ending - start >= 2 else { return false }
        return text.length(of: .generalPlaces, at: start) != ending - start
    }

    /// 图书馆举办, 在学校.
    private static func hosts(_ ending: Int, in text: CaptionText) -> Bool {
        guard let length = text.length(of: .placeEndings, at: ending) else { return false }
        if [0x5728, 0x5230, 0x8FDB].contains(text[ending - 1]) { return true }  // 在 到 进
        guard !Sign.isHan(text[ending - 1]), length >= 2 else { return false }
        return [0x4E3E, 0x5F00, 0x7EC4, 0x8FCE].contains(text[ending + length])  // 举 开 组 迎
    }

    private static func beginning(of ending: Int, notBefore earliest: Int, _ taken: TakenPlaces, in text: CaptionText)
        -> Int
    {
        var start = ending
        while start > earliest, ending - start < reach {
            let before = start - 1
            guard Sign.isHan(text[before]) || Sign.isDigit(text[before]), !taken.contains(before) else { break }
            if text.has(.stops, at: before), !text.has(.notStops, at: before) {
                break
            }
            if endsDoing(before, in: text) { break }
            start = before
        }
        while start < ending, let length = text.length(of: .beforePlace, at: start), start + length <= ending {
            start += length
        }
        return start
    }

    /// Whether a word that tells a doing ends at a place: 走访 in 走访石庙子村 is no part of the village's name.
    private static func endsDoing(_ index: Int, in text: CaptionText) -> Bool {
        for length in 2...3 where index - length + 1 >= 0 {
            let start = index - length + 1
            if EventFinder.word(at: start, in: text) == length,
                text.length(of: .eventsInPlaces, at: start) != length
            {
                return true
            }
            if text.length(of: .goings, at: start) == length { return true }
        }
        return false
    }

    // MARK: English, French

    private static func phrase(at index: Int, in text: CaptionText) -> Range<Int>? {
        if text.isCapital(index) {
            if let length = text.length(of: .placeNames, at: index), stands(index, index + length, in: text) {
                return index..<(index + length)
            }
            if let range = segment(at: index, in: text) ?? capitals(at: index, in: text) { return range }
        } else if text.has(.articles, at: index, length: 3), text[index] == 0x74, text.isCapital(index + 4),
            let end = segment(at: index, from: index + 4, in: text)
        {
            return end
        }
        if let range = SpotFinder.find(at: index, in: text) { return range }
        guard index == 0 || text[index - 1] == 0x2C || text.has(.prepositions, at: index) else { return nil }
        if index == 0 || text[index - 1] == 0x2C, let dateline = dateline(at: index, in: text) { return dateline }
        guard Sign.isLetter(text[index]), let length = text.length(of: .prepositions, at: index) else {
            return nil
        }
        let strong = text.length(of: .strongPrepositions, at: index) == length
        var end = index + length
        // on site; No. 2 School
        if length == 2, text[index + 3] == 0x73, text[index + 4] == 0x69, text[index + 5] == 0x74 { return nil }
        if text[index + length + 1] == 0x6E, text[index + length + 2] == 0x6F, text[index + length + 3] == 0x2E {
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

    /// Leeds, but not the Mayor of Leeds, Leeds United, London Marathon.
    private static func stands(_ index: Int, _ end: Int, in text: CaptionText) -> Bool {
        if Sign.isBlank(text[end]), text.isCapital(end + 1), !text.has(.facilities, at: end + 1) { return false }
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
            guard !text.has(notPlaces, at: start) || text[end - 1] == 0x27 || text[end - 2] == 0x27 else { return nil }
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
            proven = proven || isFacility || Sign.isDigit(text[start])
            words += 1
            guard Sign.isBlank(text[end]), text[end + 1] != 0x2D, !isDash(text[end + 1]) else { break }
            end += 1
        }
        let ends = [0x2C, 0x2E, 0x3B, 0x29, 0x3A, 0x21, 0x20, FoldedText.hidden].contains(text[end])
        let isAll = before < 0 && end + 1 >= text.count
        let isThe = text.has(.articles, at: index, length: 3)
        // At the head of a text a name of two words is a person's.
        return ends && !isAll && end - index >= 3 && (before >= 0 || words == 1 || proven || isThe) ? index..<end : nil
    }

    private static func isDash(_ sign: UInt32) -> Bool { sign == 0x2D || sign == 0x2014 }

    /// What the name of a place does not hold.
    private static var notPlaces: WordLists {
        [
            .notPlaces, .months, .days, .dayNames, .titles, .groups, .englishRoles, .firstNames, .pinyin, .events,
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
