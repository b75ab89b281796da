import Bytes
import Documents
import PhotoCheck

/// Documents of a few words for the tests of caption lists.
enum ListReading {
    /// A table from rows of texts; nil is a cell that a merged area above covers.
    static func table(_ rows: [[String?]], name: String = "") -> Document {
        var document = Document(kind: .xlsx)
        var above: [String] = []
        let all = rows.enumerated().map { index, row in
            let cells = row.enumerated().map { column, text in
                DocumentCell(text ?? (column < above.count ? above[column] : ""), isCovered: text == nil)
            }
            above = cells.map(\.text)
            return DocumentRow(number: index + 1, cells: cells)
        }
        document.blocks = [.table(DocumentTable(name: name, number: 1, rows: all))]
        return document
    }

    /// A text, one paragraph a line.
    static func lines(_ text: String) -> Document {
        var document = Document(kind: .txt)
        document.blocks = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
            .paragraph(DocumentParagraph(String($0.element), number: $0.offset + 1))
        }
        return document
    }

    /// A flow of paragraphs and pictures; `#2` stands for the second picture.
    static func flow(_ blocks: [String]) -> Document {
        var document = Document(kind: .docx)
        for (index, text) in blocks.enumerated() {
            if text.hasPrefix("#"), let number = Int(text.dropFirst()) {
                document.blocks.append(.picture(picture(number)))
            } else {
                document.blocks.append(.paragraph(DocumentParagraph(text, number: index + 1)))
            }
        }
        return document
    }

    /// The picture of a number.
    static func picture(_ number: Int) -> DocumentPicture {
        DocumentPicture(member: Array("word/media/image\(number).jpeg".utf8), number: number)
    }

    /// What each photo gets, as `text|reason`, and the texts of the entries that no photo was found for; nil where the
    /// document is no list.
    static func matched(
        _ document: Document, _ photos: [String], name: String = "照片说明.xlsx", pasted: [[UInt8]: [Int]] = [:]
    ) -> (photos: [String: [String]], unmatched: [String], isUncertain: Bool)? {
        let paths = photos.map { SubmittedPath($0) }
        guard case .list(let list) = CaptionList.find(in: document, path: SubmittedPath(name), photos: paths) else {
            return nil
        }
        let matching = CaptionMatching(list, photos: paths, pasted: pasted)
        var result: [String: [String]] = [:]
        for pair in matching.pairs where !list.entries[pair.entry].text.isEmpty {
            result[photos[pair.photo], default: []].append("\(list.entries[pair.entry].text)|\(pair.match.rawValue)")
        }
        return (result, matching.unmatched.map { list.entries[$0].text }, matching.isUncertain)
    }
}
