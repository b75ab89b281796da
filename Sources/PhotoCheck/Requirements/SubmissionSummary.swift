/// The unit handed in a summary of its activity (活动总结): sentences about what was done, and no blank form, notice or promise.
///
/// 岫政办发[2012]17号 三(二): “活动总结、原始照片等资料的电子版”. Found by content, and by name where the content leaves a doubt. The notice names no length: a text of a few
/// sentences goes to a person, unless a profile says how long it must be. Where anything was not read, the summary may lie in it.
public struct SubmissionSummary: UnitRequirement, ProfileReadable, Hashable {
    /// Its lasting name.
    public static let id: RequirementID = "submission.summary"
    /// The terms used where a profile does not say otherwise.
    public static let defaultTerms = Terms(level: .fail, basis: .stated)
    /// Every reason that its findings may name.
    public static let reasons = [
        "none", "tooShort", "shorterThan", "template", "promised", "notice", "unnamed", "picture", "notRead",
    ]

    /// How long it must be, in Chinese characters (a word of another script counts two); nil where the notice does not say.
    public var atLeast: Int?

    /// Creates the requirement.
    public init(atLeast: Int? = nil) {
        self.atLeast = atLeast
    }

    /// Reads `at-least: 500`.
    public init(from section: inout ProfileSection) throws(ProfileError) {
        self.init(atLeast: try section.number("at-least"))
    }

    /// Cases that are its documentation and its test.
    public static let examples: [SubmissionExample<Self>] = {
        func example(
            _ title: String, _ form: SummaryText.Form? = nil, length: Int = 300, _ rule: Self = Self(),
            unread: [Leftover] = [], pictures: [SubmittedPath] = [], gives verdict: Verdict.Kind
        ) -> SubmissionExample<Self> {
            let summaries = form.map {
                [SummaryText(path: SubmittedPath("苏子沟镇/活动总结.docx"), form: $0, length: length)]
            }
            return SubmissionExample(
                title: title, rule: rule,
                submission: Submission(
                    unit: UnitContext(name: "苏子沟镇", unread: unread), photos: 2, summaries: summaries ?? [],
                    summaryPictures: pictures), verdict: verdict)
        }
        return [
            example("a page about what was done", .summary, gives: .met), example("nothing", gives: .unmet),
            example("one sentence", .tooShort, length: 22, gives: .review),
            example("300 characters where 500 are asked", .summary, Self(atLeast: 500), gives: .unmet),
            example("a form with its blanks", .template, gives: .unmet),
            example("“is sent later”", .promised, gives: .unmet),
            example("the notice itself", .notice, gives: .unmet), example("a letter", .other, gives: .unmet),
            example("sentences that speak of no activity", .unnamed, gives: .review),
            example("a picture named 总结", pictures: [SubmittedPath("苏子沟镇/总结.jpg")], gives: .review),
            example("a document with a password", unread: [.lockedSummary], gives: .notExamined),
            example(
                "one sentence, and an archive", .tooShort, length: 22, unread: [.lockedSummary], gives: .notExamined),
        ]
    }()

    /// The answer about one submission.
    public func judge(_ submission: Submission) -> Verdict? {
        let best = submission.summary
        if let best, best.form == .summary {
            guard let atLeast, best.length < atLeast else { return .met(.init(.text, found: Self.found(best))) }
            return .unmet(
                Finding(
                    "shorterThan", found: Self.found(best), wanted: .fields([.init("length", .number(atLeast))])))
        }
        if let hidden = submission.hiddenSummary { return .notExamined(hidden) }
        if let best {
            switch best.form {
            case .summary, .other: break
            case .unnamed, .tooShort: return .review(Finding(best.form.rawValue, found: Self.found(best)))
            case .template, .promised, .notice:
                guard submission.summaryPictures.isEmpty else { break }
                return .unmet(Finding(best.form.rawValue, found: Self.found(best)))
            }
        }
        guard submission.summaryPictures.isEmpty else {
            return .review(
                Finding("picture", found: .fields([.init("files", .shown(submission.summaryPictures))])))
        }
        return .unmet(Finding("none"))
    }

    private static func found(_ text: SummaryText) -> Detail {
        .fields([.init("file", .text(text.path.shown)), .init("length", .number(text.length))])
    }
}

extension Submission {
    /// The text that is most of a summary.
    var summary: SummaryText? { summaries.min { $0.precedes($1) } }

    /// What was not read and may be the summary, as a finding; nil when everything was read.
    var hiddenSummary: Finding? {
        // A list of captions that nobody could match was read, and is no summary.
        let unread = unit.unread.filter { $0.why != .unclearDocument }
        guard !unread.isEmpty else { return nil }
        let why = Leftover.Reason.allCases.filter { why in unread.contains { $0.why == why } }
        return Finding(
            "notRead",
            found: .fields([
                .init("files", .shown(unread.map(\.path))), .init("why", .list(why.map { .text($0.rawValue) })),
            ]))
    }
}

extension Detail {
    /// The first names of a list of files; a folder may hold thousands.
    static func shown(_ paths: [SubmittedPath]) -> Detail { .list(paths.prefix(10).map { .text($0.shown) }) }
}

extension Leftover {
    /// A summary that nobody can read.
    static let lockedSummary = Leftover(SubmittedPath("苏子沟镇/活动总结.doc"), .lockedDocument)
}
