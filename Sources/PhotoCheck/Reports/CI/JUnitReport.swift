/// `--format junit`, `report.xml`: a suite a unit, a case a photo, for what CI systems show of tests.
///
/// The form that most of them read (Ant's, as Surefire and pytest write it). Unmet is a failure, what could not be
/// examined an error, and what a person must look at is skipped: counted, and never passed. A suite lists 500
/// photos with findings and 500 without; its counts are always those of all its photos.
public struct JUnitReport<Output: ReportOutput>: ReportFormat {
    /// The name on the command line.
    public static var name: String { "junit" }

    /// The first bytes of every such report.
    public static var beginning: String {
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"photocheck"
    }

    /// Where the document goes.
    public private(set) var output: Output
    private let words: ReportWords
    private let own: CIWords
    private let wording: Wording
    private let suites = ReportSpool()
    private let failing = ReportSpool(memory: 1 << 20)
    private let passing = ReportSpool(memory: 1 << 20)
    private var writer = XMLWriter()
    private var header: RunHeader?
    private var suite = JUnitCounts()
    private var all = JUnitCounts()
    private var listed = (failing: 0, passing: 0)
    private var tally = RunTally()

    /// Cases of a kind in a suite; more than a person reads, and less than browsers choke on.
    private static var mostCases: Int { 500 }

    /// Creates a report in `language`.
    public init(to output: Output, language: Language) {
        self.output = output
        words = ReportWords(language: language)
        own = CIWords(language: language)
        wording = Wording(language)
    }

    /// Takes the next event.
    public mutating func take(_ event: CheckEvent) throws(ReportOutputError) {
        tally.take(event)
        switch event {
        case .run(let header): self.header = header
        case .photo(let result): try add(result)
        case .unit(let unit):
            for judged in unit.verdicts { try add(judged, of: unit.name) }
            try close(unit.name, unit.photos)
        case .summary: break
        }
    }

    /// Writes the document; an interrupted run has an error that says so.
    public mutating func finish() throws(ReportOutputError) {
        guard let header else { return }
        if suite.tests > 0 { try close(words.listedFiles, nil) }
        let ending = tally.ending
        for judged in ending.verdicts { try add(judged, of: own.run) }
        if !ending.complete { try add(JUnitResult(kind: .error, ids: ["run.complete"], short: [words.interrupted])) }
        try close(own.run, ending.photos)
        writer.markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"photocheck ")
        writer.text(header.profile)
        writer.markup("\"")
        all.write(to: &writer)
        writer.markup(">\n")
        try output.write(writer.take())
        try suites.drain(into: &output)
        try output.write(Array("</testsuites>\n".utf8))
    }

    private mutating func add(_ photo: PhotoResult) throws(ReportOutputError) {
        let found = FoundReasons(photo.verdicts, wording)
        let kind: JUnitResult.Kind =
            switch (photo.outcome, photo.incomplete) {
            case (.unmet, _): .failure
            case (.review, true), (.met, true): .error
            case (.review, false): .skipped
            case (.met, false): .passed
            }
        try add(
            JUnitResult(
                kind: kind, name: photo.photo.shown, group: photo.photo.path.folder.shown, ids: found.ids,
                short: found.short, lines: found.sentences + found.mends.map(words.mend)))
    }

    /// A finding that is no photo's, as a case named after the requirement.
    private mutating func add(_ judged: JudgedRequirement, of group: String) throws(ReportOutputError) {
        guard judged.weighs, judged.verdict.finding != nil else { return }
        let (outcome, isUnread) = Outcome.of(CollectionOfOne(judged))
        let found = FoundReasons([judged], wording)
        try add(
            JUnitResult(
                kind: isUnread ? .error : outcome == .unmet ? .failure : .skipped,
                name: wording.title(judged.requirement), group: group, ids: found.ids, short: found.short,
                lines: found.sentences + found.mends.map(words.mend)))
    }

    private mutating func add(_ result: JUnitResult) throws(ReportOutputError) {
        suite.count(result.kind)
        if result.kind == .passed {
            guard listed.passing < Self.mostCases else { return }
            listed.passing += 1
            result.write(to: &writer)
            try passing.append(writer.take())
        } else {
            guard listed.failing < Self.mostCases else { return }
            listed.failing += 1
            result.write(to: &writer)
            try failing.append(writer.take())
        }
    }

    /// Ends a suite; without anything in it a unit's suite still says that it has no photo.
    private mutating func close(_ name: String, _ photos: PhotoCounts?) throws(ReportOutputError) {
        writer.markup("<testsuite")
        writer.attribute("name", name)
        suite.write(to: &writer)
        writer.markup(">\n")
        if let photos { property(photos) }
        try suites.append(writer.take())
        var suites = suites
        try failing.drain(into: &suites)
        try passing.drain(into: &suites)
        let leftOut = suite.tests - listed.failing - listed.passing
        if leftOut > 0 {
            writer.markup("<system-out>")
            writer.text(own.notListed(leftOut))
            writer.markup("</system-out>\n")
        }
        writer.markup("</testsuite>\n")
        try suites.append(writer.take())
        all.add(suite)
        suite = JUnitCounts()
        listed = (0, 0)
    }

    /// The totals of all other reports.
    private mutating func property(_ photos: PhotoCounts) {
        writer.markup("<properties>\n")
        let counts: [(String, Int)] = [
            ("photos", photos.total), ("met", photos.met), ("unmet", photos.unmet), ("review", photos.review),
            ("incomplete", photos.incomplete),
        ]
        for (name, count) in counts {
            writer.markup("<property")
            writer.attribute("name", name)
            writer.attribute("value", count)
            writer.markup("/>\n")
        }
        writer.markup("</properties>\n")
    }
}
