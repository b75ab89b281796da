internal import CWordTree

/// A caption as signs that can be compared: full-width forms and Latin capitals folded, one to one, so that every place
/// in the folded text is the same place in the text as it was written.
struct FoldedText: Sendable {
    /// Stands for a sign that finders must not see.
    static let hidden: UInt32 = 0x11_0000

    /// The text as written; of a part of a text all of it.
    let source: String
    /// The signs in order; one more at the end, of which only `offset` counts.
    private var signs: [Place]
    /// Which signs below U+0040, from U+0040, and from U+0080 to U+33FF there may be, by their last six bits.
    private var low: UInt64 = 0
    private var letters: UInt64 = 0
    private var middle: UInt64 = 0

    private struct Place: Sendable {
        /// Folded; `capital` is set where a capital was written.
        var sign: UInt32
        /// Where it begins in the bytes of `source`.
        var offset: UInt32
    }

    private static let capital: UInt32 = 1 << 31

    /// Folds at most so many signs of a text.
    init(_ text: some StringProtocol, atMost limit: Int = .max) {
        self.init(String(text), atMost: limit)
    }

    /// Folds at most so many signs of a text.
    ///
    /// - Parameters:
    ///   - text: the text.
    ///   - limit: how many signs of it.
    ///   - simplifies: whether traditional characters become those that lists are written in.
    init(_ text: String, atMost limit: Int = .max, simplifies: Bool = false) {
        var source = text
        source.makeContiguousUTF8()
        let bytes = source.utf8.span
        var low: UInt64 = 0
        var letters: UInt64 = 0
        var middle: UInt64 = 0
        // At least one byte a sign: the array is allocated once.
        signs = [Place](capacity: min(bytes.count, limit) + 1) { signs in
            var index = 0
            while index < bytes.count, signs.count < limit {
                let offset = UInt32(truncatingIfNeeded: index)
                let scalar = Self.scalar(at: &index, of: bytes)
                // Most signs that are not ASCII are Chinese characters, which are what they are.
                if scalar &- 0x3400 < 0xCA00 {
                    let other = simplifies ? UInt32(cwt_simplified(UInt16(truncatingIfNeeded: scalar))) : 0
                    signs.append(Place(sign: other == 0 ? scalar : other, offset: offset))
                    continue
                }
                var sign = Self.fold(scalar)
                if sign < 0x40 {
                    low |= 1 &<< UInt64(sign)
                } else if sign < 0x80 {
                    letters |= 1 &<< UInt64(sign)
                } else if sign < 0x3400 {
                    middle |= 1 &<< UInt64(sign)
                }
                if scalar != sign || scalar >= 0x100, Self.isCapital(scalar, folded: sign) { sign |= Self.capital }
                signs.append(Place(sign: sign, offset: offset))
            }
            signs.append(Place(sign: Self.hidden, offset: UInt32(truncatingIfNeeded: index)))
        }
        self.source = source
        (self.low, self.letters, self.middle) = (low, letters, middle)
    }

    /// A part of a text that was folded, without what says nothing at its ends.
    init(_ text: FoldedText, _ range: Range<Int>) {
        var range = range.clamped(to: 0..<text.count)
        while let last = range.last, Self.saysNothing(text[last]) { range = range.dropLast() }
        while let first = range.first, Self.saysNothing(text[first]) { range = range.dropFirst() }
        source = text.source
        signs = Array(text.signs[range.lowerBound...range.upperBound])
        signs[signs.count - 1].sign = Self.hidden
        for index in 0..<count {
            let sign = self[index]
            if sign < 0x40 {
                low |= 1 &<< UInt64(sign)
            } else if sign < 0x80 {
                letters |= 1 &<< UInt64(sign)
            } else if sign < 0x3400 {
                middle |= 1 &<< UInt64(sign)
            }
        }
    }

    private static func saysNothing(_ sign: UInt32) -> Bool {
        Unicode.Scalar(sign)?.saysNothing ?? false
    }

    /// Reads one scalar of a `String`'s bytes, which are valid UTF-8.
    @inline(__always) static func scalar(at index: inout Int, of bytes: Span<UInt8>) -> UInt32 {
        let first = UInt32(bytes[index])
        if first < 0x80 {
            index += 1
            return first
        }
        if first & 0xF0 == 0xE0, bytes.count - index >= 3 {
            defer { index += 3 }
            return (first & 0xF) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6 | UInt32(bytes[index + 2] & 0x3F)
        }
        return rareScalar(at: &index, of: bytes)
    }

    private static func rareScalar(at index: inout Int, of bytes: Span<UInt8>) -> UInt32 {
        let first = UInt32(bytes[index])
        let length = first < 0xE0 ? 2 : 4
        guard length <= bytes.count - index else {
            index = bytes.count
            return first
        }
        var scalar = first & (0x7F >> UInt32(length))
        for offset in 1..<length { scalar = scalar << 6 | UInt32(bytes[index + offset] & 0x3F) }
        index += length
        return scalar
    }

    /// How many signs there are.
    @inline(__always) var count: Int { signs.count - 1 }

    /// The folded sign at a place; `hidden` outside the text.
    @inline(__always) subscript(index: Int) -> UInt32 {
        index >= 0 && index < signs.count ? signs[index].sign & ~Self.capital : Self.hidden
    }

