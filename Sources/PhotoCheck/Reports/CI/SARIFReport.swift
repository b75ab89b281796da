import ImageFacts

/// `--format sarif`, `report.sarif`: SARIF 2.1.0 (OASIS, 2020), for code scanning and the viewers of editors.
///
/// Rules are the requirements, with what is asked, how it is judged and how to mend it; a result is a finding. `review` is a
/// `warning`, because viewers pass over what is not of the kind `fail`; its own answer stands in the properties.
public struct SARIFReport<Output: ReportOutput>: ReportFormat {
    /// The name on the command line, and the file extension.
    public static var name: String { "sarif" }

    /// The first bytes of every such report.
    public static var beginning: String {
        #"{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"photocheck""#
    }

    /// Where the document goes.
    public private(set) var output: Output
    private let own: CIWords
    private let wording: Wording
    private var writer = JSONWriter()
    private var hasBegun = false
    private var results = 0
    private var tally = RunTally()

    /// Creates a report in `language`.
    public init(to output: Output, language: Language) {
        self.output = output
        own = CIWords(language: language)
        wording = Wording(language)
    }

    /// Takes the next event.
    public mutating func take(_ event: CheckEvent) throws(ReportOutputError) {
        tally.take(event)
        switch event {
        case .run(let header): begin(header)
        case .photo(let result):
            let photo = result.photo
            for judged in result.verdicts {
                add(judged, SARIFPlace(path: photo.path, inside: photo.inside, digest: photo.facts?.sha256))
            }
        case .unit(let unit):
            for judged in unit.verdicts { add(judged, SARIFPlace(path: unit.path)) }
        case .summary: break
        }
        try output.write(writer.take())
    }

    /// Ends the document; an interrupted run was not successful.
    public mutating func finish() throws(ReportOutputError) {
        guard hasBegun else { return }
        let ending = tally.ending
        for judged in ending.verdicts { add(judged, SARIFPlace(path: SubmittedPath(bytes: []))) }
        writer.newline()
        writer.endArray()
        let (own, results) = (own, results)
        writer.key("invocations")
        writer.beginArray()
        writer.object {
            $0.field("executionSuccessful", ending.complete)
            // GitHub says nothing of what it leaves out.
            guard results > 5_000 else { return }
            $0.list("toolExecutionNotifications", [own.manyResults(results)]) { writer, text in
                writer.object {
                    $0.field("level", "warning")
                    $0.object("message") { $0.field("text", text) }
                }
            }
        }
        writer.endArray()
        writer.object("properties") { writer in
            writer.field("outcome", ending.outcome.rawValue)
            writer.field("complete", ending.complete)
            writer.object("totals") {
                $0.field("units", ending.units)
                $0.counts(ending.photos)
            }
        }
        writer.endObject()
        writer.endArray()
        writer.field("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
        writer.endObject()
        writer.newline()
        try output.write(writer.take())
    }

    private mutating func begin(_ header: RunHeader) {
        hasBegun = true
        let wording = wording
        let own = own
        writer.beginObject()
        writer.field("version", "2.1.0")
        writer.key("runs")
        writer.beginArray()
        writer.beginObject()
        writer.object("tool") { writer in
            writer.object("driver") { writer in
                writer.field("name", "photocheck")
                writer.list("rules", Wording.explainable) { $0.sarifRule($1, wording, own) }
            }
        }
        writer.object("automationDetails") { $0.field("id", "photocheck/\(header.profile)/") }
        writer.field("columnKind", "unicodeCodePoints")
        writer.key("results")
        writer.beginArray()
    }

    private mutating func add(_ judged: JudgedRequirement, _ place: SARIFPlace) {
        guard let finding = judged.verdict.finding else { return }
        results += 1
        writer.newline()
        let wording = wording
        writer.object { writer in
            writer.field("ruleId", judged.requirement.rawValue)
            writer.field("ruleIndex", Wording.explainable.firstIndex(of: judged.requirement))
            writer.field("level", Self.level(judged))
            let text = [wording.sentence(for: judged), wording.mend(for: judged)].filter { !$0.isEmpty }
            writer.object("message") { $0.field("text", text.joined(separator: "\n")) }
            writer.sarifPlace(place)
            writer.object("partialFingerprints") {
                // GitHub keeps results apart by this one; a photo that is mended in its place keeps its result.
                $0.field("primaryLocationLineHash", place.fingerprint(judged, finding) + ":1")
                // The same damage wherever the photo is moved to.
                $0.field("photo/v1", place.damage(judged, finding))
            }
            writer.object("properties") {
                $0.field("verdict", judged.verdict.kind.rawValue)
                $0.field("weight", judged.terms.level.rawValue)
                $0.field("reason", finding.reason)
                $0.field("clause", judged.terms.clause)
                $0.field("quote", judged.terms.quote)
            }
        }
    }

    /// `note` for what changes no outcome; what could not be examined is as grave as what is unmet.
    private static func level(_ judged: JudgedRequirement) -> String {
        guard judged.weighs else { return "note" }
        let (outcome, isUnread) = Outcome.of(CollectionOfOne(judged))
        return outcome == .unmet || isUnread ? "error" : "warning"
    }
}
