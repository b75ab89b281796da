/// A day and time as workbooks count them: days since the end of 1899, the time as a part of a day.
struct CellDate {
    /// The parts of a date that a format shows.
    struct Parts: OptionSet, Hashable, Sendable {
        let rawValue: UInt8
        static let year = Parts(rawValue: 1)
        static let month = Parts(rawValue: 2)
        static let day = Parts(rawValue: 4)
        static let time = Parts(rawValue: 8)
        static let seconds = Parts(rawValue: 16)
        /// Hours that go on past 24.
        static let elapsed = Parts(rawValue: 32)
        static let date: Parts = [.year, .month, .day]
    }

    private let days: Int
    private let seconds: Int
    private let year: Int
    private let month: Int
    private let day: Int

    /// Nil for a number that is no date: negative, or after the year 9999.
    init?(_ serial: Double, since1904: Bool) {
        guard serial >= 0, serial < 2_958_466 else { return nil }
        let total = Int((serial * 86_400).rounded())
        days = total / 86_400
        seconds = total % 86_400
        // Excel believes that 1900 was a leap year, so day 60 does not exist and those before are one off.
        let sinceEpoch: Int
        if since1904 {
            sinceEpoch = days - 24_107
        } else {
            sinceEpoch = days - 25_569 + (days < 60 ? 1 : 0)
        }
        (year, month, day) = Self.civil(sinceEpoch)
    }

    /// The date with the parts that its format shows.
    func text(_ parts: Parts) -> String {
        let time = parts.contains(.time) ? clock(parts) : nil
        return [date(parts), time].compactMap(\.self).joined(separator: " ")
    }

    private func date(_ parts: Parts) -> String? {
        switch parts.intersection(.date) {
        case []: nil
        case .year: Self.padded(year, 4)
        case [.year, .month]: Self.padded(year, 4) + "-" + Self.padded(month, 2)
        case [.month, .day]: "\(month)月\(day)日"
        case .month: "\(month)月"
        default: Self.padded(year, 4) + "-" + Self.padded(month, 2) + "-" + Self.padded(day, 2)
        }
    }

    private func clock(_ parts: Parts) -> String {
        let hours = seconds / 3_600 + (parts.contains(.elapsed) ? days * 24 : 0)
        let text = Self.padded(hours, 2) + ":" + Self.padded(seconds / 60 % 60, 2)
        return parts.contains(.seconds) ? text + ":" + Self.padded(seconds % 60, 2) : text
    }

    private static func padded(_ number: Int, _ count: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, count - digits.utf8.count)) + digits
    }

    /// Year, month and day of a day since 1970-01-01 in the Gregorian calendar, by eras of 400 years that begin in March.
    private static func civil(_ day: Int) -> (Int, Int, Int) {
        let shifted = day + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
    }
}
