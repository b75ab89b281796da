internal import Bytes

/// UserComment: eight bytes that name the character code, then the text (EXIF 2.32, section 4.6.5, table 9).
///
/// ```
/// ASCII\0\0\0    ASCII; UTF-8 and GBK are met
/// JIS\0\0\0\0\0  JIS X 0208
/// UNICODE\0      UTF-16, in the block's byte order or in the other one: writers disagree
/// 8 times \0     undefined
/// ```
/// Some writers pad the code with blanks, some leave it out.
enum EXIFUserComment {
    /// The comment; nil when it is in a code that is not read (JIS X 0208 with its escape sequences).
    static func decode(_ value: Span<UInt8>, order: ByteReader.Order, limits: ResourceLimits) -> DecodedText? {
        guard value.count >= 8 else { return TextDecoder.decode(value, limits: limits) }
        let text = value.extracting(8..<value.count)
        switch code(of: value) {
        case "ASCII":
            return TextDecoder.decode(text, declared: .utf8, limits: limits)
        case "UNICODE":
            let preferred: TextEncoding = order == .bigEndian ? .utf16BigEndian : .utf16LittleEndian
            var decoded = TextDecoder.decodeUTF16(text, preferring: preferred, limits: limits)
            let isUTF16 = decoded.encoding == .utf16BigEndian || decoded.encoding == .utf16LittleEndian
            if !isUTF16 && !decoded.text.isEmpty { decoded.doubts.append(.mislabelled(declared: preferred)) }
            return decoded
        case "JIS":
            for index in text.indices where text[index] == 0x1B { return nil }
            return TextDecoder.decode(text, limits: limits)
        case "":
            return TextDecoder.decode(text, limits: limits)
        default:
            return TextDecoder.decode(value, limits: limits)
        }
    }

    /// The name in the first eight bytes, upper case, without padding; nil when they hold none.
    private static func code(of value: Span<UInt8>) -> String? {
        var name: [UInt8] = []
        var isPadding = false
        for index in 0..<8 {
            let byte = value[index]
            if byte == 0 || byte == 0x20 {
                isPadding = true
            } else if isPadding || !(0x41...0x5A).contains(byte & 0xDF) {
                return nil
            } else {
                name.append(byte & 0xDF)
            }
        }
        // Eight blanks are a blank comment without a code.
        if name.isEmpty, value[0] == 0x20 { return nil }
        return String(decoding: name, as: UTF8.self)
    }
}
