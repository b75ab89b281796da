/// A requirement's answer about one photo, one submission or one run.
///
/// What cannot be proven is never `met`.
public enum Verdict: Codable, Hashable, Sendable {
    /// Shown by the bytes; the evidence says by which.
    case met(Evidence)
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
    public enum Evidence: String, Codable, Hashable, Sendable {
        /// The header, which is a claim about the pixels.
        case header
        /// The decoded pixels.
        case pixels
        /// Texts in or beside the photo.
        case text
        /// What lies in the submission.
        case inventory
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
