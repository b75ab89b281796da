/// Writes JSON (RFC 8259) as UTF-8 bytes, keys in the order of the calls.
///
/// Our own, because `JSONEncoder` changes the order of keys and costs more than a photo's header. It escapes over scalars and never over
/// `Character`: `"` followed by U+0301 is one `Character`, and an escaper that compares characters would let the quote through.
struct JSONWriter {
    /// What was written and not yet taken.
    private(set) var bytes: [UInt8] = []
    /// Whether the next value or key stands after another one.
    private var needsComma = false

    init() {}

    /// Forgets what was written and keeps its memory for the next text.
    mutating func clear() {
        bytes.removeAll(keepingCapacity: true)
        needsComma = false
    }

    /// Hands out what was written and begins anew; the place inside objects and arrays stays.
    mutating func take() -> [UInt8] {
        defer { bytes.removeAll(keepingCapacity: true) }
        return bytes
    }

    mutating func beginObject() { open("{") }
    mutating func endObject() { close("}") }
    mutating func beginArray() { open("[") }
    mutating func endArray() { close("]") }

    /// Ends a line; blank space between two values.
    mutating func newline() { bytes.append(UInt8(ascii: "\n")) }

    /// A comma and a line end, before a value that continues a list begun by another writer.
    mutating func separateLines() { bytes.append(contentsOf: ",\n".utf8) }

    /// A key; keys are ours, and hold nothing to escape.
    mutating func key(_ name: StaticString) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        // A literal's bytes live as long as the program.
        name.withUTF8Buffer { literal in unsafe bytes.append(contentsOf: literal) }
        bytes.append(contentsOf: [UInt8(ascii: "\""), UInt8(ascii: ":")])
        needsComma = false
    }

    /// A key that a requirement made.
    mutating func key(quoting name: String) {
        separate()
        quote(name)
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    mutating func string(_ text: String) {
        separate()
        quote(text)
        needsComma = true
    }

    mutating func number(_ value: Int) {
        separate()
        bytes.append(contentsOf: String(value).utf8)
        needsComma = true
    }

    mutating func flag(_ value: Bool) {
        separate()
        bytes.append(contentsOf: (value ? "true" : "false").utf8)
        needsComma = true
    }

    mutating func null() {
        separate()
        bytes.append(contentsOf: "null".utf8)
        needsComma = true
    }

    /// Bytes as a string in base 64 (RFC 4648 section 4).
    mutating func base64(_ value: [UInt8]) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        bytes.append(contentsOf: Base64.encode(value))
        bytes.append(UInt8(ascii: "\""))
        needsComma = true
    }

    /// A value that was written elsewhere as JSON.
    mutating func raw(_ value: [UInt8]) {
        separate()
        bytes.append(contentsOf: value)
        needsComma = true
    }

    private mutating func open(_ bracket: Unicode.Scalar) {
        separate()
        bytes.append(UInt8(ascii: bracket))
        needsComma = false
    }

    private mutating func close(_ bracket: Unicode.Scalar) {
        bytes.append(UInt8(ascii: bracket))
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
    }

    private mutating func quote(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        defer { bytes.append(UInt8(ascii: "\"")) }
        // Hardly any text has anything to escape; the others are copied as they are.
        guard Self.mayNeedEscapes(text.utf8) else {
            bytes.append(contentsOf: text.utf8)
            return
        }
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": bytes.append(contentsOf: #"\""#.utf8)
            case "\\": bytes.append(contentsOf: #"\\"#.utf8)
            case "\n": bytes.append(contentsOf: #"\n"#.utf8)
            case "\r": bytes.append(contentsOf: #"\r"#.utf8)
            case "\t": bytes.append(contentsOf: #"\t"#.utf8)
            case _ where Self.isEscaped(scalar): escape(UInt16(truncatingIfNeeded: scalar.value))
            default: bytes.append(contentsOf: scalar.utf8)
            }
        }
    }

    /// Whether a text may hold a scalar that is escaped; never false where one is.
    private static func mayNeedEscapes(_ text: String.UTF8View) -> Bool {
        // The last bytes beyond ASCII; a sequence is never mixed with others.
        var last: UInt32 = 0
        for byte in text {
            if byte < 0x80 {
                if byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F { return true }
                continue
            }
            last = last << 8 | UInt32(byte)
            guard byte < 0xC0 else { continue }
            // The ends of UTF-8 sequences: U+0080 to U+009F, U+061C, U+200E to U+202E, U+2066 to U+2069, U+FEFF.
            switch (last & 0xFFFF, last & 0xFF_FFFF) {
            case (0xC280...0xC29F, _), (0xD89C, _), (_, 0xE2_808E...0xE2_808F), (_, 0xE2_80A8...0xE2_80AE),
                (_, 0xE2_81A6...0xE2_81A9), (_, 0xEF_BBBF):
                return true
            default: break
            }
        }
        return false
    }

    /// Controls; the two line separators that end a line in JavaScript; controls that change the order in which a viewer shows text.
    private static func isEscaped(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20..<0x7F: false
        case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
        default: false
        }
    }

    /// All scalars that are escaped lie in the basic plane, so one `\u` is enough.
    private mutating func escape(_ unit: UInt16) {
        bytes.append(contentsOf: #"\u"#.utf8)
        for shift in [12, 8, 4, 0] as [UInt16] {
            let digit = UInt8(truncatingIfNeeded: unit >> shift & 0xF)
            bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
        }
    }
}

/// Base 64 with padding (RFC 4648 section 4).
enum Base64 {
    private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    /// The bytes as ASCII digits.
    static func encode(_ bytes: [UInt8]) -> [UInt8] {
        var encoded: [UInt8] = []
        encoded.reserveCapacity((bytes.count + 2) / 3 * 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            var bits = 0
            for (place, byte) in group.enumerated() { bits |= Int(byte) << (16 - 8 * place) }
            for place in 0..<4 {
                encoded.append(place <= group.count ? digits[bits >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
            }
        }
        return encoded
    }
}
