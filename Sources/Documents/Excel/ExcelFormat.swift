internal import Bytes

/// `.xls` of Excel 5 to 2003, and `.et` of WPS in the same form [MS-XLS].
///
/// Each sheet with cells is a table, hidden ones too. Numbers stand as they are shown; a formula is its stored result.
enum ExcelFormat: DocumentFormat {
    static let kinds: Set<DocumentKind> = [.xls]

    static func read(
        _ source: borrowing some ByteSource & ~Copyable, kind: DocumentKind, limits: ResourceLimits
    ) throws(DocumentProblem) -> Document {
        let file = try CompoundFile(source, limits: limits)
        // Excel 97 may keep a second copy for Excel 5 beside its own.
        guard let stream = try file.stream(file.holds("Workbook") ? "Workbook" : "Book", in: source) else {
            throw .damaged(detail: "no stream Workbook")
        }
        let workbook = try ExcelWorkbook(stream)
        guard workbook.sheets.count <= limits.documentParts else {
            throw .limit(LimitReached("documentParts", allowed: limits.documentParts))
        }
        var document = Document(kind: .xls)
        var budget = DocumentBudget(limits)
        var bytesRead = 0
        for (index, sheet) in workbook.sheets.enumerated() {
            let cells = try ExcelSheet(stream, at: sheet.offset, of: workbook, budget: &budget)
            bytesRead += cells.byteCount
            // Sheets lie side by side; many that lie in each other would be read again and again.
            guard bytesRead <= stream.count else { throw .damaged(detail: "Excel sheets overlap") }
            let rows = cells.rows
            guard !rows.isEmpty else { continue }
            document.blocks.append(.table(DocumentTable(name: sheet.name, number: index + 1, rows: rows)))
        }
        document.encoding = workbook.encoding
        document.noteReplaced()
        return document
    }
}
