/// What bytes are when they are read as UTF-8 (Unicode 15, table 3-7): counted in one pass.
///
/// ```
/// first    second   third    fourth
/// 00..7F
/// C2..DF   80..BF
/// E0       A0..BF   80..BF
/// E1..EF   80..BF   80..BF            (ED: second 80..9F, so that no surrogate is written)
/// F0       90..BF   80..BF   80..BF
/// F1..F3   80..BF   80..BF   80..BF
/// F4       80..8F   80..BF   80..BF
/// ```
struct UTF8Scan {
    /// NUL bytes.
    private(set) var nuls = 0
    /// Whole sequences of two bytes.
    private(set) var pairs = 0
    /// Whole sequences of three or four bytes; what Chinese text consists of.
    private(set) var longer = 0
    /// Sequences that are none; each is the longest part that could have begun one.
    private(set) var errors = 0
    /// Where a sequence begins that the end of the bytes cuts; it is one of the errors.
    private(set) var cutTail: Int?

    init(_ bytes: Span<UInt8>) {
        var index = 0
        while index < bytes.count {
            let first = bytes[index]
            if first < 0x80 {
                if first == 0 { nuls += 1 }
                index += 1
                continue
            }
            // Nearly all of a Chinese text is E3 to E9 and two bytes behind.
            if first > 0xE0, first < 0xED, index < bytes.count - 2, bytes[index + 1] & 0xC0 == 0x80,
                bytes[index + 2] & 0xC0 == 0x80
            {
                longer += 1
                index += 3
                continue
            }
            let sequence = Self.sequence(in: bytes, at: index)
            if !sequence.isWhole {
                errors += 1
                if sequence.isCut { cutTail = index }
            } else if sequence.length == 2 {
                pairs += 1
            } else {
                longer += 1
            }
            index += sequence.length
        }
    }

    /// Whether the bytes are UTF-8, but for a single sequence that their end cuts.
    var isWholeButForTail: Bool { errors == 0 || (errors == 1 && cutTail != nil) }

    /// Whether this is damaged UTF-8 rather than another encoding: other encodings hardly ever form sequences
    /// of three bytes, and never four for each error.
    var isDamagedUTF8: Bool {
        // GBK text forms many pairs by chance, and sequences of three bytes seldom.
        guard errors > 0, longer > 0, longer >= pairs else { return false }
        return isWholeButForTail || errors <= (pairs + longer) / 4
    }

    /// The sequence at `index`, whose byte is not ASCII.
    private static func sequence(
        in bytes: Span<UInt8>, at index: Int
    ) -> (length: Int, isWhole: Bool, isCut: Bool) {
        let wanted: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch bytes[index] {
        case 0xC2...0xDF: wanted = 2
        case 0xE0: (wanted, second) = (3, 0xA0...0xBF)
        case 0xED: (wanted, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: wanted = 3
        case 0xF0: (wanted, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: wanted = 4
        case 0xF4: (wanted, second) = (4, 0x80...0x8F)
        default: return (1, false, false)
        }
        var length = 1
        while length < wanted {
            guard length < bytes.count - index else { return (length, false, true) }
            guard (length == 1 ? second : 0x80...0xBF).contains(bytes[index + length]) else {
                return (length, false, false)
            }
            length += 1
        }
        return (length, true, false)
    }

    /// Reads UTF-8; what is none is replaced, one U+FFFD for each error that the scan counts.
    static func decode(_ bytes: Span<UInt8>) -> DecodedText {
        if let valid = try? UTF8Span(validating: bytes) {
            return DecodedText(text: String(copying: valid), encoding: .utf8)
        }
        var builder = TextBuilder(capacity: bytes.count)
        var index = 0
        while index < bytes.count {
            if bytes[index] < 0x80 {
                builder.append(UInt32(bytes[index]))
                index += 1
                continue
            }
            let sequence = sequence(in: bytes, at: index)
            if sequence.isWhole {
                builder.append(utf8: bytes, index..<index + sequence.length)
            } else {
                builder.replace()
            }
            index += sequence.length
        }
        return builder.text(in: .utf8)
    }
}
