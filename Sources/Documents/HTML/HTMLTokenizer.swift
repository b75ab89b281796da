/// Cuts HTML into its parts, tolerant as browsers are (HTML, 13.2.5): nothing is an error, and what is never closed
/// goes on to the end, so each byte is looked at once.
struct HTMLTokenizer {
    private let bytes: [UInt8]
    private var index = 0
    /// An element whose content is no HTML, and is skipped.
    private var skipping: [UInt8]?

    /// Elements whose content is no text of the page; `xml` is where Office keeps its own data.
    private static let skipped: Set<String> = ["script", "style", "title", "xml", "template", "noscript", "iframe"]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The next part; nil at the end.
    mutating func next() -> HTMLToken? {
        if let name = skipping { skip(to: name) }
        while index < bytes.count {
            guard bytes[index] == 0x3C, index + 1 < bytes.count else { return text() }
            switch bytes[index + 1] {
            case UInt8(ascii: "!"), UInt8(ascii: "?"): skipDeclaration()
            case UInt8(ascii: "/"): return end()
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): return start()
            default: return text()
            }
        }
        return nil
    }

    private mutating func text() -> HTMLToken {
        let start = index
        index += 1
        while index < bytes.count, bytes[index] != 0x3C { index += 1 }
        return .text(bytes[start..<index])
    }

    /// A comment ends at `-->`, everything else at `>`; Word hides whole parts in comments.
    private mutating func skipDeclaration() {
        let isComment = bytes[index...].starts(with: "<!--".utf8)
        index += isComment ? 4 : 2
        while index < bytes.count {
            if bytes[index] == 0x3E, !isComment || bytes[index - 1] == 0x2D && bytes[index - 2] == 0x2D { break }
            index += 1
        }
        index += index < bytes.count ? 1 : 0
    }

    private mutating func end() -> HTMLToken {
        index += 2
        let name = name()
        while index < bytes.count, bytes[index] != 0x3E { index += 1 }
        index += index < bytes.count ? 1 : 0
        return .end(name)
    }

    private mutating func start() -> HTMLToken {
        index += 1
        let name = name()
        var attributes = HTMLAttributes()
        while index < bytes.count, bytes[index] != 0x3E { attribute(&attributes) }
        index += index < bytes.count ? 1 : 0
        if Self.skipped.contains(name) { skipping = Array(name.utf8) }
        return .start(name, attributes)
    }

    /// One attribute, or one byte that belongs to none.
    private mutating func attribute(_ attributes: inout HTMLAttributes) {
        guard !Self.isBlank(bytes[index]), bytes[index] != UInt8(ascii: "/") else {
            index += 1
            return
        }
        let start = index
        while index < bytes.count, !Self.isBlank(bytes[index]), bytes[index] != 0x3E,
            bytes[index] != 0x3D || index == start
        {
            index += 1
        }
        let name = Self.lowercased(bytes[start..<index])
        skipBlanks()
        guard index < bytes.count, bytes[index] == 0x3D else { return }
        index += 1
        skipBlanks()
        attributes.set(name, value())
    }

    private mutating func value() -> ArraySlice<UInt8> {
        guard index < bytes.count else { return [] }
        let quote = bytes[index]
        guard quote == 0x22 || quote == 0x27 else {
            let start = index
            while index < bytes.count, !Self.isBlank(bytes[index]), bytes[index] != 0x3E { index += 1 }
            return bytes[start..<index]
        }
        index += 1
        let start = index
        while index < bytes.count, bytes[index] != quote { index += 1 }
        defer { index += index < bytes.count ? 1 : 0 }
        return bytes[start..<index]
    }

    private mutating func name() -> String {
        let start = index
        while index < bytes.count, !Self.isBlank(bytes[index]), bytes[index] != 0x3E, bytes[index] != UInt8(ascii: "/")
        {
            index += 1
        }
        return Self.lowercased(bytes[start..<index].prefix(64))
    }

    /// Moves to the end tag of an element whose content is skipped.
    private mutating func skip(to name: [UInt8]) {
        skipping = nil
        while index < bytes.count {
            if bytes[index] == 0x3C, index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "/"),
                Self.lowercased(bytes[(index + 2)...].prefix(name.count)).utf8.elementsEqual(name)
            {
                return
            }
            index += 1
        }
    }

    private mutating func skipBlanks() {
        while index < bytes.count, Self.isBlank(bytes[index]) { index += 1 }
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    private static func lowercased(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    }
}
