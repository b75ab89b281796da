import Bytes
import Foundation
import Testing

/// How many generated texts are read rightly: `swift test --filter GeneratedTextsTests` prints the confusion;
/// 8,000 texts of each language, in a minute, with `PHOTOCHECK_GENERATED_TEXTS=8000`.
struct GeneratedTextsTests {
    /// Right, right or the other reading named, wrong without a word.
    struct Count {
        var right = 0
        var ambiguous = 0
        var wrong: [String] = []
    }

    /// Texts of each language; 2,000 unless `PHOTOCHECK_GENERATED_TEXTS` says more.
    private static let texts =
        ProcessInfo.processInfo.environment["PHOTOCHECK_GENERATED_TEXTS"].flatMap(Int.init) ?? 2000

    @Test func `short texts in every encoding are right or ambiguous`() throws {
        var wrong: [String] = []
        var total = 0
        for (place, language) in GeneratedTexts.Language.allCases.enumerated() {
            let count = Self.count(language, seed: UInt64(place + 11), texts: Self.texts)
            let all = count.right + count.ambiguous + count.wrong.count
            print(
                "\(language.rawValue): \(count.right) right, \(count.ambiguous) ambiguous, \(count.wrong.count) wrong of \(all)"
            )
            // Plain GBK stays certain: at most 1 % ambiguous.
            if language == .simplified { #expect(count.ambiguous * 100 <= all) }
            #expect(count.wrong.count * 250 <= all, "\(language.rawValue): \(count.wrong.prefix(5))")
            wrong += count.wrong
            total += all
        }
        #expect(total == 3 * Self.texts)
        #expect(wrong.count * 1000 <= total, "\(wrong.prefix(10))")
    }

    private static func count(_ language: GeneratedTexts.Language, seed: UInt64, texts: Int) -> Count {
        let encoder = LegacyEncoder(language.encoding)
        var generator = GeneratedTexts(seed: seed)
        var count = Count()
        for _ in 0..<texts {
            var text = generator.text(language)
            // Names with signs that the encoding lacks cannot be written in it.
            while encoder.bytes(text) == nil { text = generator.text(language) }
            let bytes = encoder.bytes(text) ?? []
            let decoded = TextDecoder.decode(bytes.span)
            let other = decoded.ambiguity
            if decoded.text == text, other == nil {
                count.right += 1
            } else if decoded.text == text || other == language.encoding {
                count.ambiguous += 1
            } else {
                count.wrong.append("\(text) as \(decoded.text) (\(decoded.encoding.rawValue))")
            }
        }
        return count
    }
}

extension DecodedText {
    /// The other encoding that reads well, too.
    var ambiguity: TextEncoding? {
        for case .ambiguous(let other, _) in doubts { return other }
        return nil
    }
}
