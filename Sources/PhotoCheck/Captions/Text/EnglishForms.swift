/// The regular forms of English words, so that lists hold each word once.
enum EnglishForms {
    /// Verbs in every form: explain, explains, explained, explaining.
    static func verbs(_ stems: [String]) -> [String] {
        stems.flatMap { stem -> [String] in
            if stem.hasSuffix("e") {
                let root = String(stem.dropLast())
                return [stem, stem + "s", stem + "d", root + "ing"]
            }
            if stem.hasSuffix("y"), let before = stem.dropLast().last, !"aeiou".contains(before) {
                let root = String(stem.dropLast())
                return [stem, root + "ies", root + "ied", stem + "ing"]
            }
            let plural = stem.hasSuffix("ss") || stem.hasSuffix("ch") || stem.hasSuffix("sh") ? "es" : "s"
            return [stem, stem + plural, stem + "ed", stem + "ing"]
        }
    }

    /// Nouns with their plural.
    static func nouns(_ stems: [String]) -> [String] {
        stems.flatMap { [$0, $0 + "s"] }
    }
}
