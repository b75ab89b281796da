import Bytes
import TestSupport
import Testing

/// Broken texts in every encoding: each is read, and what was lost is said.
struct TextMutantTests {
    private static let seeds: [[UInt8]] = [
        Array("2012年5月15日上午,王喆在岫岩宾馆门前😀".utf8), gbk("年月日上午兴隆办事处主任现场解答"),
        [0xFF, 0xFE] + wide("县长在岫岩宾馆门前 2012"), wide("2012年5月15日上午", bigEndian: true),
        [0xB0, 0xEA, 0xA5, 0xDF, 0xA5, 0x78, 0xC6, 0x57, 0xA4, 0x6A, 0xBE, 0xC7],
        [0x83, 0x4A, 0x83, 0x81, 0x83, 0x89, 0x82, 0xC6, 0x8E, 0xCA, 0x90, 0x5E, 0xB6, 0xDE],
        Array("å²«å²© ÕÕÆ¬ËµÃ÷ 涓枃鍥剧墖".utf8),
        latin("le maire répond … l'hôtel, à l'occasion"),
    ]

    @Test(arguments: 1...4 as ClosedRange<UInt64>) func `broken texts are read and say what was replaced`(
        _ seed: UInt64
    ) {
        var mutator = Mutator(seed: seed)
        var limits = ResourceLimits.default
        limits.captionBytes = 48
        for index in 0..<8000 {
            let bytes = Self.seeds[index % Self.seeds.count]
            let mutant = mutator.mutate(bytes, partner: Self.seeds[index % 3])
            let declared = TextEncoding.allCases[index % TextEncoding.allCases.count]
            for decoded in [
                TextDecoder.decode(mutant.span, limits: limits),
                TextDecoder.decode(mutant.span, declared: declared, limits: limits),
                TextDecoder.decode(mutant.span, as: declared, limits: limits),
            ] {
                if !Self.isHonest(decoded, of: mutant) { Issue.record("\(mutant) as \(declared): \(decoded)") }
                let repaired = decoded.repairingMojibake
                if !Self.isRepair(repaired, of: decoded) { Issue.record("\(decoded) repaired as \(repaired)") }
            }
        }
    }

    /// No U+FFFD without a doubt that counts it (the seeds hold none, but a splice may), no doubt twice.
    private static func isHonest(_ decoded: DecodedText, of bytes: [UInt8]) -> Bool {
        var shown = 0
        for scalar in decoded.text.unicodeScalars where scalar == "\u{FFFD}" { shown += 1 }
        var counted = 0
        for case .replaced(let count) in decoded.doubts { counted += count }
        return counted <= shown && (shown == 0 || counted > 0 || holdsReplacement(bytes))
            && Set(decoded.doubts).count == decoded.doubts.count
    }

    /// A repair keeps what was stored, and says so at most once.
    private static func isRepair(_ repaired: DecodedText, of stored: DecodedText) -> Bool {
        guard repaired != stored else { return true }
        guard repaired.doubts.count == stored.doubts.count + 1 else { return false }
        switch repaired.doubts.last {
        case .repaired(_, let original): return original == stored.text && repaired.text != stored.text
        case .repairable(_, let reading): return repaired.text == stored.text && reading != stored.text
        default: return false
        }
    }

    /// Whether U+FFFD itself may stand in the bytes: EF BF BD, FD FF, FF FD, or 84 31 A4 37.
    private static func holdsReplacement(_ bytes: [UInt8]) -> Bool {
        zip(bytes, bytes.dropFirst()).contains {
            ($0, $1) == (0xBF, 0xBD) || ($0, $1) == (0xFD, 0xFF) || ($0, $1) == (0xFF, 0xFD) || ($0, $1) == (0xA4, 0x37)
        }
    }
}
