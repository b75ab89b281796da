/// Text as a browser shows it: blanks are one blank, line breaks of the source are blanks.
///
/// A line break between two Chinese characters is nothing (CSS Text 3, 4.1.3): Office breaks lines of the source anywhere.
struct HTMLTextBuilder {
    private enum Gap {
        case none, blank, line
    }

    private var text = String.UnicodeScalarView()
    private var gap = Gap.none
    /// Whether blanks and line breaks are kept, as in `pre`.
    var isPreformatted = false

    /// Appends characters of the source.
    mutating func append(_ string: String) {
        for scalar in string.unicodeScalars {
            guard !isPreformatted, Self.isBlank(scalar) else {
                appendGap(before: scalar)
                text.append(scalar)
                continue
            }
            if scalar == "\n" || scalar == "\r" { gap = .line } else if gap == .none { gap = .blank }
        }
    }

    /// Begins a new line; at the start, nothing.
    mutating func breakLine() {
        gap = .none
        while text.last == " " { text.removeLast() }
        if !text.isEmpty { text.append("\n") }
    }

    /// Begins a new line unless one has begun.
    mutating func breakParagraph() {
        if text.last != "\n" { breakLine() }
    }

    /// What was collected, without blanks around it; nothing is left.
    mutating func take() -> String {
        gap = .none
        while let last = text.last, Self.isBlank(last) || last == "\u{A0}" { text.removeLast() }
        let start = text.firstIndex { !Self.isBlank($0) && $0 != "\u{A0}" } ?? text.endIndex
        let taken = String(text[start...])
        text = String.UnicodeScalarView()
        return taken
    }

    private mutating func appendGap(before scalar: Unicode.Scalar) {
        defer { gap = .none }
        guard gap != .none, let last = text.last, last != "\n" else { return }
        if gap == .line, Self.isWide(last), Self.isWide(scalar) { return }
        text.append(" ")
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || (0x09...0x0D).contains(scalar.value)
    }

    private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x2E80...0x9FFF, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60, 0x2_0000...0x3_FFFF: true
        // Quotation marks, dashes and dots of Chinese text.
        case 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026, 0xB7: true
        default: false
        }
    }
}
