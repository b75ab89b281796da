/// The first part of an HTML report: which notice, totals and conclusion, what is missing, one row a unit; and its last part.
struct HTMLOverview {
    let header: RunHeader
    let summary: RunSummary
    let units: [UnitLine]
    let unitFindings: FindingCounts
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
        if summary.verdicts.contains(where: { $0.verdict.finding != nil }) {
            page.element("section") { page in
                page.element("h2", own.betweenUnits)
                HTMLPhoto(language: language).findings(summary.verdicts, to: &page)
            }
        }
        table(to: &page)
        tools(to: &page)
    }

    /// What was not checked, what is for a person, what was left over.
    func writeRest(to page: inout HTMLWriter) {
        let lists = EndingLists(summary: summary, words: words, wording: wording)
        page.element("section") { page in
            page.element("h2", own.rest)
            for list in lists.notChecked + lists.forAPerson + lists.leftovers {
                page.element("h3", list.label)
                page.element("ul") { page in for name in list.names { page.element("li", name) } }
            }
            if let ignored = lists.ignored { page.element("p", ignored) }
            for answer in summary.whatIf {
                page.element("p", words.whatIf(answer, now: summary.photos, nouns: header.nouns))
            }
        }
    }

    private func table(to page: inout HTMLWriter) {
        guard !units.isEmpty else { return }
        page.element("section") { page in
            page.element("h2", own.units)
            page.element("table") { page in
                let heads =
                    [words.resultColumn, words.unit(header.nouns), words.photo(header.nouns)]
                    + [Outcome.unmet, .review, .met].map(words.outcome) + [words.reasonsColumn]
                page.element("thead") { page in
                    page.element("tr") { page in
                        for head in heads {
                            page.markup("<th scope=\"col\">")
                            page.text(head)
                            page.markup("</th>")
                        }
                    }
                }
                page.element("tbody") { page in
                    for (place, unit) in UnitLine.worstFirst(units) { row(unit, place, to: &page) }
                }
            }
        }
    }

    private func row(_ unit: UnitLine, _ place: Int, to page: inout HTMLWriter) {
        page.element("tr") { page in
            page.element("td") { HTMLPhoto(language: language).outcome(unit.outcome, to: &$0) }
            page.element("td") { page in
                page.markup("<a href=\"#unit-")
                page.text(String(place + 1))
                page.markup("\">")
                page.text(unit.name)
                page.markup("</a>")
            }
            for count in [unit.photos.total, unit.photos.unmet, unit.photos.review, unit.photos.met] {
                page.element("td", class: "number", String(count))
            }
            page.element("td", unit.reasons(words, wording).joined(separator: words.separator))
        }
    }

    /// Shown by the script; without one there is nothing that they could do.
    private func tools(to page: inout HTMLWriter) {
        page.element("h2", own.details)
        page.element("p", class: "soft") { page in
            page.text(own.legend)
            for element in CaptionElement.allCases {
                page.markup("<mark class=\"")
                page.text(element.rawValue)
                page.markup("\">")
                page.text(wording.element(element))
                page.markup("</mark> ")
            }
        }
        page.markup("<nav class=\"tools\" hidden aria-label=\"")
        page.text(own.show)
        page.markup("\">")
        for outcome in Outcome.allCases.reversed() {
            page.markup("<label><input type=\"checkbox\" checked value=\"")
            page.text(outcome.rawValue)
            page.markup("\"> ")
            page.text(words.outcome(outcome))
            page.markup("</label>")
        }
        page.markup("<input type=\"search\" id=\"find\" aria-label=\"")
        page.text(own.search)
        page.markup("\" placeholder=\"")
        page.text(own.search)
        page.markup("\"> <span class=\"soft\">")
        page.text(own.keys)
        page.markup("</span></nav>\n<p id=\"none\" hidden>")
        page.text(own.notFoundHere)
        page.markup("</p>\n")
    }
}
