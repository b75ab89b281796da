public import ImageFacts

/// The keys of one mapping in a profile, read by name.
///
/// Whoever reads asks for each key that he knows; a key that nobody asked for is an error with its line, its column and the nearest name that was
/// asked for. A nested mapping is read inside a closure, and its unknown keys are found when the closure ends: nothing is left to remember.
public struct ProfileSection: Sendable {
    /// The name of the profile's file, for errors.
    let file: String
    /// The section's own key, dotted from the root on; empty at the root.
    let path: String
    let place: ProfileNode.Place
    private let entries: [ProfileNode.Entry]
    private var asked: [String] = []

    /// The section of a mapping; a value that was left out is an empty mapping.
    init(_ node: ProfileNode, path: String, file: String) throws(ProfileError) {
        self.file = file
        self.path = path
        place = node.place
        switch node.value {
        case .mapping(let entries):
            self.entries = entries
        case .scalar, .sequence:
            guard node.isNull else {
                throw ProfileError(
                    file: file, line: node.place.line, column: node.place.column,
                    problem: .wrongValue(
                        key: path.isEmpty ? "YAML" : path, found: node.shown, expected: "{key: value, …}"))
            }
            entries = []
        }
    }

    /// A text; nil when the key is absent.
    public mutating func text(_ key: String) throws(ProfileError) -> String? {
        guard let node = value(key) else { return nil }
        guard case .scalar(let text, _) = node.value, !node.isNull, !text.isEmpty else {
            throw wrong(key, expected: "text")
        }
        return text
    }

    /// Several texts: a list (`[a, b]`), or a single text; nil when the key is absent.
    public mutating func texts(_ key: String) throws(ProfileError) -> [String]? {
        guard let node = value(key) else { return nil }
        guard case .sequence(let nodes) = node.value else { return try text(key).map { [$0] } }
        var texts: [String] = []
        for node in nodes {
            guard case .scalar(let text, _) = node.value, !node.isNull, !text.isEmpty else {
                throw wrong(key, at: node, expected: "[text, text]")
            }
            texts.append(text)
        }
        return texts
    }

    /// A whole number from 0 on; nil when the key is absent.
    public mutating func number(_ key: String) throws(ProfileError) -> Int? {
        guard let text = try text(key) else { return nil }
        guard let number = Self.wholeNumber(text) else { throw wrong(key, expected: "20") }
        return number
    }

    /// `true` or `false`; nil when the key is absent.
    public mutating func flag(_ key: String) throws(ProfileError) -> Bool? {
        guard let text = try text(key) else { return nil }
        switch text {
        case "true": return true
        case "false": return false
        default: throw wrong(key, expected: "true, false")
        }
    }

    /// A day such as `2012-05-15`; nil when the key is absent.
    public mutating func date(_ key: String) throws(ProfileError) -> Day? {
        guard let text = try text(key) else { return nil }
        guard let day = Day(text) else { throw wrong(key, expected: "2012-05-15") }
        return day
    }

    /// A size in pixels such as `1600x1200`, both sides from 1 on; nil when the key is absent.
    public mutating func size(_ key: String) throws(ProfileError) -> PixelSize? {
        guard let text = try text(key) else { return nil }
        // People also write the sign of multiplication and the capital letter.
        let sides = text.split(omittingEmptySubsequences: false) { "xX×*".contains($0) }
            .map { Self.wholeNumber($0.withoutOuterBlanks) ?? 0 }
        guard sides.count == 2, sides[0] > 0, sides[1] > 0 else { throw wrong(key, expected: "1600x1200") }
        return PixelSize(width: sides[0], height: sides[1])
    }

    /// One of an enumeration's words; nil when the key is absent.
    public mutating func choice<Choice: RawRepresentable & CaseIterable>(
        _ key: String, of type: Choice.Type
    ) throws(ProfileError) -> Choice? where Choice.RawValue == String {
        guard let text = try text(key) else { return nil }
        guard let choice = Choice(rawValue: text) else {
            throw wrong(key, expected: Choice.allCases.map(\.rawValue).joined(separator: ", "))
        }
        return choice
    }

