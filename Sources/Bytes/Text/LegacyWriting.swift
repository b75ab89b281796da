/// Writes texts in legacy encodings, to find the bytes that somebody read wrongly.
enum LegacyWriting {
    /// The bytes that Windows-1252 or ISO 8859-1 reads as this text; nil when it holds a character of neither.
    static func windows1252(_ text: String) -> [UInt8]? {
        var bytes: [UInt8] = []
        for scalar in text.unicodeScalars {
            if scalar.value < 0x100 {
                bytes.append(UInt8(truncatingIfNeeded: scalar.value))
            } else if let byte = Windows1252.byte(scalar.value) {
                bytes.append(byte)
            } else {
                return nil
            }
        }
        return bytes
    }

    /// The bytes that an East Asian encoding reads as this text; nil when it holds a character that is none of it.
    ///
    /// What was lost already, U+FFFD, becomes a byte that no encoding has.
    static func eastAsian(_ text: String, _ encoding: TextEncoding) -> [UInt8]? {
        let codes = encoding == .big5 ? big5 : encoding == .shiftJIS ? shiftJIS : gb18030
        var bytes: [UInt8] = []
        for scalar in text.unicodeScalars {
            if scalar.value < 0x80 {
                bytes.append(UInt8(truncatingIfNeeded: scalar.value))
            } else if scalar == "\u{FFFD}" {
                bytes.append(0xFF)
            } else if scalar.value < 0x1_0000, codes[Int(scalar.value)] > 0 {
                let code = codes[Int(scalar.value)]
                if code > 0xFF { bytes.append(UInt8(truncatingIfNeeded: code >> 8)) }
                bytes.append(UInt8(truncatingIfNeeded: code))
            } else {
                return nil
            }
        }
        return bytes
    }

    // By scalar; 0: no code. Made when first a suspicious text is met, 128 KB each.
    private static let gb18030 = codes(of: GB18030.self)
    private static let big5 = codes(of: Big5.self)
    private static let shiftJIS = codes(of: ShiftJIS.self)

    private static func codes<Encoding: LegacyEncoding>(of encoding: Encoding.Type) -> [UInt16] {
        var codes = [UInt16](repeating: 0, count: 0x1_0000)
        for lead in UInt8(0x81)...0xFE {
            for trail in UInt8(0x40)...0xFE {
                let code: [2 of UInt8] = [lead, trail]
                let (scalar, length) = Encoding.character(in: code.span, at: 0)
                // The first code wins where two mean the same.
                guard let scalar, scalar >= 0x80, scalar < 0x1_0000, codes[Int(scalar)] == 0 else { continue }
                codes[Int(scalar)] = length == 1 ? UInt16(lead) : UInt16(lead) << 8 | UInt16(trail)
            }
        }
        return codes
    }
}
