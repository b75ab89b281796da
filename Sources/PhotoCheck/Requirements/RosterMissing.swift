/// Every unit of the roster handed something in.
///
/// 岫政办发[2012]17号 三(二): “各乡镇(办事处)、各部门”. The notice holds no roster; the office names it with `--units`, and without one nothing is inferred.
public struct RosterMissing: RunRequirement, ProfileReadable {
    /// Its lasting name.
    public static let id: RequirementID = "roster.missing"
    /// The terms used where a profile does not say otherwise.
    public static let defaultTerms = Terms(level: .fail, basis: .stated)
    /// Every reason that its findings may name.
    public static let reasons = ["missing", "missingLike"]

    /// Creates the requirement.
    public init() {}

    /// Reads the requirement, which has no parameters.
    public init(from section: inout ProfileSection) throws(ProfileError) {}

    private static let roster = Roster(units: [
        .init(name: "苏子沟镇", aliases: ["苏子沟"]), .init(name: "洋河镇"),
    ])

    /// Cases that are its documentation and its test.
    public static let examples: [RunExample<Self>] = [
        RunExample(
            title: "both units, one under its other name", rule: Self(),
            run: RunIndex(units: [.init(name: "苏子沟"), .init(name: "洋河镇")], roster: roster), expected: .verdicts([.met])),
        RunExample(
            title: "one unit of two", rule: Self(), run: RunIndex(units: [.init(name: "洋河镇")], roster: roster),
            expected: .verdicts([.unmet])),
        RunExample(
            title: "a short name, and one that is a character off", rule: Self(),
            run: RunIndex(units: [.init(name: "洋河"), .init(name: "苏子勾镇")], roster: roster),
            expected: .verdicts([.review])),
        RunExample(
            title: "no roster", rule: Self(), run: RunIndex(units: [.init(name: "洋河镇")]),
            expected: .notChecked(.noRoster)),
        RunExample(
            title: "single files", rule: Self(), run: RunIndex(roster: roster, wholeUnits: false),
            expected: .notChecked(.singleFiles)),
    ]

    /// The answers about the run.
    public func judge(_ run: RunIndex) -> RunAnswer {
        guard run.wholeUnits else { return .notChecked(.singleFiles) }
        guard let roster = run.roster else { return .notChecked(.noRoster) }
        let names = RosterNames(roster)
        var present: Set<Int> = []
        var probable: [Int: String] = [:]
        for unit in run.units where unit.isUnit {
            if let member = names.member(unit.name) ?? names.again(unit.name) {
                present.insert(member)
            } else if let member = names.probable(unit.name), probable[member] == nil {
                probable[member] = unit.name
            }
        }
        let missing = roster.units.indices.filter { !present.contains($0) }
        guard !missing.isEmpty else { return .judged([.met(.inventory)]) }
        return .judged(
            missing.map { index in
                let wanted = Detail.fields([.init("unit", .text(roster.units[index].name))])
                // A unit that probably is there is not proven to be missing.
                guard let like = probable[index] else {
                    return .unmet(Finding("missing", found: .fields([.init("unit", .none)]), wanted: wanted))
                }
                return .review(
                    Finding("missingLike", found: .fields([.init("unit", .text(like))]), wanted: wanted))
            })
    }
}

extension [JudgedRequirement] {
    /// The units of the roster that handed in nothing.
    var missingUnits: [String] {
        compactMap { judged in
            guard judged.requirement == RosterMissing.id, case .unmet(let finding) = judged.verdict,
                case .text(let name)? = finding.wanted["unit"]
            else { return nil }
            return name
        }
    }
}
