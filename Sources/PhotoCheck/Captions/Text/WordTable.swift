/// A list of words that can be asked, at any place of a text, which of them stands there.
///
/// A bit for every first sign answers most questions at once; only the words that begin alike are compared. All words
/// lie in one array, so that a question costs no hash and no allocation.
struct WordTable: Sendable {
    private let firsts: SignSet
    /// For every first sign, in the order of signs, where its words begin in `words`; one more at the end.
    private let groups: [Int]
    /// The words that begin alike stand together, the longest first.
    private let words: [Word]
    private let signs: [UInt32]

    /// A word: its place in `signs`.
    private struct Word: Sendable {
        let start: Int
        let count: Int
    }

    /// Makes a table of words; they are folded as captions are.
    init(_ list: [String]) {
        let distinct = Set(list.map { FoldedText($0).folded })
        let folded = distinct.filter { !$0.isEmpty && $0[0] < SignSet.limit }.sorted(by: Self.precedes)
        firsts = SignSet(folded.map { $0[0] })
        var groups: [Int] = []
        var words: [Word] = []
        var signs: [UInt32] = []
        var first: UInt32?
        for word in folded {
            if word[0] != first { groups.append(words.count) }
            first = word[0]
            words.append(Word(start: signs.count, count: word.count))
            signs += word
        }
        self.groups = groups + [words.count]
        self.words = words
        self.signs = signs
    }

    /// By first sign, and of words that begin alike the longer one first.
    private static func precedes(_ left: [UInt32], _ right: [UInt32]) -> Bool {
        if left[0] != right[0] { return left[0] < right[0] }
        return left.count != right.count ? left.count > right.count : left.lexicographicallyPrecedes(right)
    }

    /// How many scalars the longest word at a place has; nil where none stands.
    ///
    /// A word of Latin letters must be a whole word.
    func length(at index: Int, in text: FoldedText) -> Int? {
        let first = text[index]
        guard let group = firsts.place(of: first) else { return nil }
        // Most places of a Latin text are inside a word, where none begins.
        if Sign.isLetter(first), Sign.isLetter(text[index - 1]) { return nil }
        for place in groups[group]..<groups[group + 1] where stands(words[place], at: index, in: text) {
            return words[place].count
        }
        return nil
    }

    /// Whether the whole text is one of the words.
    func contains(_ text: FoldedText) -> Bool {
        length(at: 0, in: text) == text.count && text.count > 0
    }

    private func stands(_ word: Word, at index: Int, in text: FoldedText) -> Bool {
        guard word.count <= text.count - index else { return false }
        for offset in 1..<max(1, word.count) where signs[word.start + offset] != text[index + offset] {
            return false
        }
        return !Sign.isLetter(signs[word.start + word.count - 1]) || !Sign.isLetter(text[index + word.count])
    }
}
