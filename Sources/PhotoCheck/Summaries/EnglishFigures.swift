/// English figures: a number and the noun it counts (3,200 people, twenty departments, over a thousand residents).
struct EnglishFigures {
    let text: FoldedText

    init(_ text: FoldedText) { self.text = text }

    /// Where the figure that begins here ends; nil where none begins.
    func figure(at index: Int) -> Int? {
        guard let end = number(at: index), !isLabelled(index) else { return nil }
        var start = end
        // At most two words between a number and its noun: two thousand happy visitors.
        for _ in 0..<3 {
            guard Sign.isBlank(text[start]) || text[start] == 0x2D else { return nil }
            start += 1
            let wordEnd = word(at: start)
            guard wordEnd > start, !text.isCapital(start) else { return nil }
            if FigureWords.notEnglishNouns.length(at: start, in: text) != nil { return nil }
            if isPlural(start..<wordEnd) { return isAge(wordEnd) ? nil : wordEnd }
            start = wordEnd
        }
        return nil
    }

    private func number(at index: Int) -> Int? {
        if Sign.isDigit(text[index]) {
            guard let number = FigureNumber(at: index, in: text) else { return nil }
            return number.end
        }
        guard let first = FigureWords.englishNumbers.length(at: index, in: text) else { return nil }
        var end = index + first
        for _ in 0..<6 {
            guard Sign.isBlank(text[end]) || text[end] == 0x2D else { break }
            var next = end + 1
            if text[next] == 0x61, text[next + 1] == 0x6E, text[next + 2] == 0x64, Sign.isBlank(text[next + 3]) {
                next += 4
            }
            guard let length = FigureWords.englishNumbers.length(at: next, in: text) else { break }
            end = next + length
        }
        return end
    }

    /// Whether the word before makes it a day, a document's or a photo's number (May 15, photos 1 to 6).
    private func isLabelled(_ index: Int) -> Bool {
        var end = index
        while end > 0, text[end - 1] == 0x20 || text[end - 1] == 0x2E { end -= 1 }
        var start = end
        while start > 0, end - start < 16, Sign.isLetter(text[start - 1]) { start -= 1 }
        guard start < end, end < index || Sign.isLetter(text[index]) else { return false }
        return FigureWords.englishLabels.length(at: start, in: text) == end - start
    }

    private func word(at index: Int) -> Int {
        var end = index
        while end - index < 24, Sign.isLetter(text[end]) { end += 1 }
        return end
    }

    private func isPlural(_ word: Range<Int>) -> Bool {
        if FigureWords.englishNouns.length(at: word.lowerBound, in: text) == word.count { return true }
        guard word.count >= 4, text[word.upperBound - 1] == 0x73 else { return false }
        return ![0x73, 0x75, 0x69].contains(text[word.upperBound - 2])  // ss us is
    }

    /// 68 years old.
    private func isAge(_ index: Int) -> Bool {
        FigureWords.old.length(at: index + 1, in: text) != nil
    }
}
