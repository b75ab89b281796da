internal import Bytes

/// A whole document of plain text: which encoding, and what it says.
enum WholeText {
    /// Reads all of it; a document that is too long is a limit, never a cut text.
    static func read(
        _ source: borrowing some ByteSource & ~Copyable, limits: ResourceLimits
    ) throws(DocumentProblem) -> DecodedText {
        try decode(try source.allBytes(limits), declared: nil, limits: limits)
    }

    /// Decodes all bytes, in the encoding that they declare where they do.
    static func decode(
        _ bytes: [UInt8], declared: TextEncoding?, limits: ResourceLimits
    ) throws(DocumentProblem) -> DecodedText {
        // No encoding takes less than half the bytes as UTF-8, so this is no guess, and nothing huge is decoded.
        guard bytes.count / 2 <= limits.documentTextBytes else { throw tooLong(limits) }
        var decoder = limits
        decoder.captionBytes = .max
        let text =
            declared.map { TextDecoder.decode(bytes.span, declared: $0, limits: decoder) }
            ?? TextDecoder.decode(bytes.span, limits: decoder)
        guard text.text.utf8.count <= limits.documentTextBytes else { throw tooLong(limits) }
        return text
    }

    private static func tooLong(_ limits: ResourceLimits) -> DocumentProblem {
        .limit(LimitReached("documentTextBytes", allowed: limits.documentTextBytes))
    }
}
