/// Writes JSON (RFC 8259) as UTF-8 bytes, keys in the order of the calls.
///
/// Our own, because `JSONEncoder` changes the order of keys and costs more than a photo's header. It escapes over scalars and never over
/// `Character`: `"` followed by U+0301 is one `Character`, and an escaper that compares characters would let the quote through.
struct JSONWriter {
    /// What was written and not yet taken.
    private(set) var bytes: [UInt8] = []
    /// Whether the next value or key stands after another one.
    private var needsComma = false
    /// How verdicts begin; a run has few of them and writes each for every photo.
    var verdictHeads = JSONVerdictHeads()

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

    /// Begins anew behind lines that are whole.
    mutating func beginLine() { needsComma = false }

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
        quoted(name, before: ":")
        needsComma = false
    }

    /// A value of ours that holds nothing to escape.
    mutating func word(_ word: StaticString) {
        quoted(word)
        needsComma = true
    }

    /// A comma where one is due, a literal in quotes and a sign behind it: in one step, for a photo has a hundred keys.
    private mutating func quoted(_ literal: StaticString, before sign: Unicode.Scalar? = nil) {
        let needsComma = needsComma
        // A literal's bytes live as long as the program.
        literal.withUTF8Buffer { literal in
            bytes.append(addingCapacity: literal.count + 4) { output in
                if needsComma { output.append(UInt8(ascii: ",")) }
                output.append(UInt8(ascii: "\""))
                for index in 0..<literal.count { output.append(unsafe literal[index]) }
                output.append(UInt8(ascii: "\""))
                if let sign { output.append(UInt8(ascii: sign)) }
            }
        }
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
        if value < 0 { bytes.append(UInt8(ascii: "-")) }
        digits(value.magnitude)
        needsComma = true
    }

    /// So many tenths, hundredths or thousandths as a decimal number: 0, 0.473, 12.50.
    mutating func decimal(_ value: Int, digits count: Int) {
        let unit = (0..<count).reduce(UInt(1)) { unit, _ in unit * 10 }
        guard value.magnitude % unit != 0 else { return number(value / Int(unit)) }
        separate()
        if value < 0 { bytes.append(UInt8(ascii: "-")) }
        digits(value.magnitude / unit)
        bytes.append(UInt8(ascii: "."))
        digits(value.magnitude % unit, width: count)
        needsComma = true
    }

    mutating func flag(_ value: Bool) {
        separate()
        literal(value ? "true" : "false")
        needsComma = true
    }

    mutating func null() {
        separate()
        literal("null")
        needsComma = true
    }

    /// Text that was written before, between the quotes of a string or as whole values; the next key follows a value.
    mutating func fragment(_ fragment: [UInt8]) {
        bytes.append(contentsOf: fragment)
        needsComma = true
    }

    /// An object that was written as a line with its type, without the type.
    mutating func untyped(_ line: ArraySlice<UInt8>) {
        // `{"type":"photo",` ends at the first comma: neither name nor type holds one.
        guard let comma = line.firstIndex(of: UInt8(ascii: ",")) else { return }
        bytes.append(UInt8(ascii: "{"))
        bytes.append(contentsOf: line[(comma + 1)...])
        needsComma = true
    }

    /// Decimal digits, with zeros before them up to `width`; inside a string or a number.
    private mutating func digits(_ value: UInt, width: Int = 1) {
        var power: UInt = 1
        var count = 1
        while count < width || value / power >= 10 {
            power *= 10
            count += 1
        }
        while power > 0 {
            bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value / power % 10))
            power /= 10
        }
    }

    /// Numbers joined by signs, as in `2012-05-15T09:12:00`: each with its digits and the sign behind it.
    mutating func stamp(before sign: Unicode.Scalar? = nil, _ parts: [(value: Int, width: Int, sign: Unicode.Scalar?)])
    {
        separate()
        bytes.append(UInt8(ascii: "\""))
        if let sign { bytes.append(UInt8(ascii: sign)) }
        for part in parts {
            digits(part.value.magnitude, width: part.width)
            if let sign = part.sign { bytes.append(UInt8(ascii: sign)) }
        }
        bytes.append(UInt8(ascii: "\""))
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

    private mutating func literal(_ literal: StaticString) {
        // A literal's bytes live as long as the program.
        literal.withUTF8Buffer { literal in unsafe bytes.append(contentsOf: literal) }
    }

    private mutating func quote(_ text: String) {
        var text = text
        bytes.append(UInt8(ascii: "\""))
        // The text's bytes live for the call.
        text.withUTF8 { text in unsafe escape(text) }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Copies UTF-8 in runs between the scalars that are escaped.
    private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
        var copied = 0
        var place = 0
        while place < text.count {
            let byte = unsafe text[place]
            let length: Int
            switch byte {
            case 0..<0x20, 0x22, 0x5C, 0x7F: length = 1
            // The beginnings of the scalars beyond ASCII that are escaped; nearly all that begin so are not.
            case 0xC2, 0xD8, 0xE2, 0xEF: length = unsafe Self.escapedLength(text, at: place)
            default: length = 0
            }
            guard length > 0 else {
                place += 1
                continue
            }
            if copied < place { unsafe bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[copied..<place])) }
            switch byte {
            case 0x22: literal(#"\""#)
            case 0x5C: literal(#"\\"#)
            case 0x0A: literal(#"\n"#)
            case 0x0D: literal(#"\r"#)
            case 0x09: literal(#"\t"#)
            default: unsafe escapeNumber(of: text[place..<place + length])
            }
            place += length
            copied = place
        }
        if copied < place { unsafe bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[copied...])) }
    }

    /// How many bytes the scalar at `place` has when it is escaped, else 0; the text is valid UTF-8 beyond ASCII there.
    ///
    /// Controls (U+0080 to U+009F); the two line separators that end a line in JavaScript; controls that change the order in which a viewer
    /// shows text (U+061C, U+200E to U+202E, U+2066 to U+2069); U+FEFF.
    private static func escapedLength(_ text: UnsafeBufferPointer<UInt8>, at place: Int) -> Int {
        guard place + 1 < text.count else { return 0 }
        let second = unsafe text[place + 1]
        let third = place + 2 < text.count ? unsafe text[place + 2] : 0
        switch unsafe (text[place], second, third) {
        case (0xC2, 0x80...0x9F, _), (0xD8, 0x9C, _): return 2
        case (0xE2, 0x80, 0x8E...0x8F), (0xE2, 0x80, 0xA8...0xAE), (0xE2, 0x81, 0xA6...0xA9), (0xEF, 0xBB, 0xBF):
            return 3
        default: return 0
        }
    }

    /// All scalars that are escaped lie in the basic plane, so one `\u` is enough.
    private mutating func escapeNumber(of scalar: Slice<UnsafeBufferPointer<UInt8>>) {
        var value: UInt16 = 0
        for index in unsafe scalar.indices {
            let byte = unsafe scalar[index]
            switch byte {
            case 0x80..<0xC0: value = value << 6 | UInt16(byte & 0x3F)
            case 0xC0..<0xE0: value = UInt16(byte & 0x1F)
            case 0xE0...: value = UInt16(byte & 0x0F)
            default: value = UInt16(byte)
            }
        }
        literal(#"\u"#)
        for shift in [12, 8, 4, 0] as [UInt16] {
            let digit = UInt8(truncatingIfNeeded: value >> shift & 0xF)
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
