/// One wish of a notice.
///
/// A requirement is pure: facts and context in, verdict out. It reads no bytes, no clock, no environment; a date or a limit comes in through
/// the profile.
public protocol Requirement: Sendable {
    /// Its lasting name.
    static var id: RequirementID { get }
    /// The terms used where a profile does not say otherwise.
    static var defaultTerms: Terms { get }
    /// Every reason that its findings may name, each worded in every language.
    static var reasons: [String] { get }
    /// Whether only decoded rows can show that it is met; a run of headers alone lists it under "not checked".
    static var needsPixels: Bool { get }
}

extension Requirement {
    /// Headers and texts suffice.
    public static var needsPixels: Bool { false }
}

/// A requirement whose parameters can be read from a profile.
public protocol ProfileReadable {
    /// Reads the parameters; keys that are not asked for are errors.
    init(from section: inout ProfileSection) throws(ProfileError)
}

/// A requirement of every photo.
public protocol PhotoRequirement: Requirement {
    /// The answer about one photo; nil where the requirement has nothing to say about it.
    ///
    /// Called only for photos whose bytes could be read; the checker itself answers `notExamined` for the others.
    func judge(_ photo: Photo, in unit: UnitContext) -> Verdict?
    /// Cases that are its documentation and its test; empty for a requirement without any.
    static var examples: [Example<Self>] { get }
}

extension PhotoRequirement {
    /// No examples.
    public static var examples: [Example<Self>] { [] }
}

/// A requirement of everything that one unit handed in.
public protocol UnitRequirement: Requirement {
    /// The answer about one submission; nil where the requirement has nothing to say about it.
    func judge(_ submission: Submission) -> Verdict?
    /// Cases that are its documentation and its test; empty for a requirement without any.
    static var examples: [SubmissionExample<Self>] { get }
}

extension UnitRequirement {
    /// No examples.
    public static var examples: [SubmissionExample<Self>] { [] }
}

/// A requirement of the whole run; its findings never change the outcome of a photo or a unit.
public protocol RunRequirement: Requirement {
    /// The answers, one for each thing found, or why nothing was checked.
    func judge(_ run: RunIndex) -> RunAnswer
    /// Cases that are its documentation and its test; empty for a requirement without any.
    static var examples: [RunExample<Self>] { get }
}

extension RunRequirement {
    /// No examples.
    public static var examples: [RunExample<Self>] { [] }
}

/// What a run requirement says.
public enum RunAnswer: Codable, Hashable, Sendable {
    /// It was checked; a single `met` when nothing was found.
    case judged([Verdict])
    /// It was not checked, and changes nothing.
    case notChecked(NotChecked.Reason)
}

/// A requirement that the run was not asked or not able to judge.
public struct NotChecked: Codable, Hashable, Sendable {
    /// Which one.
    public var requirement: RequirementID
    /// Why.
    public var why: Reason

    /// Names a requirement that was not checked.
    public init(_ requirement: RequirementID, _ why: Reason) {
        self.requirement = requirement
        self.why = why
    }

    /// Why a requirement was not checked; the raw value is the `why` of the JSON report.
    public enum Reason: String, Codable, Hashable, Sendable, CaseIterable {
        /// No roster was named.
        case noRoster
        /// Single files were listed, not whole units.
        case singleFiles
        /// Pixels are not decoded in this run.
        case headersOnly
        /// This version has no judge for it yet.
        case notInThisVersion
        /// Most dated photos are of another year than the event.
        case otherYear
        /// There is no mail, and no arrival list was named.
        case noArrivals
    }
}
