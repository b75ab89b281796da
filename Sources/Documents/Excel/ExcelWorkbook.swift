internal import Bytes

/// What all sheets of a workbook share [MS-XLS, 2.1.7.20.3]: names, texts, formats.
struct ExcelWorkbook: Sendable {
    /// A sheet's name and where in the stream it begins.
    struct Sheet: Hashable, Sendable {
        var name: String
        var offset: Int
    }

    /// The sheets with cells, in their order.
    private(set) var sheets: [Sheet] = []
    /// Texts that cells name by their place.
    private(set) var texts: [String] = []
    /// Whether days are counted from 1904 on.
    private(set) var since1904 = false
    /// The encoding of texts; nil for Excel 97 and later, which write UTF-16.
    private(set) var pages: BIFFCodePage?

    /// How texts are stored; nil where the format settles it, or leaves it to the bytes.
    var encoding: TextEncoding? { pages?.encoding }

    private var codes: [Int: String] = [:]
    private var formatOfStyle: [Int] = []
    private var formats: [CellFormat?] = []

    /// Reads the first substream.
    init(_ stream: [UInt8]) throws(DocumentProblem) {
        var offset = 0
        guard let start = try BIFFRecord.next(in: stream, at: &offset, withContinuations: false),
            start.kind == 0x0809, let version = start.content.u16(at: 0), version == 0x0600 || version == 0x0500
        else { throw .damaged(detail: "Excel workbook") }
        if version == 0x0500 { pages = BIFFCodePage() }
        while let record = try BIFFRecord.next(in: stream, at: &offset, withContinuations: true), record.kind != 0x0A {
            try take(record)
        }
        formats = [CellFormat?](repeating: nil, count: formatOfStyle.count)
    }

    /// How cells of a style show numbers.
    mutating func format(ofStyle style: Int) -> CellFormat {
        guard formats.indices.contains(style) else { return .general }
        if let known = formats[style] { return known }
        let id = formatOfStyle[style]
        let format = CellFormat(id: id, code: codes[id])
        formats[style] = format
        return format
    }

    private mutating func take(_ record: BIFFRecord) throws(DocumentProblem) {
        switch record.kind {
        case 0x2F: throw .encrypted
        case 0x22: since1904 = record.content.u16(at: 0) == 1
        case 0x42: if pages != nil { pages?.number = record.content.u16(at: 0) ?? 0 }
        case 0x85: takeSheet(record)
        case 0xE0: formatOfStyle.append(record.content.u16(at: 2) ?? 0)
        case 0xFC: takeTexts(record)
        case 0x041E:
            guard let id = record.content.u16(at: 0) else { return }
            var text = BIFFText(record, at: 2, pages: pages)
            codes[id] = text.string(shortLength: pages != nil)
        default: break
        }
    }

    /// | at | bytes | |
    /// |---|---|---|
    /// | 0 | 4 | where the sheet begins |
    /// | 4 | 1 | whether it is hidden |
    /// | 5 | 1 | 0 for cells; charts and macros have none |
    /// | 6 | | name |
    private mutating func takeSheet(_ record: BIFFRecord) {
        guard let offset = record.content.u32(at: 0), record.content.count > 5, record.content[5] == 0 else { return }
        var text = BIFFText(record, at: 6, pages: pages)
        sheets.append(Sheet(name: text.string(shortLength: true) ?? "", offset: Int(offset)))
    }

    private mutating func takeTexts(_ record: BIFFRecord) {
        var reader = BIFFText(record, at: 4, pages: nil)
        let count = reader.u32() ?? 0
        while texts.count < count, !reader.isAtEnd(), let text = reader.string() { texts.append(text) }
    }
}
