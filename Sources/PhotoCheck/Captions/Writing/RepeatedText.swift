/// One sign or one word again and again, at any length: 无无无…, aaaa, test test test.
///
/// A sentence that was pasted twice is a sentence.
enum RepeatedText {
    /// Signs of the longest word that is looked for.
    private static let longest = 24

    static func matches(_ text: CaptionText) -> Bool {
        guard text.count >= 2 else { return false }
        let first = text[0]
        for period in 1...min(longest, text.count) where period == text.count || text[period] == first {
            if repeats(period, text) { return isWord(period, text) }
        }
        return false
    }

    private static func repeats(_ period: Int, _ text: CaptionText) -> Bool {
        text.indices.dropFirst(period).allSatisfy { text[$0] == text[$0 - period] }
    }

    /// One sign twice, or a word three times: 谢谢 is one, and so is the name 李丽丽.
    private static func isWord(_ period: Int, _ text: CaptionText) -> Bool {
        if period == 1 { return true }
        guard text.count >= 3 * period - 1 else { return false }
        let word = (0..<period).map { text[$0] }
        if word.contains(where: Sign.isHan) { return word.count(where: Sign.isHan) <= 4 }
        return word.split(whereSeparator: Sign.isBlank).count == 1
    }
}
