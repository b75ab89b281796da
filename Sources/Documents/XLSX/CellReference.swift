#if Documents
    /// A cell by column and row, both from 1, as `AB12` names it.
    struct CellReference: Hashable {
        static let lastColumn = 16_384
        static let lastRow = 1_048_576

        var column: Int
        var row: Int

        init(column: Int, row: Int) {
            self.column = column
            self.row = row
        }

        /// Reads `AB12` or `$AB$12`; nil for anything else and for what lies outside a sheet.
        init?(_ text: some StringProtocol) {
            var column = 0
            var row = 0
            for byte in text.utf8 where byte != UInt8(ascii: "$") {
                switch byte {
                case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
                    guard row == 0 else { return nil }
                    column = column * 26 + Int(byte & 0x1F)
                case UInt8(ascii: "0")...UInt8(ascii: "9"): row = row * 10 + Int(byte & 0x0F)
                default: return nil
                }
                guard column <= Self.lastColumn, row <= Self.lastRow else { return nil }
            }
            guard column > 0, row > 0 else { return nil }
            self.init(column: column, row: row)
        }
    }

    extension CellGrid.Area {
        /// Reads `A1:C3`; nil for a single cell and for anything else.
        init?(_ text: String) {
            let corners = text.split(separator: ":")
            guard corners.count == 2, let first = CellReference(corners[0]), let last = CellReference(corners[1]),
                first.column <= last.column, first.row <= last.row
            else { return nil }
            self.init(rows: first.row - 1...last.row - 1, columns: first.column - 1...last.column - 1)
        }
    }
#endif
