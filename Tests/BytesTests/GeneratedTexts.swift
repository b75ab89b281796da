import Bytes

/// Short texts as captions and file names have them, in three languages: our own words, put together by chance.
struct GeneratedTexts {
    /// What the texts are written in.
    enum Language: String, CaseIterable {
        case simplified = "zh-Hans GBK"
        case traditional = "zh-Hant Big5"
        case japanese = "ja Shift JIS"

        var encoding: TextEncoding {
            switch self {
            case .simplified: .gb18030
            case .traditional: .big5
            case .japanese: .shiftJIS
            }
        }
    }

    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    /// The next text: words of 2 to 10 signs, names, words that go on, with digits and punctuation.
    mutating func text(_ language: Language) -> String {
        let kind = below(20)
        if kind < 3 { return name(language) }
        var text = pick(GeneratedWords.words(language))
        let length = kind < 10 ? 2 + below(9) : 10 + below(30)
        while text.unicodeScalars.count < length {
            switch below(12) {
            case 0: text += String(below(3000))
            case 1: text += pick([",", "、", "。", " ", "-", "("])
            case 2: text += name(language)
            default: text += pick(GeneratedWords.words(language))
            }
        }
        return kind == 19 ? text + ".jpg" : text
    }

    private mutating func name(_ language: Language) -> String {
        let (first, last) = GeneratedWords.names(language)
        var name = pick(first) + pick(last)
        if below(3) > 0 { name += pick(last) }
        return name
    }

    private mutating func pick(_ words: [String]) -> String { words[below(words.count)] }

    /// A number from 0 to `count` - 1 (SplitMix64).
    mutating func below(_ count: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(count))
    }
}

/// Writes texts in a legacy encoding: the decoder's table, which a test of its own proves, read backwards.
struct LegacyEncoder {
    private var codes: [Unicode.Scalar: [UInt8]] = [:]

    init(_ encoding: TextEncoding) {
        for lead in UInt8(0x81)...0xFE {
            if encoding == .shiftJIS { keep([lead], encoding) }
            for trail in UInt8(0x40)...0xFE { keep([lead, trail], encoding) }
        }
    }

    private mutating func keep(_ code: [UInt8], _ encoding: TextEncoding) {
        let decoded = TextDecoder.decode(code.span, as: encoding)
        guard decoded.doubts.isEmpty, decoded.text.unicodeScalars.count == 1,
            let scalar = decoded.text.unicodeScalars.first
        else { return }
        if codes[scalar] == nil { codes[scalar] = code }
    }

    /// The bytes of a text; nil when the encoding lacks one of its characters.
    func bytes(_ text: String) -> [UInt8]? {
        var bytes: [UInt8] = []
        for scalar in text.unicodeScalars {
            if scalar.isASCII {
                bytes.append(UInt8(truncatingIfNeeded: scalar.value))
            } else if let code = codes[scalar] {
                bytes += code
            } else {
                return nil
            }
        }
        return bytes
    }
}
