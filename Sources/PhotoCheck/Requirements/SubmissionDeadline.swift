/// The submission arrived in time.
///
/// 岫政办发[2012]17号 三(二): “于5月17日前报送”. Whether the 17th is in time the notice does not say, so with `inclusive: unclear` that day is for a person.
/// Evidence is, in this order, the host that received the mail, the mail's own date, the office's arrival list; never the time of a file. Where there is
/// none, a person must look. In a run without any mail and without a list nothing can be told of any unit, and the requirement stands under "not checked".
public struct SubmissionDeadline: UnitRequirement, ProfileReadable, Hashable {
    /// Its lasting name.
    public static let id: RequirementID = "submission.deadline"
    /// The terms used where a profile does not say otherwise.
    public static let defaultTerms = Terms(level: .fail, basis: .stated)
    /// Every reason that its findings may name.
    public static let reasons = ["late", "partlyLate", "lastDay", "unknown"]

    /// The day before which it must arrive, in the notice's time zone.
    public var before: Day
    /// Whether that day is still in time.
    public var inclusive: Inclusive

    /// Whether the last day is still in time.
    public enum Inclusive: String, Codable, Hashable, Sendable, CaseIterable {
        case `true`, `false`
        /// The notice does not say.
        case unclear
    }

    /// Asks for arrival before a day.
    public init(before: Day, inclusive: Inclusive = .unclear) {
        self.before = before
        self.inclusive = inclusive
    }

    /// Reads `before: 2012-05-17` and `inclusive: unclear`.
    public init(from section: inout ProfileSection) throws(ProfileError) {
        guard let before = try section.date("before") else { throw section.missing("before") }
        self.init(before: before, inclusive: try section.choice("inclusive", of: Inclusive.self) ?? .unclear)
    }

    /// Cases that are its documentation and its test.
    public static let examples: [SubmissionExample<Self>] = {
        // A day that the calendar lacks would leave the list empty, and a test asks for examples.
        guard let limit = Day(year: 2012, month: 5, day: 17) else { return [] }
        func rule(_ inclusive: Inclusive) -> Self { Self(before: limit, inclusive: inclusive) }
        func arrived(_ evidence: Arrival.Evidence, _ moments: (day: Int, second: Int)...) -> Submission {
            let arrivals = moments.compactMap { moment in
                Day(year: 2012, month: 5, day: moment.day).map { Arrival(evidence, $0, second: moment.second) }
            }
            return Submission(
                unit: UnitContext(name: "苏子沟镇"), photos: 3, arrival: ArrivalRecord(arrivals: arrivals))
        }
        return [
            SubmissionExample(
                title: "received a second before the 17th", rule: rule(.unclear),
                submission: arrived(.received, (16, 86_399)), verdict: .met),
            SubmissionExample(
                title: "received as the 17th begins, which may be in time", rule: rule(.unclear),
                submission: arrived(.received, (17, 0)), verdict: .review),
            SubmissionExample(
                title: "received in the last second of the 17th, which may be in time", rule: rule(.unclear),
                submission: arrived(.received, (17, 86_399)), verdict: .review),
            SubmissionExample(
                title: "received as the 18th begins", rule: rule(.unclear), submission: arrived(.received, (18, 0)),
                verdict: .unmet),
            SubmissionExample(
                title: "on the last day, which is in time", rule: rule(.true),
                submission: arrived(.date, (17, 86_399)), verdict: .met),
            SubmissionExample(
                title: "on the day itself, which is too late", rule: rule(.false), submission: arrived(.list, (17, 0)),
                verdict: .unmet),
            SubmissionExample(
                title: "a first mail in time, a second one late", rule: rule(.unclear),
                submission: arrived(.received, (16, 0), (18, 0)), verdict: .review),
            SubmissionExample(
                title: "nothing says when it arrived", rule: rule(.unclear), submission: arrived(.received),
                verdict: .review),
            SubmissionExample(
                title: "a run in which nothing says when anything arrived", rule: rule(.unclear),
                submission: Submission(unit: UnitContext(name: "苏子沟镇"), photos: 3), verdict: nil),
        ]
    }()

    /// The answer about one submission.
    public func judge(_ submission: Submission) -> Verdict? {
        guard let record = submission.arrival else { return nil }
        let wanted = Detail.fields([
            .init("before", .text(before.description)), .init("inclusive", .text(inclusive.rawValue)),
        ])
        func found(_ arrival: Arrival, _ more: [Detail.Field] = []) -> Detail {
            .fields(
                [.init("arrived", .text(arrival.shown)), .init("evidence", .text(arrival.evidence.rawValue))] + more)
        }
        let arrivals = record.arrivals.sorted { ($0.day, $0.second ?? 0) < ($1.day, $1.second ?? 0) }
        guard let first = arrivals.first, let last = arrivals.last else {
            let hint = record.hint.map { [Detail.Field("hint", .text($0.shown))] } ?? []
            return .review(Finding("unknown", found: .fields(hint), wanted: wanted))
        }
        switch (place(of: first), place(of: last)) {
        case (.late, _): return .unmet(Finding("late", found: found(first, [late(first)]), wanted: wanted))
        case (_, .late): return .review(Finding("partlyLate", found: found(last, [late(last)]), wanted: wanted))
        case (.lastDay, _), (_, .lastDay): return .review(Finding("lastDay", found: found(last), wanted: wanted))
        case (.inTime, .inTime): return .met(.init(.inventory, found: found(last), wanted: wanted))
        }
    }

    private enum Place {
        case inTime, lastDay, late
    }

    private func place(of arrival: Arrival) -> Place {
        if arrival.day < before { return .inTime }
        guard arrival.day == before else { return .late }
        switch inclusive {
        case .true: return .inTime
        case .false: return .late
        case .unclear: return .lastDay
        }
    }

    /// By how many seconds it is late: from the end of what may be in time on.
    private func late(_ arrival: Arrival) -> Detail.Field {
        let end = inclusive == .false ? before.number : before.number + 1
        return .init("lateSeconds", .number((arrival.day.number - end) * 86_400 + (arrival.second ?? 0)))
    }
}
