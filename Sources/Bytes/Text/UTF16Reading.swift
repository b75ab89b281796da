internal import CTextTables

/// Bytes read as UTF-16 in one byte order, and how much they look like a text then.
///
/// No byte order mark is needed: read the wrong way round, Latin letters become rare hanzi and everyday hanzi become
/// symbols of scripts that nobody mixes, so the two orders differ clearly in `score`.
struct UTF16Reading {
    /// Points for each code unit (2: what captions consist of; below 0: what they never hold).
    private(set) var score = 0
    /// Code units read.
    private(set) var units = 0
    /// Everyday hanzi (GB 2312 level 1).
    private(set) var commonHanzi = 0
    /// Any hanzi of the basic block.
    private(set) var hanzi = 0

    init(_ bytes: Span<UInt8>, _ order: ByteReader.Order) {
        var index = 0
        while index + 1 < bytes.count {
            let unit = Self.unit(in: bytes, at: index, order)
            units += 1
            index += 2
            if (0xD800..<0xDC00).contains(unit), index + 1 < bytes.count,
                (0xDC00..<0xE000).contains(Self.unit(in: bytes, at: index, order))
            {
                units += 1
                index += 2
                continue
            }
            if ctt_is_common_hanzi(UInt32(unit)) { commonHanzi += 1 }
            if (0x4E00...0x9FFF).contains(unit) { hanzi += 1 }
            score += Self.points(unit)
        }
    }

    /// Whether an average code unit earns at least `points` halves of a point.
    func averages(halves points: Int) -> Bool { units > 0 && score * 2 >= units * points }

    private static func points(_ unit: UInt16) -> Int {
        switch unit {
        case 0x20..<0x7F, 0x09, 0x0A, 0x0D, 0x3000..<0x3020, 0xFF01..<0xFF60: 2
        case 0x4E00...0x9FFF: ctt_is_common_hanzi(UInt32(unit)) ? 2 : 1
        case 0xA0..<0x530, 0x2010..<0x2040, 0x3020..<0x3100, 0xAC00..<0xD7A4: 1
        case 0x00..<0x20, 0x7F..<0xA0: -3
        case 0xD800..<0xE000, 0xFFFE...0xFFFF: -4
        case 0xE000..<0xF900: -2
        default: 0
        }
    }

    private static func unit(in bytes: Span<UInt8>, at index: Int, _ order: ByteReader.Order) -> UInt16 {
        let first = UInt16(bytes[index])
        let second = UInt16(bytes[index + 1])
        return order == .bigEndian ? first << 8 | second : second << 8 | first
    }

    /// Reads UTF-16; lone surrogates and an odd last byte are replaced.
    ///
    /// A text that was cut loses its cut last character without a doubt of its own.
    static func decode(_ bytes: Span<UInt8>, _ order: ByteReader.Order, isCut: Bool) -> DecodedText {
        var builder = TextBuilder(capacity: bytes.count + bytes.count / 2)
        var index = 0
        while index < bytes.count {
            guard index + 1 < bytes.count else {
                if !isCut { builder.replace() }
                break
            }
            let unit = unit(in: bytes, at: index, order)
            index += 2
            guard (0xD800..<0xDC00).contains(unit) else {
                builder.append(UInt32(unit))
                continue
            }
            guard index + 1 < bytes.count else {
                if !isCut { builder.replace() }
                continue
            }
            let low = Self.unit(in: bytes, at: index, order)
            guard (0xDC00..<0xE000).contains(low) else {
                builder.replace()
                continue
            }
            index += 2
            builder.append(0x1_0000 + (UInt32(unit) - 0xD800) << 10 + UInt32(low) - 0xDC00)
        }
        return builder.text(in: order == .bigEndian ? .utf16BigEndian : .utf16LittleEndian)
    }
}
