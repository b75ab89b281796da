/// A table of a Word document while its rows are collected.
struct WordTable {
    private struct Row {
        var texts: [String]
        var edges: [Int]
        var merges: [Int]
    }

    /// Edges that are closer than this are one: a millimetre, in twentieths of a point.
    private static let slack = 57

    private var rows: [Row] = []
    /// Cells of the row that is being read.
    private(set) var cells: [String] = []

    /// Whether it holds anything.
    var isEmpty: Bool { rows.isEmpty && cells.isEmpty }

    /// Ends a cell.
    mutating func endCell(_ text: String) { cells.append(text) }

    /// Ends a row; its end's properties say how its cells lie.
    mutating func endRow(_ properties: WordParagraphProperties) {
        guard !cells.isEmpty else { return }
        let isWhole = properties.edges.count == cells.count + 1 && properties.merges.count == cells.count
        rows.append(
            Row(texts: cells, edges: isWhole ? properties.edges : [], merges: isWhole ? properties.merges : []))
        cells = []
    }

    /// The table with covered cells where one spans several columns or rows.
    func finished(number: Int, budget: inout DocumentBudget) throws(DocumentProblem) -> DocumentTable {
        let columns = columnEdges()
        var table = DocumentTable(number: number)
        for (index, row) in rows.enumerated() {
            var cells: [DocumentCell] = []
            for (place, text) in row.texts.enumerated() {
                let merge = row.merges.isEmpty ? 0 : row.merges[place]
                let above = table.rows.last?.cells
                var cell = DocumentCell(text)
                if merge & 0x03 == 0x02, let last = cells.last {
                    cell = DocumentCell(last.text, isCovered: true)
                } else if merge & 0x60 == 0x20, let above, above.indices.contains(cells.count) {
                    cell = DocumentCell(above[cells.count].text, isCovered: true)
                }
                for number in 0..<span(of: place, in: row, columns) {
                    if number > 0 { cell = DocumentCell(cell.text, isCovered: true) }
                    try budget.takeCell(cell.text)
                    cells.append(cell)
                }
            }
            table.rows.append(DocumentRow(number: index + 1, cells: cells))
        }
        return table
    }

    /// The edges of all rows; empty when every row has as many cells as any other, so that places tell the columns.
    private func columnEdges() -> [Int] {
        guard let first = rows.first, rows.contains(where: { $0.texts.count != first.texts.count }),
            rows.allSatisfy({ !$0.edges.isEmpty })
        else { return [] }
        var columns: [Int] = []
        for edge in rows.flatMap(\.edges).sorted() where edge - (columns.last ?? -100_000) > Self.slack {
            columns.append(edge)
        }
        return columns
    }

    private func span(of place: Int, in row: Row, _ columns: [Int]) -> Int {
        guard !columns.isEmpty else { return 1 }
        let inside = columns.count { $0 > row.edges[place] + Self.slack && $0 < row.edges[place + 1] - Self.slack }
        return 1 + inside
    }
}