    /// Whether a letter was written as a capital.
    @inline(__always) func isCapital(_ index: Int) -> Bool {
        index >= 0 && index < signs.count && signs[index].sign & Self.capital != 0
    }

    /// Whether every sign was written in ASCII.
    var isASCII: Bool { Int(signs[count].offset) - Int(signs[0].offset) == count }

    /// Whether the text has a sign; asked only of folded signs below U+3400, and above U+007F it may be another one.
    @inline(__always) func mayHold(_ sign: UInt32) -> Bool {
        (sign < 0x40 ? low : sign < 0x80 ? letters : middle) &>> UInt64(sign) & 1 != 0
    }

    /// All signs.
    var folded: [UInt32] { (0..<count).map { self[$0] } }

    /// The text between two places as it was written.
    func source(_ range: Range<Int>) -> String {
        let range = range.clamped(to: 0..<count)
        let bytes = source.utf8.span.extracting(
            Int(signs[range.lowerBound].offset)..<Int(signs[range.upperBound].offset))
        guard let text = try? UTF8Span(validating: bytes) else { return "" }
        return String(copying: text)
    }

    /// The same without blanks at its ends.
    func written(_ range: Range<Int>) -> String {
        let word = source(range)
        let isTrimmed = range.isEmpty || !mayBeBlank(range.lowerBound) && !mayBeBlank(range.upperBound - 1)
        return isTrimmed ? word : String(word.trimmedOfBlanks)
    }

    private func mayBeBlank(_ index: Int) -> Bool {
        self[index] <= 0x20 || (0x7F..<0x3400).contains(self[index]) || self[index] >= 0xFEFF
    }

    /// Hides the titles of documents: 《村民委员会组织法》 on a leaflet names no villagers and no committee.
    ///
    /// A caption that stands between the marks as a whole keeps its words.
    /// - Returns: whether there were any.
    mutating func hideDocumentTitles() -> Bool {
        let open: UInt32 = 0x300A  // 《
        let close: UInt32 = 0x300B  // 》
        guard mayHold(open), mayHold(close), self[0] != open || self[count - 1] != close else { return false }
        var start: Int?
        var found = false
        for index in 0..<count {
            if signs[index].sign == open {
                start = start ?? index
            } else if signs[index].sign == close, let from = start {
                for hidden in from...index { signs[hidden].sign = Self.hidden }
                start = nil
                found = true
            }
        }
        return found
    }

    /// Drops blanks that part no words: those of a date (2012 年 5 月 15 日), which Word and the text of a PDF put between figures and Chinese
    /// signs, and those of a word whose signs stand apart (副 镇 长).
    mutating func closeGaps() {
        guard mayHold(0x20), !isASCII else { return }
        var kept: [Place] = []
        kept.reserveCapacity(signs.count)
        for index in signs.indices where !isGap(index) { kept.append(signs[index]) }
        if kept.count < signs.count { signs = kept }
    }

    private func isGap(_ index: Int) -> Bool {
        guard self[index] == 0x20 else { return false }
        // One blank, or two: more part columns.
        let left = self[index - 1] == 0x20 ? index - 2 : index - 1
        let right = self[index + 1] == 0x20 ? index + 2 : index + 1
        guard right - left <= 3 else { return false }
        let (before, after) = (self[left], self[right])
        if Sign.isDigit(before) { return Self.dateUnits.contains(after) }
        // 年 and 月: what follows a day is another thing as often as a time.
        if Sign.isDigit(after) { return Self.dateUnits.prefix(2).contains(before) }
        let standApart = isEdge(left - 1) && isEdge(right + 1)
        return standApart && right - left == 2 && Sign.isHan(before) && Sign.isHan(after)
    }

    private func isEdge(_ index: Int) -> Bool { self[index] == 0x20 || !Sign.isHan(self[index]) }

    /// 年月日号时点分.
    private static let dateUnits: [UInt32] = [0x5E74, 0x6708, 0x65E5, 0x53F7, 0x65F6, 0x70B9, 0x5206]

    /// Folds one scalar: full-width forms (U+FF01 to U+FF5E), capitals of ASCII and Latin-1, curly apostrophes, long
    /// dashes, blanks.
    @inline(__always) static func fold(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0x20...0x40, 0x5B...0x7E: scalar
        case 0x41...0x5A: scalar | 0x20
        case 0x3001...0xFEFF: scalar
        default: foldRare(scalar)
        }
    }

    private static func foldRare(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0xFF21...0xFF3A: scalar - 0xFEE0 + 0x20
        case 0xFF01...0xFF5E: scalar - 0xFEE0
        case 0xC0...0xD6, 0xD8...0xDE: scalar + 0x20
        case 0x3000, 0xA0, 0x9, 0xA, 0xD, 0x2000...0x200A, 0x202F: 0x20
        case 0x2018, 0x2019: 0x27
        case 0x2010...0x2015, 0x2212: 0x2D
        default: scalar
        }
    }

    /// A capital that was folded, or one of the Latin letters that are not (Š, Ő).
    private static func isCapital(_ scalar: UInt32, folded: UInt32) -> Bool {
        if scalar < 0x100 { return scalar != folded && Sign.isLetter(folded) }
        if scalar >= 0x250 { return scalar &- 0xFF21 < 26 }
        return Unicode.Scalar(scalar)?.properties.isUppercase == true
    }
}
