/// Finds what a text said before somebody read its bytes in a wrong encoding and stored the result.
///
/// The text is written back into the encodings that are read wrongly most often, and the bytes are read as what they may
/// have been. Only a reading that is far more usual than the text itself counts (`TextPrice`), so that a text that is
/// right is left alone: rare hanzi and accents are dear, but what they would become is dearer.
enum Mojibake {
    /// What a text may have said.
    struct Repair {
        var text: String
        var misreading: Misreading
        /// Whether nothing was lost and nothing else is likely.
        var isCertain: Bool
    }

    /// The likeliest original of a text; nil when it looks right.
    static func repair(of text: String) -> Repair? {
        let signs = MojibakeSigns(text)
        guard signs.hasLatinRuns || signs.hasUnusualHanzi else { return nil }
        if signs.hasUnusualHanzi, let lost = lost(text) { return lost }
        let price = TextPrice(text)
        var best: (repair: Repair, bits: Int)?
        func consider(_ candidate: Candidate?) {
            guard let candidate, let repair = candidate.repair(of: text, price) else { return }
            if best.map({ candidate.price.bits < $0.bits }) ?? true { best = (repair, candidate.price.bits) }
        }
        var inner = signs.hasLatinRuns ? LegacyWriting.windows1252(text) : nil
        for times in 1...mostTimes {
            guard let bytes = inner else { break }
            consider(utf8(bytes, readAs: .windows1252, times: times, isLossless: true))
            consider(eastern(bytes, readAs: .windows1252, times: times))
            let decoded = UTF8Scan.decode(bytes.span)
            inner = decoded.doubts.isEmpty ? LegacyWriting.windows1252(decoded.text) : nil
        }
        if signs.hasUnusualHanzi {
            for encoding in [TextEncoding.gb18030, .big5, .shiftJIS] {
                guard let bytes = LegacyWriting.eastAsian(text, encoding) else { continue }
                consider(utf8(bytes, readAs: encoding, isLossless: false))
                consider(eastern(bytes, readAs: encoding))
            }
        }
        return best?.repair
    }

    /// The most times that a text is taken to have been spoilt in the same way.
    private static let mostTimes = 4

    /// 锟斤拷 is U+FFFD twice, written in UTF-8 and read as GBK: what stood there is lost for ever.
    private static func lost(_ text: String) -> Repair? {
        let lost: [Unicode.Scalar] = ["锟", "斤", "拷"]
        let scalars = Array(text.unicodeScalars)
        var kept = String.UnicodeScalarView()
        var index = 0
        var count = 0
        while index < scalars.count {
            if scalars.count - index >= 3, scalars[index..<index + 3].elementsEqual(lost) {
                kept.append(contentsOf: ["\u{FFFD}", "\u{FFFD}"])
                count += 1
                index += 3
            } else {
                kept.append(scalars[index])
                index += 1
            }
        }
        guard count > 0 else { return nil }
        let misreading = Misreading(written: .utf8, readAs: .gb18030)
        return Repair(text: String(kept), misreading: misreading, isCertain: true)
    }

    /// The bytes as UTF-8.
    ///
    /// Without `isLossless` incomplete sequences may be missing: the wrong reading swallows the last
    /// byte of a text, and puts a question mark where a digit follows (2012骞?).
    private static func utf8(
        _ bytes: [UInt8], readAs: TextEncoding, times: Int = 1, isLossless: Bool
    ) -> Candidate? {
        let span = bytes.span
        let scan = UTF8Scan(span)
        let sequences = scan.pairs + scan.longer
        guard sequences > 0, scan.errors == 0 || (!isLossless && scan.longer >= max(2, scan.errors)) else { return nil }
        var text = UTF8Scan.decode(span).text
        if scan.errors > 0 { text = withoutQuestionMarks(text) }
        // A sequence of three bytes hardly ever forms by chance; two hanzi of GBK often form two of two bytes.
        guard scan.longer > 0 || isOfOneScript(text) else { return nil }
        return Candidate(
            text: text, misreading: Misreading(written: .utf8, readAs: readAs, times: times), isWhole: scan.errors == 0,
            evidence: scan.longer * 8 + scan.pairs * 3)
    }