    /// Several of an enumeration's words, at least one; nil when the key is absent.
    public mutating func choices<Choice: RawRepresentable & CaseIterable>(
        _ key: String, of type: Choice.Type
    ) throws(ProfileError) -> [Choice]? where Choice.RawValue == String {
        guard let texts = try texts(key) else { return nil }
        guard !texts.isEmpty else { throw wrong(key, expected: "[text, text]") }
        var choices: [Choice] = []
        for text in texts {
            guard let choice = Choice(rawValue: text) else {
                throw unknown(text, in: key, known: Choice.allCases.map(\.rawValue))
            }
            choices.append(choice)
        }
        return choices
    }

    /// A nested mapping, read by the closure; nil when the key is absent.
    ///
    /// A key of the nested mapping that the closure did not ask for is an error.
    public mutating func section<Value>(
        _ key: String, read: (inout ProfileSection) throws(ProfileError) -> Value
    ) throws(ProfileError) -> Value? {
        guard let node = value(key) else { return nil }
        var nested = try ProfileSection(node, path: dotted(key), file: file)
        let value = try read(&nested)
        try nested.finish()
        return value
    }

    /// Whether a key is there.
    public func holds(_ key: String) -> Bool {
        entry(key) != nil
    }

    /// The error for a key that must be there; where a key that nobody asked for is much like it or another one, that is the error.
    public func missing(_ key: String) -> ProfileError {
        let known = asked.contains(key) ? asked : asked + [key]
        for entry in entries where !known.contains(entry.key) {
            guard NearestName.of(entry.key, in: known) != nil else { continue }
            return unknown(entry, known)
        }
        return ProfileError(file: file, line: place.line, column: place.column, problem: .missingKey(key: dotted(key)))
    }

    /// The error for a value of another form than expected; `expected` shows the form.
    public func wrong(_ key: String, expected: String) -> ProfileError {
        guard let entry = entries.first(where: { $0.key == key }) else { return missing(key) }
        return wrong(key, at: entry.value, expected: expected)
    }

    /// Ends reading: a key that was not asked for is an error.
    package func finish() throws(ProfileError) {
        guard let entry = entries.first(where: { !asked.contains($0.key) }) else { return }
        throw unknown(entry, asked)
    }

    /// The error for a key that is none of those known.
    private func unknown(_ entry: ProfileNode.Entry, _ known: [String]) -> ProfileError {
        ProfileError(
            file: file, line: entry.place.line, column: entry.place.column,
            problem: .unknownKey(
                key: dotted(entry.key), nearest: NearestName.of(entry.key, in: known), allowed: known))
    }

    mutating func value(_ key: String) -> ProfileNode? {
        if !asked.contains(key) { asked.append(key) }
        return entries.first { $0.key == key }?.value
    }

    /// What stands under a key.
    func entry(_ key: String) -> ProfileNode.Entry? {
        entries.first { $0.key == key }
    }

    private func wrong(_ key: String, at node: ProfileNode, expected: String) -> ProfileError {
        ProfileError(
            file: file, line: node.place.line, column: node.place.column,
            problem: .wrongValue(key: dotted(key), found: node.shown, expected: expected))
    }

    func dotted(_ key: String) -> String {
        path.isEmpty ? key : "\(path).\(key)"
    }

    private static func wholeNumber(_ text: some StringProtocol) -> Int? {
        guard !text.isEmpty, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return Int(text)
    }
}

extension StringProtocol {
    /// The text without white space at its ends (Unicode White_Space, so U+3000 too, and a byte order mark).
    var withoutOuterBlanks: SubSequence {
        let isBlank = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace || scalar.value == 0xFEFF }
        guard let start = unicodeScalars.firstIndex(where: { !isBlank($0) }),
            let last = unicodeScalars.lastIndex(where: { !isBlank($0) })
        else { return self[endIndex...] }
        return self[start..<unicodeScalars.index(after: last)]
    }
}
