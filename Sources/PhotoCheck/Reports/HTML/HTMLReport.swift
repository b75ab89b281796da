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
    private var body = ReportSpool()
    private var section: HTMLUnitSection
    private var header: RunHeader?
    private var units: [UnitLine] = []
    private var unitFindings = FindingCounts()
    private var open = OpenUnit()
    private var tally = RunTally()
    private var written = 0

    /// Creates a report in `language`.
    public init(to output: Output, language: Language) {
        self.output = output
        self.language = language
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

    /// Writes the page; an interrupted run says so.
    public mutating func finish() throws(ReportOutputError) {
        guard let header else { return }
        let report = ReportWords(language: language)
        if let listed = open.line(named: report.listedFiles) { try close(listed, report.listedFiles, []) }
        let overview = HTMLOverview(
            header: header, summary: tally.ending, units: units, unitFindings: unitFindings, language: language)
        try output.write(
            HTMLPage.head(title: report.notice(header), language: HTMLWords(language: language).tag))
        var writer = HTMLWriter()
        writer.open("main")
        overview.write(to: &writer)
        HTMLTools(language: language, withoutPictures: section.withoutPictures).write(to: &writer)
        try output.write(writer.take())
        try body.drain(into: &output)
        overview.writeRest(to: &writer)
        writer.close("main")
        try output.write(writer.take() + HTMLPage.tail)
    }

    /// Puts a unit's section behind those that are there.
    private mutating func close(
        _ line: UnitLine, _ name: String, _ verdicts: [JudgedRequirement]
    ) throws(ReportOutputError) {
        units.append(line)
        try section.close(name, verdicts, number: units.count, into: &body)
        open = OpenUnit()
    }
}

extension ReportSpool: ReportOutput {
    /// What is written waits with the rest.
    func write(_ bytes: [UInt8]) throws(ReportOutputError) {
        try append(bytes)
    }
}
