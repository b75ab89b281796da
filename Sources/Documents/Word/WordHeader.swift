/// The head of a Word 97–2003 document, its file information block [MS-DOC, 2.5].
///
/// | at | bytes | |
/// |---|---|---|
/// | 0 | 2 | A5EC; Word 6 and 95 have A5DC |
/// | 2 | 2 | version; Word 97 is 193 |
/// | 10 | 2 | flags: 0100 locked, 0200 which table stream |
/// | 76 | 4 each | characters of text, footnotes, headers, macros, comments, endnotes, text boxes |
/// | 250, 254 | 4 each | where the characters' properties are listed, how many bytes |
/// | 258, 262 | 4 each | where the paragraphs' properties are listed, how many bytes |
/// | 418, 422 | 4 each | where the pieces of the text are listed, how many bytes |
struct WordHeader: Sendable {
    /// The stream that holds the lists.
    let tableStream: String
    /// Characters of the main text.
    let textCount: Int
    /// The characters of text boxes, which follow those of footnotes, headers, comments and endnotes.
    let boxes: Range<Int>
    /// Where lists stand in the table stream.
    let characters: (offset: Int, count: Int)
    let paragraphs: (offset: Int, count: Int)
    let pieces: (offset: Int, count: Int)

    init(_ document: [UInt8]) throws(DocumentProblem) {
        guard let identity = document.u16(at: 0), let version = document.u16(at: 2), let flags = document.u16(at: 10)
        else {
            throw .damaged(detail: "Word header is cut")
        }
        // Word 6 and 95 keep their text otherwise, in the code page of the machine.
        guard identity == 0xA5EC, version >= 193 else {
            throw identity == 0xA5EC || identity == 0xA5DC ? .notRead(.doc) : .damaged(detail: "Word header")
        }
        guard flags & 0x0100 == 0 else { throw .encrypted }
        tableStream = flags & 0x0200 == 0 ? "0Table" : "1Table"
        // Characters are at most as many as a signed 32-bit number counts, so that their sum is no overflow.
        let counts = (0..<7).compactMap { document.u32(at: 76 + $0 * 4) }.map { Int($0 & 0x7FFF_FFFF) }
        guard counts.count == 7, let characters = Self.list(document, at: 250),
            let paragraphs = Self.list(document, at: 258),
            let pieces = Self.list(document, at: 418)
        else { throw .damaged(detail: "Word header is cut") }
        textCount = counts[0]
        let before = counts[..<6].reduce(0, +)
        boxes = before..<before + counts[6]
        self.characters = characters
        self.paragraphs = paragraphs
        self.pieces = pieces
    }

    private static func list(_ document: [UInt8], at offset: Int) -> (offset: Int, count: Int)? {
        guard let start = document.u32(at: offset), let count = document.u32(at: offset + 4) else { return nil }
        return (Int(start), Int(count))
    }
}
