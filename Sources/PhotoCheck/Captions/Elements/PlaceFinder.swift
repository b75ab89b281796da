/// Finds where: words that end a place's name, with the name before them; English and French phrases with their
/// preposition.
///
/// 现场 and 会场 alone say nothing of where. A unit's name may stand for its place, but that is the profile's to allow, not
/// the finder's.
enum PlaceFinder {
    /// How far a name reaches back from the word that ends it.
    private static let reach = 12

    static func find(in text: FoldedText, besides others: [Range<Int>]) -> [Range<Int>] {
        let taken = TakenPlaces(others, in: text)
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

    private static func ending(at index: Int, _ taken: TakenPlaces, in text: FoldedText) -> Int? {
        guard Sign.isHan(text[index]), !taken.contains(index) else { return nil }
        if let length = PlaceWords.free.length(at: index, in: text) {
            let end = index + length
            return PlaceWords.notAfter.length(at: end, in: text) ?? PlaceWords.notAfterRoom.length(at: end, in: text)
                == nil ? length : nil
        }
        if PlaceWords.things.length(at: index - 1, in: text) != nil { return nil }
        if let length = PlaceWords.named.length(at: index, in: text) {
            return PlaceWords.notAfter.length(at: index + length, in: text) == nil ? length : nil
        }
        guard PlaceWords.shortEndings.contains(text[index]), let rule = PlaceWords.short[text[index]] else {
            return nil
        }
        return rule.before.contains(text[index - 1]) || rule.after.contains(text[index + 1]) ? nil : 1
    }

    /// A word such as 门前 is a place by itself; 镇, 街道, 宾馆 need a name of two characters.
    private static func isNamed(_ start: Int, _ ending: Int, in text: FoldedText) -> Bool {
        if PlaceWords.free.length(at: ending, in: text) != nil { return true }
        guard ending - start >= 2 else { return false }
        return PlaceWords.general.length(at: start, in: text) != ending - start
    }

    private static func beginning(of ending: Int, notBefore earliest: Int, _ taken: TakenPlaces, in text: FoldedText)
        -> Int
    {
        var start = ending
        while start > earliest, ending - start < reach {
            let before = start - 1
            guard Sign.isHan(text[before]) || Sign.isDigit(text[before]), !taken.contains(before) else { break }
            if PlaceWords.stops.contains(text[before]), PlaceWords.notStops.length(at: before, in: text) == nil {
                break
            }
            if endsDoing(before, in: text) { break }
            start = before
        }
        while start < ending, let length = PlaceWords.openings.length(at: start, in: text), start + length <= ending {
            start += length
        }
        return start
    }

    /// Whether a word that tells a doing ends at a place: 走访 in 走访石庙子村 is no part of the village's name.
    private static func endsDoing(_ index: Int, in text: FoldedText) -> Bool {
        for length in 2...3 where index - length + 1 >= 0 {
            let start = index - length + 1
            if EventFinder.word(at: start, in: text) == length,
                EventWords.inPlaces.length(at: start, in: text) != length
            {
                return true
            }
            if PlaceWords.goings.length(at: start, in: text) == length { return true }
        }
        return false
    }

    // MARK: English, French

    private static func phrase(at index: Int, in text: FoldedText) -> Range<Int>? {
        if index == 0 || text[index - 1] == 0x2C, let dateline = dateline(at: index, in: text) { return dateline }
        guard Sign.isLetter(text[index]), let length = PlaceWords.prepositions.length(at: index, in: text) else {
            return nil
        }
        let strong = PlaceWords.strongPrepositions.length(at: index, in: text) == length
        var end = index + length
        var proven = false
        for number in 0..<6 {
            let start = number == 0 && text[end - 1] == 0x27 ? end : skipBlank(end, in: text)
            guard Sign.isLetter(text[start]) else { break }
            var word = start
            while Sign.isLetter(text[word]) || text[word] == 0x27 || text[word] == 0x2D { word += 1 }
            let isArticle = PlaceWords.articles.length(at: start, in: text) == word - start
            let isFacility = PlaceWords.facilities.length(at: start, in: text).map { start + $0 == word } ?? false
            let isCapital = text.scalars[start].properties.isUppercase
            if isCapital, PlaceWords.notPlaces.length(at: start, in: text) != nil { break }
            guard isArticle || isFacility || isCapital || strong && number <= 2 else { break }
            if isFacility || isCapital || strong && !isArticle { proven = true }
            end = word
        }
        return proven ? index..<end : nil
    }

    /// `Xiuyan: …`, `15 May 2012, Xinglong: …`: one or two capitalised words before a colon.
    private static func dateline(at index: Int, in text: FoldedText) -> Range<Int>? {
        let start = skipBlank(index, in: text)
        var end = start
        for _ in 0..<2 {
            guard text.scalars.indices.contains(end), text.scalars[end].properties.isUppercase, Sign.isLetter(text[end])
            else { break }
            while Sign.isLetter(text[end]) { end += 1 }
            let next = skipBlank(end, in: text)
            if text[next] == 0x3A {
                return PlaceWords.notPlaces.length(at: start, in: text) == nil ? start..<end : nil
            }
            end = next
        }
        return nil
    }

    private static func skipBlank(_ index: Int, in text: FoldedText) -> Int {
        Sign.isBlank(text[index]) ? index + 1 : index
    }
}
