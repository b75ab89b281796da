public import PhotoCheck

/// `--output report.xlsx`: a workbook with an overview, a row a unit, a row a photo and a row a finding.
///
/// Written row by row, so that a run of any size takes the same memory. Everything that a submission says is a text, never a
/// formula or a link; outcomes are coloured and say the same in words.
public struct XLSXReport: ReportFormat {
    /// The file extension.
    public static var name: String { "xlsx" }

    private let book: Spreadsheet
    private let language: Language
    private var sheets: ReportSheets
    private var nextRow = ReportSheet.allCases.map { _ in 0 }
    private var hasBegun = false

    /// Rows of a sheet (Excel's limit), without the last, which says how many are missing.
    private static let mostRows = 1_048_575

    /// Begins a workbook.
    ///
    /// - Parameters:
    ///   - path: the file that `finish` writes, as bytes; what lies there is lost.
    ///   - language: the language of all words.
    /// - Throws: `SpreadsheetError` when the trait is off, or there is no memory.
    public init(path: [UInt8], language: Language) throws(SpreadsheetError) {
        book = try Spreadsheet(path: path, sheet: ReportSheet.overview.name(language), point: "")
        for sheet in ReportSheet.allCases.dropFirst() { try book.addSheet(sheet.name(language)) }
        self.language = language
        sheets = ReportSheets(language: language)
    }

    /// Takes the next event.
    public mutating func take(_ event: CheckEvent) throws(ReportOutputError) {
        if case .run(let header) = event { begin(header) }
        var rows = nextRow
        let book = book
        try sheets.take(event) { (sheet, cells) throws(ReportOutputError) in Self.put(cells, on: sheet, in: book, &rows)
        }
        nextRow = rows
        try requireSound()
    }

    /// Writes the file.
    public mutating func finish() throws(ReportOutputError) {
        guard hasBegun else { return }
        var rows = nextRow
        let book = book
        try sheets.finish { (sheet, cells) throws(ReportOutputError) in Self.put(cells, on: sheet, in: book, &rows) }
        for sheet in ReportSheet.allCases where sheet != .overview && rows[sheet.rawValue] > 0 {
            book.use(sheet.rawValue)
            book.setFilter(
                header: 0, lastRow: min(rows[sheet.rawValue], Self.mostRows) - 1, lastColumn: sheet.widths.count - 1)
            let missing = rows[sheet.rawValue] - Self.mostRows
            if missing > 0 { book.put("+ \(missing)", row: Self.mostRows, column: 0, .header) }
        }
        do throws(SpreadsheetError) { try book.close() } catch { throw ReportOutputError(error) }
    }

    private mutating func begin(_ header: RunHeader) {
        hasBegun = true
        for sheet in ReportSheet.allCases {
            book.use(sheet.rawValue)
            for (column, width) in sheet.widths.enumerated() { book.setWidth(of: column, characters: width) }
            let head = sheets.head(sheet, header)
            book.setUpTable(hasHeader: !head.isEmpty)
            for (column, name) in head.enumerated() { book.put(name, row: 0, column: column, .header) }
            nextRow[sheet.rawValue] = head.isEmpty ? 0 : 1
        }
    }

    private static func put(_ cells: [SheetCell], on sheet: ReportSheet, in book: Spreadsheet, _ rows: inout [Int]) {
        let row = rows[sheet.rawValue]
        rows[sheet.rawValue] += 1
        guard row < mostRows else { return }
        book.use(sheet.rawValue)
        for (column, cell) in cells.enumerated() {
            switch cell.value {
            case .text(let text): book.put(text, row: row, column: column, Spreadsheet.Look(cell.tint))
            case .number(let number): book.put(count: number, row: row, column: column)
            }
        }
    }

    private func requireSound() throws(ReportOutputError) {
        do throws(SpreadsheetError) { try book.requireSound() } catch { throw ReportOutputError(error) }
    }
}

extension Spreadsheet.Look {
    fileprivate init(_ tint: Outcome?) {
        self =
            switch tint {
            case nil: .plain
            case .met: .met
            case .review: .review
            case .unmet: .unmet
            }
    }
}

extension ReportOutputError {
    fileprivate init(_ error: SpreadsheetError) {
        switch error {
        case .system(let code): self.init(code: code)
        // ENOMEM, EFBIG, EIO
        case .noMemory: self.init(code: 12)
        case .tooManyRows: self.init(code: 27)
        case .needsTrait, .needsPackage, .refused: self.init(code: 5)
        }
    }
}
