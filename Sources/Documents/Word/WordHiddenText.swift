/// Text that nobody sees: deleted while changes were tracked, or hidden [MS-DOC, 2.6.1].
struct WordHiddenText: Sendable {
    private static let deleted = 0x0800
    private static let hidden = 0x083C

    private let runs: [WordRuns.Run]

    init(_ document: [UInt8], table: [UInt8], header: WordHeader) {
        runs = WordRuns(document, table: table, list: header.characters, entry: 1).all.filter { run in
            // The list stands behind its length.
            guard run.properties > 0, let count = document.part(at: run.properties, count: 1)?.first,
                let list = document.part(at: run.properties + 1, count: Int(count))
            else { return false }
            var isHidden = false
            WordPropertyList.each(Array(list)) { name, operand in
                if name == Self.deleted || name == Self.hidden { isHidden = operand.first == 1 }
            }
            return isHidden
        }
    }

    /// Whether there is none.
    var isEmpty: Bool { runs.isEmpty }

    /// Whether the character that ends at `end` in the document stream is not seen.
    func hides(endingAt end: Int) -> Bool { WordRuns.run(endingAt: end, in: runs) != nil }
}
