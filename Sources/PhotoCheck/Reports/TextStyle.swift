/// Width, colour and words of a text report.
struct TextStyle {
    let width: Int
    let usesColor: Bool
    let words: ReportWords
    let wording: Wording

    init(_ options: TextReportOptions) {
        width = options.width
        usesColor = options.usesColor
        words = ReportWords(language: options.language)
        wording = Wording(options.language)
    }

    /// Lines of a text.
    func wrap(_ text: String, indent: Int = 0) -> [String] {
        TextWrapping.lines(text, width: width, indent: indent)
    }

    /// Lines of a text that begins after `margin` blanks.
    func block(_ text: String, margin: Int) -> [String] {
        TextWrapping.lines(String(repeating: " ", count: margin) + text, width: width, indent: margin)
    }

    /// A text in the colour of an outcome: red, yellow, green.
    func colored(_ text: String, _ outcome: Outcome) -> String {
        guard usesColor else { return text }
        switch outcome {
        case .unmet: return "\u{1B}[31m\(text)\u{1B}[0m"
        case .review: return "\u{1B}[33m\(text)\u{1B}[0m"
        case .met: return "\u{1B}[32m\(text)\u{1B}[0m"
        }
    }

    /// A text in the colour of an element of a caption, which is no outcome's.
    func colored(_ text: String, _ element: CaptionElement) -> String {
        guard usesColor else { return text }
        switch element {
        case .time: return "\u{1B}[36m\(text)\u{1B}[0m"
        case .place: return "\u{1B}[35m\(text)\u{1B}[0m"
        case .people: return "\u{1B}[34m\(text)\u{1B}[0m"
        case .event: return "\u{1B}[4m\(text)\u{1B}[0m"
        }
    }

    /// The same, bold.
    func strong(_ text: String, _ outcome: Outcome) -> String {
        usesColor ? "\u{1B}[1m" + colored(text, outcome) : text
    }

    /// `label(12):a、b、c` in at most `lines` lines; names that find no room are counted.
    func list(_ label: String, _ names: [String], lines: Int) -> [String] {
        let start = words.count(label, names.count)
        let rest = words.more(names.count)
        let room = (width - 2) * lines - DisplayWidth.of(rest) - DisplayWidth.of(start) - lines * 4
        var shown: [String] = []
        var used = 0
        for name in names {
            let name = DisplayWidth.truncate(name, to: width - 4)
            used += DisplayWidth.of(name) + 2
            guard used <= room || shown.isEmpty else { break }
            shown.append(name)
        }
        var text = start + shown.joined(separator: words.separator)
        if shown.count < names.count { text += words.more(names.count - shown.count) }
        return cap(wrap(text, indent: 2), lines: lines + 1)
    }

    /// At most `lines` lines; what was cut off shows as an ellipsis.
    func cap(_ all: [String], lines: Int) -> [String] {
        guard all.count > lines, lines > 0 else { return all }
        return all[..<(lines - 1)] + [DisplayWidth.truncate(all[lines - 1] + "……", to: width)]
    }

    /// What a person calls a requirement.
    func title(_ id: RequirementID) -> String {
        wording.title(id)
    }
}
