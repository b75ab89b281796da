/// Collects the characters of a text as UTF-8 and counts what had to be replaced.
struct TextBuilder {
    private var utf8: [UInt8] = []
    /// How many U+FFFD stand for bytes that mean nothing; a U+FFFD that was itself stored is not counted.
    private(set) var replaced = 0

    init(capacity: Int) {
        utf8.reserveCapacity(capacity)
    }

    /// Appends one character; a number that is no scalar is replaced.
    mutating func append(_ scalar: UInt32) {
        switch scalar {
        case 0..<0x80:
            utf8.append(UInt8(truncatingIfNeeded: scalar))
        case 0x80..<0x800:
            utf8.append(0xC0 | UInt8(truncatingIfNeeded: scalar >> 6))
            appendContinuation(scalar)
        case 0x800..<0xD800, 0xE000..<0x1_0000:
            utf8.append(0xE0 | UInt8(truncatingIfNeeded: scalar >> 12))
            appendContinuation(scalar >> 6)
            appendContinuation(scalar)
        case 0x1_0000...0x10_FFFF:
            utf8.append(0xF0 | UInt8(truncatingIfNeeded: scalar >> 18))
            appendContinuation(scalar >> 12)
            appendContinuation(scalar >> 6)
            appendContinuation(scalar)
        default:
            replace()
        }
    }

    /// Appends bytes that are known to be whole UTF-8 sequences.
    mutating func append(utf8 bytes: Span<UInt8>, _ range: Range<Int>) {
        for index in range { utf8.append(bytes[index]) }
    }

    /// Appends U+FFFD for bytes that mean nothing.
    mutating func replace() {
        replaced += 1
        append(0xFFFD)
    }

    /// The text as found in `encoding`, with a doubt when anything was replaced.
    func text(in encoding: TextEncoding) -> DecodedText {
        DecodedText(
            text: String(decoding: utf8, as: UTF8.self), encoding: encoding,
            doubts: replaced > 0 ? [.replaced(count: replaced)] : []
        )
    }

    private mutating func appendContinuation(_ bits: UInt32) {
        utf8.append(0x80 | UInt8(truncatingIfNeeded: bits & 0x3F))
    }
}
