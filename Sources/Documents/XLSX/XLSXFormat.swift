#if Documents
    internal import Bytes

    /// Reads workbooks of Excel 2007 and later, and of WPS (ECMA-376, part 1, 18).
    ///
    /// Every sheet is a table under its name, in the order of the tabs, hidden ones too and marked so. A formula is the value it
    /// had when the book was stored. Charts, comments, headers and footers are left out.
    enum XLSXFormat: DocumentFormat {
        static let kinds: Set<DocumentKind> = [.xlsx]

        static func read(
            _ source: borrowing some ByteSource & ~Copyable, kind: DocumentKind, limits: ResourceLimits
        ) throws(DocumentProblem) -> Document {
            var package = try OfficePackage(source, limits: limits)
            let root = try Relationships.read(of: "", in: &package, source)
            let main = root.first("officeDocument") ?? "xl/workbook.xml"
            var book = Workbook()
            guard try package.read(main, of: source, with: &book) else { throw .damaged(detail: "\(main) is missing") }
            let relationships = try Relationships.read(of: main, in: &package, source)
            let look = try look(book, relationships, &package, source)
            let inCells = try cellImages(relationships, &package, source)

            var document = Document(kind: .xlsx)
            for sheet in book.sheets {
                // A chart on a tab of its own is no table.
                guard let target = relationships[sheet.relationship], target.type == "worksheet" else { continue }
                var cells = Sheet(look: look, budget: package.budget)
                guard try package.read(target.part, of: source, with: &cells) else {
                    throw .damaged(detail: "\(target.part) is missing")
                }
                let pictures = try pictures(of: target.part, cells.drawing, &package, source)
                var content = SheetContent(cells, pictures: pictures, inCells: inCells)
                let number = document.blocks.count { if case .table = $0 { true } else { false } } + 1
                document.blocks += try content.blocks(
                    named: sheet.name, number: number, isHidden: sheet.isHidden, &package.budget)
            }
            return document
        }

        private static func look(
            _ book: Workbook, _ relationships: Relationships, _ package: inout OfficePackage,
            _ source: borrowing some ByteSource & ~Copyable
        ) throws(DocumentProblem) -> CellLook {
            var strings = SharedStrings(budget: package.budget)
            var styles = Styles()
            if let part = relationships.first("sharedStrings") {
                _ = try package.read(part, of: source, with: &strings)
            }
            if let part = relationships.first("styles") { _ = try package.read(part, of: source, with: &styles) }
            return CellLook(strings: strings.texts, styles: styles, countsFrom1904: book.countsFrom1904)
        }

        /// The pictures of one part with the members that they are.
        private static func pictures(
            of part: String, _ drawing: String?, _ package: inout OfficePackage,
            _ source: borrowing some ByteSource & ~Copyable
        ) throws(DocumentProblem) -> [SheetContent.Picture] {
            guard let drawing else { return [] }
            guard let target = try Relationships.read(of: part, in: &package, source)[drawing] else { return [] }
            return try pictures(in: target.part, &package, source)
        }

        private static func pictures(
            in part: String, _ package: inout OfficePackage, _ source: borrowing some ByteSource & ~Copyable
        ) throws(DocumentProblem) -> [SheetContent.Picture] {
            var found = SheetPictures()
            _ = try package.read(part, of: source, with: &found)
            let relationships = try Relationships.read(of: part, in: &package, source)
            var pictures: [SheetContent.Picture] = []
            for picture in found.pictures {
                guard let target = relationships.picture(picture.relationship), let member = package.member(target)
                else { continue }
                pictures.append(
                    SheetContent.Picture(
                        cell: picture.cell, name: picture.name, title: picture.title, member: member))
            }
            return pictures
        }

        /// WPS keeps pictures in a part of their own, and a cell calls one by a formula.
        private static func cellImages(
            _ relationships: Relationships, _ package: inout OfficePackage,
            _ source: borrowing some ByteSource & ~Copyable
        ) throws(DocumentProblem) -> [String: SheetContent.Picture] {
            guard let part = relationships.first("cellImage") else { return [:] }
            return Dictionary(
                try pictures(in: part, &package, source).map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        }
    }
#endif
