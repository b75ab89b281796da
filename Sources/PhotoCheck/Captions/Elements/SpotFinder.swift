/// Finds English spots that no preposition leads to: `…, back garden, Boxing Day`, `The library hosts`, `wait backstage`.
enum SpotFinder {
    static func find(at index: Int, in text: CaptionText) -> Range<Int>? {
        guard Sign.isLetter(text[index]), !Sign.isLetter(text[index - 1]) else { return nil }
        if text[index] == 0x62, text[index + 4] == 0x73, text.has(.facilities, at: index, length: 9) {
            return index..<(index + 9)  // backstage
        }
        return host(at: index, in: text) ?? clause(at: index, in: text)
    }

    /// the library hosts: an institution where something is held.
    private static func host(at index: Int, in text: CaptionText) -> Range<Int>? {
        guard text[index] == 0x74, text.has(.articles, at: index, length: 3),
            let length = text.length(of: .facilities, at: index + 4)
        else { return nil }
        let end = index + 4 + length
        guard Sign.isBlank(text[end]) else { return nil }
        switch (text[end + 1], text[end + 2], text[end + 3]) {
        case (0x68, 0x6F, 0x73), (0x6F, 0x70, 0x65), (0x72, 0x65, 0x6F): return index..<end  // hosts, opens, reopens
        default: return nil
        }
    }

    /// A clause of at most four words of which the last says what it is.
    private static func clause(at index: Int, in text: CaptionText) -> Range<Int>? {
        guard !text.isCapital(index), index >= 2, text[index - 1] == 0x20, [0x2C, 0x3B].contains(text[index - 2]) else {
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
            guard Sign.isBlank(text[end]), !text.has([.notEnglishVerbs, .events], at: start) else { return nil }
            end += 1
        }
        return nil
    }
}
