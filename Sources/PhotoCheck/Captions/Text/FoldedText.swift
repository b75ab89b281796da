/// A caption as scalars that can be compared: full-width forms and Latin capitals folded, one to one, so that every
/// place in the folded text is
/// the same place in the text as it was written.
struct FoldedText: Sendable {
    /// Stands for a scalar that finders must not see.
    static let hidden: UInt32 = 0x11_0000

    /// The scalars as written.
    let scalars: [Unicode.Scalar]
    /// The same, folded.
    private(set) var folded: [UInt32]

    /// Folds a text.
    init(_ text: some StringProtocol) {
        var scalars: [Unicode.Scalar] = []
        var folded: [UInt32] = []
        // At least one byte a scalar: both arrays are allocated once.
        let room = text.utf8.count
        scalars.reserveCapacity(room)
        folded.reserveCapacity(room)
        for scalar in text.unicodeScalars {
            scalars.append(scalar)
            folded.append(Self.fold(scalar.value))
        }
        self.scalars = scalars
        self.folded = folded
    }

    /// How many scalars there are.
    var count: Int { folded.count }

    /// The folded scalar at a place; `hidden` outside the text.
    @inline(__always) subscript(index: Int) -> UInt32 {
        index >= 0 && index < folded.count ? folded[index] : Self.hidden
    }

    /// The text between two places as it was written, without blanks at its ends.
    func written(_ range: Range<Int>) -> String {
        var range = range.clamped(to: 0..<count)
        while let first = range.first, scalars[first].saysNothing { range = (first + 1)..<range.upperBound }
        while let last = range.last, scalars[last].saysNothing { range = range.lowerBound..<last }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(range.count * 4)
        for index in range { bytes.append(contentsOf: scalars[index].utf8) }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Hides the titles of documents: 《村民委员会组织法》 on a leaflet names no villagers and no committee.
    ///
    /// A caption that stands between the marks as a whole keeps its words.
    mutating func hideDocumentTitles() {
        let open: UInt32 = 0x300A  // 《
        let close: UInt32 = 0x300B  // 》
        guard folded.first != open || folded.last != close else { return }
        var start: Int?
        for index in folded.indices {
            if folded[index] == open {
                start = start ?? index
            } else if folded[index] == close, let from = start {
                for hidden in from...index { folded[hidden] = Self.hidden }
                start = nil
            }
        }
    }

    /// Folds one scalar: full-width forms (U+FF01 to U+FF5E), capitals of ASCII and Latin-1, curly apostrophes, long
    /// dashes, blanks.
    static func fold(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0x3001...0xFEFF: scalar
        case 0x41...0x5A: scalar | 0x20
        case 0x20...0x7E: scalar
        case 0xFF21...0xFF3A: scalar - 0xFEE0 + 0x20
        case 0xFF01...0xFF5E: scalar - 0xFEE0
        case 0xC0...0xD6, 0xD8...0xDE: scalar + 0x20
        case 0x3000, 0xA0, 0x9, 0xA, 0xD, 0x2000...0x200A, 0x202F: 0x20
        case 0x2018, 0x2019: 0x27
        case 0x2010...0x2015, 0x2212: 0x2D
        default: scalar
        }
    }
}

/// What kind of sign a folded scalar is.
enum Sign {
    static func isDigit(_ scalar: UInt32) -> Bool { (0x30...0x39).contains(scalar) }

    static func isLetter(_ scalar: UInt32) -> Bool {
        guard scalar < 0x250 else { return false }
        return (0x61...0x7A).contains(scalar) || scalar >= 0xDF && scalar != 0xF7
    }

    /// A Chinese character (Unicode 16, blocks CJK Unified Ideographs, extensions, compatibility).
    static func isHan(_ scalar: UInt32) -> Bool {
        (0x4E00...0x9FFF).contains(scalar) || (0x3400...0x4DBF).contains(scalar)
            || (0x20000...0x3FFFF).contains(scalar) || (0xF900...0xFAFF).contains(scalar) || scalar == 0x3007
    }

    static func isBlank(_ scalar: UInt32) -> Bool { scalar == 0x20 }
}

extension StringProtocol {
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
