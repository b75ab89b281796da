/// The first part of an HTML report: which notice, totals and conclusion, what is missing, one row a unit; and its last part.
struct HTMLOverview {
    let header: RunHeader
    let summary: RunSummary
    let units: [UnitLine]
    let unitFindings: FindingCounts
    /// Photos whose pictures found no room.
    var withoutPictures = 0
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
        HTMLUnits(header: header, units: units, missing: missing, language: language).write(to: &page)
        if summary.verdicts.contains(where: { $0.verdict.finding != nil }) {
            page.element("section") { page in
                page.element("h2", own.betweenUnits)
                HTMLPhoto(language: language).findings(summary.verdicts, to: &page)
            }
        }
        let sheet = HTMLSheet(header: header, summary: summary, language: language)
        sheet.writeAsked(to: &page)
        sheet.write(to: &page)
        tools(to: &page)
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
        if withoutPictures > 0 { page.element("p", class: "soft", own.withoutPictures(withoutPictures)) }
        page.markup("<nav class=\"tools\" hidden")
        page.attribute("aria-label", own.show)
        page.markup(">")
        for outcome in Outcome.allCases.reversed() {
            page.markup("<label><input type=\"checkbox\" checked")
            page.attribute("value", outcome.rawValue)
            page.markup("> ")
            page.text(words.outcome(outcome))
            page.markup("</label>")
        }
        select("about", own.requirementFilter, [("", own.all)], to: &page)
        select("order", own.order, [("worst", own.worstFirst), ("name", own.byName)], to: &page)
        page.markup("<input type=\"search\" id=\"find\"")
        page.attribute("aria-label", own.search)
        page.attribute("placeholder", own.search)
        page.markup("> <span id=\"count\" role=\"status\"")
        page.attribute("data-say", own.shownCount)
        page.markup("></span> <span class=\"soft\">")
        page.text(own.keys)
        page.markup("</span></nav>\n<p id=\"none\" hidden>")
        page.text(own.notFoundHere)
        page.markup("</p>\n")
    }

    private func select(
        _ id: String, _ label: String, _ choices: [(value: String, label: String)], to page: inout HTMLWriter
    ) {
        page.markup("<label>")
        page.text(label)
        page.markup("<select")
        page.attribute("id", id)
        page.markup(">")
        for choice in choices {
            page.markup("<option")
            page.attribute("value", choice.value)
            page.markup(">")
            page.text(choice.label)
            page.markup("</option>")
        }
        page.markup("</select></label>\n")
    }
}
