/// How unusual bytes are as Windows-1252, in about the bits that a simple model of Western European captions would spend:
/// an accented letter stands beside ASCII letters, and runs of such letters are unusual.
struct WesternPrice {
    private(set) var price = 0
    private var high = 0
    private var undefined = 0

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
            price += Self.cost(of: bytes[index], before, after) + Self.oddity(of: bytes[index], before, after)
        }
    }

    /// What makes a letter or a sign unusual among its neighbours.
    private static func oddity(of byte: UInt8, _ before: UInt8, _ after: UInt8) -> Int {
        switch byte {
        // «Quoted», ¿asked?, 3 §, 10 £: not within a word.
        case 0xA1, 0xA3, 0xA7, 0xA9, 0xAB, 0xAE, 0xB0, 0xBB, 0xBF, 0xAC, 0xB6:
            before.isASCIILetter && after.isASCIILetter ? 6 : 0
        case 0xDF...0xF6, 0xF8...0xFF: after.isASCIILetter && after & 0x20 == 0 && before >= 0x41 ? 5 : 0
        case 0x8A, 0x8E, 0x9F: after.isASCIILetter && after & 0x20 == 0 ? 4 : before.isASCIILetter ? 3 : 0
        case 0xC0...0xD6, 0xD8...0xDE: before.isASCIILetter && before & 0x20 != 0 ? 5 : 0
        case 0xD7, 0xF7: before.isASCIILetter || after.isASCIILetter ? 6 : 0
        // A bullet stands before a blank.
        case 0x95: after.isASCIILetter ? 4 : 0
        default: 0
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
        case 0xC0...0xDE, 0x8C:
            return besideLetter ? 8 : alone ? 10 : 13
        // Š Ž Ÿ: hardly ever in the languages that use this code page.
        case 0x8A, 0x8E, 0x9F:
            return besideLetter ? 11 : 14
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

extension UInt8 {
    /// Whether this is A to Z or a to z.
    var isASCIILetter: Bool { (0x41...0x5A).contains(self & 0xDF) }
}
