internal import Bytes
internal import XMLEvents

/// Where the XML of a packet lies, and how it is coded (XMP specification, part 1, 7.3: UTF-8, UTF-16 or UTF-32,
/// the wrapper and its padding in the same encoding).
struct XMPPacket: Hashable, Sendable {
    /// The XML without a byte order mark and without the padding around it.
    var range: Range<Int>
    /// How the parser is to read it; the XML declaration has no say, for writers copy it without meaning it.
    var encoding: XMLEncoding

    /// The encoding that texts are found in.
    var textEncoding: TextEncoding {
        switch encoding {
        case .utf8: .utf8
        case .utf16BigEndian: .utf16BigEndian
        case .utf16LittleEndian: .utf16LittleEndian
        }
    }

    /// What a look at the bytes tells.
    enum Recognised: Hashable, Sendable {
        /// No property that we want is named in it.
        case nothingWanted
        /// UTF-32, which no writer is known to use.
        case unsupported
        case packet(XMPPacket)
    }

    static func recognise(_ bytes: Span<UInt8>) -> Recognised {
        guard let first = firstMarkup(bytes) else {
            return XMPNames.areNamed(in: bytes) ? utf8(bytes, from: 0) : .nothingWanted
        }
        // `<` and the zeros beside it: `3C 00 3F` or `00 3C 00 3F`, in UTF-32 three of them.
        guard first + 2 < bytes.count, bytes[first + 1] == 0 else {
            return XMPNames.areNamed(in: bytes) ? utf8(bytes, from: first) : .nothingWanted
        }
        guard bytes[first + 2] != 0 else { return .unsupported }
        let isBigEndian = first % 2 == 1
        let start = isBigEndian ? first - 1 : first
        var end = bytes.count - (bytes.count - start) % 2
        while end > start, isPadding(bytes[end - 2]), isPadding(bytes[end - 1]) { end -= 2 }
        return .packet(
            XMPPacket(range: start..<end, encoding: isBigEndian ? .utf16BigEndian : .utf16LittleEndian))
    }

    private static func utf8(_ bytes: Span<UInt8>, from start: Int) -> Recognised {
        var end = bytes.count
        while end > start, isPadding(bytes[end - 1]) { end -= 1 }
        return .packet(XMPPacket(range: start..<end, encoding: .utf8))
    }

    /// What the XML declaration names, when the bytes are not UTF-8: a sidecar from an editor set to Chinese.
    func declared(in bytes: Span<UInt8>) -> TextEncoding? {
        let content = bytes.extracting(range)
        guard encoding == .utf8, (try? UTF8Span(validating: content)) == nil else { return nil }
        return XMLDeclaration.encoding(of: content)
    }

    private static let byteOrderMark: StaticString = "\u{FEFF}"

    /// The first `<` when only padding and a byte order mark stand before it.
    private static func firstMarkup(_ bytes: Span<UInt8>) -> Int? {
        var index = 0
        if byteOrderMark.matches(bytes, at: 0) { index = 3 }
        if bytes.count >= 2, bytes[0] ^ bytes[1] == 0x01, min(bytes[0], bytes[1]) == 0xFE { index = 2 }
        while index < bytes.count, isPadding(bytes[index]) { index += 1 }
        return index < bytes.count && bytes[index] == 0x3C ? index : nil
    }

    /// White space of XML, and NUL: half a space in UTF-16, and some writers' padding.
    private static func isPadding(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 || byte == 0
    }
}

#if XMP
    /// The end of a packet's wrapper in UTF-8, `<?xpacket end="w"?>`, and the white space before it: most of many a packet
    /// is the room that writers leave for more.
    enum XMPWrapper {
        private static let end: StaticString = "<?xpacket end="

        /// Where it begins; where the bytes end when it does not stand last.
        static func start(in bytes: Span<UInt8>) -> Int {
            let start = bytes.count - end.utf8CodeUnitCount - 5
            guard end.matches(bytes, at: start) else { return bytes.count }
            let rest = bytes.extracting(bytes.count - 5..<bytes.count)
            guard rest[0] == 0x22 || rest[0] == 0x27, rest[1] == 0x72 || rest[1] == 0x77, rest[2] == rest[0],
                rest[3] == 0x3F, rest[4] == 0x3E
            else { return bytes.count }
            return XMLEventReader.trimmed(bytes.extracting(0..<start))
        }
    }
#endif

/// The encoding that an XML declaration names (XML 1.0, 4.3.3), for the encodings that Unicode replaced.
enum XMLDeclaration {
    private static let beginning: StaticString = "<?xml"

    static func encoding(of bytes: Span<UInt8>) -> TextEncoding? {
        guard beginning.matches(bytes, at: 0) else { return nil }
        let head = [UInt8](copying: bytes.extracting(0..<min(bytes.count, 200)))
        guard let end = head.firstIndex(of: 0x3E) else { return nil }
        let words = head[..<end].split { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
        for word in words {
            let pair = word.split(separator: 0x3D, maxSplits: 1)
            guard pair.count == 2, pair[0].elementsEqual("encoding".utf8) else { continue }
            let name = pair[1].filter { $0 != 0x22 && $0 != 0x27 && $0 != 0x3F }
            switch String(decoding: name, as: UTF8.self).lowercased() {
            case "gb2312", "gbk", "gb18030", "x-gbk", "cp936", "windows-936": return .gb18030
            case "iso-8859-1", "windows-1252", "cp1252": return .windows1252
            default: return nil
            }
        }
        return nil
    }
}
