internal import CSpreadsheet

/// A workbook whose sheets are written row by row.
///
/// This file is the only boundary to the C shim. What `unsafe` stands for here: `handle` comes from `csp_create`, is never
/// copied out of its only owner, and is freed in `deinit`; the shim keeps no pointer that it is given. A class, so
/// that an initializer that throws once the handle is there still frees it.
@safe final class Spreadsheet {
    /// How a cell looks.
    enum Look {
        case title, note, header, given, open, plain, met, review, unmet
    }

    private let handle: OpaquePointer

    /// Whether the trait XLSX is on.
    static var isBuilt: Bool { csp_is_built() }

    /// Begins a workbook that will be written to `path`; `point` stands behind running numbers.
    init(path: [UInt8], sheet: String, point: String) throws(SpreadsheetError) {
        guard Self.isBuilt else { throw .needsTrait("XLSX") }
        guard csp_has_library() else { throw .needsPackage("libxlsxwriter\(csp_library_version())") }
        // A NUL would cut the path short.
        guard !path.contains(0) else { throw .system(code: 22) }
        let name = Array(sheet.utf8)
        let point = Array(point.utf8)
        guard let handle = unsafe csp_create(path.span) else { throw .noMemory }
        unsafe self.handle = handle
        guard unsafe csp_add_sheet(handle, name.span), unsafe csp_set_point(handle, point.span) else { throw .noMemory }
    }

    deinit {
        unsafe csp_free(handle)
    }

    /// Adds a sheet behind the others, and writes to it.
    func addSheet(_ name: String) throws(SpreadsheetError) {
        let name = Array(name.utf8)
        guard unsafe csp_add_sheet(handle, name.span) else { throw .noMemory }
    }

    /// Writes to a sheet, by its place from 0.
    func use(_ place: Int) {
        unsafe csp_use_sheet(handle, place)
    }

    /// Writes the file; to be called once, after all cells.
    func close() throws(SpreadsheetError) {
        try Self.check(unsafe csp_close(handle))
    }

    /// Throws when something went wrong so far.
    func requireSound() throws(SpreadsheetError) {
        try Self.check(unsafe csp_state(handle))
    }

    private static func check(_ report: csp_report) throws(SpreadsheetError) {
        switch report.status {
        case .ok: return
        case .memory: throw .noMemory
        case .system: throw .system(code: report.code == 0 ? 5 : report.code)
        case .refused: throw .refused
        }
    }

    // MARK: Cells

    func setWidth(of column: Int, characters: Int) {
        unsafe csp_set_width(handle, UInt16(clamping: column), Double(characters))
    }

    /// To be called before the row's first cell, and for no row with a picture.
    func setHeight(of row: Int, points: Double) {
        unsafe csp_set_height(handle, UInt32(clamping: row), points)
    }

    /// A text, never a formula.
    func put(_ text: String, row: Int, column: Int, _ look: Look) {
        let bytes = Array(CellText.storable(text).utf8)
        unsafe csp_put_text(handle, UInt32(clamping: row), UInt16(clamping: column), look.code, bytes.span)
    }

    /// A text from the first column to the last.
    func putWide(_ text: String, row: Int, lastColumn: Int, _ look: Look) {
        let bytes = Array(CellText.storable(text).utf8)
        unsafe csp_put_wide_text(handle, UInt32(clamping: row), UInt16(clamping: lastColumn), look.code, bytes.span)
    }

    /// A running number.
    func put(number: Int, row: Int, column: Int) {
        unsafe csp_put_number(handle, UInt32(clamping: row), UInt16(clamping: column), Double(number))
    }

    /// A number of a report.
    func put(count: Int, row: Int, column: Int) {
        unsafe csp_put_count(handle, UInt32(clamping: row), UInt16(clamping: column), Double(count))
    }

    /// Buttons at a header that choose among the rows below it.
    func setFilter(header: Int, lastRow: Int, lastColumn: Int) {
        unsafe csp_set_filter(
            handle, UInt32(clamping: header), UInt32(clamping: lastRow), UInt16(clamping: lastColumn))
    }

    /// How a sheet of a report is shown and printed; a header stands in its first row.
    func setUpTable(hasHeader: Bool) {
        unsafe csp_set_up_table(handle, hasHeader)
    }

    func put(jpeg: [UInt8], scale: Double, row: Int, column: Int) {
        unsafe csp_put_picture(handle, UInt32(clamping: row), UInt16(clamping: column), scale, jpeg.span)
    }

    /// How the sheet is shown and printed; the header's row stays in sight and stands on every page.
    ///
    /// `height`, in points, is that of every row that is given no other.
    func setUp(header: Int, height: Double) {
        unsafe csp_set_up(handle, UInt32(clamping: header), height)
    }
}

extension Spreadsheet.Look {
    fileprivate var code: csp_look {
        switch self {
        case .title: .title
        case .note: .note
        case .header: .header
        case .given: .given
        case .open: .open
        case .plain: .plain
        case .met: .met
        case .review: .review
        case .unmet: .unmet
        }
    }
}
