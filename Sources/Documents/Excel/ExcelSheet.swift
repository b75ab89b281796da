/// The cells of one sheet [MS-XLS, 2.1.7.20.5].
struct ExcelSheet {
    private var workbook: ExcelWorkbook
    private var grid = CellGrid()
    private var merged: [CellGrid.Area] = []
    /// A formula whose text stands in the record that follows.
    private var awaitingText: (row: Int, column: Int)?

    /// Bytes of the stream that it took.
    private(set) var byteCount = 0

    /// Reads the sheet that begins at `offset`.
    init(
        _ stream: [UInt8], at offset: Int, of workbook: ExcelWorkbook, budget: inout DocumentBudget
    ) throws(DocumentProblem) {
        self.workbook = workbook
        let first = offset
        var offset = offset
        guard let start = try BIFFRecord.next(in: stream, at: &offset, withContinuations: false), start.kind == 0x0809
        else { throw .damaged(detail: "Excel sheet") }
        // Charts inside a sheet have substreams of their own.
        var depth = 1
        while depth > 0, let record = try BIFFRecord.next(in: stream, at: &offset, withContinuations: true) {
            switch record.kind {
            case 0x0809: depth += 1
            case 0x0A: depth -= 1
            default: if depth == 1 { try take(record, &budget) }
            }
        }
        byteCount = offset - first
        for area in merged { try grid.cover(area, &budget) }
    }

    /// Its rows.
    var rows: [DocumentRow] { grid.rows }

    private mutating func take(_ record: BIFFRecord, _ budget: inout DocumentBudget) throws(DocumentProblem) {
        let content = record.content
        switch record.kind {
        case 0x0203: try place(content, CellValue.number(content, at: 6), &budget)
        case 0x027E: try place(content, content.u32(at: 6).map { CellValue.packed($0) }, &budget)
        case 0xBD: try takeRow(content, &budget)
        case 0xFD:
            guard let index = content.u32(at: 6), workbook.texts.indices.contains(Int(index)) else { return }
            try place(content, text: workbook.texts[Int(index)], &budget)
        case 0x0204, 0xD6:
            var text = BIFFText(record, at: 6, pages: workbook.pages)
            try place(content, text: text.string(), &budget)
        case 0x06, 0x0206, 0x0406: try takeFormula(content, &budget)
        case 0x0207:
            guard let (row, column) = awaitingText else { return }
            awaitingText = nil
            var text = BIFFText(record, pages: workbook.pages)
            try grid.place(text.string() ?? "", row: row, column: column, &budget)
        case 0x0205:
            guard content.count > 7 else { return }
            try place(content, text: CellValue.truthOrError(content[6], isError: content[7] != 0), &budget)
        case 0xE5: takeMerged(content)
        default: break
        }
    }

    /// Places a number under its style's format; row, column and style stand in front of every cell.
    private mutating func place(
        _ content: [UInt8], _ value: Double?, _ budget: inout DocumentBudget
    ) throws(DocumentProblem) {
        guard let value, let style = content.u16(at: 4) else { return }
        try place(content, text: shown(value, style: style), &budget)
    }

    private mutating func place(
        _ content: [UInt8], text: String?, _ budget: inout DocumentBudget
    ) throws(DocumentProblem) {
        guard let text, let row = content.u16(at: 0), let column = content.u16(at: 2) else { return }
        try grid.place(text, row: row, column: column, &budget)
    }

    private mutating func shown(_ value: Double, style: Int) -> String {
        CellNumber.text(value, workbook.format(ofStyle: style), since1904: workbook.since1904)
    }

    /// Numbers of one row: row, first column, style and number of each, last column.
    private mutating func takeRow(_ content: [UInt8], _ budget: inout DocumentBudget) throws(DocumentProblem) {
        guard let row = content.u16(at: 0), let first = content.u16(at: 2) else { return }
        for index in 0..<max(0, (content.count - 6) / 6) {
            guard let style = content.u16(at: 4 + index * 6), let number = content.u32(at: 6 + index * 6) else {
                return
            }
            let text = shown(CellValue.packed(number), style: style)
            try grid.place(text, row: row, column: first + index, &budget)
        }
    }

    /// The result that was stored with a formula: a number, or its kind where FFFF stands behind.
    private mutating func takeFormula(_ content: [UInt8], _ budget: inout DocumentBudget) throws(DocumentProblem) {
        guard content.count >= 14, let row = content.u16(at: 0), let column = content.u16(at: 2) else { return }
        guard content.u16(at: 12) == 0xFFFF else {
            return try place(content, CellValue.number(content, at: 6), &budget)
        }
        switch content[6] {
        case 0: awaitingText = (row, column)
        case 1: try place(content, text: CellValue.truthOrError(content[8], isError: false), &budget)
        case 2: try place(content, text: CellValue.truthOrError(content[8], isError: true), &budget)
        default: break
        }
    }

    private mutating func takeMerged(_ content: [UInt8]) {
        for index in 0..<(content.u16(at: 0) ?? 0) {
            let place = 2 + index * 8
            guard let top = content.u16(at: place), let bottom = content.u16(at: place + 2),
                let left = content.u16(at: place + 4), let right = content.u16(at: place + 6)
            else { return }
            guard top <= bottom, left <= right else { continue }
            merged.append(CellGrid.Area(rows: top...bottom, columns: left...right))
        }
    }
}
