import TestSupport

/// A workbook stream of one sheet, record by record.
struct WorkbookBuilder {
    /// 0x600 for Excel 97, 0x500 for Excel 5.
    var version = 0x600
    /// Records before the sheet.
    var globals: [UInt8] = []
    /// The sheet's records.
    var cells: [UInt8] = []

    static func record(_ kind: Int, _ content: [UInt8]) -> [UInt8] {
        var record: [UInt8] = []
        record.append16(kind, .littleEndian)
        record.append16(content.count, .littleEndian)
        return record + content
    }

    /// Numbers of 16 bits.
    static func words(_ values: Int...) -> [UInt8] {
        var bytes: [UInt8] = []
        for value in values { bytes.append16(value, .littleEndian) }
        return bytes
    }

    mutating func global(_ kind: Int, _ content: [UInt8]) { globals += Self.record(kind, content) }

    mutating func cell(_ kind: Int, _ row: Int, _ column: Int, style: Int = 0, _ content: [UInt8]) {
        cells += Self.record(kind, Self.words(row, column, style) + content)
    }

    func build() -> [UInt8] {
        let start = Self.record(0x0809, Self.words(version, 5, 0, 0))
        let name: [UInt8] = version == 0x600 ? [1, 0, 0x41] : [1, 0x41]
        let before = start.count + globals.count + 4 + 6 + name.count + 4
        var place: [UInt8] = []
        place.append32(before, .littleEndian)
        let sheet = Self.record(0x85, place + [0, 0] + name)
        let end = Self.record(0x0A, [])
        return start + globals + sheet + end + Self.record(0x0809, Self.words(version, 16, 0, 0)) + cells + end
    }

    /// The file around the stream.
    func file() -> [UInt8] { CompoundBuilder((version == 0x600 ? "Workbook" : "Book", build())).build() }
}

/// A double as a workbook stores it.
func double(_ value: Double) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: value.bitPattern >> ($0 * 8)) }
}
