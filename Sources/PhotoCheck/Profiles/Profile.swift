/// A notice as data: what it asks, in its own words and clauses.
public struct Profile: Sendable {
    /// The short name on the command line.
    public var id: String
    /// The title in the profile's language.
    public var title: String
    /// The notice's number, such as 岫政办发[2012]17号.
    public var notice: String?
    /// What the profile is worth where that must be said, such as `draft, unverified`.
    public var status: String?
    /// The language of reports unless asked otherwise.
    public var language: Language
    /// The notice's time zone (IANA name).
    public var timeZone: String?
    /// What the notice calls a unit and a photo.
    public var nouns: Nouns
    /// Where the name of a photo's unit stands.
    public var units: UnitSource
    /// Which of several submissions of one unit count; a notice that does not say so has all of them count.
    public var again = RepeatedSubmission.all
    /// How many points requirements are worth in the assessment; empty where the notice gives no weights.
    public var points: [RequirementPoints] = []
    /// The clauses of the notice and what became of each, for `profile show --coverage`; empty where nobody listed them.
    public var clauses: [Clause]
    /// SHA-256 of the profile's text, in hexadecimal.
    public var digest: String
    /// Judged of every photo, in the order of the registry.
    public var photoRequirements: [Asked<any PhotoRequirement>]
    /// Judged of every submission.
    public var unitRequirements: [Asked<any UnitRequirement>]
    /// Judged of the run.
    public var runRequirements: [Asked<any RunRequirement>]
    /// Asked by the notice and only for a person to judge.
    public var forAPerson: [AskedOfAPerson]
    /// Asked by the notice and not judged by this version, with the reason.
    public var notChecked: [NotChecked]
    /// The terms of what stands under `notChecked` and is not judged at all, for explanations.
    public var laterTerms: [RequirementID: Terms]
    /// The YAML it was read from; nil for one made in Swift.
    public var yaml: String?
    /// Day of the event as the notice gives it, for the first lines of the report (`2012-05-15`, or `2012-05-01/2012-05-31`).
    public var eventDay: String?
    /// The deadline as the notice gives it (`2012-05-17`).
    public var deadline: String?

    /// Creates a notice in Swift, without YAML.
    ///
    /// - Parameters:
    ///   - id: the short name that reports carry.
    ///   - title: the title in the profile's language.
    ///   - notice: the notice's number.
    ///   - status: what the profile is worth, such as `draft, unverified`.
    ///   - language: the language of reports unless asked otherwise.
    ///   - timeZone: the notice's time zone (IANA name).
    ///   - nouns: what the notice calls a unit and a photo; nil takes the usual words of the language.
    ///   - units: where the name of a photo's unit stands.
    ///   - clauses: the clauses of the notice.
    ///   - digest: what tells this notice from another of the same id; empty for a notice without a text.
    ///   - photoRequirements: judged of every photo, in this order.
    ///   - unitRequirements: judged of every submission.
    ///   - runRequirements: judged of the run.
    ///   - forAPerson: asked by the notice and only for a person to judge.
    ///   - notChecked: asked by the notice and not judged.
    ///   - eventDay: the day of the event, `2012-05-15`.
    ///   - deadline: the deadline, `2012-05-17`.
    public init(
        id: String, title: String, notice: String? = nil, status: String? = nil, language: Language = .zh,
        timeZone: String? = nil,
        nouns: Nouns? = nil, units: UnitSource = .folder, clauses: [Clause] = [], digest: String = "",
        photoRequirements: [Asked<any PhotoRequirement>] = [],
        unitRequirements: [Asked<any UnitRequirement>] = [], runRequirements: [Asked<any RunRequirement>] = [],
        forAPerson: [AskedOfAPerson] = [], notChecked: [NotChecked] = [], eventDay: String? = nil,
        deadline: String? = nil
    ) {
        self.id = id
        self.title = title
        self.notice = notice
        self.status = status
        self.language = language
        self.timeZone = timeZone
        self.nouns = nouns ?? .usual(language)
        self.units = units
        self.clauses = clauses
        self.digest = digest
        self.photoRequirements = photoRequirements
        self.unitRequirements = unitRequirements
        self.runRequirements = runRequirements
        self.forAPerson = forAPerson
        self.notChecked = notChecked
        self.eventDay = eventDay
        self.deadline = deadline
        laterTerms = [:]
    }

