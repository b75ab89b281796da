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
        scalars = Array(text.unicodeScalars)
        folded = scalars.map { Self.fold($0.value) }
    }

    /// How many scalars there are.
    var count: Int { folded.count }

    /// The folded scalar at a place; `hidden` outside the text.
    subscript(index: Int) -> UInt32 {
        folded.indices.contains(index) ? folded[index] : Self.hidden
    }

    /// The text between two places as it was written, without blanks at its ends.
    func written(_ range: Range<Int>) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars[range.clamped(to: 0..<count)])
        return String(String(text).trimmedOfBlanks)
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
        (0x61...0x7A).contains(scalar) || (0xDF...0xFF).contains(scalar) && scalar != 0xF7
            || (0x100...0x24F).contains(scalar)
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
