/// Text as a cell can hold it.
enum CellText {
    /// What Excel holds in a cell, in UTF-16 units; a little less, since some characters are written out.
    static let longest = 30_000

    /// The text without what XML cannot hold, and so that what looks like an escaped character (`_x0041_`) stays as it is
    /// (ECMA-376, part 1, 22.9.2.19: the underscore is written `_x005F_`).
    static func storable(_ text: String) -> String {
        var out = String.UnicodeScalarView()
        var units = 0
        let scalars = Array(text.unicodeScalars.prefix(longest))
        for (place, scalar) in scalars.enumerated() {
            let escapes = isEscape(scalars, at: place)
            units += escapes || scalar.value < 0x20 ? 7 : scalar.value > 0xFFFF ? 2 : 1
            guard units <= longest else { break }
            switch scalar.value {
            case 0, 0xFFFE, 0xFFFF: out.append("\u{FFFD}")
            case _ where escapes: out.append(contentsOf: "_x005F_".unicodeScalars)
            default: out.append(scalar)
            }
        }
        return String(out)
    }

    /// The beginning of a text.
    static func cut(_ text: String, to count: Int) -> String {
        let scalars = text.unicodeScalars
        guard let end = scalars.index(scalars.startIndex, offsetBy: count, limitedBy: scalars.endIndex),
            end < scalars.endIndex
        else { return text }
        return String(scalars[..<end]) + "…"
    }

    private static func isEscape(_ scalars: [Unicode.Scalar], at place: Int) -> Bool {
        guard scalars[place] == "_", scalars.count - place >= 7, scalars[place + 1] == "x", scalars[place + 6] == "_"
        else { return false }
        return scalars[(place + 2)..<(place + 6)].allSatisfy { $0.properties.isASCIIHexDigit }
    }
}
