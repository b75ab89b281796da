/// `--output x.briefing.md`: the one page for leaders (通报): who handed in, what fell short, common causes; and the activities that may be
/// recommended (岫政办发[2012]17号 三(三)).
///
/// Markdown, without a word that the check did not find; recommending is for people, so candidates are only those of which nothing speaks against.
public struct BriefingReport<Output: ReportOutput>: ReportFormat {
    /// The file extension.
    public static var name: String { "briefing" }

    /// Where the page goes.
    public private(set) var output: Output
    private let words: BriefingWords
    private let report: ReportWords
    private let wording: Wording
    private var header: RunHeader?
    private var units: [UnitLine] = []
    private var candidates = CandidateSheet()
    private var tally = RunTally()

    /// Creates a report in `language`.
    public init(to output: Output, language: Language) {
        self.output = output
        words = BriefingWords(language: language)
        report = ReportWords(language: language)
        wording = Wording(language)
    }

    /// Takes the next event.
    public mutating func take(_ event: CheckEvent) throws(ReportOutputError) {
        tally.take(event)
        switch event {
        case .run(let header): self.header = header
        case .photo(let result): candidates.add(result)
        case .unit(let unit):
            candidates.add(unit)
            if unit.isUnit { units.append(UnitLine(unit)) }
        case .summary: break
        }
    }

    /// Writes the page; an interrupted run says so.
    public mutating func finish() throws(ReportOutputError) {
        guard let header else { return }
        let summary = tally.ending
        var lines = ["# " + Markdown.escape(words.title(report.notice(header))), ""]
        if let days = report.days(event: header.eventDay, deadline: header.deadline) { lines += [days, ""] }
        if !summary.complete { lines += ["**\(report.interrupted)**", ""] }
        lines += handedIn(summary, header) + fellShort + causes + drawn(summary) + ranked(summary) + recommended
        try output.write(Array((lines.joined(separator: "\n") + "\n").utf8))
    }

    // MARK: Parts

    private func handedIn(_ summary: RunSummary, _ header: RunHeader) -> [String] {
        var lines = ["## " + words.handedIn, "", report.totals(summary.units, summary.photos, header.nouns), ""]
        for (id, label) in [(RosterMissing.id, words.missing), (RosterUnknown.id, words.doubtful)] {
            let names = summary.verdicts.filter { $0.requirement == id }.compactMap { judged -> String? in
                guard let finding = judged.verdict.finding else { return nil }
                let name = (id == RosterMissing.id ? finding.wanted : finding.found).firstText
                // Who is missing stands under that heading.
                guard finding.reason != "missing" else { return name }
                return name.map { "\($0)(\(wording.short(id, finding.reason)))" }
            }
            if !names.isEmpty {
                lines += ["\(label)(\(names.count))\(report.colon)" + Markdown.list(names, report), ""]
            }
        }
        return lines
    }

    private var fellShort: [String] {
        let short = UnitLine.worstFirst(units).map(\.element).filter { $0.outcome != .met || $0.incomplete }
        guard !short.isEmpty else { return ["## " + words.fellShort, "", words.nobody, ""] }
        var lines = ["## " + words.fellShort, "", words.tableHead, "|---|---|---|---|"]
        for unit in short {
            let reasons = unit.reasons(report, wording).prefix(4).joined(separator: report.separator)
            lines.append(
                "| \(Markdown.escape(unit.name)) | \(report.outcome(unit.outcome)) | \(unit.photos.total) | \(Markdown.escape(reasons)) |"
            )
        }
        return lines + [""]
    }

    private var causes: [String] {
        var order: [String] = []
        var times: [String: (times: Int, units: Int)] = [:]
        for unit in units {
            for reason in unit.reasons where reason.weighs {
                let short = wording.short(reason.requirement, reason.reason)
                if times[short] == nil { order.append(short) }
                times[short, default: (0, 0)].times += reason.count
                times[short, default: (0, 0)].units += 1
            }
        }
        guard !order.isEmpty else { return [] }
        let common = order.enumerated().sorted { left, right in
            (times[right.element]?.times ?? 0, left.offset) < (times[left.element]?.times ?? 0, right.offset)
        }.prefix(5)
        return ["## " + words.causes, ""]
            + common.map { _, short in
                "- " + Markdown.escape(words.cause(short, times[short]?.times ?? 0, times[short]?.units ?? 0))
            } + [""]
    }

    private func drawn(_ summary: RunSummary) -> [String] {
        guard let sample = summary.sample else { return [] }
        let names = sample.units.map { "\($0.name)(\($0.kind))" }
        let words = AssessmentWords(language: report.language)
        return ["## " + words.sample(seed: sample.asked.seed), "", Markdown.list(names, report), ""]
    }

    private func ranked(_ summary: RunSummary) -> [String] {
        guard !summary.scores.isEmpty else { return [] }
        let words = AssessmentWords(language: report.language)
        var lines = ["## " + words.scores, "", self.words.scoreHead, "|---|---|---|---|"]
        for score in summary.scores {
            let parts = score.parts.map { part in
                "\(wording.title(part.requirement)) \(AssessmentWords.points(part.earned))/\(part.points)(\(part.met)/\(part.asked))"
            }
            let earned = "\(AssessmentWords.points(score.earned))/\(score.possible)"
            lines.append(
                "| \(score.rank) | \(Markdown.escape(score.unit)) | \(earned) | \(Markdown.escape(parts.joined(separator: report.separator))) |"
            )
        }
        return lines + [""]
    }

    private var recommended: [String] {
        let best = candidates.best
        guard !best.isEmpty else { return ["## " + words.candidates, "", words.noCandidate, ""] }
        var lines = ["## " + words.candidates, "", words.candidatesNote, ""]
        for candidate in best {
            lines.append("### " + Markdown.escape(candidate.unit))
            if let nomination = candidate.nomination {
                lines.append("- " + words.nominated + Markdown.escape(nomination.shown))
            }
            lines.append("- " + words.photos(candidate.photos))
            if !candidate.figures.isEmpty {
                lines.append("- " + words.figures + Markdown.list(candidate.figures, report))
            }
            lines += candidate.captions.map { "- " + Markdown.escape($0) } + [""]
        }
        return lines
    }
}
