internal import Bytes

/// `.doc` of Word 97 to 2003, and `.wps` of WPS in the same form [MS-DOC].
///
/// The main text and the text boxes are read, tables with them; headers, footnotes and comments are no captions, nor is
/// text that is hidden or was deleted while changes were tracked. Pictures are not told. Word 6 and 95 are named.
enum WordFormat: DocumentFormat {
    static let kinds: Set<DocumentKind> = [.doc]

    static func read(
        _ source: borrowing some ByteSource & ~Copyable, kind: DocumentKind, limits: ResourceLimits
    ) throws(DocumentProblem) -> Document {
        let file = try CompoundFile(source, limits: limits)
        guard let stream = try file.stream("WordDocument", in: source) else {
            throw .damaged(detail: "no stream WordDocument")
        }
        let header = try WordHeader(stream)
        guard let table = try file.stream(header.tableStream, in: source) else {
            throw .damaged(detail: "no stream \(header.tableStream)")
        }
        let pieces = try WordPieces(stream, table: table, header: header, limits: limits)
        guard header.textCount <= pieces.units.count else { throw .damaged(detail: "Word text is cut") }
        let paragraphs = WordParagraphs(stream, table: table, header: header)
        let hidden = WordHiddenText(stream, table: table, header: header)
        var text = WordText(pieces, paragraphs, hidden, budget: DocumentBudget(limits))
        try text.read(0..<header.textCount)
        try text.read(header.boxes)
        var document = Document(kind: .doc)
        document.blocks = text.blocks
        document.noteReplaced()
        return document
    }
}
