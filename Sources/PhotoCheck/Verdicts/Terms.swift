/// What the notice says about a requirement, and how much it weighs.
public struct Terms: Codable, Hashable, Sendable {
    /// How much a finding weighs.
    public var level: Level
    /// Whether the notice says so or we read it into the notice.
    public var basis: Basis
    /// The clause, such as `三(二)`; nil when the profile names none.
    public var clause: String?
    /// The notice's own words.
    public var quote: String?

    /// Creates terms.
    public init(level: Level, basis: Basis, clause: String? = nil, quote: String? = nil) {
        self.level = level
        self.basis = basis
        self.clause = clause
        self.quote = quote
    }

    /// How much a finding weighs in the outcome.
    public enum Level: String, Codable, Hashable, Sendable, CaseIterable {
        /// `unmet` makes the outcome `unmet`.
        case fail
        /// `unmet` counts as `review`.
        case review
        /// Shown, and changes no outcome.
        case note
        /// Only a person can judge it; listed under "for a person".
        case person
    }

    /// Where a requirement comes from.
    public enum Basis: String, Codable, Hashable, Sendable, CaseIterable {
        /// The notice says so.
        case stated
        /// Our reading; printed as 「本办理解,通知未明写」.
        case interpreted
    }
}

/// A verdict with the requirement that gave it and the terms under which it did.
public struct JudgedRequirement: Codable, Hashable, Sendable {
    /// Which requirement.
    public var requirement: RequirementID
    /// Its clause, level and basis in the profile.
    public var terms: Terms
    /// Its answer.
    public var verdict: Verdict

    /// Joins a verdict with its terms.
    public init(_ requirement: RequirementID, _ terms: Terms, _ verdict: Verdict) {
        self.requirement = requirement
        self.terms = terms
        self.verdict = verdict
    }
}

/// The worst answer that counts.
public enum Outcome: String, Codable, Hashable, Sendable, CaseIterable, Comparable {
    case met, review, unmet

    /// Orders by gravity: `met` < `review` < `unmet`.
    public static func < (left: Outcome, right: Outcome) -> Bool {
        left.gravity < right.gravity
    }

    private var gravity: Int {
        switch self {
        case .met: 0
        case .review: 1
        case .unmet: 2
        }
    }

    /// The outcome of these verdicts, and whether something could not be examined.
    ///
    /// `unmet` outranks `review` outranks `met`, over requirements at level `fail` or `review`; at level `review`, `unmet` softens to `review`.
    /// `notExamined` stands beside the outcome. Where nothing at these levels was answered, a person must look: silence is no pass.
    public static func of(_ verdicts: some Sequence<JudgedRequirement>) -> (outcome: Outcome, incomplete: Bool) {
        var worst: Outcome?
        var incomplete = false
        for judged in verdicts where judged.terms.level == .fail || judged.terms.level == .review {
            let answer: Outcome
            switch judged.verdict {
            case .met: answer = .met
            case .unmet: answer = judged.terms.level == .fail ? .unmet : .review
            case .review: answer = .review
            case .notExamined:
                incomplete = true
                continue
            }
            worst = max(worst ?? answer, answer)
        }
        if incomplete, worst == .met { worst = .review }
        return (worst ?? .review, incomplete)
    }
}
