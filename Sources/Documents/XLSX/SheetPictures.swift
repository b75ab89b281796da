#if Documents
    /// The pictures of a sheet with the cells they are anchored in (ECMA-376, part 1, 20.5), and those that WPS puts into cells.
    struct SheetPictures: PartReader {
        /// A picture.
        struct Picture {
            /// The cell at its upper left; nil for one that hangs on the sheet itself.
            var cell: CellReference?
            /// The name by which a formula of WPS calls it.
            var name: String
            var title: String
            var relationship: String
        }

        private(set) var pictures: [Picture] = []
        private var anchor: (column: Int?, row: Int?) = (nil, nil)
        private var isFrom = false
        private var number: String?
        private var name = ""
        private var title = ""
        private var fallbacks = 0

        mutating func start(_ element: PartElement) throws(DocumentProblem) {
            if element.vocabulary == .compatibility, element.local == "Fallback" { fallbacks += 1 }
            guard fallbacks == 0 else { return }
            switch (element.vocabulary, element.local) {
            case (.sheetDrawing, "twoCellAnchor"), (.sheetDrawing, "oneCellAnchor"), (.sheetDrawing, "absoluteAnchor"):
                anchor = (nil, nil)
            case (.sheetDrawing, "from"): isFrom = true
            case (.sheetDrawing, "col"), (.sheetDrawing, "row"): number = isFrom ? "" : nil
            case (.sheetDrawing, "cNvPr"):
                name = element["name"] ?? ""
                title = PictureTitle.of(element)
            case (.drawing, "blip"):
                guard let id = element.relationship("embed") else { return }
                pictures.append(Picture(cell: cell, name: name, title: title, relationship: id))
            default: break
            }
        }

        mutating func text(_ text: String) throws(DocumentProblem) {
            number?.append(text)
        }

        mutating func end(_ vocabulary: OfficeVocabulary?, _ local: String) throws(DocumentProblem) {
            if vocabulary == .compatibility, local == "Fallback" { fallbacks -= 1 }
            guard fallbacks == 0 else { return }
            switch (vocabulary, local) {
            case (.sheetDrawing, "from"): isFrom = false
            case (.sheetDrawing, "col"): anchor.column = takeNumber() ?? anchor.column
            case (.sheetDrawing, "row"): anchor.row = takeNumber() ?? anchor.row
            default: break
            }
        }

        private mutating func takeNumber() -> Int? {
            defer { number = nil }
            return number.flatMap { Int($0) }
        }

        /// Anchors count from 0.
        private var cell: CellReference? {
            guard let column = anchor.column, let row = anchor.row, (0..<CellReference.lastColumn).contains(column),
                (0..<CellReference.lastRow).contains(row)
            else { return nil }
            return CellReference(column: column + 1, row: row + 1)
        }
    }

    /// What the author of a picture called it.
    enum PictureTitle {
        /// The alternative text, else the title, else a name that is a file's.
        static func of(_ element: PartElement) -> String {
            for text in [element["descr"], element["title"]] {
                if let text, !text.isEmpty { return text }
            }
            let name = element["name"] ?? ""
            return name.utf8.contains(UInt8(ascii: ".")) ? name : ""
        }
    }
#endif
