/// What a paragraph's mark says of tables [MS-DOC, 2.6.2 and 2.6.3].
struct WordParagraphProperties: Hashable, Sendable {
    /// Whether it stands in a table.
    var isInTable = false
    /// Whether it ends a row.
    var endsRow = false
    /// How deep in tables inside tables.
    var depth = 0
    /// Whether its properties are kept elsewhere since they are too many for a page: the end of a row of many cells.
    var isElsewhere = false
    /// The left edges of a row's cells, and the right edge of its last.
    var edges: [Int] = []
    /// How a row's cells are merged: 1 first of a line, 2 goes on in a line, 0x20 goes on from the row above, 0x60 first
    /// of a column.
    var merges: [Int] = []

    init() {}

    /// Reads a list of properties.
    init(_ list: [UInt8]) {
        WordPropertyList.each(list) { apply($0, $1) }
    }

    private mutating func apply(_ name: Int, _ operand: [UInt8]) {
        let isOn = operand.first ?? 0 != 0
        switch name {
        case 0x2416: isInTable = isOn
        case 0x2417: endsRow = isOn
        case 0x6649: depth = Int(operand.u32(at: 0) ?? 0)
        case 0x6646, 0x6645: isElsewhere = true
        case 0xD608: readRow(operand)
        case 0xD62B:
            guard operand.count >= 3, merges.indices.contains(Int(operand[1])) else { return }
            merges[Int(operand[1])] = merges[Int(operand[1])] & 0x03 | Int(operand[2] & 0x03) << 5
        default: break
        }
    }

    /// | at | bytes | |
    /// |---|---|---|
    /// | 2 | 1 | cells |
    /// | 3 | 2 each | edges, one more than cells |
    /// | then | 20 each | cells; may be fewer |
    private mutating func readRow(_ operand: [UInt8]) {
        guard operand.count > 2 else { return }
        let count = Int(operand[2])
        edges = (0...count).compactMap { operand.u16(at: 3 + $0 * 2) }.map { $0 >= 0x8000 ? $0 - 0x1_0000 : $0 }
        let cells = 3 + (count + 1) * 2
        merges = (0..<count).map { (operand.u16(at: cells + $0 * 20) ?? 0) & 0x63 }
    }
}
