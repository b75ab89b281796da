internal import ImageFacts

/// Fills the places of a sentence from a finding.
///
/// `{found.width}` is a value of the finding, `{found.format|format}` the same through one of the filters below; lists are joined as the language
/// joins them. A place whose value the finding lacks becomes a dash, so that no sentence hides that something is missing.
extension String {
    func filled(from finding: Finding, _ wording: Wording) -> String {
        WordingPlace.filled(WordingPlace.parts(of: self), from: finding, wording)
    }
}

/// A place in a sentence that is filled from a finding.
struct WordingPlace: Hashable, Sendable {
    /// How a value is put into words.
    enum Filter: String, CaseIterable, Sendable {
        /// An `ImageFormat`.
        case format
        /// An errno.
        case errno
        /// A limit of `ResourceLimits`.
        case limit
        /// What libjpeg or libpng says.
        case codec
        /// An element of a caption.
        case element
        /// An element of a caption, with words that would name it.
        case example
        /// Why a text is no caption.
        case writing
        /// What a leftover is.
        case leftover
        /// What is wanted of a size.
        case size
        /// A number of bytes.
        case bytes
        /// A field of EXIF.
        case field
        /// A `NamePattern`.
        case pattern
        /// A number of seconds.
        case duration
        /// What says when something arrived.
        case evidence
        /// An `OriginalEvidence`.
        case sign
    }

    /// Words, or a place.
    enum Part: Hashable, Sendable {
        case words(String)
        case place(WordingPlace)
    }

    /// `found.width`, `wanted.long`, `found.elements.time`.
    var path: String
    /// How the value is put into words; nil as it is.
    var filter: Filter?

    /// The parts of a sentence; braces that hold no place stay as they are.
    static func parts(of sentence: String) -> [Part] {
        var parts: [Part] = []
        var rest = sentence[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let inner = rest[rest.index(after: open)..<close].split(separator: "|", maxSplits: 1)
            let path = inner.first.map(String.init) ?? ""
            let filter = inner.count > 1 ? Filter(rawValue: String(inner[1])) : nil
            let root = path.split(separator: ".").first.map(String.init)
            if (root == "found" || root == "wanted") && (inner.count == 1 || filter != nil) {
                parts.append(.words(String(rest[..<open])))
                parts.append(.place(WordingPlace(path: path, filter: filter)))
            } else {
                parts.append(.words(String(rest[...close])))
            }
            rest = rest[rest.index(after: close)...]
        }
        parts.append(.words(String(rest)))
        return parts
    }

    /// A sentence of its parts.
    static func filled(_ parts: [Part], from finding: Finding, _ wording: Wording) -> String {
        var filled = ""
        for part in parts {
            switch part {
            case .words(let words): filled += words
            case .place(let place): filled += place.value(in: finding).map { wording.shown($0, place.filter) } ?? "—"
            }
        }
        return filled
    }

    /// The places of a sentence, in its order.
    static func all(in sentence: String) -> [WordingPlace] {
        parts(of: sentence).compactMap { part in
            guard case .place(let place) = part else { return nil }
            return place
        }
    }

    /// The value that a finding has for the place.
    func value(in finding: Finding) -> Detail? {
        let names = path.split(separator: ".", maxSplits: 1)
        let root = names.first == "wanted" ? finding.wanted : finding.found
        guard names.count > 1 else { return root }
        return root[String(names[1])]
    }
}

extension Wording {
    /// A value in words.
    func shown(_ value: Detail, _ filter: WordingPlace.Filter?) -> String {
        switch value {
        case .none: say(zh: "无", en: "nothing")
        case .text(let text): named(text, filter)
        case .number(let number): numbered(number, filter)
        case .flag(let flag): say(zh: flag ? "是" : "否", en: flag ? "yes" : "no")
        case .list(let values): joined(values.map { shown($0, filter) })
        case .fields where filter == .size: size(value)
        case .fields(let fields): joined(fields.map { "\($0.name) \(shown($0.value, filter))" })
        }
    }

    /// Several words as the language joins them.
    func joined(_ words: [String]) -> String {
        words.isEmpty ? say(zh: "无", en: "nothing") : words.joined(separator: say(zh: "、", en: ", "))
    }

    private func numbered(_ number: Int, _ filter: WordingPlace.Filter?) -> String {
        switch filter {
        case .errno: errno(number)
        case .bytes: bytes(number)
        case .duration: duration(number)
        case nil, .format, .limit, .codec, .element, .example, .writing, .leftover, .size, .field, .pattern, .evidence,
            .sign:
            String(number)
        }
    }

    private func named(_ text: String, _ filter: WordingPlace.Filter?) -> String {
        switch filter {
        case nil, .errno, .size, .bytes, .duration: text
        case .evidence: Arrival.Evidence(rawValue: text).map(evidence) ?? text
        case .pattern: (try? NamePattern(text)).map(pattern) ?? text
        case .field: OriginalEXIF.Field(rawValue: text).map(field) ?? text
        case .format: ImageFormat(rawValue: text).map(format) ?? text
        case .sign: OriginalEvidence(rawValue: text).map(sign) ?? text
        case .limit: limit(text)
        case .codec: codec(text)
        case .element: CaptionElement(rawValue: text).map(element) ?? text
        case .example: CaptionElement(rawValue: text).map(example) ?? text
        case .leftover: Leftover.Reason(rawValue: text).map(leftover) ?? text
        case .writing: CaptionWriting.Reason(rawValue: text).map(writing) ?? text
        }
    }
}
