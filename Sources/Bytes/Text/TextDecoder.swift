/// Decides what bytes of unknown encoding say.
package struct TextDecoder: Sendable {
    /// Decodes a field whose encoding nobody declared: byte order mark, strict UTF-8, UTF-16 by its pattern of zero bytes, GB 18030 when its
    /// characters are common ones, then Windows-1252.
    package static func decode(_ bytes: Span<UInt8>, limits: ResourceLimits = .default) -> DecodedText {
        DecodedText(text: "", encoding: .utf8)
    }

    /// Decodes a field that declares its encoding; bytes that contradict it are read as what they are, with `.mislabelled`.
    package static func decode(
        _ bytes: Span<UInt8>, declared: TextEncoding, limits: ResourceLimits = .default
    ) -> DecodedText {
        DecodedText(text: "", encoding: .utf8)
    }
}
