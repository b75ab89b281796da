internal import ImageFacts

/// The section of the open unit: its photos wait apart by outcome until it closes, and stand worst first then.
struct HTMLUnitSection {
    let language: Language
    private let spools: [Outcome: ReportSpool]
    private var writer = HTMLWriter()
    /// Bytes of pictures that the page still takes.
    private var room = HTMLPictures.budget
    /// Photos that came when the page took no more pictures.
    private(set) var withoutPictures = 0

    private var words: HTMLWords { HTMLWords(language: language) }

    init(language: Language) {
        self.language = language
        spools = Dictionary(
            uniqueKeysWithValues: Outcome.allCases.map { ($0, ReportSpool(memory: 1 << 20)) })
    }

    /// Takes a photo; `number` counts from 1 in the report.
    mutating func take(_ result: PhotoResult, number: Int) throws(ReportOutputError) {
        let pictures = HTMLPictures.fitting(result, &room)
        if pictures == nil, result.photo.facts?.pictures != nil { withoutPictures += 1 }
        HTMLPhoto(language: language).write(result, number: number, pictures: pictures, to: &writer)
        try spools[result.outcome]?.append(writer.take())
    }

    /// Writes the section of the unit, the `number`th of the report from 1, and begins another.
    mutating func close(
        _ name: String, _ verdicts: [JudgedRequirement], number: Int, into body: inout some ReportOutput
    ) throws(ReportOutputError) {
        writer.markup("<section class=\"unit\"")
        writer.attribute("id", "unit-\(number)")
        var json = JSONWriter()
        json.string(name)
        writer.exactAttribute("data-unit", json.bytes)
        writer.markup(">")
        writer.element("h3", name)
        HTMLPhoto(language: language).findings(verdicts, to: &writer)
        try body.write(writer.take())
        try spools[.unmet]?.drain(into: &body)
        try spools[.review]?.drain(into: &body)
        if let met = spools[.met], !met.isEmpty {
            writer.open("details")
            writer.element("summary", words.passed)
            try body.write(writer.take())
            try met.drain(into: &body)
            writer.close("details")
        }
        writer.markup("<p class=\"top\"><a href=\"#\">")
        writer.text(words.toTop)
        writer.markup("</a></p>\n")
        writer.close("section")
        try body.write(writer.take())
    }

    /// Another page begins, with room for pictures of its own.
    mutating func beginPage() {
        room = HTMLPictures.budget
        withoutPictures = 0
    }
}
