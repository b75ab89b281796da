package import Bytes

/// The words of a header field: encoded ones (RFC 2047), and bytes above 127 that nobody declared.
///
/// The transfer encoding is undone here and not by GMime, because what the bytes say is decided in one place for all of this
/// program, without the conversion tables of the machine: GB 2312 that holds more than GB 2312, or a label that lies.
package enum MailText {
    /// What a field says.
    package static func decode(_ field: [UInt8], limits: ResourceLimits) -> DecodedText {
        var result = DecodedText(text: "", encoding: .utf8)
        var run: (label: String, bytes: [UInt8])?
        var plain = field[...]
        var index = field.startIndex
        func finish(_ text: DecodedText) {
            result.text += text.text
            result.doubts += text.doubts
            if text.encoding != .utf8 { result.encoding = text.encoding }
        }
        func finishRun() {
            guard let ended = run else { return }
            run = nil
            finish(decode(ended.bytes, label: ended.label, limits: limits))
        }
        while index < field.endIndex {
            guard field[index] == UInt8(ascii: "="), let word = word(in: field, at: index) else {
                index += 1
                continue
            }
            let before = field[plain.startIndex..<index]
            // Blanks between two encoded words part lines, not words (RFC 2047, 6.2); a character may be cut between them.
            let isApart = run == nil || !before.allSatisfy { $0 == 0x20 || $0 == 0x09 }
            if isApart || run?.label != word.label { finishRun() }
            if isApart, !before.isEmpty { finish(TextDecoder.decode(Array(before).span, limits: limits)) }
            run = (word.label, (run?.bytes ?? []) + word.bytes)
            index = word.end
            plain = field[index...]
        }
        finishRun()
        if !plain.isEmpty { finish(TextDecoder.decode(Array(plain).span, limits: limits)) }
        return result
    }

    /// Bytes in the encoding that a label names; what they look like where it names none.
    static func decode(_ bytes: [UInt8], label: String, limits: ResourceLimits) -> DecodedText {
        TextEncoding(label: label).map { TextDecoder.decode(bytes.span, declared: $0, limits: limits) }
            ?? TextDecoder.decode(bytes.span, limits: limits)
    }

    /// The encoded word that begins at `start`: `=?label?B?text?=`.
    private static func word(
        in field: [UInt8], at start: Int
    ) -> (label: String, bytes: [UInt8], end: Int)? {
        let mark = UInt8(ascii: "?")
        guard start + 1 < field.count, field[start + 1] == mark,
            let labelEnd = field[(start + 2)...].prefix(64).firstIndex(of: mark), labelEnd + 2 < field.count,
            field[labelEnd + 2] == mark
        else { return nil }
        let text = field[(labelEnd + 3)...]
        guard let end = end(of: text) else { return nil }
        // A language may follow the name (RFC 2231, 5).
        let label = String(decoding: field[(start + 2)..<labelEnd].prefix { $0 != UInt8(ascii: "*") }, as: UTF8.self)
        let stored = text[..<end]
        switch field[labelEnd + 1] | 0x20 {
        case UInt8(ascii: "b"): return (label, TransferDecoder.decode(stored, .base64), end + 2)
        case UInt8(ascii: "q"):
            let spaced = stored.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }
            return (label, TransferDecoder.decode(spaced[...], .quotedPrintable), end + 2)
        default: return nil
        }
    }

    /// Where the "?=" stands that ends a word; none within 4,096 bytes is no word.
    private static func end(of text: ArraySlice<UInt8>) -> Int? {
        let window = text.prefix(4_096)
        return window.indices.first {
            window[$0] == UInt8(ascii: "?") && $0 + 1 < window.endIndex && window[$0 + 1] == UInt8(ascii: "=")
        }
    }
}
