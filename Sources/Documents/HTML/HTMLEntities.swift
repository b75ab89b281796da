internal import Bytes

/// Character references of HTML (HTML, 13.2.5.72 to 13.2.5.80): by number, and by the names that programs write.
enum HTMLEntities {
    /// The names of U+00A0 to U+00FF, in their order.
    private static let latin = """
        nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute \
        micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig \
        Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash \
        Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute \
        ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc \
        uuml yacute thorn yuml
        """

    private static let named: [String: UInt32] = {
        var named: [String: UInt32] = [
            "amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "apos": 0x27, "ensp": 0x2002, "emsp": 0x2003,
            "thinsp": 0x2009, "zwnj": 0x200C, "zwj": 0x200D, "ndash": 0x2013, "mdash": 0x2014, "lsquo": 0x2018,
            "rsquo": 0x2019, "sbquo": 0x201A, "ldquo": 0x201C, "rdquo": 0x201D, "bdquo": 0x201E, "bull": 0x2022,
            "hellip": 0x2026, "permil": 0x2030, "prime": 0x2032, "lsaquo": 0x2039, "rsaquo": 0x203A, "euro": 0x20AC,
            "trade": 0x2122, "larr": 0x2190, "uarr": 0x2191, "rarr": 0x2192, "darr": 0x2193, "minus": 0x2212,
            "ne": 0x2260, "le": 0x2264, "ge": 0x2265,
        ]
        for (index, name) in latin.split(separator: " ").enumerated() { named[String(name)] = 0xA0 + UInt32(index) }
        return named
    }()

    private static let longestName = 8

    /// A text with its references resolved.
    static func resolved(_ bytes: ArraySlice<UInt8>) -> String {
        guard bytes.contains(0x26) else { return String(decoding: bytes, as: UTF8.self) }
        var text: [UInt8] = []
        var index = bytes.startIndex
        while index < bytes.endIndex {
            if bytes[index] == 0x26, let (scalar, length) = reference(bytes[index...]) {
                text += Array(String(scalar).utf8)
                index += length
            } else {
                text.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The character of a reference that begins with `&`, and its length; nil for an `&` that stands for itself.
    private static func reference(_ bytes: ArraySlice<UInt8>) -> (scalar: Unicode.Scalar, length: Int)? {
        let rest = bytes.dropFirst()
        guard rest.first == UInt8(ascii: "#") else {
            let name = rest.prefix(longestName).prefix { isLetterOrDigit($0) }
            guard let value = named[String(decoding: name, as: UTF8.self)], let scalar = Unicode.Scalar(value) else {
                return nil
            }
            return (scalar, 1 + name.count + (rest.dropFirst(name.count).first == UInt8(ascii: ";") ? 1 : 0))
        }
        let isHex = rest.dropFirst().first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
        let digits = rest.dropFirst(isHex ? 2 : 1).prefix(9).prefix {
            isHex ? isHexDigit($0) : (0x30...0x39).contains($0)
        }
        guard let value = UInt32(String(decoding: digits, as: UTF8.self), radix: isHex ? 16 : 10) else { return nil }
        let length = (isHex ? 3 : 2) + digits.count
        let isClosed = bytes.dropFirst(length).first == UInt8(ascii: ";")
        return (scalar(value), length + (isClosed ? 1 : 0))
    }

    /// Numbers of Windows-1252 are written where Unicode has controls; what is no character is U+FFFD.
    private static func scalar(_ value: UInt32) -> Unicode.Scalar {
        if (0x80..<0xA0).contains(value) {
            let byte = [UInt8(truncatingIfNeeded: value)]
            return TextDecoder.decode(byte.span, as: .windows1252).text.unicodeScalars.first ?? "\u{FFFD}"
        }
        return value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}"
    }

    private static func isHexDigit(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20)
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
    }
}
