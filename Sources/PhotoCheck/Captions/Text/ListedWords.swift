extension String {
    /// The words of a list that is written as one text, with blanks between them.
    ///
    /// Over bytes: to split by `Character` cost more than all that is done with the words.
    var listed: [String] {
        var words: [String] = []
        words.reserveCapacity(utf8.count / 6)
        let bytes = utf8.span
        var start = 0
        for end in 0...bytes.count where end == bytes.count || bytes[end] == UInt8(ascii: " ") {
            // Cut at blanks, what is left is whole characters.
            if start < end, let word = try? UTF8Span(validating: bytes.extracting(start..<end)) {
                words.append(String(copying: word))
            }
            start = end + 1
        }
        return words
    }
}
