/// A case that a requirement of photos shows: its documentation and its test.
public struct Example<Rule: Sendable>: Sendable {
    /// What the case shows, in a few English words.
    public var title: String
    /// The requirement with its parameters.
    public var rule: Rule
    /// The photo.
    public var photo: Photo
    /// Its unit.
    public var unit: UnitContext
    /// The answer expected; nil when the requirement has nothing to say.
    public var verdict: Verdict.Kind?

    /// Creates an example.
    public init(
        title: String, rule: Rule, photo: Photo, unit: UnitContext = UnitContext(name: "苏子沟镇"), verdict: Verdict.Kind?
    ) {
        self.title = title
        self.rule = rule
        self.photo = photo
        self.unit = unit
        self.verdict = verdict
    }
}

/// A case that a requirement of submissions shows: its documentation and its test.
public struct SubmissionExample<Rule: Sendable>: Sendable {
    /// What the case shows, in a few English words.
    public var title: String
    /// The requirement with its parameters.
    public var rule: Rule
    /// What the unit handed in.
    public var submission: Submission
    /// The answer expected; nil when the requirement has nothing to say.
    public var verdict: Verdict.Kind?

    /// Creates an example.
    public init(title: String, rule: Rule, submission: Submission, verdict: Verdict.Kind?) {
        self.title = title
        self.rule = rule
        self.submission = submission
        self.verdict = verdict
    }
}

/// A case that a requirement of the run shows: its documentation and its test.
public struct RunExample<Rule: Sendable>: Sendable {
    /// What the case shows, in a few English words.
    public var title: String
    /// The requirement with its parameters.
    public var rule: Rule
    /// The units and the roster.
    public var run: RunIndex
    /// The answers expected, or why nothing was checked.
    public var expected: Expectation

    /// Creates an example.
    public init(title: String, rule: Rule, run: RunIndex, expected: Expectation) {
        self.title = title
        self.rule = rule
        self.run = run
        self.expected = expected
    }

    /// What a run requirement is expected to say.
    public enum Expectation: Hashable, Sendable {
        /// These answers, in this order.
        case verdicts([Verdict.Kind])
        /// Nothing was checked.
        case notChecked(NotChecked.Reason)
    }
}
