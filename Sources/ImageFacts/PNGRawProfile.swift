internal import Bytes

/// The text of a `Raw profile type …` chunk, which ImageMagick and exiftool write.
///
/// ```
/// \n name \n length in decimal, with blanks before it \n hexadecimal digits in lines
/// ```
enum PNGRawProfile {
    /// The profile's bytes; nil when the text is not of that form.
    ///
    /// A length that disagrees with the digits makes it so.
    static func decode(_ text: Span<UInt8>) -> [UInt8]? {
        var index = 0
        if index < text.count, text[index] == 0x0A { index += 1 }
        while index < text.count, text[index] != 0x0A { index += 1 }
        index += 1
        while index < text.count, text[index] == 0x20 { index += 1 }
        var length = 0
        var hasLength = false
        while index < text.count, (0x30...0x39).contains(text[index]) {
            length = length * 10 + Int(text[index] - 0x30)
            // No length over what the text could hold; so the sum never overflows.
            guard length <= text.count / 2 else { return nil }
            hasLength = true
            index += 1
        }
        guard hasLength else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(length)
        var high: UInt8?
        while index < text.count, bytes.count < length {
            let byte = text[index]
            index += 1
            if byte == 0x0A || byte == 0x0D || byte == 0x20 { continue }
            guard let digit = digit(byte) else { return nil }
            if let first = high {
                bytes.append(first << 4 | digit)
                high = nil
            } else {
                high = digit
            }
        }
        return bytes.count == length ? bytes : nil
    }

    /// What the profile is, by its first bytes: `APP1` may be either EXIF or XMP.
    static func block(of profile: [UInt8]) -> PNGTextReader.EmbeddedBlock? {
        let span = profile.span
        let namespace = StaticString("http://ns.adobe.com/xap/1.0/\0")
        let photoshop = StaticString("Photoshop 3.0\0")
        if StaticString("Exif\0\0").matches(span, at: 0) || StaticString("II").matches(span, at: 0)
            || StaticString("MM").matches(span, at: 0)
        {
            return .exif(profile)
        }
        if namespace.matches(span, at: 0) { return .xmp(Array(profile.dropFirst(namespace.utf8CodeUnitCount))) }
        if photoshop.matches(span, at: 0) { return .iptc(Array(profile.dropFirst(photoshop.utf8CodeUnitCount))) }
        if StaticString("8BIM").matches(span, at: 0) || profile.first == 0x1C { return .iptc(profile) }
        if profile.first == 0x3C || profile.first == 0xEF { return .xmp(profile) }
        return nil
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }
}
