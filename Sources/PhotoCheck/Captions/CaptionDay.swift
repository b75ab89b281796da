/// A day that a caption names: month and day, and the year where it says so.
///
/// Only notations that are a date and nothing else are read: 5·15 is the activity's name as often as its day.
struct CaptionDay: Hashable, Sendable {
    var year: Int?
    var month: Int
    var day: Int

    /// Reads what a finder of times found (5月15日, 2012年5月15日上午, 2012-05-15); nil for other words for a time.
    init?(_ words: String) {
        var text = FoldedText(words)
        text.closeGaps()
        guard let first = Numeral(at: 0, in: text) else { return nil }
        switch text[first.end] {
        case 0x5E74:  // 年
            guard (1_900...2_099).contains(first.value), let month = Self.next(first.end + 1, in: text),
                text[month.end] == 0x6708, let day = Self.next(month.end + 1, in: text), Self.ends(day, in: text)
            else { return nil }
            self.init(first.value, month.value, day.value)
        case 0x6708:  // 月
            guard let day = Self.next(first.end + 1, in: text), Self.ends(day, in: text) else { return nil }
            self.init(nil, first.value, day.value)
        case 0x2D, 0x2E, 0x2F:  // 2012-05-15
            let separator = text[first.end]
            guard first.length == 4, let month = Numeral(at: first.end + 1, in: text), text[month.end] == separator,
                let day = Numeral(at: month.end + 1, in: text)
            else { return nil }
            self.init(first.value, month.value, day.value)
        default: return nil
        }
    }

    private init?(_ year: Int?, _ month: Int, _ day: Int) {
        // 29 February stands for itself where the year is open.
        guard Day(year: year ?? 2_000, month: month, day: day) != nil else { return nil }
        (self.year, self.month, self.day) = (year, month, day)
    }

    private static func next(_ index: Int, in text: FoldedText) -> Numeral? {
        var index = index
        while Sign.isBlank(text[index]) { index += 1 }
        return Numeral(at: index, in: text)
    }

    /// 日 or 号.
    private static func ends(_ day: Numeral, in text: FoldedText) -> Bool {
        text[day.end] == 0x65E5 || text[day.end] == 0x53F7
    }

    /// The day's number in a count without gaps, in the year that it says or else in `year`.
    func number(in other: Int) -> Int {
        Self.number(year ?? other, month, day)
    }

    /// Days since 1 March of the year 0 (Gregorian), counted by the lengths of months from March on.
    static func number(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let years = month > 2 ? year : year - 1
        let months = (month + 9) % 12
        return years * 365 + years / 4 - years / 100 + years / 400 + (months * 306 + 5) / 10 + day - 1
    }

    /// `2012-05-15`, or `05-15` without a year.
    var written: String {
        func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return (year.map { "\($0)-" } ?? "") + padded(month) + "-" + padded(day)
    }
}
