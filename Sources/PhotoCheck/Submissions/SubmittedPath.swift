public import Bytes

/// A path as the disk or a container holds it: bytes, which need not be text.
///
/// Identity, order and re-opening go by the bytes. `String` is no identity: names that differ only in their Unicode normal form compare
/// equal there.
public struct SubmittedPath: Codable, Hashable, Sendable, Comparable {
    /// The bytes, `/` between components, without a leading or trailing slash; relative to the scanned root.
    public let bytes: [UInt8]

    /// Wraps bytes.
    public init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Wraps the UTF-8 of a text.
    public init(_ text: String) {
        bytes = Array(text.utf8)
    }

    /// The path as text when its bytes are UTF-8, else nil.
    public var text: String? {
        String(validating: bytes, as: UTF8.self)
    }

    /// The path as text for people: UTF-8 as it is, other bytes as the encoding they most likely are in.
    public var shown: String {
        text ?? guess.text
    }

    /// What a path that is not UTF-8 most likely says, and the encoding of its components that are not (GB 18030 in this
    /// field).
    ///
    /// Each component is read by itself: a folder made here may hold what a machine with another encoding wrote.
    public var guess: DecodedText {
        var guess = DecodedText(text: "", encoding: .utf8)
        for (index, component) in bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
            .enumerated()
        {
            if index > 0 { guess.text += "/" }
            if let text = String(validating: component, as: UTF8.self) {
                guess.text += text
            } else {
                // A name has no room for a byte order mark or NULs, which a decoder of captions would look for.
                let decoded = TextDecoder.decode(Array(component).span, as: .gb18030)
                guess.text += decoded.text
                guess.encoding = decoded.encoding
                guess.doubts += decoded.doubts
            }
        }
        return guess
    }

    /// The last component.
    public var name: SubmittedPath {
        guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return self }
        return SubmittedPath(bytes: Array(bytes[(slash + 1)...]))
    }

    /// The path without its last component; empty at the root.
    public var folder: SubmittedPath {
        guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return SubmittedPath(bytes: []) }
        return SubmittedPath(bytes: Array(bytes[..<slash]))
    }

    /// This path with one more component.
    public func appending(_ name: [UInt8]) -> SubmittedPath {
        SubmittedPath(bytes: bytes.isEmpty ? name : bytes + [UInt8(ascii: "/")] + name)
    }

    /// This path with the places inside a container behind it, level by level.
    func entering(_ inside: [SubmittedPath]) -> SubmittedPath {
        inside.reduce(self) { $0.appending($1.bytes) }
    }

    /// The last component split at its last dot: stem and extension, the extension without the dot and empty where there is none.
    public var stemAndExtension: (stem: [UInt8], extension: [UInt8]) {
        let name = name.bytes
        guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > 0 else { return (name, []) }
        return (Array(name[..<dot]), Array(name[(dot + 1)...]))
    }

    /// The extension in ASCII lower case, empty where there is none.
    public var lowercasedExtension: String {
        // Asked of every file several times, so nothing is copied but the extension.
        var dot = bytes.count - 1
        while dot >= 0, bytes[dot] != UInt8(ascii: ".") {
            if bytes[dot] == UInt8(ascii: "/") { return "" }
            dot -= 1
        }
        guard dot > 0, bytes[dot - 1] != UInt8(ascii: "/") else { return "" }
        var lower = Array(bytes[(dot + 1)...])
        for index in lower.indices where (65...90).contains(lower[index]) { lower[index] |= 0x20 }
        return String(decoding: lower, as: UTF8.self)
    }

    /// Orders by raw bytes.
    public static func < (left: SubmittedPath, right: SubmittedPath) -> Bool {
        left.bytes.lexicographicallyPrecedes(right.bytes)
    }
}
