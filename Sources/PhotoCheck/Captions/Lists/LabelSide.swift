/// On which side of its label the text of a photo stands, in a list whose labels have lines of their own.
enum LabelSide: Hashable, Sendable {
    case below, above, unknown

    /// What a line is, as far as that matters here.
    enum Line: Hashable, Sendable {
        case blank, title, text, other
        /// A label with text on its own line.
        case labelled
        /// A label alone; with `pointsDown` a colon ends it.
        case label(pointsDown: Bool)

        var isLabel: Bool {
            if case .label = self { return true }
            return false
        }
    }

    /// The side for all labels of a list; one that could be read both ways is for a person.
    static func of(_ lines: [Line]) -> LabelSide {
        let labels = lines.indices.filter { lines[$0].isLabel }
        guard !labels.isEmpty, !lines.contains(.labelled) else { return .unknown }
        if labels.allSatisfy({ lines[$0] == .label(pointsDown: true) }) { return .below }
        // Blank lines part the photos: the text touches its label.
        let below = labels.count { $0 + 1 < lines.count && lines[$0 + 1] == .text }
        let above = labels.count { $0 > 0 && lines[$0 - 1] == .text }
        if below == labels.count, above == 0 { return .below }
        if above == labels.count, below == 0 { return .above }
        let marks = lines.filter { $0 == .text || $0.isLabel }
        let isStacked = zip(marks, marks.dropFirst()).contains { $0.isLabel && $1.isLabel }
        switch (marks.first == .text, marks.last == .text) {
        case (true, false): return isStacked ? .unknown : .above
        case (false, true): return isStacked ? .unknown : .below
        case (true, true): return .unknown
        case (false, false): return marks.contains(.text) ? .unknown : .below
        }
    }
}