    /// The bytes in the East Asian encoding that they read best in.
    private static func eastern(_ bytes: [UInt8], readAs: TextEncoding, times: Int = 1) -> Candidate? {
        let span = bytes.span
        let choice = EastAsianChoice(span)
        guard choice.encoding != readAs, choice.isPlausible else { return nil }
        let text = TextDecoder.decode(span, as: choice.encoding).text
        // Half-width katakana form by chance.
        guard !text.unicodeScalars.contains(where: { (0xFF61...0xFF9F).contains($0.value) }) else { return nil }
        return Candidate(
            text: text, misreading: Misreading(written: choice.encoding, readAs: readAs, times: times),
            isWhole: choice.other == nil || choice.other == readAs, evidence: 0)
    }

    /// Whether the letters are Latin, or Greek, or Cyrillic, and not a mixture as of phonetic and Arabic ones.
    private static func isOfOneScript(_ text: String) -> Bool {
        let letters = text.unicodeScalars.filter { $0.value >= 0x180 && !(0x2000..<0x2200).contains($0.value) }
        return letters.isEmpty
            || [0x180..<0x250, 0x370..<0x400, 0x400..<0x530].contains { (script: Range<UInt32>) in
                letters.allSatisfy { script.contains($0.value) }
            }
    }

    /// U+FFFD and the question mark behind it stand for one sign.
    private static func withoutQuestionMarks(_ text: String) -> String {
        var kept = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where scalar != "?" || kept.last != "\u{FFFD}" { kept.append(scalar) }
        return String(kept)
    }

    /// A reading of the bytes behind a text.
    private struct Candidate {
        let text: String
        let misreading: Misreading
        let isWhole: Bool
        /// What the form of the bytes says for it, in bits.
        let evidence: Int
        let price: TextPrice

        init(text: String, misreading: Misreading, isWhole: Bool, evidence: Int) {
            self.text = text
            self.misreading = misreading
            self.isWhole = isWhole
            self.evidence = evidence
            price = TextPrice(text)
        }

        /// The repair, when the reading is plausible by itself and far cheaper than the text.
        func repair(of original: String, _ before: TextPrice) -> Repair? {
            let gain = before.bits - price.bits + evidence
            guard evidence == 0 else {
                guard gain >= 20, price.average <= (isWhole ? 19 : 15) else { return nil }
                // Three rare hanzi of a name may be UTF-8 by chance (娄昊堃), but hardly ever of two hanzi.
                guard misreading.readAs == .windows1252 || (price.eastern >= 2 && price.average <= 16) else {
                    return nil
                }
                return Repair(text: text, misreading: misreading, isCertain: isWhole && gain >= 24)
            }
            // Bytes of another legacy encoding have no form of their own: everyday hanzi alone prove them, and only
            // where the text itself is implausible.
            let isLatin = misreading.readAs == .windows1252
            guard price.eastern >= 2, gain >= 20, price.average <= 12, before.average >= (isLatin ? 11 : 13) else {
                return nil
            }
            let isCertain = isWhole && gain >= 44 && before.average >= (isLatin ? 11 : 15)
            return Repair(text: text, misreading: misreading, isCertain: isCertain)
        }
    }
}

extension DecodedText {
    /// This text, restored when it was spoilt by a wrong reading before it was stored.
    ///
    /// When that is certain the text is the restored one and `.repaired` keeps what stood there; when it is only likely,
    /// the text stays and `.repairable` says what it may have been.
    package var repairingMojibake: DecodedText {
        guard let repair = Mojibake.repair(of: text) else { return self }
        var result = self
        guard repair.isCertain else {
            result.doubts.append(.repairable(repair.misreading, reading: repair.text))
            return result
        }
        result.text = repair.text
        result.doubts.append(.repaired(repair.misreading, original: text))
        return result
    }
}
