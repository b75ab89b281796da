/// A requirement's answer about one photo, one submission or one run.
///
/// What cannot be proven is never `met`.
public enum Verdict: Codable, Hashable, Sendable {
    /// Shown by the bytes; the proof says by which, and what they show.
    case met(Proof)
    /// Shown not to hold.
    case unmet(Finding)
    /// A person must look.
    case review(Finding)
    /// Could not be read, or is over a limit.
    case notExamined(Finding)

    /// The answer without its reason, as in the JSON report.
    public enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
        case met, unmet, review, notExamined
    }

    /// Which bytes a verdict rests on.
    public enum Evidence: String, Codable, Hashable, Sendable, CaseIterable {
        /// The header, which is a claim about the pixels.
        case header
        /// The decoded pixels.
        case pixels
        /// Texts in or beside the photo.
        case text
        /// What lies in the submission.
        case inventory
    }

    /// What shows that a requirement is met, as data.
    public struct Proof: Codable, Hashable, Sendable {
        /// Which bytes it rests on.
        public var evidence: Evidence
        /// What was found.
        public var found: Detail
        /// What is wanted.
        public var wanted: Detail

        /// Creates a proof.
        public init(_ evidence: Evidence, found: Detail = .none, wanted: Detail = .none) {
            self.evidence = evidence
            self.found = found
            self.wanted = wanted
        }

        /// Shown by the header alone, with nothing to add.
        public static let header = Proof(.header)
        /// Shown by texts in or beside the photo, with nothing to add.
        public static let text = Proof(.text)
        /// Shown by what lies in the submission, with nothing to add.
        public static let inventory = Proof(.inventory)
    }

    /// The answer without its reason.
    public var kind: Kind {
        switch self {
        case .met: .met
        case .unmet: .unmet
        case .review: .review
        case .notExamined: .notExamined
        }
    }

    /// The finding, nil when met.
    public var finding: Finding? {
        switch self {
        case .met: nil
        case .unmet(let finding), .review(let finding), .notExamined(let finding): finding
        }
    }
}

/// Why a verdict is not `met`, as data; the words are made by `Wording`.
public struct Finding: Codable, Hashable, Sendable {
    /// The lasting name of the reason within its requirement, such as `tooSmall`.
    public var reason: String
    /// What was found.
    public var found: Detail
    /// What is wanted.
    public var wanted: Detail

    /// Creates a finding.
    public init(_ reason: String, found: Detail = .none, wanted: Detail = .none) {
        self.reason = reason
        self.found = found
        self.wanted = wanted
    }
}
