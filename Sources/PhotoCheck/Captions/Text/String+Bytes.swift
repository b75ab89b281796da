/// Questions about a text that its bytes answer: to ask by `Character` or scalar costs many times as much.
extension String {
    /// Whether two texts are the same bytes; normal forms that differ are two wordings.
    func hasSameBytes(as other: String) -> Bool {
        let bytes = utf8.span
        let others = other.utf8.span
        guard bytes.count == others.count else { return false }
        for index in bytes.indices where bytes[index] != others[index] { return false }
        return true
    }

    /// Whether the bytes of a word stand anywhere in a text.
    func holdsBytes(of word: String) -> Bool {
        let bytes = utf8.span
        let wanted = word.utf8.span
        guard bytes.count >= wanted.count else { return false }
        for start in 0...(bytes.count - wanted.count) {
            var length = 0
            while length < wanted.count, bytes[start + length] == wanted[length] { length += 1 }
            if length == wanted.count { return true }
        }
        return false
    }

    /// Whether U+FFFD stands for a sign that was lost.
    var hasReplacements: Bool {
        let bytes = utf8.span
        guard bytes.count >= 3 else { return false }
        for index in 0..<(bytes.count - 2)
        where bytes[index] == 0xEF && bytes[index + 1] == 0xBF && bytes[index + 2] == 0xBD { return true }
        return false
    }
}
