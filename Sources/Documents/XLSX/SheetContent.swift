#if Documents
    /// Makes a table of a sheet: merged areas shown in each of their cells, pictures in the cells where they stand.
    struct SheetContent {
        /// A picture with the member that holds it.
        struct Picture {
            var cell: CellReference?
            /// The name by which a formula of WPS calls it.
            var name: String
            var title: String
            var member: [UInt8]
        }

        private let sheet: Sheet
        private let inCells: [String: Picture]
        private var pictures: [Picture]

        /// `inCells` are the pictures that formulas call by their names.
        init(_ sheet: Sheet, pictures: [Picture], inCells: [String: Picture]) {
            self.sheet = sheet
            self.pictures = pictures
            self.inCells = inCells
        }

        /// The table, and behind it the pictures that stand in no cell; nothing for a sheet without anything.
        mutating func blocks(
            named name: String, number: Int, isHidden: Bool, _ budget: inout DocumentBudget
        ) throws(DocumentProblem) -> [DocumentBlock] {
            var grid = CellGrid()
            for row in sheet.rows {
                for cell in row.cells where !isPicture(cell, row: row.number) {
                    try grid.place(cell.text, row: row.number - 1, column: cell.column - 1, &budget)
                }
            }
            for area in sheet.merges { try grid.cover(area, &budget) }
            var loose: [DocumentBlock] = []
            for picture in pictures.sorted(by: { ($0.cell?.place ?? .max) < ($1.cell?.place ?? .max) }) {
                let shown = DocumentPicture(
                    member: picture.member, number: try budget.takePicture(), title: picture.title)
                if let cell = picture.cell {
                    try grid.place(shown, row: cell.row - 1, column: cell.column - 1, &budget)
                } else {
                    loose.append(.picture(shown))
                }
            }
            let rows = grid.rows
            guard !rows.isEmpty else { return loose }
            return [.table(DocumentTable(name: name, number: number, rows: rows, isHidden: isHidden))] + loose
        }

        /// Whether a cell is a call of a picture, `=DISPIMG("ID_1234",1)`; then the picture stands there.
        private mutating func isPicture(_ cell: Sheet.Cell, row: Int) -> Bool {
            guard cell.text.hasPrefix("=DISPIMG(") || cell.text.hasPrefix("=_xlfn.DISPIMG(") else { return false }
            let parts = cell.text.split(separator: "\"", omittingEmptySubsequences: false)
            guard parts.count >= 3, var picture = inCells[String(parts[1])] else { return false }
            picture.cell = CellReference(column: cell.column, row: row)
            pictures.append(picture)
            return true
        }
    }

    extension CellReference {
        /// Cells in the order of reading.
        fileprivate var place: Int { row * Self.lastColumn + column }
    }
#endif
