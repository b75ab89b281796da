/// How a text was stored.
public enum TextEncoding: String, Codable, Hashable, Sendable, CaseIterable {
    /// UTF-8, and so also plain ASCII.
    case utf8 = "utf-8"
    /// UTF-16, most significant byte first.
    case utf16BigEndian = "utf-16be"
    /// UTF-16, least significant byte first.
    case utf16LittleEndian = "utf-16le"
    /// UTF-32, most significant byte first; only by its byte order mark.
    case utf32BigEndian = "utf-32be"
    /// UTF-32, least significant byte first; only by its byte order mark.
    case utf32LittleEndian = "utf-32le"
    /// GB 18030, and so also GBK and GB 2312.
    case gb18030
    /// Big5 with the additions of Windows (code page 950) and ETEN: traditional Chinese.
    case big5
    /// Shift JIS with the additions of Windows (code page 932): Japanese.
    case shiftJIS = "shift_jis"
    /// Windows code page 1252, and so also printable ISO 8859-1.
    case windows1252 = "windows-1252"
}

/// Something about a text that a person should know before trusting it.
public enum TextDoubt: Codable, Hashable, Sendable {
    /// Bytes that mean nothing in the encoding were replaced by U+FFFD, `count` times.
    case replaced(count: Int)
    /// The bytes read well in another encoding, too: `reading` is what they say in it, where known.
    case ambiguous(other: TextEncoding, reading: String? = nil)
    /// The field declares one encoding and holds another.
    case mislabelled(declared: TextEncoding)
    /// The text was longer than `ResourceLimits.captionBytes` and was cut.
    case cut
    /// The text was stored as `original`, spoilt by a wrong reading, and was restored beyond doubt.
    case repaired(Misreading, original: String)
    /// The text looks as if a wrong reading had spoilt it: `reading` is what it may have said.
    case repairable(Misreading, reading: String)
}

/// A text with the encoding it was found in and the doubts about it.
public struct DecodedText: Codable, Hashable, Sendable {
    /// The characters, without a byte order mark and without trailing NULs.
    public var text: String
    /// The encoding found.
    public var encoding: TextEncoding
    /// What a person should know; empty when the reading is certain.
    public var doubts: [TextDoubt]

    /// Creates a decoded text.
    public init(text: String, encoding: TextEncoding, doubts: [TextDoubt] = []) {
        self.text = text
        self.encoding = encoding
        self.doubts = doubts
    }
}
