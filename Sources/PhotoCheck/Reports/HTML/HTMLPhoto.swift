internal import ImageFacts

/// One photo, or a unit apart from its photos, in HTML: each finding with its clause, what was found and how to mend it.
struct HTMLPhoto {
    let language: Language

    private var words: ReportWords { ReportWords(language: language) }
    private var wording: Wording { Wording(language) }

    /// A photo as an `article` whose first class is its outcome; `number` counts from 1 in the report.
    func write(_ result: PhotoResult, number: Int, pictures: PhotoPictures? = nil, to page: inout HTMLWriter) {
        page.markup("<article tabindex=\"-1\" class=\"")
        page.text(result.outcome.rawValue)
        page.markup("\" id=\"photo-")
        page.text(String(number))
        page.markup("\"")
        page.exactAttribute("data-photo", place(result.photo))
        page.markup(">\n")
        if let pictures { HTMLPictures(language: language).write(pictures, to: &page) }
        page.element("h4") { page in
            outcome(result.outcome, to: &page)
            page.element("span", class: "file", "  " + PhotoLine(result.photo, words).name)
        }
        if let facts = result.photo.facts {
            page.element("p", class: "soft", PhotoLine(result.photo, words).summary(facts))
        }
        if let caption = result.photo.caption { self.caption(caption, to: &page) }
        findings(result.verdicts, to: &page)
        page.close("article")
    }

    /// Where the photo lies, as the JSON report says it: a decision about it names it so.
    private func place(_ photo: Photo) -> [UInt8] {
        var json = JSONWriter()
        json.beginObject()
        json.key("path")
        json.path(photo.path)
        if !photo.inside.isEmpty { json.list("inside", photo.inside) { $0.path($1) } }
        json.endObject()
        return json.take()
    }

    /// Findings as a list; nothing where all is met.
    func findings(_ verdicts: [JudgedRequirement], to page: inout HTMLWriter) {
        let found = verdicts.filter { $0.verdict.finding != nil }
        guard !found.isEmpty else { return }
        page.element("ul", class: "findings") { page in
            for judged in found {
                page.markup("<li")
                page.attribute("data-id", judged.requirement.rawValue)
                let weighs = judged.terms.level == .fail || judged.terms.level == .review
                if weighs, Outcome.of(CollectionOfOne(judged)).outcome == .review, judged.verdict.kind != .notExamined {
                    page.attribute("data-verdict", "review")
                }
                page.markup(">")
                finding(judged, to: &page)
                page.close("li")
            }
        }
    }

    /// An outcome's word in its colour.
    func outcome(_ outcome: Outcome, to page: inout HTMLWriter) {
        page.element("span", class: "word \(outcome.rawValue)", words.outcome(outcome))
    }

    private func finding(_ judged: JudgedRequirement, to page: inout HTMLWriter) {
        let weighs = judged.terms.level == .fail || judged.terms.level == .review
        let outcome = Outcome.of(CollectionOfOne(judged)).outcome
        page.element("span", class: weighs ? "word \(outcome.rawValue)" : "word", words.verdict(judged))
        page.element("strong", " " + wording.title(judged.requirement))
        if let clause = judged.terms.clause {
            page.element("span", class: "soft", " " + words.clause(clause, quote: judged.terms.quote))
        }
        page.element("p", wording.sentence(for: judged))
        let mend = wording.mend(for: judged)
        if !mend.isEmpty { page.element("p", words.mend(mend)) }
    }

    private func caption(_ caption: Caption, to page: inout HTMLWriter) {
        page.element("p", class: "caption") { page in
            for piece in MarkedCaption(caption).pieces {
                guard let element = piece.element else {
                    page.lines(piece.text)
                    continue
                }
                page.markup("<mark title=\"")
                page.text(wording.element(element))
                page.markup("\" class=\"")
                page.text(element.rawValue)
                page.markup("\">")
                page.lines(piece.text)
                page.markup("</mark>")
            }
        }
        page.element("p", class: "soft", PhotoLine.source(caption, words, wording))
        for doubt in caption.doubts { page.element("p", words.warning(wording.doubt(doubt))) }
    }
}
