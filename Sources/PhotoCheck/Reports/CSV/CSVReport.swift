/// The table for a spreadsheet: one row a photo, and one for each unit or run that has findings of its own.
///
/// UTF-8 with a byte order mark, without which Excel takes it for the system's encoding; lines end as RFC 4180 says.
public struct CSVReport<Output: ReportOutput>: ReportFormat {
    /// The file extension.
    public static var name: String { "csv" }

    /// Where the rows go.
    public private(set) var output: Output
    private let words: ReportWords
    private let wording: Wording
    private let guardsFormulas: Bool
    private let rows = ReportSpool()
    private var nouns: Profile.Nouns?

    /// Creates a report in `language`; without `guardsFormulas` cells hold exactly their text, for programs.
    public init(to output: Output, language: Language, guardsFormulas: Bool = true) {
        self.output = output
        words = ReportWords(language: language)
        wording = Wording(language)
        self.guardsFormulas = guardsFormulas
    }

    /// Takes the next event.
    public mutating func take(_ event: CheckEvent) throws(ReportOutputError) {
        switch event {
        case .run(let header):
            nouns = header.nouns
            var row = CSVRow(guardsFormulas: guardsFormulas)
            for column in CSVColumn.allCases { row.cell(column.head(words, wording, header.nouns)) }
            try output.write([0xEF, 0xBB, 0xBF] + row.line())
        case .photo(let result):
            // The unit stands first and is known after its photos: it is put before these rows when they leave.
            var row = CSVRow(guardsFormulas: guardsFormulas)
            row.cell("")
            for column in CSVColumn.allCases.dropFirst() { row.cell(column.text(result, words, wording)) }
            try rows.append(row.line())
        case .unit(let unit):
            try release(unit.name)
            try own(unit.verdicts, named: unit.name)
        case .summary(let summary):
            try release(words.listedFiles)
            try own(summary.verdicts, named: "")
        }
    }

    /// Writes what is left of an interrupted run.
    public mutating func finish() throws(ReportOutputError) {
        guard nouns != nil else { return }
        try release(words.listedFiles)
    }

    private mutating func release(_ unit: String) throws(ReportOutputError) {
        guard !rows.isEmpty else { return }
        var row = CSVRow(guardsFormulas: guardsFormulas)
        row.cell(unit)
        var prefixed = LinePrefix(prefix: row.bytes, output: output)
        try rows.drain(into: &prefixed)
        output = prefixed.output
    }

    /// A row for findings that are no photo's.
    private mutating func own(_ verdicts: [JudgedRequirement], named name: String) throws(ReportOutputError) {
        for judged in verdicts where judged.verdict.finding != nil {
            var row = CSVRow(guardsFormulas: guardsFormulas)
            let weighed = Outcome.of(CollectionOfOne(judged)).outcome
            for column in CSVColumn.allCases {
                switch column {
                case .unit: row.cell(name)
                case .outcome: row.cell(words.outcome(weighed))
                case .unread: row.cell(judged.verdict.kind == .notExamined ? words.notExamined : "")
                case .findings: row.cell(CSVColumn.findings([judged], wording))
                case .mend: row.cell(CSVColumn.mends([judged], wording))
                default: row.cell("")
                }
            }
            try output.write(row.line())
        }
    }
}

/// Puts the same bytes before each line.
private struct LinePrefix<Output: ReportOutput>: ReportOutput {
    let prefix: [UInt8]
    var output: Output
    private var isLineStart = true

    init(prefix: [UInt8], output: Output) {
        self.prefix = prefix
        self.output = output
    }

    mutating func write(_ bytes: [UInt8]) throws(ReportOutputError) {
        var prefixed: [UInt8] = []
        prefixed.reserveCapacity(bytes.count + bytes.count / 4)
        for byte in bytes {
            if isLineStart { prefixed += prefix }
            prefixed.append(byte)
            isLineStart = byte == 0x0A
        }
        try output.write(prefixed)
    }
}
