internal import CTextTables

/// Whether bytes that are no Unicode encoding are Chinese (GB 18030) or Western European (Windows-1252).
///
/// Nearly any bytes can be read in either, so each reading is priced by how unusual its characters are, in about the
/// bits that a simple model of such texts would spend. The prices are settled by reason, not measured, and some were
/// moved after short names (黄镕) were read wrongly:
/// - an everyday hanzi is one of 3755 (GB 2312 level 1), and those make up more than 99 % of running text; names use
///   the others, so those are dear and not impossible;
/// - an accented letter stands beside ASCII letters, and runs of such letters are unusual.
/// ASCII costs nothing in either reading.
struct LegacyChoice {
    /// The likelier encoding.
    let encoding: TextEncoding
    /// The other one, when it reads well, too.
    let other: TextEncoding?
    /// Whether every character that is not ASCII is an everyday Chinese one.
    let isEverydayChinese: Bool
    /// Whether some bytes are no GB 18030 at all.
    let isBrokenChinese: Bool

    /// Readings that are closer together than this may both be meant.
    private static let margin = 12

    init(_ bytes: Span<UInt8>) {
        let chinese = Chinese(bytes)
        let western = Western(bytes)
        isBrokenChinese = chinese.bad > 0
        isEverydayChinese = chinese.bad == 0 && chinese.rare == 0 && chinese.common >= 2
        if chinese.price <= western.price {
            encoding = .gb18030
            let isClose = western.price - chinese.price < Self.margin && western.isPlausible
            other = isClose || chinese.isStrange ? .windows1252 : nil
        } else {
            encoding = .windows1252
            let isClose = chinese.price - western.price < Self.margin && chinese.isPlausible
            other = isClose ? .gb18030 : nil
        }
    }

    /// The price of the bytes as GB 18030.
    private struct Chinese {
        var price = 0
        var common = 0
        var rare = 0
        var bad = 0

        init(_ bytes: Span<UInt8>) {
            var index = 0
            var followsLetter = false
            while index < bytes.count {
                let (scalar, length) = GB18030.character(in: bytes, at: index)
                let first = bytes[index]
                guard let scalar else {
                    bad += 1
                    price += 26
                    followsLetter = false
                    index += 1
                    continue
                }
                guard length > 1 else {
                    // A hanzi squeezed against Latin letters is unusual: Portuguese "AÇÃO" must not become "A敲O".
                    if first.isASCIILetter, index > 0, bytes[index - 1] >= 0x80 { price += 3 }
                    followsLetter = first.isASCIILetter
                    index += 1
                    continue
                }
                if followsLetter { price += 3 }
                followsLetter = false
                let (cost, isCommon) = Self.cost(of: scalar, first, bytes[index + 1], length)
                price += cost
                if isCommon { common += 1 } else { rare += 1 }
                index += length
            }
        }

        private static func cost(
            of scalar: UInt32, _ first: UInt8, _ second: UInt8, _ length: Int
        ) -> (bits: Int, isCommon: Bool) {
            guard length == 2 else { return (scalar > 0xFFFF ? 32 : 28, false) }
            guard second >= 0xA1 else { return (21, false) }
            switch first {
            case 0xA1, 0xA3: return (8, true)
            case 0xA2: return (10, true)
            case 0xB0...0xD7: return ctt_is_common_hanzi(scalar) ? (11, true) : (30, false)
            case 0xD8...0xF7: return (18, false)
            case 0xA4...0xA9: return (18, false)
            default: return (0xE000..<0xF900).contains(scalar) ? (30, false) : (21, false)
            }
        }

        var isPlausible: Bool { bad == 0 && common > 0 && common >= rare }

        /// Whether most characters are rare ones, as when a byte was lost, or Big5 or Shift JIS is read as GB 18030.
        var isStrange: Bool { rare >= 4 && rare > common }
    }

    /// The price of the bytes as Windows-1252.
    private struct Western {
        var price = 0
        var high = 0
        var undefined = 0

        init(_ bytes: Span<UInt8>) {
            for index in bytes.indices where bytes[index] >= 0x80 {
                let before = index > 0 ? bytes[index - 1] : 0x20
                let after = index < bytes.count - 1 ? bytes[index + 1] : 0x20
                high += 1
                guard Windows1252.scalar(bytes[index]) != nil else {
                    undefined += 1
                    price += 26
                    continue
                }
                price += Self.cost(of: bytes[index], before, after)
            }
        }

        private static func cost(of byte: UInt8, _ before: UInt8, _ after: UInt8) -> Int {
            let besideLetter = before.isASCIILetter || after.isASCIILetter
            let alone = before < 0x80 && after < 0x80
            switch byte {
            case 0xD7, 0xF7:
                return 15
            case 0xDF...0xFF, 0x9A, 0x9C, 0x9E:
                // "éF" is no end of a word and no beginning of one; 镕 is E9 46.
                if before < 0x80, !before.isASCIILetter, !after.isASCIILetter, after < 0x80 { return 8 }
                if !before.isASCIILetter, after.isASCIILetter, after & 0x20 == 0 { return 10 }
                return besideLetter ? 6 : 13
            case 0xC0...0xDE, 0x8A, 0x8C, 0x8E, 0x9F:
                return besideLetter ? 8 : alone ? 10 : 13
            // … ‘ ’ “ ” • – — ™ and no-break space ¡ £ § © « ® ° · » ¿ €
            case 0x80, 0x85, 0x91...0x97, 0x99, 0xA0, 0xA1, 0xA3, 0xA7, 0xA9, 0xAB, 0xAE, 0xB0, 0xB7, 0xBB, 0xBF:
                return alone ? 9 : before < 0x80 || after < 0x80 ? 11 : 14
            default:
                return 15
            }
        }

        /// Whether nearly all are accented letters among ASCII letters, or punctuation where it belongs.
        var isPlausible: Bool { undefined == 0 && price <= high * 10 }
    }
}

extension UInt8 {
    /// Whether this is A to Z or a to z.
    var isASCIILetter: Bool { (0x41...0x5A).contains(self & 0xDF) }
}
