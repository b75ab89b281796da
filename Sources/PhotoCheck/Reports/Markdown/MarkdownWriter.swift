/// Writes GitHub's Markdown as UTF-8 bytes; every text that is not ours is escaped on its way.
struct MarkdownWriter {
    private(set) var bytes: [UInt8] = []

    /// Hands out what was written and begins anew.
    mutating func take() -> [UInt8] {
        defer { bytes.removeAll(keepingCapacity: true) }
        return bytes
    }

    mutating func heading(_ level: Int, _ text: String) {
        line(String(repeating: "#", count: level) + " " + Self.escape(text))
        line("")
    }

    mutating func paragraph(_ text: String) {
        line(Self.escape(text))
        line("")
    }

    mutating func item(_ text: String) {
        line("- " + Self.escape(text))
    }

    /// The head of a table; columns from `numbersFrom` on stand right.
    mutating func head(_ cells: [String], numbersFrom: Int? = nil) {
        row(cells)
        line("|" + cells.indices.map { $0 >= numbersFrom ?? .max ? " ---: |" : " --- |" }.joined())
    }

    mutating func row(_ cells: [String]) {
        line("| " + cells.map(Self.escape).joined(separator: " | ") + " |")
    }

    mutating func line(_ line: String) {
        bytes.append(contentsOf: line.utf8)
        bytes.append(UInt8(ascii: "\n"))
    }

    /// The text with a backslash before all that Markdown may take for markup (CommonMark 0.31, 2.4), in one line, and cut
    /// where nobody reads on.
    static func escape(_ text: String) -> String {
        var escaped = String.UnicodeScalarView()
        for scalar in TerminalText.escape(text.cut(to: 2_000)).unicodeScalars {
            switch scalar {
            case ",", "-", "/", "%", "'", "\"", "?", ";": break
            case "!"..."/", ":"..."@", "["..."`", "{"..."~": escaped.append("\\")
            default: break
            }
            escaped.append(scalar)
        }
        return String(escaped)
    }
}
