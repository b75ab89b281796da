/// The summary gives figures: numbers with their unit of measure, each shown with its words.
///
/// 岫政办发[2012]17号 三(二): “尽量用数字和实例说话”. Dates, telephones, numbers of documents and of photos are no figures, and neither is 一名. Whether the figures
/// are right, nobody can see from the text.
public struct SummaryFigures: UnitRequirement, ProfileReadable, Hashable {
    /// Its lasting name.
    public static let id: RequirementID = "summary.figures"
    /// The terms used where a profile does not say otherwise.
    public static let defaultTerms = Terms(level: .review, basis: .stated)
    /// Every reason that its findings may name.
    public static let reasons = ["none", "tooFew", "notRead"]

    /// How many figures are asked.
    public var atLeast: Int

    /// Creates the requirement; one figure is enough where the notice names no number.
    public init(atLeast: Int = 1) {
        self.atLeast = atLeast
    }

    /// Reads `at-least: 3`.
    public init(from section: inout ProfileSection) throws(ProfileError) {
        self.init(atLeast: try section.number("at-least") ?? 1)
    }

    /// Cases that are its documentation and its test.
    public static let examples: [SubmissionExample<Self>] = {
        let two = [SummaryFigure("3200余人", words: "接待群众3200余人"), SummaryFigure("5000份", words: "发放资料5000份")]
        return [
            .summary("“接待群众3200余人,发放资料5000份”", Self(), figures: two, verdict: .met),
            .summary("phrases alone", Self(), verdict: .unmet),
            .summary("two figures where three are asked", Self(atLeast: 3), figures: two, verdict: .unmet),
            .summary("one sentence without a figure", Self(), form: .tooShort, verdict: .unmet),
            .summary("a blank form is no summary at all", Self(), form: .template, verdict: nil),
            .summary(
                "a summary that nobody can read", Self(), form: nil, unread: [.lockedSummary], verdict: .notExamined),
        ]
    }()

    /// The answer about one submission; nil without a summary, of which `submission.summary` speaks.
    public func judge(_ submission: Submission) -> Verdict? {
        let texts = submission.summaries.filter(\.form.isProse)
        guard !texts.isEmpty else { return submission.hiddenSummary.map { .notExamined($0) } }
        let count = texts.reduce(0) { $0 + $1.figureCount }
        let found = Detail.fields([
            .init("count", .number(count)),
            .init("figures", .list(texts.flatMap(\.figures).prefix(SummaryText.mostFigures).map { .text($0.words) })),
            .init("files", .shown(texts.map(\.path))),
        ])
        let wanted = Detail.fields([.init("count", .number(atLeast))])
        if count >= max(1, atLeast) { return .met(.init(.text, found: found, wanted: wanted)) }
        if let hidden = submission.hiddenSummary { return .notExamined(hidden) }
        return .unmet(Finding(count == 0 ? "none" : "tooFew", found: found, wanted: wanted))
    }
}

extension SummaryText.Form {
    /// Whether it is a text whose words count, be it short or without a name.
    var isProse: Bool {
        switch self {
        case .summary, .unnamed, .tooShort: true
        case .template, .promised, .notice, .other: false
        }
    }
}

extension SubmissionExample {
    /// A unit with one text, for the requirements of what a summary says.
    static func summary(
        _ title: String, _ rule: Rule, form: SummaryText.Form? = .summary, figures: [SummaryFigure] = [],
        examples: [String] = [], unread: [Leftover] = [], verdict: Verdict.Kind?
    ) -> Self {
        let summaries = form.map {
            [
                SummaryText(
                    path: SubmittedPath("苏子沟镇/活动总结.docx"), form: $0, length: 300, figures: figures,
                    examples: examples)
            ]
        }
        return Self(
            title: title, rule: rule,
            submission: Submission(
                unit: UnitContext(name: "苏子沟镇", unread: unread), photos: 2, summaries: summaries ?? []),
            verdict: verdict)
    }
}
