/// One sign or one word again and again, at any length: 无无无…, aaaa, test test test.
///
/// A sentence that was pasted twice is a sentence.
enum RepeatedText {
    /// Signs of the longest word that is looked for.
    private static let longest = 24

    static func matches(_ text: FoldedText) -> Bool {
        guard text.count >= 2, let first = text.folded.first else { return false }
        for period in 1...min(longest, text.count) where period == text.count || text[period] == first {
            if repeats(period, text) { return isWord(period, text) }
        }
        return false
    }

    private static func repeats(_ period: Int, _ text: FoldedText) -> Bool {
        for index in text.folded.indices.dropFirst(period) where text[index] != text[index - period] { return false }
        return true
    }

    /// One sign twice, or a word three times: 谢谢 is one, and so is the name 李丽丽.
    private static func isWord(_ period: Int, _ text: FoldedText) -> Bool {
        if period == 1 { return true }
        guard text.count >= 3 * period - 1 else { return false }
        let word = text.folded[..<period]
        if word.contains(where: Sign.isHan) { return word.count(where: Sign.isHan) <= 4 }
        return word.split(whereSeparator: Sign.isBlank).count == 1
    }
}
