internal import CTextTables

/// Big5 as Windows has it (code page 950) with the ETEN additions: traditional characters, two bytes each.
enum Big5: LegacyEncoding {
    static let encoding = TextEncoding.big5

    static func character(in bytes: Span<UInt8>, at index: Int) -> (scalar: UInt32?, length: Int) {
        let first = bytes[index]
        guard first >= 0x80 else { return (UInt32(first), 1) }
        guard bytes.count - index >= 2 else { return (nil, 1) }
        let scalar = ctt_big5(first, bytes[index + 1])
        return scalar == 0 ? (nil, 1) : (scalar, 2)
    }

    static func isCutCharacter(_ bytes: Span<UInt8>, at index: Int) -> Bool {
        bytes.count - index == 1 && (0xA1...0xF9).contains(bytes[index])
    }
}
