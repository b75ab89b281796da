/// A moment as a mail tells it (RFC 5322, 3.3 and 4.3).
package struct MailDate: Hashable, Sendable {
    /// Seconds since 1970-01-01T00:00:00Z.
    package let seconds: Int
    /// Minutes that the writer's clock was ahead of UTC.
    package let offset: Int

    /// Reads `Wed, 16 May 2012 10:12:00 +0800 (CST)`; nil for what is no moment, or leaves its zone open.
    package init?(_ field: some Collection<UInt8>) {
        // The letters of a date are ASCII; a field is bounded by the reader's limit.
        let text = Self.withoutComments(field)
        var words = text.split { $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: ",") }
            .map { String(decoding: $0, as: UTF8.self) }
        if let first = words.first, Self.days.contains(first.lowercased()) { words.removeFirst() }
        guard words.count == 5, let day = Self.number(words[0], 1...2), let month = Self.month(words[1]),
            let year = Self.year(words[2]), let time = Self.time(words[3]), let offset = Self.zone(words[4]),
            (1...Self.length(of: month, year)).contains(day)
        else { return nil }
        seconds = Self.dayNumber(year, month, day) * 86_400 + time - offset * 60
        self.offset = offset
    }

    /// The moment in a Received field, which stands behind its last semicolon.
    package init?(received field: [UInt8]) {
        let text = Self.withoutComments(field)
        guard let semicolon = text.lastIndex(of: UInt8(ascii: ";")) else { return nil }
        self.init(text[(semicolon + 1)...])
    }

    private static let days: Set<String> = [
        "mon", "tue", "wed", "thu", "fri", "sat", "sun",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ]
    private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

    /// Without what stands in parentheses, which may stand in each other.
    private static func withoutComments(_ field: some Collection<UInt8>) -> [UInt8] {
        var depth = 0
        var bytes: [UInt8] = []
        for byte in field {
            switch byte {
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"): depth = max(0, depth - 1)
            default: if depth == 0 { bytes.append(byte) }
            }
        }
        return bytes
    }

    private static func number(_ text: some StringProtocol, _ digits: ClosedRange<Int>) -> Int? {
        guard digits.contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int(text)
    }

    private static func month(_ text: String) -> Int? {
        months.firstIndex(of: text.lowercased()).map { $0 + 1 }
    }

    /// Two digits are of this or the last century (RFC 5322, 4.3).
    private static func year(_ text: String) -> Int? {
        if let short = number(text, 2...2) { return short < 50 ? 2_000 + short : 1_900 + short }
        return number(text, 4...4).flatMap { $0 >= 1_900 ? $0 : nil }
    }

    /// Seconds since midnight.
    private static func time(_ text: String) -> Int? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard (2...3).contains(parts.count), let hour = number(parts[0], 1...2), hour < 24,
            let minute = number(parts[1], 2...2), minute < 60
        else { return nil }
        guard parts.count == 3 else { return hour * 3_600 + minute * 60 }
        // A leap second is told as the sixtieth.
        guard let second = number(parts[2], 2...2), second <= 60 else { return nil }
        return hour * 3_600 + minute * 60 + second
    }

    /// Minutes ahead of UTC; "CST" alone may be China's or America's, and so says nothing.
    private static func zone(_ text: String) -> Int? {
        if ["gmt", "ut", "utc", "z"].contains(text.lowercased()) { return 0 }
        guard let sign = text.utf8.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"),
            let digits = number(text.dropFirst(), 4...4), digits / 100 <= 14, digits % 100 < 60
        else { return nil }
        let minutes = digits / 100 * 60 + digits % 100
        return sign == UInt8(ascii: "-") ? -minutes : minutes
    }

    private static func length(of month: Int, _ year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Days since 1970-01-01 in the Gregorian calendar, for years from 1900 on.
    private static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> Int {
        // Years that begin in March have their leap day at the end.
        let years = month > 2 ? year : year - 1
        let months = month > 2 ? month - 3 : month + 9
        return years * 365 + years / 4 - years / 100 + years / 400 + (months * 153 + 2) / 5 + day - 1 - 719_468
    }
}
