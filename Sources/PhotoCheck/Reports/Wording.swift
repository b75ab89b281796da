/// The words of one language for every id that reports print.
///
/// The tables stand in files of their own, one a language and a family of requirements; a test finds any id without words.
public struct Wording: Sendable {
    /// Which language.
    public let language: Language

    /// The words of a language.
    public init(_ language: Language) {
        self.language = language
    }
}

/// What one language says about a requirement.
public struct RequirementWording: Sendable {
    /// Its name in a few words (尺寸, size).
    public var title: String
    /// What is asked, in one sentence.
    public var asks: String
    /// How it is judged and why so, in a few sentences; what it cannot see.
    public var judged: String
    /// What each of its reasons means.
    public var reasons: [String: ReasonWording]

    /// Creates the words of a requirement.
    public init(title: String, asks: String, judged: String, reasons: [String: ReasonWording] = [:]) {
        self.title = title
        self.asks = asks
        self.judged = judged
        self.reasons = reasons
    }
}

/// What one language says about a reason.
public struct ReasonWording: Sendable {
    /// A few words for counts (尺寸不足, too small).
    public var short: String
    /// One sentence with what was found and what is wanted; `{found.width}` is filled in from the finding.
    public var says: String
    /// How to mend it, in one sentence to the one who handed in.
    public var mend: String

    /// Creates the words of a reason.
    public init(short: String, says: String, mend: String) {
        self.short = short
        self.says = says
        self.mend = mend
    }
}
