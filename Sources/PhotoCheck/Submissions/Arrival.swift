/// What shows when a submission arrived.
///
/// Files have times, too, and these prove nothing: copying, unpacking and wrong clocks change them.
public struct ArrivalRecord: Codable, Hashable, Sendable {
    /// Each mail or line of the arrival list that says so, in the order in which they were met; empty where nothing does.
    public var arrivals: [Arrival]
    /// The time of the newest member of an archive: when it may have been packed, and no evidence.
    public var hint: Arrival?

    /// Creates a record.
    public init(arrivals: [Arrival] = [], hint: Arrival? = nil) {
        self.arrivals = arrivals
        self.hint = hint
    }
}

/// When something arrived, on the clocks of the notice's time zone, and what says so.
public struct Arrival: Codable, Hashable, Sendable {
    /// What says when it arrived.
    public var evidence: Evidence
    /// The day.
    public var day: Day
    /// Seconds since midnight; nil where only the day is known.
    public var second: Int?

    /// Names an arrival.
    public init(_ evidence: Evidence, _ day: Day, second: Int? = nil) {
        self.evidence = evidence
        self.day = day
        self.second = second
    }

    /// What says when something arrived, the best first; the raw value stands in findings.
    public enum Evidence: String, Codable, Hashable, Sendable, CaseIterable {
        /// The host that keeps the mail: the topmost `Received` field (RFC 5321, 4.4).
        case received
        /// The mail's own `Date` field: its sender's clock.
        case date
        /// The office's arrival list.
        case list
        /// A member of an archive; a hint and no evidence.
        case member
    }

    /// The moment as `2012-05-16T10:12:00`, or its day alone.
    public var shown: String {
        guard let second else { return day.description }
        func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(day)T\(padded(second / 3_600)):\(padded(second / 60 % 60)):\(padded(second % 60))"
    }
}
