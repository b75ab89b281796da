/// What stands above the photos of a page: what the marks of a caption mean, and the filters, which the script shows.
struct HTMLTools {
    let language: Language
    /// Photos whose pictures found no room.
    let withoutPictures: Int

    private var words: ReportWords { ReportWords(language: language) }
    private var wording: Wording { Wording(language) }
    private var own: HTMLWords { HTMLWords(language: language) }

    func write(to page: inout HTMLWriter) {
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
        bar(to: &page)
        page.markup("<p id=\"none\" hidden>")
        page.text(own.notFoundHere)
        page.markup("</p>\n")
    }

    /// Hidden until the script shows it; without one there is nothing that it could do.
    private func bar(to page: inout HTMLWriter) {
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
        page.markup("</span></nav>\n")
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
