/// Nobody handed in who is not on the roster.
///
/// 岫政办发[2012]17号 三(二): “各乡镇(办事处)、各部门”. A stranger most often is a unit whose folder is named otherwise, so it is for a person, with the nearest name.
public struct RosterUnknown: RunRequirement, ProfileReadable {
    /// Its lasting name.
    public static let id: RequirementID = "roster.unknown"
    /// The terms used where a profile does not say otherwise.
    public static let defaultTerms = Terms(level: .review, basis: .stated)
    /// Every reason that its findings may name.
    public static let reasons = ["unknown", "unknownLike"]

    /// Creates the requirement.
    public init() {}

    /// Reads the requirement, which has no parameters.
    public init(from section: inout ProfileSection) throws(ProfileError) {}

    private static let roster = Roster(units: [.init(name: "苏子沟镇"), .init(name: "洋河镇")])

    /// Cases that are its documentation and its test.
    public static let examples: [RunExample<Self>] = [
        RunExample(
            title: "units of the roster", rule: Self(),
            run: RunIndex(units: [.init(name: "苏子沟镇"), .init(name: "洋河镇")], roster: roster), expected: .verdicts([.met])
        ),
        RunExample(
            title: "a name nobody knows, and one that is nearly right", rule: Self(),
            run: RunIndex(units: [.init(name: "新建文件夹"), .init(name: "苏子勾镇")], roster: roster),
            expected: .verdicts([.review, .review])),
        RunExample(
            title: "loose photos are no unit", rule: Self(),
            run: RunIndex(units: [.init(name: "(未归单位)", isUnit: false)], roster: roster), expected: .verdicts([.met])),
        RunExample(
            title: "no roster", rule: Self(), run: RunIndex(units: [.init(name: "洋河镇")]),
            expected: .notChecked(.noRoster)),
    ]

    /// The answers about the run.
    public func judge(_ run: RunIndex) -> RunAnswer {
        guard run.wholeUnits else { return .notChecked(.singleFiles) }
        guard let roster = run.roster else { return .notChecked(.noRoster) }
        let known = Set(roster.units.flatMap(\.names).map(Roster.key))
        let strangers = run.units.filter { $0.isUnit && !known.contains(Roster.key($0.name)) }
        guard !strangers.isEmpty else { return .judged([.met(.inventory)]) }
        return .judged(
            strangers.map { stranger in
                let found = Detail.fields([.init("unit", .text(stranger.name))])
                guard let nearest = NearestName.of(stranger.name, in: roster.units.map(\.name)) else {
                    return .review(Finding("unknown", found: found))
                }
                return .review(
                    Finding("unknownLike", found: found, wanted: .fields([.init("unit", .text(nearest))])))
            })
    }
}
