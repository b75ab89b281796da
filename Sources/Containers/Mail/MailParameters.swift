internal import Bytes

/// The value of a Content-Type or Content-Disposition field, with its parameters (RFC 2045, 5.1; RFC 2231).
struct MailParameters: Sendable {
    /// What stands before the first semicolon, in lower case.
    let value: String

    /// Names in lower case, and values as stored without their quotes.
    private var stored: [(name: String, value: [UInt8])] = []

    init(_ field: [UInt8]) {
        let parts = Self.split(field)
        value = String(decoding: (parts.first ?? []).trimmingBlanks, as: UTF8.self).lowercased()
        for part in parts.dropFirst() {
            guard let equals = part.firstIndex(of: UInt8(ascii: "=")) else { continue }
            let name = String(decoding: part[..<equals].trimmingBlanks, as: UTF8.self).lowercased()
            stored.append((name, Self.unquoted(part[(equals + 1)...].trimmingBlanks)))
        }
    }

    /// What a parameter says; its extended form (`name*`, `name*0*`) before its plain one.
    func text(_ name: String, limits: ResourceLimits) -> DecodedText? {
        if let whole = plain("\(name)*") { return Self.extended(whole, limits: limits) }
        if let joined = continued(name) {
            return joined.isExtended
                ? Self.extended(joined.bytes, limits: limits) : MailText.decode(joined.bytes, limits: limits)
        }
        return plain(name).map { MailText.decode($0, limits: limits) }
    }

    /// A parameter as plain letters.
    func plainText(_ name: String) -> String? {
        plain(name).map { String(decoding: $0, as: UTF8.self) }
    }

    private func plain(_ name: String) -> [UInt8]? {
        stored.first { $0.name == name }?.value
    }

    /// The pieces `name*0`, `name*1*` … put together (RFC 2231, 3); percent signs of plain pieces stand for themselves.
    private func continued(_ name: String) -> (bytes: [UInt8], isExtended: Bool)? {
        var pieces: [Int: (bytes: [UInt8], isExtended: Bool)] = [:]
        let start = "\(name)*"
        for parameter in stored where parameter.name.hasPrefix(start) {
            let rest = parameter.name.dropFirst(start.count)
            let isExtended = rest.hasSuffix("*")
            guard let number = Int(isExtended ? rest.dropLast() : rest), pieces[number] == nil else { continue }
            pieces[number] = (parameter.value, isExtended)
        }
        guard let first = pieces[0] else { return nil }
        var joined: [UInt8] = []
        var number = 0
        while let piece = pieces[number] {
            joined += first.isExtended && !piece.isExtended ? Self.escaped(piece.bytes) : piece.bytes
            number += 1
        }
        return (joined, first.isExtended)
    }

    private static func escaped(_ bytes: [UInt8]) -> [UInt8] {
        bytes.flatMap { $0 == UInt8(ascii: "%") ? Array("%25".utf8) : [$0] }
    }

    /// `charset'language'percent-encoded` (RFC 2231, 4).
    private static func extended(_ value: [UInt8], limits: ResourceLimits) -> DecodedText {
        let parts = value.split(separator: UInt8(ascii: "'"), maxSplits: 2, omittingEmptySubsequences: false)
        let text = parts.count == 3 ? parts[2] : value[...]
        let label = parts.count == 3 ? String(decoding: parts[0], as: UTF8.self) : ""
        return MailText.decode(percentDecoded(text), label: label, limits: limits)
    }

    private static func percentDecoded(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        var index = text.startIndex
        while index < text.endIndex {
            if text[index] == UInt8(ascii: "%"), index + 2 < text.endIndex,
                let high = TransferDecoder.hex(text[index + 1]), let low = TransferDecoder.hex(text[index + 2])
            {
                bytes.append(high << 4 | low)
                index += 3
            } else {
                bytes.append(text[index])
                index += 1
            }
        }
        return bytes
    }

    // MARK: Quotes

    /// The parts between the semicolons that stand in no quotes.
    private static func split(_ field: [UInt8]) -> [ArraySlice<UInt8>] {
        var parts: [ArraySlice<UInt8>] = []
        var start = field.startIndex
        var isQuoted = false
        var skips = Escapes(field)
        for index in field.indices where !skips.isEscaped(index, inQuotes: isQuoted) {
            if field[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
            guard field[index] == UInt8(ascii: ";"), !isQuoted else { continue }
            parts.append(field[start..<index])
            start = index + 1
        }
        parts.append(field[start...])
        return parts
    }

    private static func unquoted(_ value: ArraySlice<UInt8>) -> [UInt8] {
        guard value.first == UInt8(ascii: "\"") else { return Array(value) }
        let inside = Array(value.dropFirst())
        var bytes: [UInt8] = []
        var skips = Escapes(inside)
        for index in inside.indices {
            if skips.isEscaped(index, inQuotes: true) {
                // The backslash of an escape goes; the second byte of a hanzi stays.
                if skips.isByBackslash { bytes.removeLast() }
                bytes.append(inside[index])
            } else if inside[index] == UInt8(ascii: "\"") {
                break
            } else {
                bytes.append(inside[index])
            }
        }
        return bytes
    }

    /// Tells which bytes mean nothing by themselves: behind a backslash, or as the second byte of a hanzi.
    ///
    /// In GBK a second byte may be a backslash (0x5C). Bytes that are UTF-8 have none. A backslash before anything but a quote or
    /// another one is a path's.
    private struct Escapes {
        private let bytes: [UInt8]
        private let isUTF8: Bool
        private var next = -1
        private(set) var isByBackslash = false

        init(_ bytes: [UInt8]) {
            self.bytes = bytes
            isUTF8 = String(validating: bytes, as: UTF8.self) != nil
        }

        /// To be asked of every byte in order.
        mutating func isEscaped(_ index: Int, inQuotes: Bool) -> Bool {
            if index == next { return true }
            let follower = index + 1 < bytes.count ? bytes[index + 1] : 0
            if !isUTF8, bytes[index] >= 0x81, follower >= 0x40 {
                next = index + 1
                isByBackslash = false
            } else if inQuotes, bytes[index] == UInt8(ascii: "\\"), follower == 0x22 || follower == 0x5C {
                next = index + 1
                isByBackslash = true
            }
            return false
        }
    }
}
