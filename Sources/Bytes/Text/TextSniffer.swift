/// What a file is whose first bytes are text.
package enum TextKind: Sendable {
    case html, svg, xml, pdf, text
}

/// Tells text, and what kind of text, from bytes that are none.
package enum TextSniffer {
    /// Bytes in which the first element must appear after prologues and comments.
    private static let markupWindow = 1_024

    /// What kind of text the bytes are; nil when they are none.
    package static func kind(of head: Span<UInt8>) -> TextKind? {
        let narrowed = narrow(head)
        if let markup = markup(narrowed.bytes) { return markup }
        guard !narrowed.isUTF16 else { return .text }
        return isText(head) ? .text : nil
    }

    /// The first bytes as ASCII-compatible ones, without byte order mark and leading blanks; UTF-16 loses its high bytes.
    private static func narrow(_ head: Span<UInt8>) -> (bytes: [UInt8], isUTF16: Bool) {
        var from = 0
        var step = 1
        if head.count >= 2, head[0] == 0xFF && head[1] == 0xFE || head[0] == 0xFE && head[1] == 0xFF {
            step = 2
            from = head[0] == 0xFF ? 2 : 3
        } else if head.count >= 3, head[0] == 0xEF, head[1] == 0xBB, head[2] == 0xBF {
            from = 3
        }
        var bytes: [UInt8] = []
        for index in stride(from: from, to: min(head.count, markupWindow * step), by: step) {
            let byte = head[index]
            if bytes.isEmpty, [0x09, 0x0A, 0x0C, 0x0D, 0x20].contains(byte) { continue }
            bytes.append(byte)
        }
        return (bytes, step == 2)
    }

    private static func markup(_ bytes: [UInt8]) -> TextKind? {
        if begins(bytes, with: "%pdf-") { return .pdf }
        guard bytes.first == 0x3C else { return nil }
        for start in htmlStarts where begins(bytes, with: start) { return .html }
        if begins(bytes, with: "<svg") { return .svg }
        guard begins(bytes, with: "<?xml") || begins(bytes, with: "<!--") || begins(bytes, with: "<!doctype") else {
            return nil
        }
        // Behind a prologue the first elements decide.
        for index in bytes.indices where bytes[index] == 0x3C {
            if begins(bytes[index...], with: "<svg") { return .svg }
            if begins(bytes[index...], with: "<html") { return .html }
        }
        return begins(bytes, with: "<!--") ? nil : .xml
    }

    private static let htmlStarts: [StaticString] = [
        "<!doctype html", "<html", "<head", "<body", "<title", "<script", "<meta", "<table", "<h1", "<div",
    ]

    /// Compares without case; `lowercase` is written so.
    private static func begins(_ bytes: some Collection<UInt8>, with lowercase: StaticString) -> Bool {
        guard bytes.count >= lowercase.utf8CodeUnitCount else { return false }
        return lowercase.withUTF8Buffer { wanted in
            for (index, byte) in bytes.prefix(wanted.count).enumerated() {
                let folded = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
                guard unsafe folded == wanted[index] else { return false }
            }
            return true
        }
    }

    // MARK: Plain text

    /// No control bytes but those of text, and a reading in UTF-8, GB 18030 or Windows-1252 that makes sense.
    private static func isText(_ head: Span<UInt8>) -> Bool {
        var high = 0
        for index in head.indices {
            let byte = head[index]
            if byte < 0x20, !(0x09...0x0D).contains(byte), byte != 0x1A || index + 1 < head.count { return false }
            if byte == 0x7F { return false }
            if byte >= 0x80 { high += 1 }
        }
        // Windows-1252 takes nearly every byte; European prose is mostly letters without accents.
        return high == 0 || isUTF8(head) || isGB18030(head) || high * 4 <= head.count
    }

    /// Well-formed UTF-8 (Unicode, table 3-7, but for a last character cut by the window).
    private static func isUTF8(_ bytes: Span<UInt8>) -> Bool {
        var index = 0
        while index < bytes.count {
            let length: Int
            switch bytes[index] {
            case 0..<0x80: length = 1
            case 0xC2..<0xE0: length = 2
            case 0xE0..<0xF0: length = 3
            case 0xF0..<0xF5: length = 4
            default: return false
            }
            for next in index + 1..<index + length where next < bytes.count && bytes[next] & 0xC0 != 0x80 {
                return false
            }
            index += length
        }
        return true
    }

    /// Pairs and fours as GB 18030 forms them, but for a last character cut by the window.
    private static func isGB18030(_ bytes: Span<UInt8>) -> Bool {
        var index = 0
        while index < bytes.count {
            guard bytes[index] >= 0x80 else {
                index += 1
                continue
            }
            guard (0x81...0xFE).contains(bytes[index]) else { return false }
            guard index + 1 < bytes.count else { return true }
            switch bytes[index + 1] {
            case 0x40...0x7E, 0x80...0xFE: index += 2
            case 0x30...0x39: index += 4
            default: return false
            }
        }
        return true
    }
}
