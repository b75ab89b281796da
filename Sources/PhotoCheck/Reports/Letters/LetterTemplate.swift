internal import Bytes

/// The words of one kind of letter, as an office may change them: a text with places in braces that each letter fills.
///
/// The first line with words is the heading. A line with a place that has no value is left out, so that one template
/// serves with and without a day. A line that ends in `{items}` or `{advice}` is followed by that list.
struct LetterTemplate: Hashable, Sendable {
    /// What stands in braces.
    enum Place: String, CaseIterable {
        /// The unit's name.
        case unit
        /// The title of the notice, and its number.
        case title, notice
        /// The last day by the notice; the day until which things must be mended.
        case deadline, until
        /// What the notice calls a unit and a photo.
        case unitWord = "unit-word"
        case photoWord = "photo-word"
        /// Photos in all, and by outcome.
        case photos, unmet, review, met
        /// The lists: what must be mended, what should be looked at.
        case items, advice

        var isList: Bool { self == .items || self == .advice }
    }

    /// A line.
    private struct Line: Hashable, Sendable {
        var pieces: [Piece]
        /// The list behind it.
        var list: Place?
    }

    private enum Piece: Hashable, Sendable {
        case words(String)
        case place(Place)
    }

    private let lines: [Line]

    /// Reads a template; `file` is its name in errors.
    ///
    /// - Throws: `unknownName` with line, column and the nearest place; `missingKey` where a letter would not say what to
    ///   mend; `notUTF8`, `tooLarge`.
    init(bytes: [UInt8], kind: Letter.Kind, file: String, limits: ResourceLimits) throws(ProfileError) {
        guard bytes.count <= limits.profileBytes else {
            throw ProfileError(file: file, problem: .tooLarge(allowed: limits.profileBytes))
        }
        // A mark at the beginning is how Windows saves UTF-8.
        let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
        guard let text = String(validating: content, as: UTF8.self) else {
            throw ProfileError(file: file, problem: .notUTF8)
        }
        try self.init(text, kind: kind, file: file)
    }

    /// Reads a template that is a text.
    init(_ text: String, kind: Letter.Kind, file: String) throws(ProfileError) {
        var lines: [Line] = []
        for (number, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            lines.append(try Self.line(line, ProfileError(file: file, line: number + 1, problem: .notUTF8)))
        }
        if kind == .returned, !lines.contains(where: { $0.list == .items }) {
            throw ProfileError(file: file, problem: .missingKey(key: "{items}"))
        }
        self.lines = lines
    }

    /// `error` says where the line stands.
    private static func line(_ line: Substring, _ error: ProfileError) throws(ProfileError) -> Line {
        var pieces: [Piece] = []
        var list: Place?
        var rest = line[...]
        while let open = rest.firstIndex(of: "{") {
            pieces.append(.words(String(rest[..<open])))
            let inner = rest[rest.index(after: open)...]
            let name = inner.prefix { $0 != "}" }
            let allowed = Place.allCases.map { "{\($0.rawValue)}" }
            guard list == nil, name.endIndex < inner.endIndex, let place = Place(rawValue: String(name)) else {
                var error = error
                error.column = line.distance(from: line.startIndex, to: open) + 1
                let shown = "{\(name.prefix(40))}"
                error.problem = .unknownName(
                    key: "{}", name: shown, nearest: NearestName.of(shown, in: allowed), allowed: allowed)
                throw error
            }
            if place.isList { list = place } else { pieces.append(.place(place)) }
            rest = inner[inner.index(after: name.endIndex)...]
        }
        pieces.append(.words(String(rest)))
        return Line(pieces: pieces, list: list)
    }

    /// What the template says with these values and lists.
    func filled(_ values: [Place: String], items: [Letter.Item], advice: [Letter.Item]) -> [Letter.Paragraph] {
        var paragraphs: [Letter.Paragraph] = []
        for line in lines {
            let list = line.list.map { $0 == .items ? items : advice } ?? []
            guard line.list == nil || !list.isEmpty, let text = Self.text(line, values) else { continue }
            if !text.isEmpty { paragraphs.append(paragraphs.isEmpty ? .heading(text) : .text(text)) }
            if !list.isEmpty { paragraphs.append(.items(list)) }
        }
        return paragraphs
    }

    /// Nil where a place has no value.
    private static func text(_ line: Line, _ values: [Place: String]) -> String? {
        var text = ""
        for piece in line.pieces {
            switch piece {
            case .words(let words): text += words
            case .place(let place):
                guard let value = values[place], !value.isEmpty else { return nil }
                text += value
            }
        }
        var trimmed = text[...]
        while trimmed.last?.isWhitespace == true { trimmed.removeLast() }
        return String(trimmed)
    }
}
