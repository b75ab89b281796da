internal import Bytes

/// `.txt` and `.md`: each line that is not blank is a paragraph with the number of its line.
///
/// Whether lines are rows of a table is not decided here, whatever tabs and commas they hold: a caption may hold both.
/// Who looks for captions may ask `DelimitedText`.
enum TextFormat: DocumentFormat {
    static let kinds: Set<DocumentKind> = [.txt, .md]

    static func read(
        _ source: borrowing some ByteSource & ~Copyable, kind: DocumentKind, limits: ResourceLimits
    ) throws(DocumentProblem) -> Document {
        let text = try WholeText.read(source, limits: limits)
        var document = Document(kind: kind)
        document.encoding = text.encoding
        document.doubts = text.doubts
        document.blocks = try paragraphs(of: Array(text.text.utf8), limits: limits)
        return document
    }

    /// The lines that are not blank.
    static func paragraphs(of bytes: [UInt8], limits: ResourceLimits) throws(DocumentProblem) -> [DocumentBlock] {
        var blocks: [DocumentBlock] = []
        var budget = DocumentBudget(limits)
        var number = 0
        var start = 0
        while start < bytes.count {
            number += 1
            let end = lineEnd(in: bytes, from: start)
            let line = bytes[start..<end]
            // DOS programs end a text with 0x1A.
            if !line.allSatisfy({ $0 <= 0x20 }) {
                let text = String(decoding: line, as: UTF8.self)
                try budget.takeParagraph(text)
                blocks.append(.paragraph(DocumentParagraph(text, number: number)))
            }
            start = behindBreak(in: bytes, at: end)
        }
        return blocks
    }

    /// Where the line that begins at `start` ends: before CR, LF, or the end.
    private static func lineEnd(in bytes: [UInt8], from start: Int) -> Int {
        var end = start
        while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
        return end
    }

    /// The place behind CR LF, CR, or LF.
    private static func behindBreak(in bytes: [UInt8], at end: Int) -> Int {
        guard end < bytes.count else { return end }
        let isPair = bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A
        return end + (isPair ? 2 : 1)
    }
}
