/// Reads a notice out of the root section of its YAML.
struct ProfileReader {
    private var section: ProfileSection
    private var profile: Profile

    static func read(_ section: ProfileSection, digest: String) throws(ProfileError) -> Profile {
        var reader = try ProfileReader(section, digest: digest)
        try reader.readRequirements()
        try reader.readAssessment()
        let asked = reader.profile.asked
        reader.profile.clauses =
            try reader.section.sections("clauses") { (section) throws(ProfileError) in
                try Profile.Clause(from: &section, asked: asked)
            } ?? []
        try reader.section.finish()
        // A notice that asks nothing would let everything pass.
        guard reader.profile.asksAnything else {
            throw reader.section.wrong("requirements", expected: "{size.minimum: {at-least: 1600x1200}, …}")
        }
        return reader.profile
    }

    private init(_ root: ProfileSection, digest: String) throws(ProfileError) {
        section = root
        guard let id = try section.text("id") else { throw section.missing("id") }
        guard let title = try section.text("title") else { throw section.missing("title") }
        profile = Profile(id: id, title: title, digest: digest)
        profile.notice = try section.text("notice")
        profile.status = try section.text("status")
        if let language = try section.choice("language", of: Language.self) { profile.language = language }
        profile.timeZone = try section.text("time-zone")
        // A zone that nobody knows would move the deadline without a word.
        if profile.timeZone != nil, profile.clock == nil {
            throw section.wrong("time-zone", expected: "Asia/Shanghai")
        }
        profile.nouns = Profile.Nouns.usual(profile.language)
        let nouns = profile.nouns
        profile.nouns =
            try section.section("nouns") { (section) throws(ProfileError) in
                Profile.Nouns(
                    unit: try section.text("unit") ?? nouns.unit, photo: try section.text("photo") ?? nouns.photo)
            } ?? nouns
        let again = profile.again
        (profile.units, profile.again) =
            try section.section("units") { (section) throws(ProfileError) in
                let again = try section.choice("again", of: RepeatedSubmission.self) ?? again
                return (try UnitSource(from: &section), again)
            } ?? (.folder, again)
    }

    private mutating func readRequirements() throws(ProfileError) {
        let found: Profile? = try section.section("requirements") { (section) throws(ProfileError) -> Profile in
            var reading = profile
            for type in Registry.photo { try Self.readPhoto(type, &section, &reading) }
            for type in Registry.unit { try Self.readUnit(type, &section, &reading) }
            for type in Registry.run { try Self.readRun(type, &section, &reading) }
            for later in LaterRequirement.all { try Self.readLater(later, &section, &reading) }
            return reading
        }
        guard let found else { throw section.missing("requirements") }
        profile = found
    }

    /// The weights of requirements that the notice asks for.
    private mutating func readAssessment() throws(ProfileError) {
        let asked = profile.photoRequirements.map(\.id) + profile.unitRequirements.map(\.id)
        profile.points =
            try section.section("assessment") { (section) throws(ProfileError) in
                let points: [RequirementPoints]? = try section.section("points") { (section) throws(ProfileError) in
                    var points: [RequirementPoints] = []
                    for id in asked {
                        guard let number = try section.number(id.rawValue) else { continue }
                        guard number <= 1_000 else { throw section.wrong(id.rawValue, expected: "0–1000") }
                        points.append(RequirementPoints(id, points: number))
                    }
                    return points
                }
                guard let points else { throw section.missing("points") }
                return points
            } ?? []
    }

    private static func readPhoto<Rule: PhotoRequirement & ProfileReadable>(
        _ type: Rule.Type, _ section: inout ProfileSection, _ profile: inout Profile
    ) throws(ProfileError) {
        guard let (rule, terms) = try read(type, &section) else { return }
        profile.ask(rule, type.id, terms, in: \.photoRequirements)
        if let event = rule as? EventDate { profile.eventDay = event.days }
    }

    private static func readUnit<Rule: UnitRequirement & ProfileReadable>(
        _ type: Rule.Type, _ section: inout ProfileSection, _ profile: inout Profile
    ) throws(ProfileError) {
        guard let (rule, terms) = try read(type, &section) else { return }
        profile.ask(rule, type.id, terms, in: \.unitRequirements)
        if let deadline = rule as? SubmissionDeadline { profile.deadline = deadline.before.description }
    }

    private static func readRun<Rule: RunRequirement & ProfileReadable>(
        _ type: Rule.Type, _ section: inout ProfileSection, _ profile: inout Profile
    ) throws(ProfileError) {
        guard let (rule, terms) = try read(type, &section) else { return }
        profile.ask(rule, type.id, terms, in: \.runRequirements)
    }

    private static func read<Rule: Requirement & ProfileReadable>(
        _ type: Rule.Type, _ section: inout ProfileSection
    ) throws(ProfileError) -> (Rule, Terms)? {
        try section.section(type.id.rawValue) { (section) throws(ProfileError) in
            let terms = try Terms(from: &section, default: type.defaultTerms)
            return (try Rule(from: &section), terms)
        }
    }

    private static func readLater(
        _ later: LaterRequirement, _ section: inout ProfileSection, _ profile: inout Profile
    ) throws(ProfileError) {
        let read: Terms? = try section.section(later.id.rawValue) { (section) throws(ProfileError) in
            let terms = try Terms(from: &section, default: later.terms)
            if later.terms.level == .person, terms.level != .person {
                throw section.wrong("level", expected: Terms.Level.person.rawValue)
            }
            return terms
        }
        guard let terms = read else { return }
        if terms.level == .person {
            profile.forAPerson.append(.init(id: later.id, terms: terms))
        } else {
            profile.notChecked.append(NotChecked(later.id, later.why))
            profile.laterTerms[later.id] = terms
        }
    }
}

extension Profile {
    fileprivate var asksAnything: Bool {
        !photoRequirements.isEmpty || !unitRequirements.isEmpty || !runRequirements.isEmpty || !forAPerson.isEmpty
            || !notChecked.isEmpty
    }

    /// Adds a requirement to its list, or to those that only a person can judge.
    fileprivate mutating func ask<Rule>(
        _ rule: Rule, _ id: RequirementID, _ terms: Terms, in list: WritableKeyPath<Profile, [Asked<Rule>]>
    ) {
        if terms.level == .person {
            forAPerson.append(AskedOfAPerson(id: id, terms: terms))
        } else {
            self[keyPath: list].append(Asked(rule, id: id, terms: terms))
        }
    }
}

extension Terms {
    /// The keys that every requirement has: `level`, `basis`, `clause`, `quote`.
    init(from section: inout ProfileSection, default terms: Terms) throws(ProfileError) {
        self.init(
            level: try section.choice("level", of: Level.self) ?? terms.level,
            basis: try section.choice("basis", of: Basis.self) ?? terms.basis,
            clause: try section.text("clause") ?? terms.clause, quote: try section.text("quote") ?? terms.quote)
    }
}
