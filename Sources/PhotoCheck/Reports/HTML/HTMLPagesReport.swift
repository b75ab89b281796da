/// The report for a browser as one page a unit with an index: for more photos than one file can show with thumbnails.
///
/// A unit's page is written when the unit closes, so memory is that of its page. Pages link to each other by relative names: the folder can be moved and zipped.
public struct HTMLPagesReport<Folder: ReportFolder>: ReportFormat {
    /// The name on the command line.
    public static var name: String { "pages" }

    /// Where the pages go.
    public private(set) var output: Folder
    private let language: Language
    private let forAPerson: [Profile.AskedOfAPerson]
    private let words: HTMLWords
    private var section: HTMLUnitSection
    private var header: RunHeader?
    private var units: [UnitLine] = []
    private var unitFindings = FindingCounts()
    private var open = OpenUnit()
    private var tally = RunTally()
    private var written = 0

    /// Creates the pages of a run.
    ///
    /// - Parameters:
    ///   - output: Where they go.
    ///   - language: Their language.
    ///   - forAPerson: What of the notice only a person can judge, as its profile says.
    public init(to output: Folder, language: Language, forAPerson: [Profile.AskedOfAPerson]) {
        self.output = output
        self.language = language
        self.forAPerson = forAPerson
        words = HTMLWords(language: language)
        section = HTMLUnitSection(language: language)
    }

    /// Takes the next event.
    public mutating func take(_ event: CheckEvent) throws(ReportOutputError) {
        tally.take(event)
        switch event {
        case .run(let header): self.header = header
        case .photo(let result):
            open.take(result)
            written += 1
            try section.take(result, number: written)
        case .unit(let unit):
            try close(UnitLine(unit), unit.name, unit.verdicts)
            unitFindings = unitFindings.adding(unit.verdicts)
        case .summary: break
        }
    }

    /// Writes the index; an interrupted run says so.
    public mutating func finish() throws(ReportOutputError) {
        guard let header else { return }
        let report = ReportWords(language: language)
        if let listed = open.line(named: report.listedFiles) { try close(listed, report.listedFiles, []) }
        let overview = HTMLOverview(
            header: header, summary: tally.ending, units: units, unitFindings: unitFindings, onPages: true,
            language: language)
        var writer = HTMLWriter()
        writer.open("main")
        overview.write(to: &writer)
        overview.writeRest(to: &writer)
        writer.close("main")
        let page = HTMLPage.head(title: report.notice(header), language: words.tag) + writer.take() + HTMLPage.tail
        try output.write(page, to: ["index.html"])
    }

    private mutating func close(
        _ line: UnitLine, _ name: String, _ verdicts: [JudgedRequirement]
    ) throws(ReportOutputError) {
        units.append(line)
        let number = units.count
        var page = PageInMemory()
        try page.write(HTMLPage.head(title: line.name, language: words.tag))
        var writer = HTMLWriter()
        writer.open("main")
        writer.element("header") { writer in
            writer.element("h1", name)
            if let header { writer.element("p", ReportWords(language: language).notice(header)) }
            writer.markup("<p><a href=\"../index.html\">")
            writer.text(words.allUnits)
            writer.markup("</a></p>\n")
        }
        if let header {
            let sheet = HTMLSheet(header: header, asked: forAPerson, language: language)
            sheet.writeAsked(to: &writer)
            sheet.write(to: &writer)
        }
        HTMLTools(language: language, withoutPictures: section.withoutPictures).write(to: &writer)
        try page.write(writer.take())
        try section.close(name, verdicts, number: number, into: &page)
        writer.close("main")
        try page.write(writer.take() + HTMLPage.tail)
        try output.write(page.bytes, to: HTMLUnits.page(number))
        section.beginPage()
        open = OpenUnit()
    }
}

/// A page until it is whole.
private struct PageInMemory: ReportOutput {
    var bytes: [UInt8] = []

    mutating func write(_ bytes: [UInt8]) throws(ReportOutputError) {
        self.bytes += bytes
    }
}
