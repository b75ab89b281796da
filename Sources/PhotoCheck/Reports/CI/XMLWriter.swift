/// Writes XML 1.0 as UTF-8 bytes; every text that is not ours is escaped on its way.
///
/// What XML cannot hold (controls, U+FFFE, U+FFFF), and what a viewer would hide or reorder, is shown as its number.
struct XMLWriter {
    private var bytes: [UInt8] = []

    /// Hands out what was written and begins anew.
    mutating func take() -> [UInt8] {
        defer { bytes.removeAll(keepingCapacity: true) }
        return bytes
    }

    /// Markup of ours.
    mutating func markup(_ markup: StaticString) {
        // A literal's bytes live as long as the program.
        markup.withUTF8Buffer { markup in unsafe bytes.append(contentsOf: markup) }
    }

    /// ` name="value"`.
    mutating func attribute(_ name: StaticString, _ value: String) {
        markup(" ")
        markup(name)
        markup("=\"")
        text(value)
        markup("\"")
    }

    /// The same of a count.
    mutating func attribute(_ name: StaticString, _ value: Int) {
        attribute(name, String(value))
    }

    /// A text between tags or in an attribute.
    mutating func text(_ text: String) {
        for byte in Self.storable(text).utf8 {
            switch byte {
            case UInt8(ascii: "&"): markup("&amp;")
            case UInt8(ascii: "<"): markup("&lt;")
            // Also so that no text ends a CDATA section.
            case UInt8(ascii: ">"): markup("&gt;")
            case UInt8(ascii: "\""): markup("&quot;")
            case UInt8(ascii: "'"): markup("&apos;")
            default: bytes.append(byte)
            }
        }
    }

    /// A text with its line ends.
    mutating func lines(_ lines: [String]) {
        for (place, line) in lines.enumerated() {
            if place > 0 { markup("\n") }
            text(line)
        }
    }

    /// The text as XML can hold it (XML 1.0, 2.2).
    static func storable(_ text: String) -> String {
        let escaped = TerminalText.escape(text)
        guard escaped.unicodeScalars.contains(where: { $0 == "\u{FFFE}" || $0 == "\u{FFFF}" }) else { return escaped }
        var shown = String.UnicodeScalarView()
        for scalar in escaped.unicodeScalars {
            switch scalar {
            case "\u{FFFE}": shown.append(contentsOf: #"\u{FFFE}"#.unicodeScalars)
            case "\u{FFFF}": shown.append(contentsOf: #"\u{FFFF}"#.unicodeScalars)
            default: shown.append(scalar)
            }
        }
        return String(shown)
    }
}
