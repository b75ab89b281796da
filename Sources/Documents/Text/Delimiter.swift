/// What parts the fields of a line.
package enum Delimiter: Hashable, Sendable, CaseIterable {
    case tab, comma, semicolon, fullWidthComma, bar, blanks

    /// The bytes of one that is always the same, as UTF-8; empty for runs of blanks.
    var bytes: [UInt8] {
        switch self {
        case .tab: [0x09]
        case .comma: [0x2C]
        case .semicolon: [0x3B]
        case .fullWidthComma: [0xEF, 0xBC, 0x8C]
        case .bar: [0x7C]
        case .blanks: []
        }
    }

    /// How many bytes of a delimiter stand at `index`; 0 for none.
    ///
    /// Blanks are two spaces, a full-width one, or more of either: one space stands between words.
    func count(in text: [UInt8], at index: Int) -> Int {
        guard self == .blanks else {
            let bytes = bytes
            guard bytes.count <= text.count - index else { return 0 }
            for offset in bytes.indices where text[index + offset] != bytes[offset] { return 0 }
            return bytes.count
        }
        var end = index
        var width = 0
        while end < text.count {
            if text[end] == 0x20 {
                end += 1
                width += 1
            } else if text[end] == 0xE3, end + 2 < text.count, text[end + 1] == 0x80, text[end + 2] == 0x80 {
                end += 3
                width += 2
            } else {
                break
            }
        }
        return width >= 2 ? end - index : 0
    }

    /// How surely a delimiter is one where it stands, in percent: tabs are nothing else, and Chinese prose is full of
    /// full-width commas.
    private var weight: Int {
        switch self {
        case .tab: 100
        case .comma: 97
        case .semicolon, .bar: 94
        case .fullWidthComma: 75
        case .blanks: 70
        }
    }

    /// Rows that are looked at.
    private static let sample = 200
    /// What a delimiter must reach, of 1,000: about half of the rows in one shape.
    private static let leastScore = 450

    /// The delimiter by which the most rows have the same number of fields; nil for a list of one column.
    ///
    /// A row counts half for having two fields or more, and half for having as many as most of these have: unquoted
    /// commas in captions make rows ragged, and title rows have one field.
    package static func found(in text: [UInt8]) -> Delimiter? {
        var best: (delimiter: Delimiter, score: Int)?
        for delimiter in allCases {
            var rows = DelimitedText(text, delimiter: delimiter)
            var sizes: [Int: Int] = [:]
            var count = 0
            var parted = 0
            while count < sample, let row = rows.next() {
                if row.isBlank { continue }
                count += 1
                guard row.fields.count > 1 else { continue }
                parted += 1
                sizes[row.fields.count, default: 0] += 1
            }
            guard count > 0 else { return nil }
            let score = (parted + (sizes.values.max() ?? 0)) * 5 * delimiter.weight / count
            if parted > 0, score >= leastScore, score > best?.score ?? 0 { best = (delimiter, score) }
        }
        return best?.delimiter
    }
}
