#if Documents
    /// How the numbers of a list are written (ECMA-376, part 1, 17.18.59), as far as offices use them; others are written as decimals.
    enum ListNumberFormat: Equatable {
        case decimal, twoDigits, fullWidth, circled
        case upperRoman, lowerRoman, upperLetter, lowerLetter
        /// 一, 十二, 一百零三.
        case chinese
        /// 甲, 乙.
        case stems
        /// 子, 丑.
        case branches
        /// A sign that counts nothing.
        case bullet
        case none

        init(_ name: String) {
            switch name {
            case "decimalZero": self = .twoDigits
            case "decimalFullWidth", "decimalFullWidth2": self = .fullWidth
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese": self = .circled
            case "upperRoman": self = .upperRoman
            case "lowerRoman": self = .lowerRoman
            case "upperLetter": self = .upperLetter
            case "lowerLetter": self = .lowerLetter
            case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting",
                "taiwaneseCountingThousand", "ideographDigital", "taiwaneseDigital":
                self = .chinese
            case "ideographTraditional": self = .stems
            case "ideographZodiac": self = .branches
            case "bullet": self = .bullet
            case "none": self = .none
            default: self = .decimal
            }
        }

        /// A number as it is written.
        func text(_ number: Int) -> String {
            switch self {
            case .decimal: String(number)
            case .twoDigits: number < 10 ? "0\(number)" : String(number)
            case .fullWidth: Self.signs(String(number).utf8.map { Int($0) - 0x30 }, of: Array("０１２３４５６７８９"))
            case .circled: Self.sign(number, of: Self.circles)
            case .upperRoman: Self.roman(number)
            case .lowerRoman: Self.roman(number).lowercased()
            case .upperLetter: Self.letters(number)
            case .lowerLetter: Self.letters(number).lowercased()
            case .chinese: Self.chinese(number)
            case .stems: Self.sign(number, of: Array("甲乙丙丁戊己庚辛壬癸"))
            case .branches: Self.sign(number, of: Array("子丑寅卯辰巳午未申酉戌亥"))
            case .bullet, .none: ""
            }
        }

        private static let circles = Array("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳")

        private static func sign(_ number: Int, of signs: [Character]) -> String {
            (1...signs.count).contains(number) ? String(signs[number - 1]) : String(number)
        }

        private static func signs(_ digits: [Int], of signs: [Character]) -> String { String(digits.map { signs[$0] }) }

        /// A to Z, then AA, BB and so on.
        private static func letters(_ number: Int) -> String {
            guard (1...780).contains(number), let scalar = Unicode.Scalar(UInt32(0x41 + (number - 1) % 26)) else {
                return String(number)
            }
            return String(repeating: Character(scalar), count: (number - 1) / 26 + 1)
        }

        private static func roman(_ number: Int) -> String {
            guard (1...3_999).contains(number) else { return String(number) }
            var (rest, text) = (number, "")
            for (value, letters) in [
                (1_000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
                (10, "X"),
                (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
            ] {
                while rest >= value {
                    text += letters
                    rest -= value
                }
            }
            return text
        }

        private static func chinese(_ number: Int) -> String {
            guard (1...9_999).contains(number) else { return String(number) }
            let digits = Array("零一二三四五六七八九")
            var (text, isZeroDue) = ("", false)
            for (value, unit) in [(1_000, "千"), (100, "百"), (10, "十"), (1, "")] {
                let digit = number / value % 10
                guard digit > 0 else {
                    isZeroDue = !text.isEmpty
                    continue
                }
                if isZeroDue { text.append("零") }
                isZeroDue = false
                // 十二, and not 一十二.
                if !(value == 10 && digit == 1 && text.isEmpty) { text.append(digits[digit]) }
                text += unit
            }
            return text
        }
    }
#endif
