/// How a mail message stores the bytes of a part.
enum TransferEncoding {
    /// RFC 2045, 6.7.
    static func quotedPrintable(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var decoded: [UInt8] = []
        var index = bytes.startIndex
        while index < bytes.endIndex {
            guard bytes[index] == UInt8(ascii: "=") else {
                decoded.append(bytes[index])
                index += 1
                continue
            }
            let rest = bytes[(index + 1)...].prefix(2)
            if let byte = rest.count == 2 ? UInt8(String(decoding: rest, as: UTF8.self), radix: 16) : nil {
                decoded.append(byte)
                index += 3
            } else {
                index += 1 + (rest.first == 0x0D ? 2 : 1)
            }
        }
        return decoded
    }

    /// RFC 2045, 6.8; what is no letter of it is skipped.
    static func base64(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var decoded: [UInt8] = []
        var bits: UInt32 = 0
        var count = 0
        for byte in bytes {
            let value: UInt8
            switch byte {
            case 0x41...0x5A: value = byte - 0x41
            case 0x61...0x7A: value = byte - 0x61 + 26
            case 0x30...0x39: value = byte - 0x30 + 52
            case UInt8(ascii: "+"): value = 62
            case UInt8(ascii: "/"): value = 63
            default: continue
            }
            bits = bits << 6 | UInt32(value)
            count += 6
            guard count >= 8 else { continue }
            count -= 8
            decoded.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
        }
        return decoded
    }
}
