/// A cell of the workbook report.
package struct SheetCell: Hashable, Sendable {
    /// What stands in it: text is never a formula.
    package enum Value: Hashable, Sendable {
        case text(String)
        case number(Int)
    }

    package var value: Value
    /// The outcome whose colour it has; its words say the same.
    package var tint: Outcome?

    /// A text as reports show it: what a viewer would hide or reorder is its number.
    init(_ text: String, tint: Outcome? = nil) {
        value = .text(TerminalText.escape(text))
        self.tint = tint
    }

    init(_ number: Int) {
        value = .number(number)
    }
}

/// Rows as bytes, for those that wait in a spool until their unit is known.
///
/// A cell is its kind, its tint and its text; 1E ends a row and 1F a cell, which no text that is shown holds.
enum SheetRowBytes {
    private static let cellEnd: UInt8 = 0x1F
    private static let rowEnd: UInt8 = 0x1E

    static func encode(_ cells: [SheetCell]) -> [UInt8] {
        var bytes: [UInt8] = []
        for cell in cells {
            switch cell.value {
            case .text(let text):
                bytes.append(UInt8(ascii: "t"))
                bytes.append(tint(cell.tint))
                bytes.append(contentsOf: text.utf8)
            case .number(let number):
                bytes.append(UInt8(ascii: "n"))
                bytes.append(tint(cell.tint))
                bytes.append(contentsOf: String(number).utf8)
            }
            bytes.append(cellEnd)
        }
        return bytes + [rowEnd]
    }

    /// Hands out the whole rows of what was drained; what is left is the beginning of the next one.
    static func rows(of pending: inout [UInt8], _ body: ([SheetCell]) throws(ReportOutputError) -> Void)
        throws(ReportOutputError)
    {
        var start = 0
        while let end = pending[start...].firstIndex(of: rowEnd) {
            try body(pending[start..<end].split(separator: cellEnd).map(cell))
            start = end + 1
        }
        pending.removeFirst(start)
    }

    private static func cell(_ bytes: ArraySlice<UInt8>) -> SheetCell {
        let text = String(decoding: bytes.dropFirst(2), as: UTF8.self)
        var cell = SheetCell("")
        cell.value = bytes.first == UInt8(ascii: "n") ? .number(Int(text) ?? 0) : .text(text)
        cell.tint = Outcome.allCases.first { tint($0) == bytes.dropFirst().first }
        return cell
    }

    private static func tint(_ outcome: Outcome?) -> UInt8 {
        switch outcome {
        case nil: UInt8(ascii: "-")
        case .met: UInt8(ascii: "m")
        case .review: UInt8(ascii: "r")
        case .unmet: UInt8(ascii: "u")
        }
    }
}
