/// The last part of a text report before its conclusion: what was not checked, what is for a person, what was left over.
struct TextEnding {
    let summary: RunSummary
    let nouns: Profile.Nouns
    let style: TextStyle

    private var words: ReportWords { style.words }

    private var lists: EndingLists { EndingLists(summary: summary, words: words, wording: style.wording) }

    var lines: [String] {
        let lines = named(lists.notChecked) + named(lists.forAPerson) + leftovers + whatIf
        return lines.isEmpty ? [] : [""] + lines
    }

    private func named(_ lists: [EndingLists.Named]) -> [String] {
        lists.flatMap { style.list($0.label, $0.names, lines: 2) }
    }

    private var whatIf: [String] {
        summary.whatIf.flatMap {
            style.wrap(TerminalText.escape(words.whatIf($0, now: summary.photos, nouns: nouns)), indent: 2)
        }
    }

    private var leftovers: [String] {
        // Twelve kinds of leftovers in one run would push the units out of the eighty lines.
        style.cap(named(lists.leftovers), lines: 12) + [lists.ignored].compactMap(\.self)
    }
}
