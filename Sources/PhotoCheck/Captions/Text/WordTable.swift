/// A list of words that can be asked, at any place of a text, which of them stands there.
///
/// A bit for every first character answers most questions at once; only the words that begin alike are compared.
struct WordTable: Sendable {
    private var firsts: [UInt64]
    private var words: [UInt32: [[UInt32]]]

    /// Makes a table of words; they are folded as captions are.
    init(_ list: [String]) {
        firsts = [UInt64](repeating: 0, count: 1_024)
        words = [:]
        for word in Set(list).sorted() {
            let folded = FoldedText(word).folded
            guard let first = folded.first, first < 0x1_0000 else { continue }
            firsts[Int(first) >> 6] |= 1 << UInt64(first & 63)
            words[first, default: []].append(folded)
        }
        for first in words.keys {
            words[first]?.sort { $0.count > $1.count }
        }
    }

    /// How many scalars the longest word at a place has; nil where none stands.
    ///
    /// A word of Latin letters must be a whole word.
    func length(at index: Int, in text: FoldedText) -> Int? {
        let first = text[index]
        // Most places of a Latin text are inside a word, where none begins.
        if Sign.isLetter(first), Sign.isLetter(text[index - 1]) { return nil }
        guard first < 0x1_0000, firsts[Int(first) >> 6] & (1 << UInt64(first & 63)) != 0,
            let candidates = words[first]
        else { return nil }
        return candidates.first { Self.stands($0, at: index, in: text) }?.count
    }

    /// Whether the whole text is one of the words.
    func contains(_ text: FoldedText) -> Bool {
        length(at: 0, in: text) == text.count && text.count > 0
    }

    private static func stands(_ word: [UInt32], at index: Int, in text: FoldedText) -> Bool {
        guard word.count <= text.count - index else { return false }
        for offset in word.indices where word[offset] != text[index + offset] {
            return false
        }
        if let last = word.last, Sign.isLetter(last), Sign.isLetter(text[index + word.count]) { return false }
        return true
    }
}

extension WordTable {
    /// English verbs in every regular form: explain, explains, explained, explaining.
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

    /// English nouns with their regular plural.
    static func nouns(_ stems: [String]) -> [String] {
        stems.flatMap { [$0, $0 + "s"] }
    }
}
