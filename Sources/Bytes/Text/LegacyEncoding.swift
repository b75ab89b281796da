/// An encoding from before Unicode in which a character is one byte or several, and in which ASCII is ASCII.
protocol LegacyEncoding {
    /// What a decoded text says it was.
    static var encoding: TextEncoding { get }

    /// The character at `index`: its scalar (nil for a byte that begins none, which has length 1) and its length.
    static func character(in bytes: Span<UInt8>, at index: Int) -> (scalar: UInt32?, length: Int)

    /// Whether the bytes from `index` to the end could begin a character that goes on behind the end.
    static func isCutCharacter(_ bytes: Span<UInt8>, at index: Int) -> Bool
}

extension LegacyEncoding {
    /// Reads the bytes; those that begin no character are replaced one by one, so one bad byte costs one U+FFFD.
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
        return builder.text(in: encoding)
    }
}
