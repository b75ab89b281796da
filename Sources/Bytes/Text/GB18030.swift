internal import CTextTables

/// GB 18030, which holds GBK and GB 2312: one, two or four bytes a character.
enum GB18030 {
    /// The character at `index`: its scalar (nil for a byte that begins none, which has length 1) and its length.
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

    /// Reads GB 18030; bytes that begin no character are replaced one by one, so one bad byte costs one U+FFFD.
    ///
    /// A text that was cut loses its cut last character without a doubt of its own.
    static func decode(_ bytes: Span<UInt8>, isCut: Bool) -> DecodedText {
        var builder = TextBuilder(capacity: bytes.count + bytes.count / 2)
        var index = 0
        while index < bytes.count {
            let (scalar, length) = character(in: bytes, at: index)
            if let scalar {
                builder.append(scalar)
            } else if isCut, isCutCharacter(bytes, at: index) {
                break
            } else {
                builder.replace()
            }
            index += length
        }
        return builder.text(in: .gb18030)
    }

    /// Whether the bytes from `index` to the end could begin a character that goes on behind the end.
    private static func isCutCharacter(_ bytes: Span<UInt8>, at index: Int) -> Bool {
        guard (0x81...0xFE).contains(bytes[index]) else { return false }
        switch bytes.count - index {
        case 1: return true
        case 2: return (0x30...0x39).contains(bytes[index + 1])
        case 3: return (0x30...0x39).contains(bytes[index + 1]) && (0x81...0xFE).contains(bytes[index + 2])
        default: return false
        }
    }
}
