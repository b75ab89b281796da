/// Finds the properties of paragraphs by where their marks stand in the document stream.
struct WordParagraphs: Sendable {
    private let document: [UInt8]
    private let runs: [WordRuns.Run]

    /// Without a readable list there are no properties, and tables are told by their marks alone.
    init(_ document: [UInt8], table: [UInt8], header: WordHeader) {
        self.document = document
        runs = WordRuns(document, table: table, list: header.paragraphs, entry: 13).all
    }

    /// Whether nothing is known about any paragraph.
    var isEmpty: Bool { runs.isEmpty }

    /// The properties of the paragraph whose mark ends at `end`.
    func properties(endingAt end: Int) -> WordParagraphProperties {
        guard let run = WordRuns.run(endingAt: end, in: runs), run.properties > 0, let list = list(at: run.properties)
        else { return WordParagraphProperties() }
        return WordParagraphProperties(list)
    }

    /// A list behind its length, in words, and the number of its style.
    private func list(at offset: Int) -> [UInt8]? {
        guard let first = document.part(at: offset, count: 2).map({ Array($0) }) else { return nil }
        let isLong = first[0] == 0
        let count = isLong ? Int(first[1]) * 2 : Int(first[0]) * 2 - 1
        let start = offset + (isLong ? 2 : 1)
        guard count > 2, let part = document.part(at: start + 2, count: count - 2) else { return nil }
        return Array(part)
    }
}
