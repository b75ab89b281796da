internal import ImageFacts

/// The photo was taken on the day of the event.
///
/// 岫政办发[2012]17号 二(二)1: “5月15日”. That the photos are of that day is our reading, so a finding is a note. The day is the one of the camera's clock
/// (EXIF DateTimeOriginal), never the file's; no date, no answer. Where most dated photos of a unit are of another year the clock was wrong or the
/// photos are old: that is said once for the unit, and not again for each photo.
public struct EventDate: PhotoRequirement, ProfileReadable {
    /// Its lasting name.
    public static let id: RequirementID = "date.event"
    /// The terms used where a profile does not say otherwise.
    public static let defaultTerms = Terms(level: .note, basis: .interpreted)
    /// Every reason that its findings may name.
    public static let reasons = ["otherDay"]

    /// The day of the event.
    public var on: Day

    /// Creates the requirement.
    public init(on: Day) {
        self.on = on
    }

    /// Reads `on: 2012-05-15`.
    public init(from section: inout ProfileSection) throws(ProfileError) {
        guard let on = try section.date("on") else { throw section.missing("on") }
        self.on = on
    }

    /// Cases that are its documentation and its test.
    public static let examples: [Example<Self>] = {
        // A day that the calendar lacks would leave the list empty, and a test asks for examples.
        guard let day = Day(year: 2012, month: 5, day: 15) else { return [] }
        func taken(_ day: Int) -> Photo {
            .example("1.jpg", .jpeg, 1600, 1200) {
                $0.taken = CaptureTime(year: 2012, month: 5, day: day, hour: 9, minute: 12, second: 0)
            }
        }
        return [
            Example(title: "on the day", rule: Self(on: day), photo: taken(15), verdict: .met),
            Example(title: "a day late", rule: Self(on: day), photo: taken(16), verdict: .unmet),
            Example(
                title: "no date in the file", rule: Self(on: day), photo: .example("1.jpg", .jpeg, 1600, 1200),
                verdict: nil),
            Example(
                title: "most photos of the unit are of another year", rule: Self(on: day), photo: taken(16),
                unit: UnitContext(name: "苏子沟镇", otherYear: 2010), verdict: nil),
        ]
    }()

    /// The answer about one photo.
    public func judge(_ photo: Photo, in unit: UnitContext) -> Verdict? {
        guard unit.otherYear == nil, let taken = photo.facts?.taken else { return nil }
        // A date that the calendar lacks is no evidence.
        guard let day = Day(year: taken.year, month: taken.month, day: taken.day) else { return nil }
        guard day != on else { return .met(.header) }
        return .unmet(
            Finding(
                "otherDay", found: .fields([.init("day", .text(day.description))]),
                wanted: .fields([.init("day", .text(on.description))])))
    }
}
