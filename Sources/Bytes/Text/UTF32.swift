/// UTF-32: four bytes a scalar.
///
/// Hardly anybody writes it, but its byte order mark names it beyond doubt.
enum UTF32 {
    /// Reads UTF-32; numbers that are no scalar and an incomplete end are replaced.
    ///
    /// A text that was cut loses its cut last character without a doubt of its own.
    static func decode(_ bytes: Span<UInt8>, _ order: ByteReader.Order, isCut: Bool) -> DecodedText {
        var builder = TextBuilder(capacity: bytes.count)
        var index = 0
        while bytes.count - index >= 4 {
            builder.append(unit(in: bytes, at: index, order))
            index += 4
        }
        if index < bytes.count, !isCut { builder.replace() }
        return builder.text(in: order == .bigEndian ? .utf32BigEndian : .utf32LittleEndian)
    }

    /// Whether bytes behind FF FE 00 00 are UTF-32, and not UTF-16 that begins with a NUL.
    static func isPlausible(_ bytes: Span<UInt8>, _ order: ByteReader.Order) -> Bool {
        guard bytes.count >= 4 else { return bytes.isEmpty }
        return unit(in: bytes, at: 0, order) <= 0x10_FFFF
    }

    private static func unit(in bytes: Span<UInt8>, at index: Int, _ order: ByteReader.Order) -> UInt32 {
        var unit: UInt32 = 0
        for place in 0..<4 {
            unit = unit << 8 | UInt32(bytes[index + (order == .bigEndian ? place : 3 - place)])
        }
        return unit
    }
}
