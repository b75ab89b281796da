/// The summary tells a case: somebody in particular, what he asked or lacked, and what came of it.
///
/// 岫政办发[2012]17号 三(二): “尽量用数字和实例说话”. 例如 before a list of policies is no case, and neither is “群众咨询,工作人员一一解答”. People tell cases in more
/// ways than a program knows, so that none found is for a person.
public struct SummaryExamples: UnitRequirement, ProfileReadable, Hashable {
    /// Its lasting name.
    public static let id: RequirementID = "summary.examples"
    /// The terms used where a profile does not say otherwise.
    public static let defaultTerms = Terms(level: .review, basis: .stated)
    /// Every reason that its findings may name.
    public static let reasons = ["none", "notRead"]

    /// Creates the requirement.
    public init() {}

    /// Reads the requirement, which has no parameters.
    public init(from section: inout ProfileSection) throws(ProfileError) {}

    /// Cases that are its documentation and its test.
    public static let examples: [SubmissionExample<Self>] = [
        .summary(
            "“村民高某反映路灯不亮,镇长安排电工,当晚修好”", Self(), examples: ["村民高某反映路灯不亮,镇长安排电工,当晚修好。"], verdict: .met),
        .summary("“群众咨询低保,工作人员一一解答”", Self(), verdict: .review),
        .summary("a blank form is no summary at all", Self(), form: .template, verdict: nil),
        .summary("a summary that nobody can read", Self(), form: nil, unread: [.lockedSummary], verdict: .notExamined),
    ]

    /// The answer about one submission; nil without a summary, of which `submission.summary` speaks.
    public func judge(_ submission: Submission) -> Verdict? {
        let texts = submission.summaries.filter(\.form.isProse)
        guard !texts.isEmpty else { return submission.hiddenSummary.map { .notExamined($0) } }
        let told = texts.flatMap(\.examples).prefix(SummaryText.mostExamples)
        let files = Detail.Field("files", .shown(texts.map(\.path)))
        guard told.isEmpty else {
            return .met(
                .init(.text, found: .fields([.init("examples", .list(told.map { .text($0) })), files])))
        }
        if let hidden = submission.hiddenSummary { return .notExamined(hidden) }
        return .review(Finding("none", found: .fields([files])))
    }
}
