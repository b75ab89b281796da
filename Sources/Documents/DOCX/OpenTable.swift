#if Documents
    /// A table while it is read: puts cells that span columns or rows where a reader sees them.
    struct OpenTable {
        private(set) var rows: [DocumentRow] = []
        private var cells: [DocumentCell] = []
        private var rowNumber = 0
        private var span = 1
        private var merge = Merge.none
        /// What the last cell of each column shows that a merged cell below repeats.
        private var above: [Int: String] = [:]

        private enum Merge {
            case none, first, more
        }

        mutating func startRow() {
            rowNumber += 1
            cells = []
        }

        /// Columns left empty in front of the first cell.
        mutating func skip(columns: Int, _ budget: inout DocumentBudget) throws(DocumentProblem) {
            try budget.takeCells(columns)
            cells += [DocumentCell](repeating: DocumentCell(""), count: columns)
        }

        mutating func startCell() {
            span = 1
            merge = .none
        }

        mutating func spanColumns(_ count: Int) {
            span = max(1, count)
        }

        mutating func mergeRows(isFirst: Bool) {
            merge = isFirst ? .first : .more
        }

        /// Takes a cell that is complete.
        mutating func endCell(
            _ text: String, _ pictures: [DocumentPicture], _ budget: inout DocumentBudget
        ) throws(DocumentProblem) {
            try budget.takeCells(span)
            let column = cells.count
            let shown = merge == .more ? above[column] ?? text : text
            try budget.takeText(shown.utf8.count * span)
            cells.append(DocumentCell(shown, isCovered: merge == .more, pictures: pictures))
            cells += [DocumentCell](repeating: DocumentCell(shown, isCovered: true), count: span - 1)
            above[column] = shown
        }

        /// A row without anything is left out, as one is that was deleted with changes tracked.
        mutating func endRow() {
            if cells.contains(where: { !$0.text.isEmpty || !$0.pictures.isEmpty }) {
                rows.append(DocumentRow(number: rowNumber, cells: cells))
            }
            cells = []
        }

        /// The table as lines of a cell that it stands in.
        func flattened(number: Int) -> [DocumentBlock] {
            rows.flatMap { row -> [DocumentBlock] in
                let own = row.cells.filter { !$0.isCovered }
                let line = own.map(\.text).joined(separator: "\t")
                return [.paragraph(DocumentParagraph(line, number: number))]
                    + own.flatMap(\.pictures).map { .picture($0) }
            }
        }
    }
#endif
