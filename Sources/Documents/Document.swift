package import Bytes

/// What a document says, in its own order: paragraphs, tables, pictures; no rule, no judgement.
package struct Document: Codable, Hashable, Sendable {
    /// What it is by its content.
    package var kind: DocumentKind
    /// Paragraphs, tables and pictures in reading order.
    package var blocks: [DocumentBlock] = []
    /// The encoding its text was stored in; nil where the format itself settles it.
    package var encoding: TextEncoding?
    /// What a person should know about the reading of its text.
    package var doubts: [TextDoubt] = []

    /// An empty document.
    package init(kind: DocumentKind) {
        self.kind = kind
    }
}

/// One thing in the flow of a document.
package enum DocumentBlock: Codable, Hashable, Sendable {
    case paragraph(DocumentParagraph)
    case table(DocumentTable)
    case picture(DocumentPicture)
}

/// A line or paragraph of text.
package struct DocumentParagraph: Codable, Hashable, Sendable {
    /// The text, without its line break.
    package var text: String
    /// Where it stands: the line of a text file, the paragraph of a word-processor document; from 1.
    package var number: Int

    package init(_ text: String, number: Int) {
        self.text = text
        self.number = number
    }
}

/// A table: the sheet of a workbook, a table of a word-processor document, the lines of a CSV file.
package struct DocumentTable: Codable, Hashable, Sendable {
    /// The sheet's name; empty where tables have none.
    package var name: String
    /// Which table of the document it is, from 1.
    package var number: Int
    /// Its rows; empty ones may be left out, so each says its number.
    package var rows: [DocumentRow]
    /// Whether the program that wrote it shows it only when asked: a hidden sheet.
    package var isHidden: Bool

    package init(name: String = "", number: Int, rows: [DocumentRow] = [], isHidden: Bool = false) {
        self.name = name
        self.number = number
        self.rows = rows
        self.isHidden = isHidden
    }
}

/// A row of a table.
package struct DocumentRow: Codable, Hashable, Sendable {
    /// Its number as the program that wrote it shows it, from 1.
    package var number: Int
    /// Its cells from the first column on; a row may be shorter than its neighbours.
    package var cells: [DocumentCell]

    package init(number: Int, cells: [DocumentCell]) {
        self.number = number
        self.cells = cells
    }
}

/// A cell of a table.
package struct DocumentCell: Codable, Hashable, Sendable {
    /// Its text as a reader of the document sees it; lines inside are parted by "\n".
    package var text: String
    /// Whether it is covered by a merged area that begins in another cell; its text is that cell's then.
    package var isCovered: Bool
    /// Pictures that stand in it.
    package var pictures: [DocumentPicture]

    package init(_ text: String, isCovered: Bool = false, pictures: [DocumentPicture] = []) {
        self.text = text
        self.isCovered = isCovered
        self.pictures = pictures
    }
}

/// A picture that was pasted into a document.
package struct DocumentPicture: Codable, Hashable, Sendable {
    /// Its name inside the document's container (`word/media/image1.jpeg`): what `DocumentReader` opens it by.
    package var member: [UInt8]
    /// Which picture of the document it is, from 1.
    package var number: Int
    /// What its author called it (alternative text, title); empty where there is nothing.
    package var title: String

    package init(member: [UInt8], number: Int, title: String = "") {
        self.member = member
        self.number = number
        self.title = title
    }
}
