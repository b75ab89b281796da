/// How a cell shows a number (ECMA-376 part 1, 18.8.30 and 18.8.31; the same in BIFF).
enum CellFormat: Hashable, Sendable {
    case general
    case date(CellDate.Parts)
    case number([CellFormatSection])

    /// A format by its number, and by its code where the workbook gives one.
    init(id: Int, code: String? = nil) {
        if let code {
            self = Self.parsed(code)
        } else if let code = Self.builtIn[id] {
            self = Self.parsed(code)
        } else if let parts = Self.chineseDates[id] {
            self = .date(parts)
        } else {
            self = .general
        }
    }

    /// Formats that workbooks name by number alone, the same in every language.
    private static let builtIn: [Int: String] = [
        1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 14: "yyyy-m-d", 15: "d-mmm-yy",
        16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "h:mm", 21: "h:mm:ss",
        22: "yyyy-m-d h:mm", 37: "#,##0", 38: "#,##0", 39: "#,##0.00", 40: "#,##0.00", 45: "mm:ss", 46: "[h]:mm:ss",
        47: "mm:ss.0",
    ]

    /// Those that mean dates in Chinese workbooks.
    private static let chineseDates: [Int: CellDate.Parts] = [
        27: [.year, .month], 28: [.month, .day], 29: [.month, .day], 30: .date, 31: .date, 32: .time,
        33: [.time, .seconds], 34: .time, 35: [.time, .seconds], 36: [.year, .month], 50: [.year, .month],
        51: [.month, .day], 52: [.year, .month], 53: [.month, .day], 54: [.month, .day], 55: .time,
        56: [.time, .seconds], 57: [.year, .month], 58: [.month, .day],
    ]

    /// Longest code looked at; Excel allows 255 characters.
    private static let longestCode = 1_024

    private static func parsed(_ code: String) -> CellFormat {
        let scalars = Array(code.unicodeScalars.prefix(longestCode))
        let tokens = CellFormatToken.tokens(scalars)
        if let parts = dateParts(tokens) { return .date(parts) }
        let sections = tokens.split(separator: .section, maxSplits: 3, omittingEmptySubsequences: false)
            .map { CellFormatSection(Array($0)) }
        // `General`, `@` and what is only shown by rules that are not known here.
        return sections.contains { $0.isShown } ? .number(sections) : .general
    }

    /// The parts of a date that the first section shows; nil when it shows none.
    private static func dateParts(_ tokens: [CellFormatToken]) -> CellDate.Parts? {
        var parts: CellDate.Parts = []
        var previous: Character?
        let letters = tokens.prefix { $0 != .section }.compactMap(\.dateLetter)
        for (index, letter) in letters.enumerated() {
            let next = index + 1 < letters.count ? letters[index + 1] : nil
            switch letter {
            case "y": parts.insert(.year)
            case "d": parts.insert(.day)
            case "h": parts.insert(.time)
            case "s": parts.formUnion([.time, .seconds])
            case "H": parts.formUnion([.time, .elapsed])
            // Minutes stand beside hours or seconds, months do not.
            case "m" where previous == "h" || previous == "H" || next == "s": parts.insert(.time)
            case "m": parts.insert(.month)
            default: continue
            }
            previous = letter
        }
        return parts.isEmpty ? nil : parts
    }
}
