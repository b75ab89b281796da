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

    /// The words of a requirement; nil for one that this library does not know.
    public func requirement(_ id: RequirementID) -> RequirementWording? {
        say(zh: Self.zh, en: Self.en).lazy.compactMap { $0[id] }.first
    }

    private static let zh = [
        RequirementWordingZH.table, ClarityWording.zh, CaptionWording.zh, CaptionListWording.zh, SummaryWording.zh,
        DuplicatesWording.zh, OriginalWording.zh, AskedElsewhereZH.table, RequirementWordingZH.later,
    ]
    private static let en = [
        RequirementWordingEN.table, ClarityWording.en, CaptionWording.en, CaptionListWording.en, SummaryWording.en,
        DuplicatesWording.en, OriginalWording.en, AskedElsewhereEN.table, RequirementWordingEN.later,
    ]

    /// The words of a requirement's reason, or of one that all requirements share; nil for an unknown one.
    public func reason(_ id: RequirementID, _ reason: String) -> ReasonWording? {
        requirement(id)?.reasons[reason]
            ?? say(zh: RequirementWordingZH.common, en: RequirementWordingEN.common)[reason]
    }

    /// One sentence about a verdict: what was found and what is wanted; empty when met.
    ///
    /// A requirement that is our reading of the notice says so.
    public func sentence(for judged: JudgedRequirement) -> String {
        guard let finding = judged.verdict.finding else { return "" }
        return sentence(judged, reason(judged.requirement, finding.reason)?.says.filled(from: finding, self), finding)
    }

    /// The same of a sentence that was filled elsewhere; nil where the reason has no words.
    func sentence(_ judged: JudgedRequirement, _ filled: String?, _ finding: Finding) -> String {
        let sentence = filled ?? "\(judged.requirement): \(finding.reason)"
        guard judged.terms.basis == .interpreted else { return sentence }
        return say(zh: "\(sentence)(\(interpreted))", en: "\(sentence) (\(interpreted))")
    }

    /// How to mend what was found, in one sentence to the one who handed in; empty when met.
    public func mend(for judged: JudgedRequirement) -> String {
        guard let finding = judged.verdict.finding else { return "" }
        return reason(judged.requirement, finding.reason)?.mend.filled(from: finding, self) ?? ""
    }

    /// A few words for counts; a reason without words of its own is named by its id.
    public func short(_ id: RequirementID, _ reason: String) -> String {
        self.reason(id, reason)?.short ?? reason
    }

    /// What stands beside a requirement that the notice does not spell out.
    public var interpreted: String {
        say(zh: "本办理解,通知未明写", en: "our reading, not spelled out in the notice")
    }

    /// The one of two that is of this language.
    func say<Text>(zh: Text, en: Text) -> Text {
        switch language {
        case .zh: zh
        case .en: en
        }
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
