internal import CTextTables

/// Shift JIS as Windows has it (code page 932): two bytes a character, and half-width katakana of one byte.
enum ShiftJIS: LegacyEncoding {
    static let encoding = TextEncoding.shiftJIS

    static func character(in bytes: Span<UInt8>, at index: Int) -> (scalar: UInt32?, length: Int) {
        let first = bytes[index]
        guard first >= 0x80 else { return (UInt32(first), 1) }
        if (0xA1...0xDF).contains(first) { return (0xFF61 + UInt32(first) - 0xA1, 1) }
        guard bytes.count - index >= 2 else { return (nil, 1) }
        let scalar = ctt_shift_jis(first, bytes[index + 1])
        return scalar == 0 ? (nil, 1) : (scalar, 2)
    }

    static func isCutCharacter(_ bytes: Span<UInt8>, at index: Int) -> Bool {
        let isLead = (0x81...0x9F).contains(bytes[index]) || (0xE0...0xFC).contains(bytes[index])
        return bytes.count - index == 1 && isLead
    }
}
