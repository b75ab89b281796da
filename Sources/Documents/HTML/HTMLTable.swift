/// A table of an HTML document while it is read (HTML, 4.9.12).
struct HTMLTable {
    /// Where in the document it begins, among the blocks.
    let position: Int
    /// The text of the cell that is open.
    var text = HTMLTextBuilder()
    /// Whether a cell is open.
    private(set) var isInCell = false

    private var grid = CellGrid()
    private var areas: [CellGrid.Area] = []
    private var row = -1
    private var column = 0
    private var span = (columns: 1, rows: 1)
    /// For each column the row up to which a cell from above reaches.
    private var reserved: [Int] = []

    init(at position: Int) {
        self.position = position
    }

    /// Begins a row.
    mutating func startRow() {
        row += 1
        column = 0
    }

    /// Begins a cell at the next free place.
    mutating func startCell(_ attributes: HTMLAttributes) {
        if row < 0 { startRow() }
        while column < reserved.count, reserved[column] > row { column += 1 }
        span = (attributes.colspan, attributes.rowspan)
        isInCell = true
    }

    /// Ends the open cell, if there is one.
    mutating func endCell(_ budget: inout DocumentBudget, pictures: [DocumentPicture]) throws(DocumentProblem) {
        guard isInCell else { return }
        isInCell = false
        text.isPreformatted = false
        try grid.place(text.take(), pictures: pictures, row: row, column: column, &budget)
        let columns = column..<column + span.columns
        if span != (1, 1) {
            areas.append(CellGrid.Area(rows: row...row + span.rows - 1, columns: column...columns.upperBound - 1))
        }
        if span.rows > 1 {
            while reserved.count < columns.upperBound { reserved.append(0) }
            for place in columns { reserved[place] = row + span.rows }
        }
        column = columns.upperBound
    }

    /// Its rows that hold anything.
    mutating func finished(_ budget: inout DocumentBudget) throws(DocumentProblem) -> [DocumentRow] {
        for area in areas { try grid.cover(area, &budget) }
        return grid.rows.filter { $0.cells.contains { !$0.text.isEmpty || !$0.pictures.isEmpty } }
    }
}
