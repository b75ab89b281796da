internal import ImageFacts

/// The report for a browser: one file with all units, their photos worst first.
///
/// It opens from a disk or a mail without a network, says everything without its script, and prints one unit a page. The
/// totals at its top are known last, so what stands below waits in spools.
public struct HTMLReport<Output: ReportOutput>: ReportFormat {
    /// The file extension.
    public static var name: String { "html" }

    /// The first bytes of every such page.
    public static var beginning: String { HTMLPage.beginning }

    /// Where the page goes.
    public private(set) var output: Output
    private let language: Language
    private let words: HTMLWords
    private let body = ReportSpool()
    private let photos = OutcomeSpools()
    private var writer = HTMLWriter()
    private var header: RunHeader?
    private var units: [UnitLine] = []
    private var unitFindings = FindingCounts()
    private var open = OpenUnit()
    private var tally = RunTally()
    private var written = 0
    /// Bytes of pictures that the page still takes, and photos that came when it took none.
    private var room = HTMLPictures.budget
    private var withoutPictures = 0

    /// Creates a report in `language`.
    public init(to output: Output, language: Language) {
        self.output = output
        self.language = language
        words = HTMLWords(language: language)
    }

    /// Takes the next event.
    public mutating func take(_ event: CheckEvent) throws(ReportOutputError) {
        tally.take(event)
        switch event {
        case .run(let header): self.header = header
        case .photo(let result):
            open.take(result)
            written += 1
            let pictures = HTMLPictures.fitting(result, &room)
            if pictures == nil, result.photo.facts?.pictures != nil { withoutPictures += 1 }
            HTMLPhoto(language: language).write(result, number: written, pictures: pictures, to: &writer)
            try photos[result.outcome].append(writer.take())
        case .unit(let unit):
            units.append(UnitLine(unit))
            unitFindings = unitFindings.adding(unit.verdicts)
            try close(unit.name, unit.verdicts)
        case .summary: break
        }
    }

    /// Writes the page; an interrupted run says so.
    public mutating func finish() throws(ReportOutputError) {
        guard let header else { return }
        let report = ReportWords(language: language)
        if let listed = open.line(named: report.listedFiles) {
            units.append(listed)
            try close(report.listedFiles, [])
        }
        let overview = HTMLOverview(
            header: header, summary: tally.ending, units: units, unitFindings: unitFindings,
            withoutPictures: withoutPictures, language: language)
        try output.write(HTMLPage.head(title: report.notice(header), language: words.tag))
        writer.open("main")
        overview.write(to: &writer)
        try output.write(writer.take())
        try body.drain(into: &output)
        overview.writeRest(to: &writer)
        writer.close("main")
        try output.write(writer.take() + HTMLPage.tail)
    }

    /// Puts a unit's section behind those that are there.
    private mutating func close(_ name: String, _ verdicts: [JudgedRequirement]) throws(ReportOutputError) {
        writer.markup("<section class=\"unit\"")
        writer.attribute("id", "unit-\(units.count)")
        var json = JSONWriter()
        json.string(name)
        writer.exactAttribute("data-unit", json.bytes)
        writer.markup(">")
        writer.element("h3", name)
        HTMLPhoto(language: language).findings(verdicts, to: &writer)
        try body.append(writer.take())
        var body = body
        try photos[.unmet].drain(into: &body)
        try photos[.review].drain(into: &body)
        if !photos[.met].isEmpty {
            writer.open("details")
            writer.element("summary", words.passed)
            try body.append(writer.take())
            try photos[.met].drain(into: &body)
            writer.close("details")
        }
        writer.markup("<p class=\"top\"><a href=\"#\">")
        writer.text(words.toTop)
        writer.markup("</a></p>\n")
        writer.close("section")
        try body.append(writer.take())
        open = OpenUnit()
    }
}

/// The photos of the open unit, apart by outcome.
private struct OutcomeSpools {
    private let unmet = ReportSpool(memory: 1 << 20)
    private let review = ReportSpool(memory: 1 << 20)
    private let met = ReportSpool(memory: 1 << 20)

    subscript(outcome: Outcome) -> ReportSpool {
        switch outcome {
        case .unmet: unmet
        case .review: review
        case .met: met
        }
    }
}

extension ReportSpool: ReportOutput {
    /// What is written waits with the rest.
    func write(_ bytes: [UInt8]) throws(ReportOutputError) {
        try append(bytes)
    }
}
