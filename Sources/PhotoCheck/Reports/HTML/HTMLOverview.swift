/// The first part of an HTML report: which notice, totals and conclusion, one row a unit, what is missing first; and its last part.
struct HTMLOverview {
    let header: RunHeader
    let summary: RunSummary
    let units: [UnitLine]
    let unitFindings: FindingCounts
    /// Whether each unit has a page of its own; the sheet of what a person judges is there, then.
    var onPages = false
    let language: Language

    private var words: ReportWords { ReportWords(language: language) }
    private var wording: Wording { Wording(language) }
    private var own: HTMLWords { HTMLWords(language: language) }

    /// Everything before the units.
    func write(to page: inout HTMLWriter) {
        page.element("header") { page in
            page.element("h1", words.notice(header))
            if let status = header.status { page.element("p", words.status(status)) }
            if let days = words.days(event: header.eventDay, deadline: header.deadline) { page.element("p", days) }
            page.element("p", class: "soft", words.reading(wording.reading(header.reading)))
            page.element("p", class: "soft", words.scope(header.scope))
            page.element("p", class: "totals", words.totals(summary.units, summary.photos, header.nouns))
        }
        let lines = RunConclusion(
            summary: summary, scope: header.scope, nouns: header.nouns, unitFindings: unitFindings
        ).lines(words)
        page.element("section") { page in
            page.element("h2", own.conclusion)
            for line in lines { page.element("p", class: "conclusion", line) }
        }
        HTMLUnits(header: header, units: units, missing: missing, onPages: onPages, language: language).write(to: &page)
        if summary.verdicts.contains(where: { $0.verdict.finding != nil }) {
            page.element("section") { page in
                page.element("h2", own.betweenUnits)
                HTMLPhoto(language: language).findings(summary.verdicts, to: &page)
            }
        }
        let sheet = HTMLSheet(header: header, asked: summary.forAPerson, language: language)
        sheet.writeAsked(to: &page)
        if !onPages { sheet.write(to: &page) }
    }

    /// Units of the roster that handed in nothing.
    private var missing: [String] {
        summary.verdicts.compactMap { judged in
            guard judged.requirement == RosterMissing.id, judged.verdict.kind == .unmet,
                case .text(let unit) = judged.verdict.finding?.wanted["unit"]
            else { return nil }
            return unit
        }
    }

    /// What was not checked, what was left over.
    func writeRest(to page: inout HTMLWriter) {
        let lists = EndingLists(summary: summary, words: words, wording: wording)
        page.element("section") { page in
            page.element("h2", own.rest)
            for list in lists.notChecked + lists.leftovers {
                page.element("h3", list.label)
                page.element("ul") { page in for name in list.names { page.element("li", name) } }
            }
            if let ignored = lists.ignored { page.element("p", ignored) }
            for answer in summary.whatIf {
                page.element("p", words.whatIf(answer, now: summary.photos, nouns: header.nouns))
            }
        }
    }
}
