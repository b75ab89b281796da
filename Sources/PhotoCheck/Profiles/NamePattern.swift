/// How a file is to be called, as an office writes it: `{unit}-{title}`, `{number:3}_*`.
///
/// `*` is anything, also nothing; `{unit}`, `{title}` and `{name}` are any text of at least one character, as short as the rest of the pattern
/// allows; `{number}` are digits, `{number:3}` three of them; `{date}` is a day of eight digits. Everything else stands for itself. There are no
/// regular expressions: a match costs at most the pattern's length times the name's, whatever either of them says.
public struct NamePattern: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The pattern as written.
    public let description: String
    let parts: [Part]

    /// What may stand in braces.
    public enum Field: String, Codable, Hashable, Sendable, CaseIterable {
        /// The unit that hands in.
        case unit
        /// What the photo is called.
        case title
        /// Somebody's or something's name.
        case name
        /// Digits.
        case number
        /// A day such as 20120515.
        case date
    }

    enum Part: Codable, Hashable, Sendable {
        case character(String)
        case anything
        case text(Field)
        case digits(count: Int?)
        case date

        /// How many characters it takes at least and at most.
        var length: ClosedRange<Int> {
            switch self {
            case .character: 1...1
            case .anything: 0...NamePattern.longestName
            case .text: 1...NamePattern.longestName
            case .digits(let count): (count ?? 1)...(count ?? NamePattern.longestName)
            case .date: 8...8
            }
        }

        var isOpen: Bool { length.count > 1 }
    }

    /// Why a text is no pattern.
    public enum Refusal: Error, Hashable, Sendable {
        /// Empty, longer than 100 characters, or a brace without its other half.
        case malformed
        /// A field that nobody knows.
        case unknownField(String)
        /// Two parts of open length side by side (`{unit}{title}`): nobody could say where one ends.
        case ambiguous
    }

    /// No file system allows names longer than this.
    private static let longestName = 1_024
    private static let longestPattern = 100

    /// Reads a pattern.
    public init(_ text: String) throws(Refusal) {
        guard !text.isEmpty, text.count <= Self.longestPattern else { throw .malformed }
        var parts: [Part] = []
        var rest = Substring(text)
        while let character = rest.popFirst() {
            let part: Part
            switch character {
            case "{":
                guard let close = rest.firstIndex(of: "}") else { throw .malformed }
                part = try Self.field(rest[..<close])
                rest = rest[rest.index(after: close)...]
            case "}": throw .malformed
            case "*": part = .anything
            default: part = .character(String(character))
            }
            if let last = parts.last, last.isOpen, part.isOpen { throw .ambiguous }
            parts.append(part)
        }
        description = text
        self.parts = parts
    }

    private static func field(_ text: Substring) throws(Refusal) -> Part {
        let halves = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard let name = halves.first, let field = Field(rawValue: String(name)) else {
            throw .unknownField(String(halves.first ?? ""))
        }
        guard halves.count == 1 else {
            guard field == .number, let count = Int(halves[1]), (1...20).contains(count) else { throw .malformed }
            return .digits(count: count)
        }
        return switch field {
        case .number: .digits(count: nil)
        case .date: .date
        case .unit, .title, .name: .text(field)
        }
    }

    /// Whether the pattern has a field.
    public func has(_ field: Field) -> Bool {
        parts.contains { $0 == .text(field) }
    }

    /// The texts of the pattern's fields in a name without its extension; nil when the name is called otherwise.
    ///
    /// Characters are compared as `String` compares them, so that names from a Mac (NFD) match.
    public func match(_ name: String) -> [Field: String]? {
        let name = Array(name)
        guard name.count <= Self.longestName else { return nil }
        // fits[part][place]: whether the parts from `part` on can be the name from `place` on.
        var fits = [[Bool]](repeating: [Bool](repeating: false, count: name.count + 1), count: parts.count + 1)
        fits[parts.count][name.count] = true
        for part in parts.indices.reversed() {
            for place in stride(from: name.count, through: 0, by: -1) {
                fits[part][place] = Self.fits(parts[part], name, place, own: fits[part], following: fits[part + 1])
            }
        }
        guard fits[0][0] else { return nil }
        var fields: [Field: String] = [:]
        var place = 0
        for (index, part) in parts.enumerated() {
            // As short as the rest allows.
            guard let end = fits[index + 1][(place + part.length.lowerBound)...].firstIndex(of: true) else {
                return nil
            }
            if case .text(let field) = part, fields[field] == nil { fields[field] = String(name[place..<end]) }
            place = end
        }
        return fields
    }

    /// Whether a part that begins at `place` can end so that the rest fits; a part of open length goes on where it fits one character on.
    private static func fits(
        _ part: Part, _ name: [Character], _ place: Int, own: [Bool], following: [Bool]
    ) -> Bool {
        let length = part.length.lowerBound
        guard place + length <= name.count else { return false }
        switch part {
        case .character(let character): return following[place + 1] && String(name[place]) == character
        case .anything: return following[place] || (place < name.count && own[place + 1])
        case .text: return following[place + 1] || own[place + 1]
        case .digits(nil): return isDigit(name[place]) && (following[place + 1] || own[place + 1])
        case .digits: return following[place + length] && name[place..<(place + length)].allSatisfy(isDigit)
        case .date: return following[place + length] && day(name[place..<(place + length)]) != nil
        }
    }

    private static func isDigit(_ character: Character) -> Bool {
        character.isASCII && character.isNumber
    }

    private static func day(_ digits: ArraySlice<Character>) -> Day? {
        guard digits.allSatisfy(isDigit), let number = Int(String(digits)) else { return nil }
        return Day(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    }
}

extension ProfileSection {
    /// A pattern such as `{unit}-{title}`; nil when the key is absent.
    public mutating func pattern(_ key: String) throws(ProfileError) -> NamePattern? {
        guard let text = try text(key) else { return nil }
        do throws(NamePattern.Refusal) {
            return try NamePattern(text)
        } catch {
            switch error {
            case .malformed, .ambiguous: throw wrong(key, expected: "\"{unit}-{title}\"")
            case .unknownField(let name):
                throw unknown(name, in: key, known: NamePattern.Field.allCases.map(\.rawValue))
            }
        }
    }
}
