/// A notice as data: what it asks, in its own words and clauses.
public struct Profile: Sendable {
    /// The short name on the command line.
    public var id: String
    /// The title in the profile's language.
    public var title: String
    /// The notice's number, such as 岫政办发[2012]17号.
    public var notice: String?
    /// The language of reports unless asked otherwise.
    public var language: Language
    /// The notice's time zone (IANA name).
    public var timeZone: String?
    /// What the notice calls a unit and a photo.
    public var nouns: Nouns
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
    /// Day of the event and deadline as the notice gives them, for the first lines of the report (`2012-05-15`).
    public var eventDay: String?
    /// The deadline as the notice gives it (`2012-05-17`).
    public var deadline: String?

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
    }
}

/// A language of reports, help and errors.
public enum Language: String, Codable, Hashable, Sendable, CaseIterable {
    /// Chinese, simplified.
    case zh
    /// English.
    case en
}
