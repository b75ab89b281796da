/// The last part of a text report before its conclusion: what was not checked, what is for a person, what was left over.
struct TextEnding {
    let summary: RunSummary
    let nouns: Profile.Nouns
    let style: TextStyle

    private var words: ReportWords { style.words }

    var lines: [String] {
        let lines = notChecked + forAPerson + leftovers + whatIf
        return lines.isEmpty ? [] : [""] + lines
    }

    private var notChecked: [String] {
        NotChecked.Reason.allCases.flatMap { why -> [String] in
            var titles: [String] = []
            for notChecked in summary.notChecked where notChecked.why == why {
                let title = style.title(notChecked.requirement)
                if !titles.contains(title) { titles.append(title) }
            }
            guard !titles.isEmpty else { return [] }
            let label = "\(words.notChecked)·\(style.wording.notChecked(why))"
            return style.list(label, titles, lines: 2)
        }
    }

    private var whatIf: [String] {
        summary.whatIf.flatMap {
            style.wrap(TerminalText.escape(words.whatIf($0, now: summary.photos, nouns: nouns)), indent: 2)
        }
    }

    private var forAPerson: [String] {
        guard !summary.forAPerson.isEmpty else { return [] }
        return style.list(words.forAPerson, summary.forAPerson.map { style.title($0.id) }, lines: 2)
    }

    private var leftovers: [String] {
        var lines = Leftover.Reason.allCases.flatMap { why -> [String] in
            let names = summary.notUnderstood.filter { $0.why == why }.map { $0.shown }
            guard !names.isEmpty else { return [] }
            return style.list("\(words.leftOver)·\(style.wording.leftover(why))", names, lines: 2)
        }
        // Twelve kinds of leftovers in one run would push the units out of the eighty lines.
        lines = style.cap(lines, lines: 12)
        if !summary.ignored.isEmpty { lines.append(words.ignored(summary.ignored.count)) }
        return lines
    }
}
