#if Documents
    /// What a cell shows for what it stores (ECMA-376, part 1, 18.18.11).
    struct CellLook {
        var strings: [String]
        var styles: Styles
        var countsFrom1904: Bool

        /// The text of a cell; empty where it shows nothing.
        func text(_ value: String, type: String, style: Int) -> String {
            switch type {
            case "s":
                guard let index = Int(value), strings.indices.contains(index) else { return "" }
                return strings[index]
            case "b": return value == "1" || value == "true" ? "TRUE" : value.isEmpty ? "" : "FALSE"
            case "str", "e": return EscapedCharacters.decoded(value)
            case "d": return ISODay.text(value)
            default:
                guard let number = Double(value) else { return value }
                return CellNumber.text(number, styles.format(style), since1904: countsFrom1904)
            }
        }
    }

    /// A date that is stored as ISO 8601: `2012-05-15T00:00:00` is a day.
    private enum ISODay {
        static func text(_ value: String) -> String {
            let parts = value.split(separator: "T")
            guard parts.count == 2 else { return value }
            let time = parts[1].split(separator: ".").first.map(String.init) ?? ""
            return time.allSatisfy { $0 == "0" || $0 == ":" || $0 == "Z" } ? String(parts[0]) : parts[0] + " " + time
        }
    }
#endif