    /// The terms under which the notice asks for a requirement; nil where it does not.
    public func asked(_ id: RequirementID) -> Terms? {
        photoRequirements.first { $0.id == id }?.terms ?? unitRequirements.first { $0.id == id }?.terms
            ?? runRequirements.first { $0.id == id }?.terms ?? forAPerson.first { $0.id == id }?.terms
            ?? laterTerms[id]
    }

    /// The years from which photos are expected; nil where the notice names no day.
    var eventYears: ClosedRange<Int>? {
        for case let rule as EventDate in photoRequirements.map(\.rule) { return rule.years }
        return eventDay.flatMap { Int($0.prefix(4)) }.map { $0...$0 }
    }

    /// Every requirement that the notice asks for, in the order of reports.
    public var asked: [RequirementID] {
        photoRequirements.map(\.id) + unitRequirements.map(\.id) + runRequirements.map(\.id)
            + LaterRequirement.all.map(\.id).filter { laterTerms[$0] != nil } + forAPerson.map(\.id)
    }

    /// A requirement with the terms under which the notice asks for it.
    public struct Asked<Rule: Sendable>: Sendable {
        /// The requirement, with its parameters.
        public var rule: Rule
        /// Its name.
        public var id: RequirementID
        /// Its terms.
        public var terms: Terms

        /// Joins a requirement and its terms.
        public init(_ rule: Rule, id: RequirementID, terms: Terms) {
            self.rule = rule
            self.id = id
            self.terms = terms
        }
    }

    /// A requirement of photos under its own terms or under these.
    public static func asked(
        _ rule: some PhotoRequirement, _ terms: Terms? = nil
    ) -> Asked<any PhotoRequirement> {
        Asked(rule, id: type(of: rule).id, terms: terms ?? type(of: rule).defaultTerms)
    }

    /// A requirement of submissions under its own terms or under these.
    public static func asked(_ rule: some UnitRequirement, _ terms: Terms? = nil) -> Asked<any UnitRequirement> {
        Asked(rule, id: type(of: rule).id, terms: terms ?? type(of: rule).defaultTerms)
    }

    /// A requirement of the run under its own terms or under these.
    public static func asked(_ rule: some RunRequirement, _ terms: Terms? = nil) -> Asked<any RunRequirement> {
        Asked(rule, id: type(of: rule).id, terms: terms ?? type(of: rule).defaultTerms)
    }

    /// A wish of the notice that only a person can judge.
    public struct AskedOfAPerson: Codable, Hashable, Sendable {
        /// Its name.
        public var id: RequirementID
        /// Its terms; the level is `person`.
        public var terms: Terms

        /// Joins a name and terms.
        public init(id: RequirementID, terms: Terms) {
            self.id = id
            self.terms = terms
        }
    }

    /// What the notice calls things.
    public struct Nouns: Codable, Hashable, Sendable {
        /// Who hands in (单位, 参赛者).
        public var unit: String
        /// What is handed in (照片, 作品).
        public var photo: String

        /// Creates the nouns.
        public init(unit: String, photo: String) {
            self.unit = unit
            self.photo = photo
        }

        /// The words where a notice names none.
        public static func usual(_ language: Language) -> Nouns {
            switch language {
            case .zh: Nouns(unit: "单位", photo: "照片")
            case .en: Nouns(unit: "unit", photo: "photo")
            }
        }
    }
}

/// A language of reports, help and errors.
public enum Language: String, Codable, Hashable, Sendable, CaseIterable {
    /// Chinese, simplified.
    case zh
    /// English.
    case en
}

extension Profile {
    /// The notice as far as a submitter can check it alone: without the roster, the deadline and the other units.
    public var forOneUnit: Profile {
        var profile = self
        profile.runRequirements = []
        profile.unitRequirements.removeAll { $0.id == SubmissionDeadline.id }
        return profile
    }
}
