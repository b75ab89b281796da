/// `--format markdown`, `report.md`: for a step's summary on GitHub, a pull request or a wiki.
///
/// Totals and conclusion, one row a unit, reasons by year and camera, then the photos to mend or to look at. A step's summary
/// takes 1 MiB and is refused when it is larger, so lists end before that and say how much they left out.
public struct MarkdownReport<Output: ReportOutput>: ReportFormat {
    /// The name on the command line.
    public static var name: String { "markdown" }

    /// Where the text goes.
    public private(set) var output: Output
    private let words: ReportWords
    private let own: CIWords
    private let html: HTMLWords
    private let wording: Wording
    private let body = ReportSpool()
    private let unmet = ReportSpool(memory: 1 << 20)
    private let others = ReportSpool(memory: 1 << 20)
    private var writer = MarkdownWriter()
    private var header: RunHeader?
    private var units: [UnitLine] = []
    private var unitFindings = FindingCounts()
    private var open = OpenUnit()
    private var histogram = ReasonHistogram()
    private var tally = RunTally()
    private var room = 500_000
    private var leftOut = 0

    /// Bytes of the table of units.
    private static var unitRoom: Int { 200_000 }

    /// Creates a report in `language`.
    public init(to output: Output, language: Language) {
        self.output = output
        words = ReportWords(language: language)
        own = CIWords(language: language)
        html = HTMLWords(language: language)
        wording = Wording(language)
    }

    /// Takes the next event.
    public mutating func take(_ event: CheckEvent) throws(ReportOutputError) {
        tally.take(event)
        switch event {
        case .run(let header): self.header = header
        case .photo(let result):
            open.take(result)
            histogram.take(result)
            guard result.outcome != .met || result.incomplete else { return }
            let found = FoundReasons(result.verdicts, wording)
            let name = PhotoLine(result.photo, words).name
            let cells = [
                words.outcome(result.outcome), name, found.sentences.joined(separator: " "),
                found.mends.joined(separator: " "),
            ]
            try keep(cells, in: result.outcome == .unmet ? unmet : others)
        case .unit(let unit):
            units.append(UnitLine(unit))
            unitFindings = unitFindings.adding(unit.verdicts)
            for judged in unit.verdicts where judged.weighs && judged.verdict.finding != nil {
                let found = FoundReasons([judged], wording)
                let cells =
                    [words.verdict(judged), html.ownFindings]
                    + [found.sentences, found.mends].map { $0.joined(separator: " ") }
                try keep(cells, in: unmet)
            }
            try close(unit.name)
        case .summary: break
        }
    }

    /// Writes the text; an interrupted run says so.
    public mutating func finish() throws(ReportOutputError) {
        guard let header else { return }
        if let listed = open.line(named: words.listedFiles) {
            units.append(listed)
            try close(words.listedFiles)
        }
        let ending = tally.ending
        heading(header, ending)
        table(header)
        histogram(histogram.years, own.byYear, own.year, own.noYear, header) { String($0) }
        histogram(histogram.cameras, own.byCamera, own.camera, own.noCamera, header) { $0 }
        if !body.isEmpty || leftOut > 0 { writer.heading(2, own.photosToMend) }
        try output.write(writer.take())
        try body.drain(into: &output)
        if leftOut > 0 { writer.paragraph(own.leftOut(leftOut)) }
        rest(header, ending)
        try output.write(writer.take())
    }

    private mutating func keep(_ cells: [String], in spool: ReportSpool) throws(ReportOutputError) {
        var row = MarkdownWriter()
        row.row(cells)
        guard room >= row.bytes.count else { return leftOut += 1 }
        room -= row.bytes.count
        try spool.append(row.bytes)
    }

    private mutating func close(_ name: String) throws(ReportOutputError) {
        open = OpenUnit()
        guard !unmet.isEmpty || !others.isEmpty else { return }
        var section = MarkdownWriter()
        section.heading(3, name)
        section.head([words.resultColumn, own.file, words.reasonsColumn, own.mend])
        try body.append(section.take())
        var body = body
        try unmet.drain(into: &body)
        try others.drain(into: &body)
        section.line("")
        try body.append(section.take())
    }

    private mutating func heading(_ header: RunHeader, _ ending: RunSummary) {
        writer.heading(1, words.notice(header))
        if let status = header.status { writer.paragraph(words.status(status)) }
        if let days = words.days(event: header.eventDay, deadline: header.deadline) { writer.paragraph(days) }
        writer.paragraph(words.scope(header.scope))
        writer.line("**" + MarkdownWriter.escape(words.totals(ending.units, ending.photos, header.nouns)) + "**")
        writer.line("")
        let conclusion = RunConclusion(
            summary: ending, scope: header.scope, nouns: header.nouns, unitFindings: unitFindings)
        for line in conclusion.lines(words) { writer.paragraph(line) }
        let found = FoundReasons(ending.verdicts, wording).sentences
        guard !found.isEmpty else { return }
        writer.heading(2, html.betweenUnits)
        list(found)
    }

    private mutating func table(_ header: RunHeader) {
        guard !units.isEmpty else { return }
        writer.heading(2, html.units)
        let outcomes = [Outcome.unmet, .review, .met]
        writer.head(
            [words.resultColumn, words.unit(header.nouns), words.reasonsColumn, words.photo(header.nouns)]
                + outcomes.map(words.outcome), numbersFrom: 3)
        let start = writer.bytes.count
        for (place, line) in UnitLine.worstFirst(units).map(\.element).enumerated() {
            guard writer.bytes.count - start < Self.unitRoom else {
                writer.line("")
                writer.paragraph(own.leftOut(units.count - place))
                return
            }
            writer.row(
                [words.outcome(line.outcome), line.name]
                    + [line.reasons(words, wording).joined(separator: words.separator)]
                    + [line.photos.total, line.photos.unmet, line.photos.review, line.photos.met].map { String($0) })
        }
        writer.line("")
    }

    private mutating func histogram<Key>(
        _ groups: ReasonHistogram.Groups<Key>, _ title: String, _ column: String, _ none: String, _ header: RunHeader,
        shown: (Key) -> String
    ) {
        let reasons = groups.frequent(6)
        guard !reasons.isEmpty else { return }
        writer.heading(2, title)
        writer.head(
            [column, words.photo(header.nouns)] + reasons.map { wording.short($0.id, $0.name) }, numbersFrom: 1)
        let (largest, others) = groups.largest(20)
        for group in largest {
            writer.row(
                [group.key.map(shown) ?? none, String(group.photos)] + reasons.map { String(group.count($0)) })
        }
        if let others {
            writer.row([own.others, String(others.photos)] + reasons.map { String(others.count($0)) })
        }
        writer.line("")
    }

    /// What was not checked, what is for a person, what was left over.
    private mutating func rest(_ header: RunHeader, _ ending: RunSummary) {
        let lists = EndingLists(summary: ending, words: words, wording: wording)
        let named = lists.notChecked + lists.forAPerson + lists.leftovers
        guard !named.isEmpty || lists.ignored != nil || !ending.whatIf.isEmpty else { return }
        writer.heading(2, html.rest)
        for list in named {
            writer.heading(3, list.label)
            self.list(list.names)
        }
        if let ignored = lists.ignored { writer.paragraph(ignored) }
        for answer in ending.whatIf {
            writer.paragraph(words.whatIf(answer, now: ending.photos, nouns: header.nouns))
        }
    }

    private mutating func list(_ texts: [String]) {
        let most = 100
        for text in texts.prefix(most) { writer.item(text) }
        writer.line("")
        if texts.count > most { writer.paragraph(own.leftOut(texts.count - most)) }
    }
}
