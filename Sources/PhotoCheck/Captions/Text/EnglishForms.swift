/// The regular forms of English words, so that lists hold each word once.
///
/// Over bytes: thousands of words are made at the first caption of every run.
enum EnglishForms {
    /// Verbs in every form: explain, explains, explained, explaining.
    ///
    /// - Parameters:
    ///   - stems: verbs as dictionaries have them.
    ///   - first: how many of the four forms are left out.
    /// - Returns: the forms, stem by stem.
    static func verbs(_ stems: [String], from first: Int = 0) -> [String] {
        var forms: [String] = []
        forms.reserveCapacity(stems.count * 4)
        for stem in stems {
            if first == 0 { forms.append(stem) }
            let last = stem.utf8.last
            let before = stem.utf8.dropLast().last
            if last == UInt8(ascii: "e") {
                if first <= 1 { forms.append(stem + "s") }
                if first <= 2 { forms.append(stem + "d") }
                forms.append(withoutLast(stem) + "ing")
            } else if last == UInt8(ascii: "y"), let before, !isVowel(before) {
                let root = withoutLast(stem)
                if first <= 1 { forms.append(root + "ies") }
                if first <= 2 { forms.append(root + "ied") }
                forms.append(stem + "ing")
            } else {
                if first <= 1 { forms.append(stem + (hisses(before, last) ? "es" : "s")) }
                if first <= 2 { forms.append(stem + "ed") }
                forms.append(stem + "ing")
            }
        }
        return forms
    }

    /// Nouns with their plural.
    static func nouns(_ stems: [String]) -> [String] {
        var forms: [String] = []
        forms.reserveCapacity(stems.count * 2)
        for stem in stems {
            forms.append(stem)
            forms.append(stem + "s")
        }
        return forms
    }

    /// A stem without its last letter, which is of ASCII.
    private static func withoutLast(_ stem: String) -> String {
        let bytes = stem.utf8.span
        guard let root = try? UTF8Span(validating: bytes.extracting(0..<max(0, bytes.count - 1))) else { return stem }
        return String(copying: root)
    }

    private static func isVowel(_ letter: UInt8) -> Bool {
        switch letter {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): true
        default: false
        }
    }

    /// ss, ch, sh.
    private static func hisses(_ before: UInt8?, _ last: UInt8?) -> Bool {
        last == UInt8(ascii: "s") && before == last
            || last == UInt8(ascii: "h") && (before == UInt8(ascii: "c") || before == UInt8(ascii: "s"))
    }
}
