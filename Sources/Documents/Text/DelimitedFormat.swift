internal import Bytes

/// `.csv` and `.tsv`: one table, its delimiter found from the content; the name says nothing about it.
enum DelimitedFormat: DocumentFormat {
    static let kinds: Set<DocumentKind> = [.csv, .tsv]

    static func read(
        _ source: borrowing some ByteSource & ~Copyable, kind: DocumentKind, limits: ResourceLimits
    ) throws(DocumentProblem) -> Document {
        let text = try WholeText.read(source, limits: limits)
        var document = Document(kind: kind)
        document.encoding = text.encoding
        document.doubts = text.doubts
        var bytes = Array(text.text.utf8)
        // DOS programs end a text with 0x1A.
        if bytes.last == 0x1A { bytes.removeLast() }
        let (start, declared) = declaredDelimiter(bytes)
        if start > 0 { bytes.removeFirst(start) }
        var rows = DelimitedText(bytes, delimiter: declared ?? Delimiter.found(in: bytes))
        var table = DocumentTable(number: 1)
        var budget = DocumentBudget(limits)
        while let row = rows.next() {
            // Blank fields cost as much as full ones, also in rows that are left out.
            for field in row.fields { try budget.takeCell(field) }
            guard !row.isBlank else { continue }
            let cells = row.fields.map { DocumentCell($0) }
            table.rows.append(DocumentRow(number: row.number + (start > 0 ? 1 : 0), cells: cells))
        }
        if !table.rows.isEmpty { document.blocks = [.table(table)] }
        return document
    }

    /// Excel's own first line `sep=;`, which names the delimiter: where the rows begin, and what it says.
    private static func declaredDelimiter(_ bytes: [UInt8]) -> (start: Int, delimiter: Delimiter?) {
        guard bytes.count >= 5, String(decoding: bytes[..<4], as: UTF8.self).lowercased() == "sep=" else {
            return (0, nil)
        }
        guard let delimiter = Delimiter.allCases.first(where: { $0.count(in: bytes, at: 4) > 0 }) else {
            return (0, nil)
        }
        var start = 4 + delimiter.count(in: bytes, at: 4)
        guard start < bytes.count, bytes[start] == 0x0D || bytes[start] == 0x0A else { return (0, nil) }
        start += bytes[start] == 0x0D && start + 1 < bytes.count && bytes[start + 1] == 0x0A ? 2 : 1
        return (start, delimiter)
    }
}
