/// Writes a row of a table as RFC 4180 says, so that a spreadsheet opens it without running anything.
struct CSVRow {
    /// Whether a cell that a spreadsheet would take for a formula begins with an apostrophe.
    let guardsFormulas: Bool
    private(set) var bytes: [UInt8] = []
    private var isEmpty = true

    init(guardsFormulas: Bool) {
        self.guardsFormulas = guardsFormulas
    }

    /// A cell; signs that a viewer would hide, line ends among them, are shown as their numbers, so that a row is a line.
    mutating func cell(_ text: String) {
        if !isEmpty { bytes.append(UInt8(ascii: ",")) }
        isEmpty = false
        let text = TerminalText.escape(text)
        let isFormula = guardsFormulas && text.unicodeScalars.first.map(Self.beginsFormula) ?? false
        guard isFormula || text.utf8.contains(where: Self.needsQuotes) else {
            bytes.append(contentsOf: text.utf8)
            return
        }
        bytes.append(UInt8(ascii: "\""))
        if isFormula { bytes.append(UInt8(ascii: "'")) }
        for byte in text.utf8 {
            if byte == UInt8(ascii: "\"") { bytes.append(byte) }
            bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// The row with its line end.
    consuming func line() -> [UInt8] {
        bytes + [0x0D, 0x0A]
    }

    private static func needsQuotes(_ byte: UInt8) -> Bool {
        [UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: ";"), UInt8(ascii: " "), UInt8(ascii: "'")].contains(byte)
    }

    /// Full-width signs count, too: spreadsheets in Chinese and Japanese take them for the narrow ones.
    private static func beginsFormula(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "=", "+", "-", "@", "|", "%", "＝", "＋", "－", "＠": true
        default: false
        }
    }
}
