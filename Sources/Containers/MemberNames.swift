package import Bytes

/// What the names of a container's members say: the encoding is found with all of them as evidence, because a single short
/// name can be read in several.
package struct MemberNames: Sendable {
    /// The encoding of the names that do not say it; nil where all are ASCII, or say it themselves.
    package let encoding: TextEncoding?
    /// Whether a backslash parts folders: old tools on Windows wrote so, and then in every name.
    private let partsAtBackslash: Bool

    /// Looks at all names.
    package init(_ entries: [ContainerEntry]) {
        var evidence: [UInt8] = []
        var isUTF8 = true
        for entry in entries where !entry.isUTF8 && entry.name.contains(where: { $0 > 0x7F }) {
            if String(validating: entry.name, as: UTF8.self) == nil { isUTF8 = false }
            guard evidence.count < Self.evidenceCount else { continue }
            evidence += entry.name.prefix(1_024) + [0x0A]
        }
        let found = evidence.isEmpty ? nil : TextDecoder.decode(evidence.span).encoding
        // One name that is no UTF-8 is enough: then the others are no UTF-8 that happens to be valid either.
        encoding = found.map { $0 == .utf8 && !isUTF8 ? .gb18030 : $0 }
        let encoding = encoding
        partsAtBackslash =
            entries.allSatisfy { !$0.name.contains(Self.slash) }
            && entries.contains { Self.text($0, encoding).contains(Self.backslash) }
    }

    /// Bytes of names that are looked at; names of one container are of one kind.
    private static let evidenceCount = 32 << 10
    private static let slash = UInt8(ascii: "/")
    private static let backslash = UInt8(ascii: "\\")

    /// A member's place as UTF-8, folders parted by "/"; nil for one that is absolute, climbs out or is empty.
    ///
    /// A name that means nothing in the encoding of the others stays as it is stored.
    package func path(of entry: ContainerEntry) -> [UInt8]? {
        var name = Self.text(entry, encoding)
        if partsAtBackslash { name = name.map { $0 == Self.backslash ? Self.slash : $0 } }
        guard name.first != Self.slash, !Self.namesDrive(name), !name.contains(0) else { return nil }
        var path: [UInt8] = []
        for part in name.split(separator: Self.slash) where part != [0x2E] {
            guard part != [0x2E, 0x2E] else { return nil }
            if !path.isEmpty { path.append(Self.slash) }
            path += part
        }
        return path.isEmpty ? nil : path
    }

    /// A member's name for people, whatever it is.
    package func shown(_ entry: ContainerEntry) -> [UInt8] { Self.text(entry, encoding) }

    /// The name as UTF-8; as stored where it means nothing.
    private static func text(_ entry: ContainerEntry, _ encoding: TextEncoding?) -> [UInt8] {
        guard !entry.isUTF8, let encoding, encoding != .utf8, entry.name.contains(where: { $0 > 0x7F }) else {
            return entry.name
        }
        let decoded = TextDecoder.decode(entry.name.span, as: encoding)
        let isWhole = !decoded.doubts.contains { if case .replaced = $0 { true } else { $0 == .cut } }
        return isWhole ? Array(decoded.text.utf8) : entry.name
    }

    private static func namesDrive(_ name: [UInt8]) -> Bool {
        guard name.count >= 2, name[1] == UInt8(ascii: ":") else { return false }
        return (0x41...0x5A).contains(name[0] & 0xDF)
    }
}
