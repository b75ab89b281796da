internal import Bytes
internal import Containers
internal import Documents
internal import ImageFacts

/// A photo that was pasted into a document.
struct PastedPicture: Sendable {
    /// Its name inside the document.
    let member: [UInt8]
    /// Which picture of the document it is, from 1.
    let number: Int
    /// Its bytes, as the document's directory says; nil where it has none.
    let bytes: Int?

    /// What is shorter on either side is no photo but a logo, an icon or a thumbnail.
    static let leastSide = 200

    /// Whether a picture is no photo: a drawing (EMF, WMF, SVG), or one whose header shows that it is too small.
    ///
    /// What says by its name that it is a photo and is something else, or has no size, stays: a person must see it.
    static func isDecoration(_ facts: PhotoFacts, member: [UInt8]) -> Bool {
        guard facts.format.isPicture else { return NameKind(SubmittedPath(bytes: member)) != .picture }
        guard let size = facts.storedSize else { return false }
        return min(size.width, size.height) < leastSide
    }
}

extension FileExaminer {
    /// The photos among the pictures of a document, each once; the other pictures are taken out of it.
    mutating func pastedPhotos(
        of document: inout Document, in source: consuming SubmittedSource
    ) throws(DocumentProblem) -> [PastedPicture] {
        guard document.kind.holdsMembers, !document.pictures.isEmpty else { return [] }
        let members = try DocumentPictures(of: source, limits: limits)
        var photos: [PastedPicture] = []
        var isPhoto: [[UInt8]: Bool] = [:]
        for picture in document.pictures where isPhoto[picture.member] == nil {
            var bytes: Int?
            var isDecoration = false
            // What cannot be read is a photo that could not be examined, and is told later.
            if let member = try? members.open(picture) {
                bytes = member.count
                if let facts = try? images.examine(member) {
                    isDecoration = PastedPicture.isDecoration(facts, member: picture.member)
                }
            }
            isPhoto[picture.member] = !isDecoration
            if !isDecoration {
                photos.append(PastedPicture(member: picture.member, number: picture.number, bytes: bytes))
            }
        }
        document.keepPictures { isPhoto[$0.member] ?? true }
        return photos
    }
}

extension DocumentKind {
    /// Whether its pictures are members that can be opened.
    fileprivate var holdsMembers: Bool { self == .xlsx || self == .docx }
}

extension Document {
    /// Every picture that was pasted into it, in its order.
    fileprivate var pictures: [DocumentPicture] {
        blocks.flatMap { block -> [DocumentPicture] in
            switch block {
            case .paragraph: []
            case .picture(let picture): [picture]
            case .table(let table): table.rows.flatMap { $0.cells.flatMap(\.pictures) }
            }
        }
    }

    /// Leaves out pictures.
    fileprivate mutating func keepPictures(where isKept: (DocumentPicture) -> Bool) {
        blocks.removeAll { block in
            guard case .picture(let picture) = block else { return false }
            return !isKept(picture)
        }
        for index in blocks.indices {
            guard case .table(var table) = blocks[index] else { continue }
            let isWhole = table.rows.allSatisfy { $0.cells.allSatisfy { $0.pictures.allSatisfy(isKept) } }
            guard !isWhole else { continue }
            for row in table.rows.indices {
                for cell in table.rows[row].cells.indices {
                    table.rows[row].cells[cell].pictures.removeAll { !isKept($0) }
                }
            }
            blocks[index] = .table(table)
        }
    }

    /// Whether photos may have been pasted into it that its reader does not show.
    var hidesPictures: Bool {
        switch kind {
        case .doc, .xls, .pdf: true
        case .html: !pictures.isEmpty
        case .txt, .md, .csv, .tsv, .xlsx, .docx, .rtf, .odt, .ods, .ppt, .pptx, .ofd, .other: false
        }
    }
}
