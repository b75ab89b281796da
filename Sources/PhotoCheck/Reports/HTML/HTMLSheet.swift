/// The part of a page where a person judges what no program can: filled by the script with photos and units, one requirement at a time.
///
/// Without a script the page says what is for a person, and where; decisions need one.
struct HTMLSheet {
    let header: RunHeader
    /// What only a person can judge, in the profile's order.
    let asked: [Profile.AskedOfAPerson]
    let language: Language

    private var words: ReportWords { ReportWords(language: language) }
    private var wording: Wording { Wording(language) }
    private var own: HTMLWords { HTMLWords(language: language) }

    /// What only a person can judge, as a table, and the way to the sheet.
    func writeAsked(to page: inout HTMLWriter) {
        page.element("section", id: "person") { page in
            page.element("h2", words.forAPerson)
            if !asked.isEmpty {
                page.element("table") { page in
                    page.element("tbody") { page in
                        for one in asked { row(one, to: &page) }
                    }
                }
            }
            page.element("p", class: "soft", own.reviewToo)
            page.markup("<p><button type=\"button\" id=\"judge\" hidden>")
            page.text(own.judge)
            page.markup("</button></p>\n")
        }
    }

    private func row(_ asked: Profile.AskedOfAPerson, to page: inout HTMLWriter) {
        page.element("tr") { page in
            page.markup("<th scope=\"row\">")
            page.text(wording.title(asked.id))
            page.markup("</th>")
            page.element("td", wording.requirement(asked.id)?.asks ?? "")
            page.element("td", asked.terms.clause.map { words.clause($0, quote: asked.terms.quote) } ?? "")
        }
    }

    /// The sheet itself, hidden until it is asked for.
    func write(to page: inout HTMLWriter) {
        page.markup("<section id=\"sheet\" hidden")
        let said: [(StaticString, String)] = [
            ("aria-label", words.forAPerson), ("data-profile", header.digest), ("data-met", own.fits),
            ("data-unmet", own.fitsNot), ("data-open", own.undecided), ("data-tally", own.tally),
            ("data-review", words.outcome(.review)), ("data-unit", own.theUnit),
        ]
        for (name, value) in said { page.attribute(name, value) }
        page.markup(">")
        page.element("h2", words.forAPerson)
        page.element("p", class: "soft", own.sheetKeys)
        page.element("p", class: "soft", own.sheetMemory)
        page.element("div", class: "bar") { page in
            page.markup("<label>")
            page.text(own.requirement)
            page.markup(" <select id=\"ask\">")
            for one in asked { option(one, to: &page) }
            page.markup("</select></label> ")
            field("by", own.judgedBy, to: &page)
            field("note", own.note, to: &page)
            button("save", own.export, to: &page)
            button("back", own.back, to: &page)
            page.markup("<span id=\"tally\" role=\"status\"></span>")
        }
        page.markup("<div id=\"cells\"></div>")
        page.close("section")
    }

    private func option(_ asked: Profile.AskedOfAPerson, to page: inout HTMLWriter) {
        page.markup("<option")
        page.attribute("value", asked.id.rawValue)
        let isSeen = LaterRequirement.all.contains { $0.id == asked.id && $0.isSeenInPhotos }
        page.attribute("data-of", isSeen ? "photos" : "units")
        page.markup(">")
        page.text(wording.title(asked.id))
        page.markup("</option>")
    }

    private func field(_ id: String, _ label: String, to page: inout HTMLWriter) {
        page.markup("<label>")
        page.text(label)
        page.markup(" <input type=\"text\" maxlength=\"200\"")
        page.attribute("id", id)
        page.markup("></label> ")
    }

    private func button(_ id: String, _ label: String, to page: inout HTMLWriter) {
        page.markup("<button type=\"button\"")
        page.attribute("id", id)
        page.markup(">")
        page.text(label)
        page.markup("</button> ")
    }
}
