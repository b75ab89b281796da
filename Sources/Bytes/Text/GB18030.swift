internal import CTextTables

/// GB 18030, which holds GBK and GB 2312: one, two or four bytes a character.
enum GB18030: LegacyEncoding {
    static let encoding = TextEncoding.gb18030

    static func character(in bytes: Span<UInt8>, at index: Int) -> (scalar: UInt32?, length: Int) {
        let first = bytes[index]
        guard first >= 0x80 else { return (UInt32(first), 1) }
        guard bytes.count - index >= 2 else { return (nil, 1) }
        let second = bytes[index + 1]
        if (0x30...0x39).contains(second) {
            guard bytes.count - index >= 4 else { return (nil, 1) }
            let scalar = ctt_gb18030_four(first, second, bytes[index + 2], bytes[index + 3])
            return scalar == 0 ? (nil, 1) : (scalar, 4)
        }
        let scalar = ctt_gb18030_two(first, second)
        return scalar == 0 ? (nil, 1) : (scalar, 2)
    }

    static func isCutCharacter(_ bytes: Span<UInt8>, at index: Int) -> Bool {
        guard (0x81...0xFE).contains(bytes[index]) else { return false }
        switch bytes.count - index {
        case 1: return true
        case 2: return (0x30...0x39).contains(bytes[index + 1])
        case 3: return (0x30...0x39).contains(bytes[index + 1]) && (0x81...0xFE).contains(bytes[index + 2])
        default: return false
        }
    }
}
