extension Day {
    /// Days since 1970-01-01 in the Gregorian calendar.
    var number: Int {
        // Years that begin in March have their leap day at the end.
        let years = month > 2 ? year : year - 1
        let months = month > 2 ? month - 3 : month + 9
        return years * 365 + years / 4 - years / 100 + years / 400 + (months * 153 + 2) / 5 + day - 1 - Self.epoch
    }

    /// The day so many days after 1970-01-01; nil outside the years 1 to 9999.
    init?(number: Int) {
        guard (-719_162...2_932_896).contains(number) else { return nil }
        // The year is near; at most a step in either direction is left.
        var year = 1970 + number / 366
        while let next = Day(year: year + 1, month: 1, day: 1), next.number <= number { year += 1 }
        while year > 1, let first = Day(year: year, month: 1, day: 1), first.number > number { year -= 1 }
        for month in (1...12).reversed() {
            guard let first = Day(year: year, month: month, day: 1), first.number <= number else { continue }
            self.init(year: year, month: month, day: number - first.number + 1)
            return
        }
        return nil
    }

    /// Days from 0000-03-01 to 1970-01-01.
    private static let epoch = 719_468
}
