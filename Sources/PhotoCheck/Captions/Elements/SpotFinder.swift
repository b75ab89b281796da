/// Finds English spots that no preposition leads to: `…, back garden, Boxing Day`, `The library hosts`, `wait backstage`.
enum SpotFinder {
    static func find(at index: Int, in text: CaptionText) -> Range<Int>? {
        guard Sign.isLetter(text[index]), !Sign.isLetter(text[index - 1]) else { return nil }
        if Sign.isBlank(text[index - 1]) || index == 0,
            let length = text.length(of: .facilities, at: index)
        {
            // backstage, trackside: adverbs need no preposition; Harbour: all that a text says
            let isSide =
                text[index + length - 1] == 0x65 && text[index + length - 2] == 0x64 && length >= 7
            let isStage = length == 9 && text[index] == 0x62 && text[index + 4] == 0x73
            if index > 0 && (isSide || isStage) || length == text.count {
                return index..<(index + length)
            }
        }
        return saint(at: index, in: text) ?? road(at: index, in: text) ?? host(at: index, in: text)
            ?? clause(at: index, in: text)
    }

    /// leave St Mary's: a church by its saint.
    private static func saint(at index: Int, in text: CaptionText) -> Range<Int>? {
        guard text[index] == 0x73, text[index + 1] == 0x74, text.isCapital(index) else { return nil }
        let start = text[index + 2] == 0x2E ? index + 4 : index + 3
        guard Sign.isBlank(text[start - 1]), text.isCapital(start) else { return nil }
        var end = start
        while Sign.isLetter(text[end]) { end += 1 }
        guard text[end] == 0x27, text[end + 1] == 0x73, !Sign.isLetter(text[end + 2]) else {
            return nil
        }
        // St Peter's Day
        return text.has([.dayNames, .events], at: end + 3) ? nil : index..<(end + 2)
    }

    /// the A66, on Route 9, the M1: a road by its number.
    private static func road(at index: Int, in text: CaptionText) -> Range<Int>? {
        guard [0x61, 0x62, 0x6D].contains(text[index]), text.isCapital(index),
            Sign.isDigit(text[index + 1]), index > 0
        else { return nil }
        var end = index + 1
        while Sign.isDigit(text[end]) { end += 1 }
        let isNumber = end - index <= 5 && !Sign.isLetter(text[end])
        let before = text.startOfWord(endingAt: index - 2)
        return isNumber && Sign.isBlank(text[index - 1]) && !text.isCapital(before) ? index..<end : nil
    }

    /// the library hosts: an institution where something is held.
    private static func host(at index: Int, in text: CaptionText) -> Range<Int>? {
        guard text[index] == 0x74, text.has(.articles, at: index, length: 3) else { return nil }
        if index == 0, let end = subject(in: text) { return index..<end }
        guard let length = text.length(of: .facilities, at: index + 4)
        else { return nil }
        let end = index + 4 + length
        guard Sign.isBlank(text[end]) else { return nil }
        switch (text[end + 1], text[end + 2], text[end + 3]) {
        // hosts, opens, reopens, was evacuated
        case (0x68, 0x6F, 0x73), (0x6F, 0x70, 0x65), (0x72, 0x65, 0x6F): return index..<end
        case (0x77, 0x61, 0x73) where ClauseFinder.isVerb(at: end + 5, in: text): return index..<end
        default: return nil
        }
    }

    /// The parish church from the south: a site that a text begins with, and nothing but where and when behind it.
    private static func subject(in text: CaptionText) -> Int? {
        var end = 4
        for _ in 0..<3 {
            if let length = text.length(of: .facilities, at: end) {
                end += length
                let next = Sign.isBlank(text[end]) ? end + 1 : end
                let isAll = end == text.count || [0x2C, 0x2E, 0x28, 0x3B].contains(text[end])
                return isAll || text.has([.prepositions, .months], at: next) ? end : nil
            }
            let start = end
            while Sign.isLetter(text[end]) { end += 1 }
            guard end > start, !text.isCapital(start), Sign.isBlank(text[end]) else { return nil }
            end += 1
        }
        return nil
    }

    /// A clause of at most four words of which the last says what it is.
    private static func clause(at index: Int, in text: CaptionText) -> Range<Int>? {
        guard !text.isCapital(index), index >= 2, text[index - 1] == 0x20,
            [0x2C, 0x3B].contains(text[index - 2])
        else {
            return nil
        }
        var end = index
        for _ in 0..<4 {
            let start = end
            while Sign.isLetter(text[end]) || text[end] == 0x27 { end += 1 }
            guard end > start else { return nil }
            if [0x2C, 0x2E, 0x3B, 0x29, FoldedText.hidden].contains(text[end]) {
                return text.has(.facilities, at: start, length: end - start) ? index..<end : nil
            }
            guard Sign.isBlank(text[end]), !text.has([.notEnglishVerbs, .events], at: start) else {
                return nil
            }
            end += 1
        }
        return nil
    }
}
