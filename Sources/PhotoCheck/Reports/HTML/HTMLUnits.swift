/// The units in two tables: each with its counts and reasons, what is missing first; and each against every requirement.
struct HTMLUnits {
    let header: RunHeader
    let units: [UnitLine]
    /// Units that the roster names and that handed in nothing.
    let missing: [String]
    /// Whether each unit has a page of its own.
    let onPages: Bool
    let language: Language

    private var words: ReportWords { ReportWords(language: language) }
    private var wording: Wording { Wording(language) }
    private var own: HTMLWords { HTMLWords(language: language) }
    private var photo: HTMLPhoto { HTMLPhoto(language: language) }

    func write(to page: inout HTMLWriter) {
        guard !units.isEmpty || !missing.isEmpty else { return }
        page.element("section") { page in
            page.element("h2", own.units)
            let heads =
                [words.resultColumn, words.unit(header.nouns), words.photo(header.nouns)]
                + [Outcome.unmet, .review, .met].map(words.outcome) + [words.reasonsColumn]
            table("units", own.units, heads, to: &page) { page in
                for name in missing { missingRow(name, to: &page) }
                for (place, unit) in UnitLine.worstFirst(units) { row(unit, place, to: &page) }
            }
        }
        matrix(to: &page)
    }

    // MARK: Counts and reasons

    private func row(_ unit: UnitLine, _ place: Int, to page: inout HTMLWriter) {
        page.element("tr") { page in
            page.element("td") { photo.outcome(unit.outcome, to: &$0) }
            link(unit, place, to: &page)
            for count in [unit.photos.total, unit.photos.unmet, unit.photos.review, unit.photos.met] {
                page.element("td", class: "number", String(count))
            }
            page.element("td", unit.reasons(words, wording).joined(separator: words.separator))
        }
    }

    private func missingRow(_ name: String, to page: inout HTMLWriter) {
        page.element("tr") { page in
            page.element("td") { photo.outcome(.unmet, to: &$0) }
            page.element("th", class: "name", name)
            for _ in 0..<4 { page.element("td", class: "number", "0") }
            page.element("td", wording.short(RosterMissing.id, "missing"))
        }
    }

    private func link(_ unit: UnitLine, _ place: Int, to page: inout HTMLWriter) {
        page.markup("<th scope=\"row\" class=\"name\"><a")
        page.attribute("href", onPages ? Self.page(place + 1).joined(separator: "/") : "#unit-\(place + 1)")
        page.markup(">")
        page.text(unit.name)
        page.markup("</a></th>")
    }

    /// Where the page of a unit lies below the index, which counts units from 1.
    static func page(_ number: Int) -> [String] {
        let digits = String(number)
        return ["units", String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ".html"]
    }

    // MARK: Units and requirements

    /// Requirements with a finding in any unit, in the order of reports.
    private var asked: [RequirementID] {
        var found: Set<RequirementID> = []
        for unit in units { for reason in unit.reasons { found.insert(reason.requirement) } }
        let known = Registry.ids.filter { found.remove($0) != nil }
        return known + found.sorted { $0.rawValue < $1.rawValue }
    }

    private func matrix(to page: inout HTMLWriter) {
        let asked = asked
        guard units.count > 1, !asked.isEmpty else { return }
        page.element("section") { page in
            page.element("h2", own.matrix)
            page.element("p", class: "soft", own.matrixLegend)
            table(
                "matrix", own.matrix, [words.unit(header.nouns)] + asked.map { wording.title($0) }, to: &page
            ) { page in
                for (place, unit) in UnitLine.worstFirst(units) {
                    page.element("tr") { page in
                        link(unit, place, to: &page)
                        for id in asked { page.element("td") { cell(unit, id, to: &$0) } }
                    }
                }
            }
        }
    }

    /// How many of a unit's findings about a requirement weigh how much.
    private func cell(_ unit: UnitLine, _ id: RequirementID, to page: inout HTMLWriter) {
        var counts: [(word: String, kind: String, count: Int)] = []
        for reason in unit.reasons where reason.requirement == id {
            let (word, kind) = weight(reason)
            if let place = counts.firstIndex(where: { $0.word == word }) {
                counts[place].count += reason.count
            } else {
                counts.append((word, kind, reason.count))
            }
        }
        for count in counts { page.element("span", class: count.kind, "\(count.word) \(count.count)") }
    }

    private func weight(_ reason: ReasonCount) -> (word: String, kind: String) {
        switch (reason.level, reason.verdict) {
        case (.note, _), (.person, _), (_, .met): (words.note, "soft")
        case (_, .notExamined): (words.notExamined, "word")
        case (.fail, .unmet): (words.outcome(.unmet), "word unmet")
        case (_, .unmet), (_, .review): (words.outcome(.review), "word review")
        }
    }

    // MARK: Tables

    /// A table that scrolls by itself where the page is narrow, and can be reached by keyboard then.
    private func table(
        _ id: String, _ label: String, _ heads: [String], to page: inout HTMLWriter,
        _ rows: (inout HTMLWriter) -> Void
    ) {
        page.markup("<div class=\"wide\" role=\"region\" tabindex=\"0\"")
        page.attribute("aria-label", label)
        page.markup(">")
        page.open("table", id: id)
        page.element("thead") { page in
            page.element("tr") { page in
                for head in heads {
                    page.markup("<th scope=\"col\">")
                    page.text(head)
                    page.markup("</th>")
                }
            }
        }
        page.element("tbody", rows)
        page.close("table")
        page.close("div")
    }
}
