/// A part of a number format's code.
enum CellFormatToken: Hashable, Sendable {
    /// Text that is shown as it is.
    case literal(Unicode.Scalar)
    /// `0 # ? . , % E /` where they mean digits.
    case placeholder(Unicode.Scalar)
    /// A run of `y m d h s`, lower case; `H` for hours that go on past 24.
    case date(Character)
    /// `General` or `@`.
    case general
    /// `;`
    case section

    /// The letter of a date's part.
    var dateLetter: Character? {
        if case .date(let letter) = self { letter } else { nil }
    }

    /// Cuts a code into its parts.
    static func tokens(_ code: [Unicode.Scalar]) -> [CellFormatToken] {
        var tokens: [CellFormatToken] = []
        var index = 0
        while index < code.count {
            let scalar = code[index]
            index += 1
            switch scalar {
            case ";": tokens.append(.section)
            case "\"":
                while index < code.count, code[index] != "\"" {
                    tokens.append(.literal(code[index]))
                    index += 1
                }
                index += 1
            case "\\":
                if index < code.count { tokens.append(.literal(code[index])) }
                index += 1
            // A blank as wide as the next character, or the next character up to the cell's edge.
            case "_", "*": index += 1
            case "[": tokens += bracket(code, &index)
            case "0", "#", "?", ".", ",", "%": tokens.append(.placeholder(scalar))
            case "@": tokens.append(.general)
            default: word(scalar, code, &index, &tokens)
            }
        }
        return tokens
    }

    /// `[h]` counts on, `[$¥-804]` holds a sign; colours and conditions show nothing.
    private static func bracket(_ code: [Unicode.Scalar], _ index: inout Int) -> [CellFormatToken] {
        let start = index
        while index < code.count, code[index] != "]" { index += 1 }
        let inside = code[start..<index]
        index += 1
        guard let first = inside.first else { return [] }
        if first == "$" { return inside.dropFirst().prefix { $0 != "-" }.map { .literal($0) } }
        guard inside.allSatisfy({ $0.properties.lowercaseMapping == first.properties.lowercaseMapping }) else {
            return []
        }
        switch first.properties.lowercaseMapping {
        case "h": return [.date("H")]
        case "m", "s": return [.date("s")]
        default: return []
        }
    }

    private static func word(
        _ scalar: Unicode.Scalar, _ code: [Unicode.Scalar], _ index: inout Int, _ tokens: inout [CellFormatToken]
    ) {
        let rest = code[index...]
        switch scalar.properties.lowercaseMapping {
        case "g" where matches(rest, "eneral"):
            tokens.append(.general)
            index += 6
        case "e" where rest.first == "+" || rest.first == "-":
            tokens.append(.placeholder("E"))
            index += 1
        // The era's year, the Buddhist year: a year.
        case "y", "e", "b": date("y", scalar, code, &index, &tokens)
        case "m": date("m", scalar, code, &index, &tokens)
        case "h": date("h", scalar, code, &index, &tokens)
        case "s": date("s", scalar, code, &index, &tokens)
        case "d":
            let start = index
            date("d", scalar, code, &index, &tokens)
            // `ddd` is a weekday, which the date itself tells.
            if index - start >= 2 { tokens.removeLast() }
        // Weekdays in Chinese (`aaa`), eras (`g`), AM/PM.
        case "a", "g", "p": break
        case "/": tokens.append(.placeholder("/"))
        default: tokens.append(.literal(scalar))
        }
    }

    private static func date(
        _ letter: Character, _ scalar: Unicode.Scalar, _ code: [Unicode.Scalar], _ index: inout Int,
        _ tokens: inout [CellFormatToken]
    ) {
        while index < code.count, code[index].properties.lowercaseMapping == scalar.properties.lowercaseMapping {
            index += 1
        }
        tokens.append(.date(letter))
    }

    private static func matches(_ rest: ArraySlice<Unicode.Scalar>, _ word: String) -> Bool {
        rest.prefix(word.unicodeScalars.count).map(\.properties.lowercaseMapping).joined() == word
    }
}
