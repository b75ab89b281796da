internal import ImageFacts

/// The caption contradicts neither the day on which the photo was taken nor what another source says.
///
/// Our reading of 岫政办发[2012]17号 三(二) “并配有详细说明”: the notice does not say it. A clock may be wrong and an activity may
/// last for days, so the finding is always for a person; one day's difference is none, for clocks run in other time zones.
public struct CaptionConsistent: PhotoRequirement, ProfileReadable, Hashable {
    /// `caption.consistent`.
    public static let id: RequirementID = "caption.consistent"
    /// Interpreted, for a person.
    public static let defaultTerms = Terms(level: .review, basis: .interpreted)
    /// `otherDay`: the photo was taken on another day; `sourcesDisagree`: two captions name different days.
    public static let reasons = ["otherDay", "sourcesDisagree"]

    /// Asks for agreement.
    public init() {}

    /// Reads no keys.
    public init(from section: inout ProfileSection) throws(ProfileError) {}

    /// Nil where there is nothing to compare.
    public func judge(_ photo: Photo, in unit: UnitContext) -> Verdict? {
        guard let caption = photo.caption else { return nil }
        let days = Self.days(caption)
        guard !days.isEmpty else { return nil }
        let taken = photo.facts?.taken.flatMap { $0.tellsDay(in: unit) ? $0 : nil }
        let year = taken?.year ?? unit.eventYears?.lowerBound ?? 2_000
        if let taken, !Self.agree(days, [CaptionDay.number(taken.year, taken.month, taken.day)], year) {
            let day = Day(year: taken.year, month: taken.month, day: taken.day)?.description ?? ""
            return .review(
                Finding(
                    "otherDay",
                    found: .fields([.init("day", .text(day)), .init("days", .list(days.map { .text($0.written) }))])))
        }
        for other in photo.captions where !other.counts && other.match.isCertain && other.writing == .written {
            // The same words name the same days: most programs write one text into every field.
            guard other.elements.time != caption.elements.time else { continue }
            let said = Self.days(other)
            guard !said.isEmpty, !Self.agree(days, said.map { $0.number(in: year) }, year) else { continue }
            return .review(
                Finding(
                    "sourcesDisagree",
                    found: .fields([
                        .init("days", .list(days.map { .text($0.written) })),
                        .init("source", .text(caption.source.rawValue)),
                        .init("otherDays", .list(said.map { .text($0.written) })),
                        .init("otherSource", .text(other.source.rawValue)),
                    ])))
        }
        return taken == nil ? nil : .met(.text)
    }

    private static func days(_ caption: Caption) -> [CaptionDay] {
        caption.inherited.contains(.time) ? [] : caption.elements.time.compactMap(CaptionDay.init)
    }

    /// Whether a day of one side lies within a day of one of the other, or between its first and last.
    private static func agree(_ days: [CaptionDay], _ others: [Int], _ year: Int) -> Bool {
        let numbers = days.map { $0.number(in: year) }
        guard let first = numbers.min(), let last = numbers.max() else { return true }
        return others.contains { $0 >= first - 1 && $0 <= last + 1 }
    }

    /// Its documentation and its tests.
    public static let examples: [Example<Self>] = {
        func taken(_ day: Int, _ text: String) -> Photo {
            var photo = Photo.captioned(texts: [.iptcCaption: text])
            guard case .facts(var facts) = photo.examination else { return photo }
            facts.taken = CaptureTime(year: 2012, month: 5, day: day, hour: 9, minute: 12, second: 0)
            photo.examination = .facts(facts)
            return photo
        }
        let text = "5月15日,县长在岫岩宾馆门前解答群众咨询"
        return [
            Example(
                title: "taken on the day that the caption names", rule: Self(), photo: taken(15, text), verdict: .met),
            Example(title: "a day beside it", rule: Self(), photo: taken(16, text), verdict: .met),
            Example(title: "taken two weeks later", rule: Self(), photo: taken(29, text), verdict: .review),
            Example(
                title: "within the days that the caption names", rule: Self(),
                photo: taken(18, "5月15日至5月20日,镇长走访商户"), verdict: .met),
            Example(title: "a caption without a day", rule: Self(), photo: taken(29, "县长解答群众咨询"), verdict: nil),
            Example(
                title: "the activity's name is no day", rule: Self(), photo: taken(29, "“5·15”政务公开日县长解答群众咨询"),
                verdict: nil),
            Example(
                title: "two fields that name different days", rule: Self(),
                photo: .captioned(texts: [.iptcCaption: text, .exifImageDescription: "5月25日,县长解答群众咨询"]),
                verdict: .review),
        ]
    }()
}
