internal import Bytes

/// DateTimeOriginal and OffsetTimeOriginal (EXIF 2.32, section 4.6.5): `2012:05:15 09:12:00` and `+08:00`.
///
/// Blanks between the colons mean "unknown". `-`, `/` and `.` between the parts of the date, and `T` before the time, are
/// met and mean the same.
enum EXIFDateTime {
    /// What a DateTimeOriginal says.
    enum Reading: Equatable {
        case time(CaptureTime)
        case unknown
        /// No date and time, or one that does not exist.
        case malformed
    }

    /// What an OffsetTimeOriginal says.
    enum OffsetReading: Equatable {
        case minutes(Int)
        case unknown
        case malformed
    }

    static func parse(_ value: Span<UInt8>) -> Reading {
        if isUnknown(value) { return .unknown }
        guard value.count >= 19, let year = number(value, 0, 4), let month = number(value, 5, 2),
            let day = number(value, 8, 2), let hour = number(value, 11, 2), let minute = number(value, 14, 2),
            let second = number(value, 17, 2)
        else { return .malformed }
        let dateMark = value[4]
        guard [0x3A, 0x2D, 0x2F, 0x2E].contains(dateMark), value[7] == dateMark,
            value[10] == 0x20 || value[10] == 0x54, value[13] == 0x3A, value[16] == 0x3A
        else { return .malformed }
        guard year >= 1, (1...12).contains(month), (1...days(in: month, of: year)).contains(day),
            hour < 24, minute < 60, second < 60
        else { return .malformed }
        let time = CaptureTime(year: year, month: month, day: day, hour: hour, minute: minute, second: second)
        return .time(time)
    }

    static func parseOffset(_ value: Span<UInt8>) -> OffsetReading {
        if isUnknown(value) { return .unknown }
        if value[0] == 0x5A { return .minutes(0) }
        guard value.count >= 6, value[0] == 0x2B || value[0] == 0x2D, value[3] == 0x3A,
            let hours = number(value, 1, 2), let minutes = number(value, 4, 2), hours <= 14, minutes < 60
        else { return .malformed }
        let total = hours * 60 + minutes
        return .minutes(value[0] == 0x2D ? -total : total)
    }

    /// Nothing but blanks, colons and NULs.
    private static func isUnknown(_ value: Span<UInt8>) -> Bool {
        for index in value.indices where ![0x00, 0x20, 0x3A].contains(value[index]) { return false }
        return true
    }

    /// Digits, leading blanks allowed (some cameras write ` 9:05:00`); nil for anything else.
    private static func number(_ value: Span<UInt8>, _ start: Int, _ count: Int) -> Int? {
        var number = 0
        var hasDigit = false
        for index in start..<start + count {
            switch value[index] {
            case 0x30...0x39:
                number = number * 10 + Int(value[index] - 0x30)
                hasDigit = true
            case 0x20 where !hasDigit: break
            default: return nil
            }
        }
        return hasDigit ? number : nil
    }

    private static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
