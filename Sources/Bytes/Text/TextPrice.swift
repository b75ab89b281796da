/// How unusual a text is that is Unicode already, in about the bits that a simple model of captions in any language would
/// spend; see `ScriptPrice` and `WesternPrice`.
struct TextPrice {
    /// The bits.
    private(set) var bits = 0
    /// Characters that are not ASCII.
    private(set) var signs = 0
    /// Hanzi, kana and what stands among them.
    private(set) var eastern = 0

    init(_ text: String) {
        var scripts = ScriptPrice()
        // Letters of other scripts cost alike in every language.
        var letters = 0
        var previous: UInt32 = 0x20
        for scalar in text.unicodeScalars {
            let value = scalar.value
            switch value {
            case 0..<0x80: scripts.add(value)
            case 0x80..<0xA0: letters += 26
            case 0xA0..<0x3000 where !(0x2010..<0x2700).contains(value):
                letters += Self.cost(scalar, after: previous)
                signs += 1
            case 0x3105..<0x3130, 0xFF66..<0xFFA0:
                letters += 8
                signs += 1
            case 0xAC00..<0xD7A4:
                letters += 10
                signs += 1
            case 0xFFFD:
                letters += 14
                signs += 1
            default:
                scripts.add(value)
                if 0x3040 <= value { eastern += 1 }
            }
            if (0x80..<0xA0).contains(value) { signs += 1 }
            previous = value
        }
        bits = letters + min(scripts.simplified, scripts.traditional + 2, scripts.japanese + 2)
        signs += scripts.signs
    }

    /// Bits a sign that is not ASCII, on the average.
    var average: Int { signs > 0 ? bits / signs : 0 }

    /// A letter among letters is usual; a sign among letters and an accent beside an accent are not.
    private static func cost(_ scalar: Unicode.Scalar, after previous: UInt32) -> Int {
        let isLatin = scalar.value < 0x250 || (0x1E00..<0x1F00).contains(scalar.value)
        guard scalar.properties.isAlphabetic else { return previous == scalar.value ? 3 : previous > 0x80 ? 14 : 9 }
        return isLatin && previous >= 0x80 && previous < 0x2E80 ? 12 : 7
    }
}
