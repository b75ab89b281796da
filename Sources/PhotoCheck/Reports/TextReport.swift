/// How a text report looks; nothing here changes what it says.
public struct TextReportOptions: Hashable, Sendable {
    /// The language of the report.
    public var language: Language
    /// Columns of a line, 40 to 200.
    public var width: Int
    /// Whether outcomes are coloured; the words say the same without.
    public var usesColor: Bool
    /// Whether every photo is explained, however many there are.
    public var details: Bool
    /// Whether only the conclusion is printed.
    public var conclusionOnly: Bool

    /// Creates options; the width is brought into its range.
    public init(
        language: Language, width: Int = 80, usesColor: Bool = false, details: Bool = false,
        conclusionOnly: Bool = false
    ) {
        self.language = language
        self.width = min(max(width, 40), 200)
        self.usesColor = usesColor
        self.details = details
        self.conclusionOnly = conclusionOnly
    }
}

/// `--format text`: the report for people.
///
/// At most 80 lines however many photos there are (contracts, "Command line"); each photo is explained only when there are 20 or fewer, or with
/// `details`.
public struct TextReport<Output: ReportOutput>: ReportFormat {
    /// The file extension.
    public static var name: String { "txt" }

    /// Where the lines go.
    public private(set) var output: Output
    private let options: TextReportOptions
    private let details: TextDetails
    private let spool: ReportSpool
    private var header: RunHeader?
    private var units: [UnitLine] = []
    private var unitFindings = FindingCounts()
    private var photos = 0
    private var open = OpenUnit()
    private var tally = RunTally()

    /// Photos that are explained without being asked to.
    private static var explainedPhotos: Int { 20 }

    /// Creates a report.
    public init(to output: Output, options: TextReportOptions) {
        self.output = output
        self.options = options
        details = TextDetails(TextStyle(options))
        spool = ReportSpool()
    }

    /// Takes the next event.
    public mutating func take(_ event: CheckEvent) throws(ReportOutputError) {
        tally.take(event)
        switch event {
        case .run(let header): self.header = header
        case .photo(let result):
            photos += 1
            open.take(result)
            if keepsDetails { try keep(details.lines(result)) } else { spool.clear() }
        case .unit(let unit):
            units.append(UnitLine(unit))
            open = OpenUnit()
            unitFindings = unitFindings.adding(unit.verdicts)
            if keepsDetails { try keep(details.lines(unit)) }
        case .summary: break
        }
    }

    /// Writes what is left and the summary; an interrupted run says so.
    public mutating func finish() throws(ReportOutputError) {
        guard let header else { return }
        let style = TextStyle(options)
        let conclusion = RunConclusion(
            summary: tally.ending, scope: header.scope, nouns: header.nouns, unitFindings: unitFindings
        ).lines(style.words).flatMap { style.wrap($0) }.map { style.strong($0, tally.ending.outcome) }
        guard !options.conclusionOnly else { return try write(conclusion) }
        let listed = open.line(named: style.words.listedFiles).map { [$0] } ?? []
        let overview = TextOverview(header: header, summary: tally.ending, units: units + listed, style: style)
        let ending =
            TextAssessment(summary: tally.ending, style: style).lines
            + TextEnding(summary: tally.ending, nouns: header.nouns, style: style).lines
        let isExplained = !spool.isEmpty
        let hint = isExplained ? [] : [style.words.seeDetails].flatMap { style.wrap($0) }
        // Eighty lines in all; what the other parts leave is for the units.
        let room = 80 - ending.count - conclusion.count - hint.count - 2
        try write(overview.lines(room: options.details ? .max : room))
        if isExplained { try spool.drain(into: &output) }
        if isExplained || options.details { try write(details.lines(tally.ending)) }
        try write(ending + [""] + conclusion + hint)
    }

    private var keepsDetails: Bool {
        !options.conclusionOnly && (options.details || photos <= Self.explainedPhotos)
    }

    private func keep(_ lines: [String]) throws(ReportOutputError) {
        guard !lines.isEmpty else { return }
        try spool.append(Self.bytes(lines))
    }

    private mutating func write(_ lines: [String]) throws(ReportOutputError) {
        guard !lines.isEmpty else { return }
        try output.write(Self.bytes(lines))
    }

    private static func bytes(_ lines: [String]) -> [UInt8] {
        var bytes: [UInt8] = []
        for line in lines {
            bytes.append(contentsOf: line.utf8)
            bytes.append(UInt8(ascii: "\n"))
        }
        return bytes
    }
}

extension TextReport: KeptUnitReport {
    package mutating func take(_ kept: KeptUnit) throws(ReportOutputError) {
        let isExplained = options.details || photos + kept.photos.total <= Self.explainedPhotos
        // What is listed singly has no unit's line that counts its photos.
        guard kept.isUnit, !isExplained || options.conclusionOnly else { return try takeEach(kept) }
        photos += kept.photos.total
        spool.clear()
        tally.take(kept)
    }
}
