/// Breaks texts into lines of a given number of columns.
package enum TextWrapping {
    /// Marks that must not begin a line.
    private static let closing: Set<Unicode.Scalar> = [
        "、", "。", "」", "』", "》", "】", "”", "’", "…", ",", ".", ";", ":", ")", "]", "!", "?",
        "\u{FF0C}", "\u{FF1B}", "\u{FF1A}", "\u{FF01}", "\u{FF1F}", "\u{FF09}",  // fullwidth , ; : ! ? )
    ]

    /// Lines of at most `width` columns; every line after the first begins with `indent` blanks.
    ///
    /// Breaks after blanks and beside wide characters; a word that is longer than a line is broken inside.
    package static func lines(_ text: String, width: Int, indent: Int = 0) -> [String] {
        let width = max(width, indent + 4)
        let margin = String(repeating: " ", count: indent)
        var lines: [String] = []
        var line = ""
        var used = 0
        var isFresh = true
        func finish() {
            while line.hasSuffix(" ") { line.removeLast() }
            lines.append(line)
            line = margin
            used = indent
            isFresh = true
        }
        for piece in pieces(text) {
            let columns = DisplayWidth.of(piece)
            if !isFresh, used + columnsWithoutTrailingBlanks(piece, columns) > width { finish() }
            if isFresh, used + columns > width {
                for scalar in piece.unicodeScalars {
                    let columns = DisplayWidth.columns(scalar)
                    if used + columns > width { finish() }
                    line.unicodeScalars.append(scalar)
                    used += columns
                    isFresh = false
                }
                continue
            }
            if isFresh, !lines.isEmpty, piece.unicodeScalars.allSatisfy({ $0 == " " }) { continue }
            line += piece
            used += columns
            isFresh = false
        }
        if !isFresh || lines.isEmpty { finish() }
        return lines
    }

    private static func columnsWithoutTrailingBlanks(_ piece: String, _ columns: Int) -> Int {
        piece.hasSuffix(" ") ? columns - 1 : columns
    }

    /// The text cut at every place where a line may end.
    private static func pieces(_ text: String) -> [String] {
        var pieces: [String] = []
        var piece = String.UnicodeScalarView()
        var mayBreak = false
        for scalar in text.unicodeScalars {
            let isWide = DisplayWidth.columns(scalar) == 2
            let isMark = DisplayWidth.columns(scalar) == 0 || closing.contains(scalar)
            if !piece.isEmpty, !isMark, mayBreak || isWide {
                pieces.append(String(piece))
                piece.removeAll()
            }
            piece.append(scalar)
            if !isMark { mayBreak = isWide || scalar == " " }
        }
        if !piece.isEmpty { pieces.append(String(piece)) }
        return pieces
    }
}
