/// The sentences of a text, in its order, folded.
///
/// A line ends a sentence; a full stop between figures or behind a title (Mr. Chen) does not.
struct SummarySentences {
    private(set) var all: [FoldedText] = []

    /// Longer ones are cut: no sentence of a person has more signs.
    private static let mostSigns = 600
    private static let most = 5_000

    init(_ lines: [String]) {
        for line in lines {
            let text = FoldedText(line, simplifies: true)
            var start = 0
            for index in 0..<text.count where Self.ends(index, start, in: text) {
                add(text, start..<(index + 1))
                start = index + 1
            }
            add(text, start..<text.count)
        }
    }

    private mutating func add(_ text: FoldedText, _ range: Range<Int>) {
        guard all.count < Self.most, range.contains(where: { !Sign.isBlank(text[$0]) }) else { return }
        all.append(FoldedText(text.written(range), simplifies: true))
    }

    private static func ends(_ index: Int, _ start: Int, in text: FoldedText) -> Bool {
        if index - start >= mostSigns { return true }
        switch text[index] {
        case 0x3002, 0x21, 0x3F, 0x2026: return true  // 。 ! ? …
        case 0x2E:
            guard Sign.isBlank(text[index + 1]), index - start > 3 else { return false }
            return titles.allSatisfy { !$0.isBefore(index, in: text) }
        default: return false
        }
    }

    private static let titles = ["mr", "mrs", "ms", "dr", "no"].map { WordBefore($0) }
}

/// A short Latin word that may stand before a place.
private struct WordBefore {
    private let signs: [UInt32]

    init(_ word: String) { signs = FoldedText(word).folded }

    func isBefore(_ index: Int, in text: FoldedText) -> Bool {
        let start = index - signs.count
        return signs.indices.allSatisfy { text[start + $0] == signs[$0] } && !Sign.isLetter(text[start - 1])
    }
}
