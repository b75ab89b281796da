/// What kind of sign a folded scalar is.
enum Sign {
    @inline(__always) static func isDigit(_ sign: UInt32) -> Bool { sign &- 0x30 < 10 }

    @inline(__always) static func isLetter(_ sign: UInt32) -> Bool {
        guard sign < 0x250 else { return false }
        return sign &- 0x61 < 26 || sign >= 0xDF && sign != 0xF7
    }

    /// A Chinese character (Unicode 16, blocks CJK Unified Ideographs, extensions, compatibility).
    @inline(__always) static func isHan(_ sign: UInt32) -> Bool {
        sign &- 0x4E00 < 0x5200 || sign >= 0x3007 && isRareHan(sign)
    }

    private static func isRareHan(_ sign: UInt32) -> Bool {
        (0x3400...0x4DBF).contains(sign) || (0x20000...0x3FFFF).contains(sign) || (0xF900...0xFAFF).contains(sign)
            || sign == 0x3007
    }

    @inline(__always) static func isBlank(_ sign: UInt32) -> Bool { sign == 0x20 }

    /// One of the dots of 5·15 and 阿迪力·买买提.
    static func isMiddleDot(_ sign: UInt32) -> Bool {
        switch sign {
        case 0xB7, 0x2022, 0x2027, 0x30FB: true
        default: false
        }
    }
}

extension StringProtocol {
    /// Whether a blank, a control character or a sign without width stands at an end.
    var hasBlankEnd: Bool {
        unicodeScalars.first?.saysNothing == true || unicodeScalars.last?.saysNothing == true
    }

    /// The text without blanks, NULs, control characters, zero-width signs and byte order marks at its ends.
    var trimmedOfBlanks: SubSequence {
        let scalars = unicodeScalars
        guard let first = scalars.firstIndex(where: { !$0.saysNothing }),
            let last = scalars.lastIndex(where: { !$0.saysNothing })
        else { return self[endIndex...] }
        return self[first..<scalars.index(after: last)]
    }
}

extension Unicode.Scalar {
    /// A blank, a control character or a sign without width.
    var saysNothing: Bool {
        switch value {
        case 0...0x20, 0x7F...0xA0, 0xAD, 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x2064, 0x3000, 0xFEFF: true
        default: false
        }
    }
}
