/// Cells that are placed by row and column, from 0, in any order; gaps become empty cells.
struct CellGrid {
    /// A rectangle of cells that are shown as one.
    struct Area: Hashable, Sendable {
        var rows: ClosedRange<Int>
        var columns: ClosedRange<Int>
    }

    private var cells: [Int: [DocumentCell]] = [:]
    private var lastRow = -1
    private var lastColumn = -1

    /// Places a text; the last one at a place counts.
    mutating func place(
        _ text: String, pictures: [DocumentPicture] = [], row: Int, column: Int, _ budget: inout DocumentBudget
    ) throws(DocumentProblem) {
        try set(DocumentCell(text, pictures: pictures), row: row, column: column, &budget)
        lastRow = max(lastRow, row)
        lastColumn = max(lastColumn, column)
    }

    /// Adds a picture to a cell.
    mutating func place(
        _ picture: DocumentPicture, row: Int, column: Int, _ budget: inout DocumentBudget
    ) throws(DocumentProblem) {
        try fill(row: row, to: column, &budget)
        cells[row]?[column].pictures.append(picture)
    }

    /// Covers all cells of an area but its first with that one's text, as far as there are cells at all.
    ///
    /// People merge whole columns; nothing is there beyond the last cell.
    mutating func cover(_ area: Area, _ budget: inout DocumentBudget) throws(DocumentProblem) {
        let (top, left) = (area.rows.lowerBound, area.columns.lowerBound)
        guard top <= lastRow, left <= lastColumn else { return }
        let origin = cells[top] ?? []
        let cell = DocumentCell(origin.indices.contains(left) ? origin[left].text : "", isCovered: true)
        for row in top...min(area.rows.upperBound, lastRow) {
            for column in left...min(area.columns.upperBound, lastColumn) where row != top || column != left {
                try budget.takeCovered()
                try set(cell, row: row, column: column, &budget)
            }
        }
    }

    private mutating func set(
        _ cell: DocumentCell, row: Int, column: Int, _ budget: inout DocumentBudget
    ) throws(DocumentProblem) {
        try fill(row: row, to: column, &budget)
        try budget.takeText(cell.text.utf8.count)
        cells[row]?[column] = cell
    }

    private mutating func fill(
        row: Int, to column: Int, _ budget: inout DocumentBudget
    ) throws(DocumentProblem) {
        var count = cells[row]?.count ?? 0
        while count <= column {
            try budget.takeCell()
            cells[row, default: []].append(DocumentCell(""))
            count += 1
        }
    }

    /// The rows in their order, numbered from 1; those without a cell are left out.
    var rows: [DocumentRow] {
        cells.keys.sorted().map { DocumentRow(number: $0 + 1, cells: cells[$0] ?? []) }
    }
}
