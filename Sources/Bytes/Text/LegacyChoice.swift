internal import CTextTables

/// Which encoding bytes that are no Unicode are written in: GB 18030, Big5, Shift JIS or Windows-1252.
///
/// Nearly any bytes can be read in any of them, so each reading is priced by how unusual its characters are, in about the
/// bits that a simple model of such texts would spend. The prices are settled by reason, and some were moved after
/// short names (黄镕) were read wrongly. ASCII costs nothing in any reading.
struct LegacyChoice {
    /// The likelier encoding.
    let encoding: TextEncoding
    /// The other one, when it reads well, too.
    let other: TextEncoding?
    /// Whether every character that is not ASCII is one of GB 2312, and nearly all are everyday ones.
    let isEverydayChinese: Bool
    /// Whether some bytes are no GB 18030 at all.
    let isBrokenChinese: Bool

    /// Readings that are closer together than this may both be meant.
    private static let margin = 12

    init(_ bytes: Span<UInt8>) {
        let chinese = Chinese(bytes)
        let western = WesternPrice(bytes)
        let eastern = EastAsianChoice(bytes)
        isBrokenChinese = chinese.bad > 0
        isEverydayChinese =
            chinese.bad == 0 && chinese.common >= 2 && chinese.unusual == 0 && chinese.rare * 2 <= chinese.common
        let isChinese = eastern.encoding == .gb18030
        let price = isChinese ? min(chinese.price, eastern.price) : eastern.price
        if price <= western.price {
            encoding = eastern.encoding
            let isClose = western.price - price < Self.margin && western.isPlausible
            let isStrange = isChinese && chinese.isStrange && !eastern.isPlausible
            other = eastern.other ?? (isClose || isStrange ? .windows1252 : nil)
        } else {
            encoding = .windows1252
            let isPlausible = eastern.isPlausible || isChinese && chinese.isPlausible
            let isClose = price - western.price < Self.margin || !western.isPlausible
            other = isClose && isPlausible ? eastern.encoding : nil
        }
    }

    /// The price of the bytes as GB 18030.
    private struct Chinese {
        var price = 0
        var common = 0
        var rare = 0
        /// Those of the rare ones that are not even hanzi of GB 2312.
        var unusual = 0
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
                if !isCommon, ctt_hanzi_class(scalar) & 0x04 == 0 { unusual += 1 }
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
}
