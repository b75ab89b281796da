/// Windows code page 1252: ISO 8859-1 with printable characters in place of most of the controls 0x80 to 0x9F.
enum Windows1252 {
    /// The characters of 0x80 to 0x9F; 0 for the five bytes that the code page leaves undefined.
    private static let high: [UInt16] = [
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
        0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
        0x0178,
    ]

    /// The scalar of a byte; nil for 0x81, 0x8D, 0x8F, 0x90 and 0x9D, which ISO 8859-1 makes control characters that
    /// no caption holds.
    static func scalar(_ byte: UInt8) -> UInt32? {
        guard (0x80..<0xA0).contains(byte) else { return UInt32(byte) }
        let scalar = high[Int(byte) - 0x80]
        return scalar == 0 ? nil : UInt32(scalar)
    }

    /// The byte of a character above U+00FF; nil for what the code page lacks.
    static func byte(_ scalar: UInt32) -> UInt8? {
        guard let place = high.firstIndex(where: { UInt32($0) == scalar }), scalar > 0 else { return nil }
        return UInt8(truncatingIfNeeded: 0x80 + place)
    }

    /// Reads Windows-1252; undefined bytes are replaced.
    static func decode(_ bytes: Span<UInt8>) -> DecodedText {
        var builder = TextBuilder(capacity: bytes.count + bytes.count / 2)
        for index in bytes.indices {
            guard let scalar = scalar(bytes[index]) else {
                builder.replace()
                continue
            }
            builder.append(scalar)
        }
        return builder.text(in: .windows1252)
    }
}
