#if Documents
    /// The cells of one sheet as they are stored: only those that hold something (ECMA-376, part 1, 18.3).
    struct Sheet: PartReader {
        /// A cell that holds something.
        struct Cell {
            var column: Int
            var text: String
        }

        /// A row that is written down.
        struct Row {
            var number: Int
            var cells: [Cell] = []
        }

        private(set) var rows: [Row] = []
        private(set) var merges: [CellGrid.Area] = []
        /// The relationship that leads to its pictures.
        private(set) var drawing: String?

        private let look: CellLook
        private var budget: DocumentBudget
        private var row = 0
        private var column = 0
        private var type = ""
        private var style = 0
        private var value = ""
        private var isValue = false
        private var inline = RichText()
        private var isInline = false

        init(look: CellLook, budget: DocumentBudget) {
            self.look = look
            self.budget = budget
        }

        mutating func start(_ element: PartElement) throws(DocumentProblem) {
            guard element.vocabulary == .sheet else { return }
            switch element.local {
            case "row": try startRow(element)
            case "c": try startCell(element)
            case "v": isValue = true
            case "is":
                isInline = true
                inline = RichText()
            case "mergeCell":
                guard let range = element["ref"].flatMap({ CellGrid.Area($0) }) else { return }
                try budget.takeCells(1)
                merges.append(range)
            case "drawing": drawing = element.relationship("id")
            case let local: if isInline { inline.start(local) }
            }
        }

        mutating func text(_ text: String) throws(DocumentProblem) {
            if isValue { value += text } else if isInline { inline.add(text) }
        }

        mutating func end(_ vocabulary: OfficeVocabulary?, _ local: String) throws(DocumentProblem) {
            guard vocabulary == .sheet else { return }
            switch local {
            case "v": isValue = false
            case "is": isInline = false
            case "c": try endCell()
            case let local: if isInline { inline.end(local) }
            }
        }

        private mutating func startRow(_ element: PartElement) throws(DocumentProblem) {
            let number = element["r"].map { Int($0) } ?? row + 1
            guard let number, (1...CellReference.lastRow).contains(number) else {
                throw .damaged(detail: "row \(element["r"] ?? "")")
            }
            row = number
            column = 0
            rows.append(Row(number: row))
            try budget.takeCells(1)
        }

        private mutating func startCell(_ element: PartElement) throws(DocumentProblem) {
            if let name = element["r"] {
                // The row that a cell stands in counts, whatever its name says.
                guard let reference = CellReference(name) else { throw .damaged(detail: "cell \(name)") }
                column = reference.column
            } else {
                column += 1
            }
            guard column <= CellReference.lastColumn, row > 0 else { throw .damaged(detail: "cell in row \(row)") }
            type = element["t"] ?? "n"
            style = element["s"].flatMap { Int($0) } ?? 0
            value = ""
            inline = RichText()
        }

        private mutating func endCell() throws(DocumentProblem) {
            let text = type == "inlineStr" ? inline.decoded : look.text(value, type: type, style: style)
            guard !text.isEmpty, !rows.isEmpty else { return }
            try budget.takeCells(1)
            rows[rows.count - 1].cells.append(Cell(column: column, text: text))
        }
    }
#endif
