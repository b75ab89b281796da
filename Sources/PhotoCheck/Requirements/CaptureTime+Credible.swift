internal import ImageFacts

extension CaptureTime {
    /// Whether the day may be told from the photo's clock.
    ///
    /// A clock that was never set tells none: it begins with the first hours of a year (of the maker's time zone), or
    /// with one of the days that clocks are born with. Neither does one that is more than a year from the event, or that
    /// is off by years in the whole unit.
    func tellsDay(in unit: UnitContext) -> Bool {
        guard year != unit.otherYear, isNear(unit.eventYears) else { return false }
        guard month == 1, day == 1 else { return true }
        return hour >= 3 && !Self.firstYears.contains(year)
    }

    private func isNear(_ eventYears: ClosedRange<Int>?) -> Bool {
        guard let eventYears else { return (1_990...2_099).contains(year) }
        return year >= eventYears.lowerBound - 1 && year <= eventYears.upperBound + 1
    }

    /// The years with which clocks begin, on their first of January.
    private static let firstYears: Set = [1_970, 1_980, 2_000, 2_010]
}
