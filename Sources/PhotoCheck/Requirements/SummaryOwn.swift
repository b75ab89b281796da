/// The summary is the unit's own, and not another unit's with the names changed.
///
/// Our reading; 岫政办发[2012]17号 does not say it. Both texts are named, and which was first nobody can see from them, so that it is for a person. Common phrases
/// make no copy: half of the words of the shorter text must stand in the other, four by four and in their order.
public struct SummaryOwn: RunRequirement, ProfileReadable, Hashable {
    /// Its lasting name.
    public static let id: RequirementID = "summary.own"
    /// The terms used where a profile does not say otherwise.
    public static let defaultTerms = Terms(level: .review, basis: .interpreted)
    /// Every reason that its findings may name.
    public static let reasons = ["copy"]

    /// How much of the shorter text makes a copy, in percent.
    static let percent = 50

    /// Creates the requirement.
    public init() {}

    /// Reads the requirement, which has no parameters.
    public init(from section: inout ProfileSection) throws(ProfileError) {}

    private static func unit(_ name: String, _ text: String) -> RunIndex.Entry {
        .init(
            name: name,
            summary: RunIndex.Summary(path: SubmittedPath("\(name)/活动总结.docx"), sketch: TextSketch([text])))
    }

    private static let first = "当天在集市设咨询台三个,受理群众反映的低保、医保和土地问题,能办的当场办结,不能办的登记在册,限期答复。"

    /// Cases that are its documentation and its test.
    public static let examples: [RunExample<Self>] = [
        RunExample(
            title: "two texts", rule: Self(),
            run: RunIndex(units: [
                unit("苏子沟镇", first), unit("洋河镇", "我镇把公开栏搬到村口,请老党员逐项讲解收支,村民围在栏前边看边问,书记当面作答。"),
            ]), expected: .verdicts([.met])),
        RunExample(
            title: "the same text with another name and other figures", rule: Self(),
            run: RunIndex(units: [
                unit("苏子沟镇", "苏子沟镇" + first), unit("洋河镇", "洋河镇" + first.replacing("三个", with: "五个")),
            ]), expected: .verdicts([.review])),
        RunExample(
            title: "no two summaries were read", rule: Self(), run: RunIndex(units: [.init(name: "洋河镇")]),
            expected: .verdicts([])),
        RunExample(
            title: "single files", rule: Self(), run: RunIndex(wholeUnits: false),
            expected: .notChecked(.singleFiles)),
    ]

    /// The answers about the run: one for each unit whose text stands in that of a unit before it.
    public func judge(_ run: RunIndex) -> RunAnswer {
        guard run.wholeUnits else { return .notChecked(.singleFiles) }
        let units = run.units.filter { $0.isUnit && $0.summary != nil }
        guard units.count > 1 else { return .judged([]) }
        let copies = SummaryCopies.find(units.compactMap(\.summary?.sketch), percent: Self.percent)
        guard !copies.isEmpty else { return .judged([.met(.text)]) }
        return .judged(
            copies.map { copy in
                let both = [units[copy.earlier], units[copy.later]]
                return .review(
                    Finding(
                        "copy",
                        found: .fields([
                            .init("units", .list(both.map { .text($0.name) })),
                            .init("files", .shown(both.compactMap(\.summary?.path))),
                            .init("percent", .number(copy.percent)),
                        ]), wanted: .fields([.init("percent", .number(Self.percent))])))
            })
    }
}
