/// Decides what bytes of unknown encoding say.
///
/// Trailing NULs are no part of a text; everything else, spaces and line ends included, is kept exactly. Nothing is
/// guessed in silence: what was replaced, cut, declared wrongly, or can be read twice stands in the doubts.
package enum TextDecoder {
    /// Decodes a field whose encoding nobody declared: byte order mark, strict UTF-8, UTF-16 by its pattern of zero
    /// bytes or everyday hanzi, then GB 18030, Big5, Shift JIS or Windows-1252, whose characters are the most usual.
    package static func decode(_ bytes: Span<UInt8>, limits: ResourceLimits = .default) -> DecodedText {
        guard let (mark, length) = mark(of: bytes) else { return guess(bytes, limits) }
        let body = bytes.extracting(length..<bytes.count)
        guard mark == .utf8 else { return decode(body, as: mark, limits: limits) }
        var result = guess(body, limits)
        if result.encoding != .utf8 { result.doubts.append(.mislabelled(declared: .utf8)) }
        return result
    }

    /// Decodes a field that declares its encoding; bytes that contradict it are read as what they are, with `.mislabelled`.
    ///
    /// A byte order mark outranks the declaration. Declare `.utf8` for a field that says ASCII, and `.windows1252` for
    /// one that says ISO 8859-1: any bytes can be read so, hence these contradict it when they read well as UTF-8 or
    /// GB 18030.
    package static func decode(
        _ bytes: Span<UInt8>, declared: TextEncoding, limits: ResourceLimits = .default
    ) -> DecodedText {
        var result: DecodedText
        switch declared {
        case .utf16BigEndian, .utf16LittleEndian:
            result = decodeUTF16(bytes, preferring: declared, limits: limits)
        case .gb18030, .big5, .shiftJIS:
            let forced = decode(bytes, as: declared, limits: limits)
            let isClean = forced.doubts.isEmpty || forced.doubts == [.cut]
            result = decode(bytes, limits: limits)
            if isClean && result.encoding != .utf8 { return forced }
        case .utf8:
            // Strict UTF-8 that is declared needs no guess; but UTF-16 of Latin letters is strict UTF-8 with NULs, too.
            let forced = decode(bytes, as: .utf8, limits: limits)
            let isClean = forced.doubts.isEmpty || forced.doubts == [.cut]
            if isClean && !forced.text.holdsNUL { return forced }
            result = decode(bytes, limits: limits)
        case .windows1252, .utf32BigEndian, .utf32LittleEndian:
            result = decode(bytes, limits: limits)
        }
        guard result.encoding != declared else {
            // A declaration settles what the bytes alone leave open; but Windows-1252 is what a format says by default,
            // whatever was written, and so proves nothing.
            if declared != .windows1252 { result.doubts.removeAll { if case .ambiguous = $0 { true } else { false } } }
            return result
        }
        let isASCII = result.encoding == .utf8 && result.text.utf8.allSatisfy { $0 < 0x80 }
        if !(isASCII && declared.extendsASCII) && !result.text.isEmpty {
            result.doubts.removeAll { $0 == .mislabelled(declared: declared) }
            result.doubts.append(.mislabelled(declared: declared))
        }
        return result
    }

    /// Decodes a field that says UTF-16 and leaves the byte order open: the order that reads better, and `preferred`
    /// when both do alike.
    ///
    /// Bytes that are plainly no UTF-16 are read as what they are; the encoding found says so.
    package static func decodeUTF16(
        _ bytes: Span<UInt8>, preferring preferred: TextEncoding, limits: ResourceLimits = .default
    ) -> DecodedText {
        if mark(of: bytes) != nil { return decode(bytes, limits: limits) }
        let kept = keptCount(bytes)
        let field = bytes.extracting(0..<min(evenCount(kept, of: bytes), max(0, limits.captionBytes)))
        let bigEndian = UTF16Reading(field, .bigEndian)
        let littleEndian = UTF16Reading(field, .littleEndian)
        let isBigEndian =
            bigEndian.score == littleEndian.score
            ? preferred == .utf16BigEndian : bigEndian.score > littleEndian.score
        let best = isBigEndian ? bigEndian : littleEndian
        let scan = UTF8Scan(field)
        // Single bytes under a UTF-16 label: pairs of letters look like hanzi, but hardly ever like everyday ones.
        let looksLikePairsOfLetters = scan.errors == 0 && best.hanzi > 0 && best.commonHanzi * 2 < best.units
        // GBK looks like Hangul, but hardly ever in the order that is expected.
        let expected = preferred == .utf16BigEndian ? bigEndian : littleEndian
        let isChinese =
            best.hanzi == 0 && !expected.averages(halves: 1) && LegacyChoice(field).isEverydayChinese
        if scan.nuls == 0, best.score < 0 || looksLikePairsOfLetters || isChinese { return guess(bytes, limits) }
        return decode(bytes, as: isBigEndian ? .utf16BigEndian : .utf16LittleEndian, limits: limits)
    }

    /// Decodes bytes in `encoding` whatever they look like; what means nothing in it is replaced and counted.
    package static func decode(
        _ bytes: Span<UInt8>, as encoding: TextEncoding, limits: ResourceLimits = .default
    ) -> DecodedText {
        var start = 0
        if let (mark, length) = mark(of: bytes), mark == encoding { start = length }
        let body = bytes.extracting(start..<bytes.count)
        var kept = keptCount(body)
        switch encoding {
        case .utf16BigEndian, .utf16LittleEndian: kept = evenCount(kept, of: body)
        case .utf32BigEndian, .utf32LittleEndian: kept = min(body.count, kept + (4 - kept % 4) % 4)
        case .utf8, .gb18030, .big5, .shiftJIS, .windows1252: break
        }
        let isCut = kept > limits.captionBytes
        let field = body.extracting(0..<min(kept, max(0, limits.captionBytes)))
        var result: DecodedText
        switch encoding {
        case .utf8: result = isCut ? decodeUTF8(field, UTF8Scan(field), isCut: true) : UTF8Scan.decode(field)
        case .utf16BigEndian: result = UTF16Reading.decode(field, .bigEndian, isCut: isCut)
        case .utf16LittleEndian: result = UTF16Reading.decode(field, .littleEndian, isCut: isCut)
        case .utf32BigEndian: result = UTF32.decode(field, .bigEndian, isCut: isCut)
        case .utf32LittleEndian: result = UTF32.decode(field, .littleEndian, isCut: isCut)
        case .gb18030: result = GB18030.decode(field, isCut: isCut)
        case .big5: result = Big5.decode(field, isCut: isCut)
        case .shiftJIS: result = ShiftJIS.decode(field, isCut: isCut)
        case .windows1252: result = Windows1252.decode(field)
        }
        if isCut { result.doubts.append(.cut) }
        return result
    }

    /// Bytes without a mark: which encoding, and what they say in it.
    private static func guess(_ bytes: Span<UInt8>, _ limits: ResourceLimits) -> DecodedText {
        let kept = keptCount(bytes)
        let isCut = kept > limits.captionBytes
        let field = bytes.extracting(0..<min(kept, max(0, limits.captionBytes)))
        let scan = UTF8Scan(field)
        if scan.nuls > 0 || scan.errors > 0, let order = utf16Order(bytes, kept, scan, limits) {
            return decode(bytes, as: order, limits: limits)
        }
        let isUTF8 = scan.errors == 0 || (isCut && scan.isWholeButForTail)
        let choice = isUTF8 ? nil : LegacyChoice(field)
        guard let choice, choice.isEverydayChinese || !scan.isDamagedUTF8 else {
            return decodeUTF8OrPairs(bytes, field, scan, limits, isCut: isCut)
        }
        var result = decode(bytes, as: choice.encoding, limits: limits)
        if let other = choice.other { result.doubts.append(ambiguous(bytes, other, limits)) }
        return result
    }

    /// UTF-8, unless all there is are pairs of bytes that are everyday hanzi in GB 18030, too.
    private static func decodeUTF8OrPairs(
        _ bytes: Span<UInt8>, _ field: Span<UInt8>, _ scan: UTF8Scan, _ limits: ResourceLimits, isCut: Bool
    ) -> DecodedText {
        let pairs = scan.errors == 0 && scan.longer == 0 && scan.pairs > 0 ? PairsAsHanzi(field) : nil
        if let pairs, pairs.isLikelier {
            var result = decode(bytes, as: .gb18030, limits: limits)
            if !pairs.isCertain { result.doubts.append(ambiguous(bytes, .utf8, limits)) }
            return result
        }
        var result = decodeUTF8(field, scan, isCut: isCut)
        if isCut { result.doubts.append(.cut) }
        if pairs != nil { result.doubts.append(ambiguous(bytes, .gb18030, limits)) }
        return result
    }

    /// The doubt that shows what the bytes say in another encoding.
    private static func ambiguous(
        _ bytes: Span<UInt8>, _ other: TextEncoding, _ limits: ResourceLimits
    ) -> TextDoubt {
        .ambiguous(other: other, reading: decode(bytes, as: other, limits: limits).text)
    }

    private static func decodeUTF8(_ field: Span<UInt8>, _ scan: UTF8Scan, isCut: Bool) -> DecodedText {
        guard isCut, let tail = scan.cutTail else { return UTF8Scan.decode(field) }
        return UTF8Scan.decode(field.extracting(0..<tail))
    }

    /// The byte order of UTF-16 without a mark; nil when the bytes are something else.
    private static func utf16Order(
        _ bytes: Span<UInt8>, _ kept: Int, _ scan: UTF8Scan, _ limits: ResourceLimits
    ) -> TextEncoding? {
        let even = evenCount(kept, of: bytes)
        guard even % 2 == 0 else { return nil }
        let field = bytes.extracting(0..<min(even, max(0, limits.captionBytes)))
        let bigEndian = UTF16Reading(field, .bigEndian)
        let littleEndian = UTF16Reading(field, .littleEndian)
        let best = bigEndian.score > littleEndian.score ? bigEndian : littleEndian
        guard best.averages(halves: 3) else { return nil }
        if scan.nuls == 0 {
            // Without a zero byte only hanzi can show it; words of accented Latin letters must not look like them.
            var letters = 0
            for index in field.indices where field[index].isASCIILetter { letters += 1 }
            // 何翀.jpg in GBK looks like hanzi in UTF-16, but UTF-16 hardly ever looks like clean GBK.
            guard LegacyChoice(field).isBrokenChinese || holdsControls(field) else { return nil }
            guard best.commonHanzi >= 2, best.commonHanzi * 2 >= best.units, letters * 5 < field.count * 3 else {
                return nil
            }
        }
        return bigEndian.score > littleEndian.score ? .utf16BigEndian : .utf16LittleEndian
    }

    private static func holdsControls(_ bytes: Span<UInt8>) -> Bool {
        for index in bytes.indices where bytes[index] < 0x20 && ![0x09, 0x0A, 0x0D].contains(bytes[index]) {
            return true
        }
        return false
    }

    /// The encoding that a byte order mark at the front names, and the mark's length.
    private static func mark(of bytes: Span<UInt8>) -> (TextEncoding, length: Int)? {
        guard bytes.count >= 2 else { return nil }
        switch (bytes[0], bytes[1]) {
        case (0xFF, 0xFE)
        where bytes.count >= 4 && bytes[2] == 0 && bytes[3] == 0
            && UTF32.isPlausible(bytes.extracting(4..<bytes.count), .littleEndian):
            return (.utf32LittleEndian, 4)
        case (0, 0) where bytes.count >= 4 && bytes[2] == 0xFE && bytes[3] == 0xFF: return (.utf32BigEndian, 4)
        case (0xFF, 0xFE): return (.utf16LittleEndian, 2)
        case (0xFE, 0xFF): return (.utf16BigEndian, 2)
        case (0xEF, 0xBB) where bytes.count >= 3 && bytes[2] == 0xBF: return (.utf8, 3)
        case (0x84, 0x31) where bytes.count >= 4 && bytes[2] == 0x95 && bytes[3] == 0x33: return (.gb18030, 4)
        default: return nil
        }
    }

    /// The bytes up to the last that is not NUL.
    private static func keptCount(_ bytes: Span<UInt8>) -> Int {
        var count = bytes.count
        while count > 0, bytes[count - 1] == 0 { count -= 1 }
        return count
    }

    /// `kept`, and one NUL more when that belongs to the last UTF-16 code unit.
    private static func evenCount(_ kept: Int, of bytes: Span<UInt8>) -> Int {
        kept % 2 == 1 && kept < bytes.count ? kept + 1 : kept
    }
}

extension TextEncoding {
    /// Whether ASCII bytes mean ASCII characters.
    fileprivate var extendsASCII: Bool {
        switch self {
        case .utf8, .gb18030, .big5, .shiftJIS, .windows1252: true
        case .utf16BigEndian, .utf16LittleEndian, .utf32BigEndian, .utf32LittleEndian: false
        }
    }
}

extension String {
    fileprivate var holdsNUL: Bool {
        let bytes = utf8Span.span
        for index in bytes.indices where bytes[index] == 0 { return true }
        return false
    }
}
