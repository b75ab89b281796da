/// The parts of a caption between its signs, without blanks at their ends.
struct Clauses: Sequence, IteratorProtocol {
    private let text: CaptionText
    private var index = 0

    init(_ text: CaptionText) {
        self.text = text
    }

    mutating func next() -> Range<Int>? {
        while index < text.count {
            let start = index
            while index < text.count, !ends(index) { index += 1 }
            var clause = start..<index
            index += 1
            while !clause.isEmpty, Sign.isBlank(text[clause.lowerBound]) { clause = clause.dropFirst() }
            while !clause.isEmpty, Sign.isBlank(text[clause.upperBound - 1]) { clause = clause.dropLast() }
            if !clause.isEmpty { return clause }
        }
        return nil
    }

    /// A line's end, one of , ; : ! ? 。 、 and brackets, a point that ends a sentence, or a blank before a Han sign.
    private func ends(_ index: Int) -> Bool {
        switch text[index] {
        case 0x0A, 0x0D, 0x3001, 0x2C, 0x3B, 0x3A, 0x21, 0x3F, 0x3002, 0x28, 0x29, 0x3010, 0x3011, 0x5B, 0x5D: true
        case 0x2E: Sign.isBlank(text[index + 1]) || index + 1 == text.count  // a point, but not in 5.15
        // Chinese sets no blanks between words, so one parts what stands beside it.
        case let sign where Sign.isBlank(sign): index + 1 < text.count && Sign.isHan(text[index + 1])
        default: false
        }
    }
}
