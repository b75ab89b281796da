/// The decimal digits of a number, so that it can be shown without the noise of its binary form.
struct CellDecimal {
    /// Digits from the first that is not zero on.
    private var digits: [UInt8] = []
    /// Where the point stands: before the first digit is 0, behind it 1.
    private var point = 0

    /// The digits of a finite number's size, without its sign.
    init(_ value: Double) {
        var sawPoint = false
        var exponent = 0
        let text = Array(value.magnitude.description.utf8)
        for (index, byte) in text.enumerated() {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                if digits.isEmpty, byte == UInt8(ascii: "0") {
                    if sawPoint { point -= 1 }
                    continue
                }
                digits.append(byte - UInt8(ascii: "0"))
                if !sawPoint { point += 1 }
            case UInt8(ascii: "."):
                sawPoint = true
            default:
                exponent = Int(String(decoding: text[(index + 1)...], as: UTF8.self)) ?? 0
            }
            if byte == UInt8(ascii: "e") { break }
        }
        point += exponent
        trim()
    }

    /// What Excel's format `General` means: 15 digits at most, no zeros behind them; very large and small ones with an exponent.
    static func general(_ value: Double) -> String {
        guard value.isFinite else { return "" }
        var decimal = CellDecimal(value)
        decimal.round(to: 15)
        guard !decimal.digits.isEmpty else { return "0" }
        let sign = value < 0 ? "-" : ""
        guard (-4...20).contains(decimal.point) else { return sign + decimal.scientific() }
        return sign + decimal.text(integerDigits: 1, decimals: max(0, decimal.digits.count - decimal.point))
    }

    /// Multiplies by 100.
    mutating func takePercent() { point += 2 }

    /// With exactly `decimals` digits behind the point and at least `integerDigits` before it.
    func text(integerDigits: Int, decimals: Int, isGrouped: Bool = false) -> String {
        var rounded = self
        rounded.round(to: point + decimals)
        var text: [UInt8] = []
        let whole = max(rounded.point, integerDigits, 0)
        for place in 0..<whole {
            text.append(UInt8(ascii: "0") + rounded.digit(at: place - (whole - rounded.point)))
            let left = whole - place - 1
            if isGrouped, left > 0, left % 3 == 0 { text.append(UInt8(ascii: ",")) }
        }
        if decimals > 0 { text.append(UInt8(ascii: ".")) }
        for place in 0..<decimals { text.append(UInt8(ascii: "0") + rounded.digit(at: rounded.point + place)) }
        return String(decoding: text, as: UTF8.self)
    }

    private func digit(at place: Int) -> UInt8 { digits.indices.contains(place) ? digits[place] : 0 }

    private func scientific() -> String {
        var mantissa = self
        mantissa.point = 1
        let exponent = point - 1
        let digits = String(exponent.magnitude)
        return mantissa.text(integerDigits: 1, decimals: mantissa.digits.count - 1) + (exponent < 0 ? "E-" : "E+")
            + (digits.utf8.count < 2 ? "0" : "") + digits
    }

    /// Keeps so many digits, half rounded up.
    private mutating func round(to count: Int) {
        guard count < digits.count else { return }
        guard count >= 0 else {
            digits = []
            return trim()
        }
        let isUp = digits[count] >= 5
        digits.removeLast(digits.count - count)
        if isUp {
            var place = count - 1
            while place >= 0, digits[place] == 9 {
                digits[place] = 0
                place -= 1
            }
            if place >= 0 {
                digits[place] += 1
            } else {
                digits.insert(1, at: 0)
                point += 1
            }
        }
        trim()
    }

    private mutating func trim() {
        while digits.last == 0 { digits.removeLast() }
        if digits.isEmpty { point = 0 }
    }
}
