/// A workflow command of GitHub Actions: `::error file=…,title=…::message`.
///
/// Its toolkit escapes `%`, CR and LF in the message, and `:` and `,` as well in properties; a line end that came
/// through would begin a command of the submitter's own.
struct GitHubCommand {
    /// Annotations of a kind that GitHub shows in a step.
    static let mostOfAKind = 10

    /// The path from the checked folder; empty for none.
    var file: String
    var title: String
    var lines: [String]

    func line(_ kind: String) -> String {
        var line = "::" + kind + " "
        // The path must stay what it is, or GitHub finds no file.
        if !file.isEmpty { line += "file=" + Self.escape(file, property: true) + "," }
        line += "title=" + Self.escape(TerminalText.escape(title.cut(to: 200)), property: true) + "::"
        // GitHub keeps 64 KiB of a message; a scalar has four bytes at most.
        return line
            + Self.escape(lines.map(TerminalText.escape).joined(separator: "\n").cut(to: 4_000), property: false)
    }

    /// Over scalars: CR and LF together are one `Character`.
    static func escape(_ text: String, property: Bool) -> String {
        var escaped = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "%": escaped.append(contentsOf: "%25".unicodeScalars)
            case "\r": escaped.append(contentsOf: "%0D".unicodeScalars)
            case "\n": escaped.append(contentsOf: "%0A".unicodeScalars)
            case ":" where property: escaped.append(contentsOf: "%3A".unicodeScalars)
            case "," where property: escaped.append(contentsOf: "%2C".unicodeScalars)
            default: escaped.append(scalar)
            }
        }
        return String(escaped)
    }
}
