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
    private var toDo: [ToDo] = []
    private var placeOfReason: [[String]: Int] = [:]

    /// One thing to mend, and the photos it is about.
    private struct ToDo {
        let judged: JudgedRequirement
        var photos: [String] = []
        var count = 0

        /// What fails comes before what could not be read, and that before what only a person can settle.
        var gravity: Int {
            switch (judged.verdict.kind, judged.terms.level) {
            case (.unmet, .fail): 3
            case (.notExamined, _): 2
            default: 1
            }
        }
    }

    /// Photos named under one item; the others are counted.
    private static var namedPhotos: Int { 30 }

    /// Creates a report.
    public init(to output: Output, options: TextReportOptions) {
        self.output = output
        self.options = options
        style = TextStyle(options)
    }

    /// Takes the next event.
    public mutating func take(_ event: CheckEvent) throws(ReportOutputError) {
        tally.take(event)
        switch event {
        case .run(let header): self.header = header
        case .photo(let result):
            let name = result.photo.shown
            for judged in result.verdicts { add(judged, photo: name) }
        case .unit(let unit):
            for judged in unit.verdicts { add(judged, photo: nil) }
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
        let sorted = toDo.enumerated().sorted { ($1.element.gravity, $0.offset) < ($0.element.gravity, $1.offset) }
        for (number, item) in sorted.enumerated() { lines += self.lines(item.element, number: number + 1) }
        if !summary.complete { lines.append(words.interrupted) }
        if sorted.isEmpty, summary.complete {
            let isReady = !summary.incomplete && summary.outcome == .met
            if isReady, header.scope == .headers { lines += style.wrap(words.headersOnly) }
            lines += style.wrap(isReady ? words.readyToSend : words.lookYourself)
        }
        try output.write(Array(lines.map { $0 + "\n" }.joined().utf8))
    }

    private mutating func add(_ judged: JudgedRequirement, photo: String?) {
        guard let finding = judged.verdict.finding, judged.terms.level == .fail || judged.terms.level == .review else {
            return
        }
        let key = [judged.requirement.rawValue, finding.reason, judged.verdict.kind.rawValue]
        let place = placeOfReason[key] ?? toDo.count
        if place == toDo.count {
            placeOfReason[key] = place
            toDo.append(ToDo(judged: judged))
        }
        toDo[place].count += 1
        guard let photo, toDo[place].photos.count < Self.namedPhotos else { return }
        toDo[place].photos.append("\(photo): \(TerminalText.escape(style.wording.sentence(for: judged)))")
    }

    private func lines(_ item: ToDo, number: Int) -> [String] {
        guard let finding = item.judged.verdict.finding else { return [] }
        let mend = TerminalText.escape(style.wording.mend(for: item.judged))
        let short = style.wording.short(item.judged.requirement, finding.reason)
        let head = item.photos.isEmpty ? short + style.words.colon : style.words.count(short, item.count)
        var lines = style.wrap("\(number). \(head)\(mend)", indent: 3)
        if item.photos.isEmpty {
            lines += style.block(TerminalText.escape(style.wording.sentence(for: item.judged)), margin: 3)
        }
        for photo in item.photos { lines += style.block(photo, margin: 3) }
        if item.count > item.photos.count, !item.photos.isEmpty {
            lines.append("   " + style.words.more(item.count - item.photos.count))
        }
        return lines
    }
}
