/// Nobody handed in who is not on the roster.
///
/// 岫政办发[2012]17号 三(二): “各乡镇(办事处)、各部门”. A stranger most often is a unit whose folder is named otherwise, so it is for a person, with the nearest name.
/// So is a unit that handed in more than once, and a mail whose address, subject or name tells of two units.
public struct RosterUnknown: RunRequirement, ProfileReadable {
    /// Its lasting name.
    public static let id: RequirementID = "roster.unknown"
    /// The terms used where a profile does not say otherwise.
    public static let defaultTerms = Terms(level: .review, basis: .stated)
    /// Every reason that its findings may name.
    public static let reasons = ["unknown", "unknownLike", "again", "otherNamed"]

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
            title: "a second folder of a unit", rule: Self(),
            run: RunIndex(units: [.init(name: "苏子沟镇"), .init(name: "苏子沟镇(补)")], roster: roster),
            expected: .verdicts([.review])),
        RunExample(
            title: "two mails of a unit, of which one names another, too", rule: Self(),
            run: RunIndex(
                units: [
                    .init(
                        name: "苏子沟镇",
                        origins: [
                            UnitOrigin(path: SubmittedPath("1.eml"), evidence: [.address], others: ["洋河镇"]),
                            UnitOrigin(path: SubmittedPath("2.eml"), evidence: [.subject]),
                        ])
                ], roster: roster), expected: .verdicts([.review, .review])),
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
        let names = RosterNames(roster)
        var seen: Set<Int> = []
        let verdicts = run.units.filter(\.isUnit).flatMap { unit -> [Verdict] in
            let found = Detail.fields([.init("unit", .text(unit.name))])
            func wanted(_ member: Int) -> Detail { .fields([.init("unit", .text(roster.units[member].name))]) }
            if let member = names.member(unit.name) {
                // Which of two folders counts, only evidence of arrival could say.
                guard seen.insert(member).inserted else {
                    return [.review(Finding("again", found: found, wanted: wanted(member)))]
                }
                return Self.doubts(unit, wanted: wanted(member))
            }
            if let member = names.again(unit.name) {
                return [.review(Finding("again", found: found, wanted: wanted(member)))]
            }
            if let member = names.probable(unit.name) {
                return [.review(Finding("unknownLike", found: found, wanted: wanted(member)))]
            }
            return [.review(Finding("unknown", found: found))]
        }
        return .judged(verdicts.isEmpty ? [.met(.inventory)] : verdicts)
    }

    /// What a person should know of how a unit was told.
    private static func doubts(_ unit: RunIndex.Entry, wanted: Detail) -> [Verdict] {
        var doubts: [Verdict] = []
        if unit.origins.count > 1 {
            let earlier = unit.origins.filter { !$0.counts }
            let found: [Detail.Field] = [
                .init("unit", .text(unit.name)),
                .init("submissions", .list(unit.origins.prefix(20).map { .text($0.whole.shown) })),
                .init("notCounted", .list(earlier.prefix(20).map { .text($0.whole.shown) })),
            ]
            doubts.append(.review(Finding("again", found: .fields(found), wanted: wanted)))
        }
        for origin in unit.origins.filter({ !$0.others.isEmpty }).prefix(20) {
            let found: [Detail.Field] = [
                .init("submission", .text(origin.whole.shown)), .init("others", .list(origin.others.map { .text($0) })),
            ]
            doubts.append(.review(Finding("otherNamed", found: .fields(found), wanted: wanted)))
        }
        return doubts
    }
}
