internal import ImageFacts

/// The photo was taken on the day of the event, or within the days that the notice names.
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
    public static let reasons = ["otherDay", "tooEarly", "tooLate"]

    /// The first day allowed; nil when none is too early.
    public var from: Day?
    /// The last day allowed; nil when none is too late.
    public var to: Day?

    /// Asks for one day.
    public init(on: Day) {
        (from, to) = (on, on)
    }

    /// Asks for the days between two, both of them included; either may be left open.
    public init(from: Day?, to: Day?) {
        (self.from, self.to) = (from, to)
    }

    /// Reads `on: 2012-05-15`, or `from: 2012-05-01`, `to: 2012-05-31`, or both of these.
    public init(from section: inout ProfileSection) throws(ProfileError) {
        let on = try section.date("on")
        let from = try section.date("from")
        let to = try section.date("to")
        if let on {
            guard from == nil, to == nil else {
                throw section.contradiction("on", from == nil ? "to" : "from", sign: "≠")
            }
            self.init(on: on)
            return
        }
        guard from != nil || to != nil else { throw section.missing("on") }
        if let from, let to, from > to { throw section.contradiction("from", "to", sign: ">") }
        self.init(from: from, to: to)
    }

    /// The one day asked for; nil for a window.
    public var on: Day? { from == to ? from : nil }

    /// The day, or the window as an interval (ISO 8601: `2012-05-01/2012-05-31`, `..` for an open end).
    public var days: String {
        on?.description ?? "\(from?.description ?? "..")/\(to?.description ?? "..")"
    }

    /// The years from which photos are expected.
    var years: ClosedRange<Int> {
        let first = from?.year ?? 1
        return first...max(first, to?.year ?? 9999)
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
                title: "the last day of a window", rule: Self(from: day, to: Day(year: 2012, month: 5, day: 20)),
                photo: taken(20), verdict: .met),
            Example(
                title: "a day after the window", rule: Self(from: day, to: Day(year: 2012, month: 5, day: 20)),
                photo: taken(21), verdict: .unmet),
            Example(
                title: "a day before the window", rule: Self(from: day, to: nil), photo: taken(14), verdict: .unmet),
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
        func unmet(_ reason: String, _ name: String, _ wanted: Day) -> Verdict {
            .unmet(
                Finding(
                    reason, found: .fields([.init("day", .text(day.description))]),
                    wanted: .fields([.init(name, .text(wanted.description))])))
        }
        if let on { return day == on ? .met(.header) : unmet("otherDay", "day", on) }
        if let from, day < from { return unmet("tooEarly", "from", from) }
        if let to, day > to { return unmet("tooLate", "to", to) }
        return .met(.header)
    }
}
