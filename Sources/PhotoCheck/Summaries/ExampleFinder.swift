/// Finds told cases: somebody in particular, what he asked or lacked, and what came of it.
///
/// 例如 alone is none, and neither is 群众咨询…一一解答: nobody could ask that person whether it is true. The outcome may be told up to three sentences later.
enum ExampleFinder {
    /// How far behind the person the outcome may stand.
    private static let (mostSentences, mostSigns) = (5, 260)

    /// The beginnings of the cases, in the order of the text.
    ///
    /// - Parameters:
    ///   - sentences: the text.
    ///   - most: how many are looked for.
    ///   - signs: how many signs of each are given.
    /// - Returns: the beginnings, none where no case is told.
    static func find(in sentences: [FoldedText], most: Int, signs: Int) -> [String] {
        var found: [String] = []
        var index = 0
        while index < sentences.count, found.count < most {
            guard let person = CasePerson.find(in: sentences[index]),
                let end = outcome(of: person, at: index, in: sentences)
            else {
                index += 1
                continue
            }
            found.append(shown(sentences[index...end], from: person, signs))
            index = end + 1
        }
        return found
    }

    /// The sentence with the outcome; nil where need or outcome is missing.
    private static func outcome(of person: Int, at index: Int, in sentences: [FoldedText]) -> Int? {
        var (isNeeded, isSettled) = (false, false)
        var signs = 0
        for place in index..<min(sentences.count, index + mostSentences) {
            let sentence = sentences[place]
            // Another person begins another case.
            if place > index, !isNeeded, CasePerson.find(in: sentence) != nil { return nil }
            for sign in (place == index ? person : 0)..<sentence.count {
                if CaseWords.needs.length(at: sign, in: sentence) != nil { isNeeded = true }
                // Also 村民张某当场办结低保复核申请: what was asked may stand behind what came of it.
                if CaseWords.outcomes.length(at: sign, in: sentence) != nil { isSettled = true }
            }
            if isNeeded, isSettled { return place }
            signs += sentence.count
            if signs > mostSigns { return nil }
        }
        return nil
    }

    private static func shown(_ sentences: ArraySlice<FoldedText>, from person: Int, _ signs: Int) -> String {
        var text = ""
        for sentence in sentences {
            text += sentence.source
            if text.unicodeScalars.count >= signs { break }
        }
        guard text.unicodeScalars.count > signs else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.prefix(signs))) + "…"
    }
}
