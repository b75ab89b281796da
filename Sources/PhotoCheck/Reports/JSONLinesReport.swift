/// `--format jsonl`: one object a line with `"type"`, written as the check goes; the master of all other formats.
///
/// The lines come as the events do: `run`, then for each unit its `photo` lines and its `unit` line, at last `summary`.
public struct JSONLinesReport<Output: ReportOutput>: ReportFormat {
    /// The file extension.
    public static var name: String { "jsonl" }

    /// Where the lines go.
    public private(set) var output: Output
    private let wording: Wording
    private var writer = JSONWriter()
    private var tally = RunTally()

    /// Creates a report whose findings have their sentences in `language`.
    public init(to output: Output, language: Language) {
        self.output = output
        wording = Wording(language)
    }

    /// Takes the next event.
    public mutating func take(_ event: CheckEvent) throws(ReportOutputError) {
        tally.take(event)
        let wording = wording
        switch event {
        case .run(let header): try line("run") { $0.headerFields(header) }
        case .photo(let result): try line("photo") { $0.photoResultFields(result, wording) }
        case .unit(let unit): try line("unit") { $0.unitFields(unit, wording) }
        // Written by `finish`, so that there is one last line however the run ended.
        case .summary: break
        }
    }

    /// Writes what is left and the summary; an interrupted run says so.
    public mutating func finish() throws(ReportOutputError) {
        let wording = wording
        let summary = tally.ending
        try line("summary") { $0.summaryFields(summary, wording) }
    }

    private mutating func line(
        _ type: StaticString, _ body: (inout JSONWriter) -> Void
    ) throws(ReportOutputError) {
        writer.clear()
        writer.line(type, body)
        try output.write(writer.bytes)
    }
}

extension JSONLinesReport: KeptUnitReport {
    package mutating func take(_ kept: KeptUnit) throws(ReportOutputError) {
        for block in kept.blocks {
            if let lines = try kept.lines(block, wording.language) {
                try output.write(lines)
            } else {
                for result in try kept.results(block) {
                    try line("photo") { [wording] in $0.photoResultFields(result, wording) }
                }
            }
        }
        tally.take(kept)
    }
}
