/// How a mail stores the bytes of a part (RFC 2045, 6).
package enum TransferEncoding: Hashable, Sendable {
    case identity, base64, quotedPrintable
    /// Known by its name alone, and not read.
    case uuencode
}

/// Turns stored bytes into the part's own, piece by piece; a value, so that a place in the middle can be kept and gone on from.
package struct TransferDecoder: Hashable, Sendable {
    private let encoding: TransferEncoding
    /// Base64: bits that make no byte yet, and how many.
    private var bits: UInt32 = 0
    private var bitCount = 0
    /// Quoted-printable: what came since an "=" that is not settled.
    private var escape = Escape.none

    private enum Escape: Hashable {
        case none, equals
        /// A line break that stands for nothing; blanks may come before it.
        case softBreak
        case hex(UInt8)
    }

    package init(_ encoding: TransferEncoding) {
        self.encoding = encoding
    }

    /// All of it at once.
    package static func decode(_ bytes: ArraySlice<UInt8>, _ encoding: TransferEncoding) -> [UInt8] {
        var decoder = TransferDecoder(encoding)
        var decoded: [UInt8] = []
        decoder.decode(bytes, into: &decoded)
        return decoded
    }

    /// Adds what the next bytes stand for.
    package mutating func decode(_ bytes: ArraySlice<UInt8>, into decoded: inout [UInt8]) {
        switch encoding {
        case .identity, .uuencode: decoded += bytes
        case .base64: base64(bytes, into: &decoded)
        case .quotedPrintable: for byte in bytes { quotedPrintable(byte, into: &decoded) }
        }
    }

    /// RFC 2045, 6.8; what is no letter of it is skipped.
    private mutating func base64(_ bytes: ArraySlice<UInt8>, into decoded: inout [UInt8]) {
        decoded.reserveCapacity(decoded.count + bytes.count * 3 / 4 + 3)
        let values = Self.values.span
        let stored = bytes.span
        for index in stored.indices {
            let value = values[Int(stored[index])]
            if value > 63 { continue }
            bits = bits << 6 | UInt32(value)
            bitCount += 6
            guard bitCount >= 8 else { continue }
            bitCount -= 8
            decoded.append(UInt8(truncatingIfNeeded: bits >> UInt32(bitCount)))
        }
    }

    /// RFC 2045, 6.7; an "=" that begins nothing stands for itself.
    private mutating func quotedPrintable(_ byte: UInt8, into decoded: inout [UInt8]) {
        switch escape {
        case .none:
            if byte == UInt8(ascii: "=") { escape = .equals } else { decoded.append(byte) }
        case .equals:
            if Self.hex(byte) != nil {
                escape = .hex(byte)
            } else if [0x09, 0x0D, 0x20].contains(byte) {
                escape = .softBreak
            } else {
                escape = .none
                if byte != 0x0A { decoded += [UInt8(ascii: "="), byte] }
            }
        case .softBreak:
            if [0x09, 0x0D, 0x20].contains(byte) { return }
            escape = .none
            if byte != 0x0A { quotedPrintable(byte, into: &decoded) }
        case .hex(let first):
            escape = .none
            if let high = Self.hex(first), let low = Self.hex(byte) {
                decoded.append(high << 4 | low)
            } else {
                decoded += [UInt8(ascii: "="), first]
                quotedPrintable(byte, into: &decoded)
            }
        }
    }

    /// The value of a hexadecimal digit.
    static func hex(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x41 + 10
        case 0x61...0x66: byte - 0x61 + 10
        default: nil
        }
    }

    /// The value of each byte as a letter of base64; 255 where it is none.
    private static let values: [UInt8] = {
        var values = [UInt8](repeating: 255, count: 256)
        for (value, letter) in "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8.enumerated() {
            values[Int(letter)] = UInt8(value)
        }
        return values
    }()
}
