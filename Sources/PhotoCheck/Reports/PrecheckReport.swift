/// `photocheck precheck`: what a submitter must mend before sending, as a numbered list, or that it can be sent.
///
/// The verdicts are those of the office's own run; only the words differ.
public struct PrecheckReport<Output: ReportOutput>: ReportFormat {
    /// The file extension.
    public static var name: String { "txt" }

    /// Where the lines go.
    public private(set) var output: Output
    private let options: TextReportOptions
    private let style: TextStyle
    private var header: RunHeader?
    private var tally = RunTally()
    private var toDo: MendList

    /// Creates a report.
    public init(to output: Output, options: TextReportOptions) {
        self.output = output
        self.options = options
        style = TextStyle(options)
        toDo = MendList(style.wording, namedPhotos: 30)
    }

    /// Takes the next event.
    public mutating func take(_ event: CheckEvent) throws(ReportOutputError) {
        tally.take(event)
        switch event {
        case .run(let header): self.header = header
        case .photo(let result):
            let name = result.photo.shown
            for judged in result.verdicts { toDo.add(judged, photo: name) }
        case .unit(let unit):
            for judged in unit.verdicts { toDo.add(judged, photo: nil) }
        case .summary: break
        }
    }

    /// Writes the list, or that the folder can be sent.
    public mutating func finish() throws(ReportOutputError) {
        guard let header else { return }
        let summary = tally.ending
        let words = style.words
        var lines: [String] = []
        if !options.conclusionOnly {
            lines += style.wrap(words.notice(header))
            if let days = words.days(event: header.eventDay, deadline: header.deadline) { lines += style.wrap(days) }
            lines += style.wrap(words.scope(header.scope), indent: 2)
            lines += style.wrap(words.totals(summary.units, summary.photos, header.nouns))
            lines += TextEnding(summary: summary, nouns: header.nouns, style: style).lines
            lines.append("")
        }
        for (number, item) in toDo.worstFirst.enumerated() { lines += self.lines(item, number: number + 1) }
        if !summary.complete { lines.append(words.interrupted) }
        if toDo.isEmpty, summary.complete {
            let isReady = !summary.incomplete && summary.outcome == .met
            if isReady, header.scope == .headers { lines += style.wrap(words.headersOnly) }
            lines += style.wrap(isReady ? words.readyToSend : words.lookYourself)
        }
        try output.write(Array(lines.map { $0 + "\n" }.joined().utf8))
    }

    private func lines(_ item: MendList.Item, number: Int) -> [String] {
        var lines = style.wrap("\(number). \(toDo.line(item, style.words))", indent: 3)
        if item.photos.isEmpty {
            lines += style.block(TerminalText.escape(style.wording.sentence(for: item.judged)), margin: 3)
        }
        for photo in item.photos { lines += style.block("\(photo.name): \(photo.sentence)", margin: 3) }
        if item.unnamed > 0 { lines.append("   " + style.words.more(item.unnamed)) }
        return lines
    }
}
