/// One section of a number format: what stands before, how digits are shown, what stands behind.
struct CellFormatSection: Hashable, Sendable {
    private var before = ""
    private var behind = ""
    private var integerDigits = 0
    private var decimals = 0
    private var isGrouped = false
    private var percents = 0
    /// Digits without a pattern of their own: `General"号"`.
    private var isGeneral = false
    /// Whether digits are shown in a way that is known here.
    private(set) var isShown = false

    /// Reads the section's parts; a pattern with exponents, fractions or text between its digits is not known.
    init(_ tokens: [CellFormatToken]) {
        var pattern: [Unicode.Scalar] = []
        for token in tokens {
            switch token {
            case .literal(let scalar):
                if pattern.isEmpty && !isGeneral {
                    before.unicodeScalars.append(scalar)
                } else {
                    behind.unicodeScalars.append(scalar)
                }
            case .placeholder("%"):
                percents += 1
                behind += "%"
            case .placeholder(let scalar):
                guard behind.isEmpty, scalar != "E", scalar != "/" else { return }
                pattern.append(scalar)
            case .general:
                isGeneral = true
            case .date, .section:
                return
            }
        }
        guard isGeneral != !pattern.isEmpty, percents < 2 else { return }
        guard !isGeneral else {
            isShown = true
            return
        }
        readPattern(pattern)
    }

    private mutating func readPattern(_ pattern: [Unicode.Scalar]) {
        let halves = pattern.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let whole = halves.first, whole.last != ",", !(halves.last?.contains(".") ?? false) || halves.count < 2
        else { return }
        integerDigits = whole.count { $0 == "0" }
        isGrouped = whole.contains(",")
        // Digits of `#` and `?` are shown where they are not zero; workbooks hardly use them behind the point.
        decimals = halves.count > 1 ? halves[1].count { $0 != "," } : 0
        isShown = true
    }

    /// A number that is not negative.
    func text(_ value: Double) -> String {
        guard isShown, value.isFinite, !isGeneral else {
            return isShown ? before + CellDecimal.general(value) + behind : CellDecimal.general(value)
        }
        var decimal = CellDecimal(value)
        for _ in 0..<percents { decimal.takePercent() }
        let digits = decimal.text(integerDigits: max(1, integerDigits), decimals: decimals, isGrouped: isGrouped)
        return before + digits + behind
    }
}
