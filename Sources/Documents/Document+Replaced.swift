internal import Bytes

extension Document {
    /// Adds the doubt that characters were replaced where any text holds U+FFFD: it never passes in silence.
    mutating func noteReplaced() {
        var count = 0
        for block in blocks {
            switch block {
            case .paragraph(let paragraph): count += Self.replaced(in: paragraph.text)
            case .picture(let picture): count += Self.replaced(in: picture.title)
            case .table(let table):
                for cell in table.rows.lazy.flatMap(\.cells) where !cell.isCovered {
                    count += Self.replaced(in: cell.text)
                }
            }
        }
        if count > 0 { doubts.append(.replaced(count: count)) }
    }

    private static func replaced(in text: String) -> Int { text.unicodeScalars.count { $0 == "\u{FFFD}" } }
}
