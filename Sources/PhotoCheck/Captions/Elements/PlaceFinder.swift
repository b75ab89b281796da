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
        while index < text.count, found.count < CaptionElements.proofs {
            guard let length = ending(at: index, taken, in: text) else {
                if let range = phrase(at: index, in: text) {
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
                found[found.count - 1] = last.lowerBound..<end
            } else if isNamed(start, index, in: text) {
                found.append(start..<end)
            }
            index = end
        }
        return found
    }

    // MARK: Chinese

    private static var endings: WordLists { [.places, .placeEndings, .shortPlaces] }

    private static func ending(at index: Int, _ taken: TakenPlaces, in text: CaptionText) -> Int? {
        guard text.has(endings, at: index), Sign.isHan(text[index]), !taken.contains(index) else { return nil }
        if let length = text.length(of: .places, at: index) {
            let end = index + length
            return text.length(of: .notAfterPlace, at: end) ?? text.length(of: .notAfterRoom, at: end)
                == nil ? length : nil
        }
        if text.has(.placeLikeThings, at: index - 1) { return nil }
        if let length = text.length(of: .placeEndings, at: index) {
            return text.length(of: .notAfterPlace, at: index + length) == nil ? length : nil
        }
        let stands =
            text.has(.shortPlaces, at: index) && !text.has(.beforeShortPlace, at: index - 1)
            && !text.has(.afterShortPlace, at: index)
        return stands ? 1 : nil
    }

    /// A word such as 门前 is a place by itself; 镇, 街道, 宾馆 need a name of two characters.
    private static func isNamed(_ start: Int, _ ending: Int, in text: CaptionText) -> Bool {
        if text.has(.places, at: ending) { return true }
        guard ending - start >= 2 else { return false }
        return text.length(of: .generalPlaces, at: start) != ending - start
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
        guard index == 0 || text[index - 1] == 0x2C || text.has(.prepositions, at: index) else { return nil }
        if index == 0 || text[index - 1] == 0x2C, let dateline = dateline(at: index, in: text) { return dateline }
        guard Sign.isLetter(text[index]), let length = text.length(of: .prepositions, at: index) else {
            return nil
        }
        let strong = text.length(of: .strongPrepositions, at: index) == length
        var end = index + length
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
            guard isArticle || isFacility || isCapital || strong && number <= 2 else { break }
            if isFacility || isCapital || strong && !isArticle { proven = true }
            end = word
        }
        return proven ? index..<end : nil
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
