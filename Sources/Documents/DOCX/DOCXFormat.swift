#if Documents
    internal import Bytes

    /// Reads text documents of Word 2007 and later, and of WPS (ECMA-376, part 1, 17).
    ///
    /// Paragraphs, tables and pictures in the order of the text, those of lists with the number that Word shows before them. A text box stands behind the paragraph that it hangs on; what was
    /// deleted with changes tracked, and what is formatted as hidden, is not there. Headers, footers, notes and comments are left out.
    enum DOCXFormat: DocumentFormat {
        static let kinds: Set<DocumentKind> = [.docx]

        static func read(
            _ source: borrowing some ByteSource & ~Copyable, kind: DocumentKind, limits: ResourceLimits
        ) throws(DocumentProblem) -> Document {
            var package = try OfficePackage(source, limits: limits)
            let root = try Relationships.read(of: "", in: &package, source)
            let main = root.first("officeDocument") ?? "word/document.xml"
            let relationships = try Relationships.read(of: main, in: &package, source)
            let numbering = try ListNumbering.read(relationships.first("numbering"), in: &package, source)
            var styles = ListStyles()
            if let part = relationships.first("styles") { _ = try package.read(part, of: source, with: &styles) }
            var flow = TextFlow(
                budget: package.budget, pictures: relationships.pictures(in: package),
                lists: ListCounter(numbering, styles))
            guard try package.read(main, of: source, with: &flow) else { throw .damaged(detail: "\(main) is missing") }
            var document = Document(kind: .docx)
            document.blocks = flow.blocks
            return document
        }
    }
#endif
