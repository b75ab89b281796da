/// `--format github`: workflow commands that GitHub Actions shows as annotations of files.
///
/// A photo is one annotation: an error when it is unmet or could not be examined, a warning when a person must look. GitHub shows
/// ten of a kind in a step, so ten are written: what belongs to the run and to units first, and when there are more,
/// the last says how many.
public struct GitHubReport<Output: ReportOutput>: ReportFormat {
    /// The name on the command line.
    public static var name: String { "github" }

    /// Where the lines go.
    public private(set) var output: Output
    private let words: ReportWords
    private let own: CIWords
    private let wording: Wording
    private var header: RunHeader?
    private var unitFindings = FindingCounts()
    private var errors = Annotations("error")
    private var warnings = Annotations("warning")
    private var tally = RunTally()

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
        case .photo(let result):
            guard result.outcome != .met || result.incomplete else { return }
            let found = FoundReasons(result.verdicts, wording)
            let title = words.outcome(result.outcome) + words.colon + found.short.joined(separator: words.separator)
            let command = GitHubCommand(
                file: result.photo.path.shown, title: title,
                lines: (result.photo.inside.isEmpty ? [] : [result.photo.shown]) + found.sentences
                    + found.mends.map(words.mend))
            if result.outcome == .unmet || result.incomplete { errors.add(command) } else { warnings.add(command) }
        case .unit(let unit):
            unitFindings = unitFindings.adding(unit.verdicts)
            for judged in unit.verdicts { add(judged, file: unit.path.shown, of: unit.name) }
        case .summary: break
        }
    }

    /// Writes all lines: at the end, when it is known which are worth their place.
    public mutating func finish() throws(ReportOutputError) {
        guard let header else { return }
        let ending = tally.ending
        for judged in ending.verdicts { add(judged, file: "", of: own.run) }
        var lines = errors.lines(own) + warnings.lines(own)
        lines.append(TerminalText.escape("photocheck: " + words.totals(ending.units, ending.photos, header.nouns)))
        let conclusion = RunConclusion(
            summary: ending, scope: header.scope, nouns: header.nouns, unitFindings: unitFindings)
        lines += conclusion.lines(words).map { TerminalText.escape("photocheck: " + $0) }
        try output.write(Array(lines.map { $0 + "\n" }.joined().utf8))
    }

    private mutating func add(_ judged: JudgedRequirement, file: String, of name: String) {
        guard judged.weighs, judged.verdict.finding != nil else { return }
        let (outcome, isUnread) = Outcome.of(CollectionOfOne(judged))
        let found = FoundReasons([judged], wording)
        let command = GitHubCommand(
            file: file, title: name + words.colon + found.short.joined(separator: words.separator),
            lines: found.sentences + found.mends.map(words.mend))
        if outcome == .unmet || isUnread {
            errors.add(command, first: true)
        } else {
            warnings.add(command, first: true)
        }
    }

    /// The annotations of a kind: as many as GitHub shows are kept, all are counted.
    private struct Annotations {
        private let kind: String
        private var first: [GitHubCommand] = []
        private var rest: [GitHubCommand] = []
        private var count = 0

        init(_ kind: String) {
            self.kind = kind
        }

        mutating func add(_ command: GitHubCommand, first isFirst: Bool = false) {
            count += 1
            if isFirst {
                if first.count < GitHubCommand.mostOfAKind { first.append(command) }
            } else if rest.count < GitHubCommand.mostOfAKind {
                rest.append(command)
            }
        }

        func lines(_ words: CIWords) -> [String] {
            let kept = first + rest
            guard count > GitHubCommand.mostOfAKind else { return kept.map { $0.line(kind) } }
            let shown = kept.prefix(GitHubCommand.mostOfAKind - 1)
            let more = GitHubCommand(file: "", title: "photocheck", lines: [words.moreAnnotations(count - shown.count)])
            return shown.map { $0.line(kind) } + [more.line(kind)]
        }
    }
}
