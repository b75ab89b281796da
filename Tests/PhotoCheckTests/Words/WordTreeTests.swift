import CWordTree
import TestSupport
import Testing

@testable import PhotoCheck

/// The tree that is compiled ahead of time is the one that the lists say.
@Suite struct WordTreeTests {
    @Test func `the compiled words are fresh`() throws {
        let compiled = try WordTreeCompiler(WordList.allCases.lazy.map { ($0.words, WordLists($0)) })
        let text = WordTreeFile.text(compiled, simplified: Self.simplified)
        #expect(
            try ProjectFiles.isFresh(WordTreeFile.path, Array(text.utf8), updating: "WORDS"),
            "lists of words have changed: make words")
    }

    /// Stale tables fail the test above; these read what the program reads.
    @Test(.enabled(if: !ProjectFiles.isUpdating("WORDS"))) func `the tree holds every word of the lists and no other`()
    {
        var words: [[UInt32]: WordLists] = [:]
        for list in WordList.allCases {
            for word in list.words { words[FoldedText(word).folded, default: []].formUnion(WordLists(list)) }
        }
        var wrong: [[UInt32]] = []
        for (word, lists) in words where Self.lists(of: word) != lists { wrong.append(word) }
        #expect(wrong.isEmpty, "make words")
        #expect(Self.countOfWords() == words.count, "make words")
    }

    @Test(.enabled(if: !ProjectFiles.isUpdating("WORDS"))) func `traditional signs are known by their simplified ones`()
    {
        let simplified = Self.simplified
        #expect(
            (UInt16.min...UInt16.max).allSatisfy { cwt_simplified($0) == simplified[$0] ?? 0 }, "make words")
    }

    @Test(arguments: [
        [], ["a"], ["县", "县长", "县长们"], ["walks", "walked", "talks", "talked"], ["\u{20000}字", "字\u{1F600}"],
    ]) func `small lists are compiled, too`(_ words: [String]) throws {
        let compiled = try WordTreeCompiler([(words, WordLists(.titles))])
        let arcs = Set(words.filter { $0.unicodeScalars.allSatisfy { $0.value < 0x1_0000 } }.joined()).count
        #expect(compiled.slots.count { $0 != 0 } >= arcs)
        #expect(compiled.sets.count <= 2)
    }

    private static var simplified: [UInt16: UInt16] {
        let signs = TraditionalSigns.pairs.unicodeScalars.map { UInt16(truncatingIfNeeded: $0.value) }
        let pairs = stride(from: 0, to: signs.count - 1, by: 2).map { (signs[$0], signs[$0 + 1]) }
        return Dictionary(pairs, uniquingKeysWith: { _, last in last })
    }

    /// The lists of a word; nil where the tree does not hold it.
    private static func lists(of word: [UInt32]) -> WordLists? {
        guard let first = word.first, var arc = Lexicon.arc(of: first) else { return nil }
        for sign in word.dropFirst() {
            guard arc.goesOn, let next = Lexicon.arc(of: sign, after: arc) else { return nil }
            arc = next
        }
        return arc.isWord ? arc.lists : nil
    }

    /// How many ways through the tree end at a word.
    private static func countOfWords() -> Int {
        // A slot is the sum of the state that its arc leaves and its sign.
        var arcs: [UInt16: [UInt64]] = [:]
        for slot in UInt16.min...UInt16.max where cwt_arc(slot) != 0 {
            arcs[slot &- UInt16(truncatingIfNeeded: cwt_arc(slot)), default: []].append(cwt_arc(slot))
        }
        var known: [UInt16: Int] = [:]
        func words(behind state: UInt16) -> Int {
            if let count = known[state] { return count }
            let count = (arcs[state] ?? []).reduce(0) { sum, arc in
                let here = arc >> 33 == 0 ? 0 : 1
                let behind = arc & 1 << 32 == 0 ? 0 : words(behind: UInt16(truncatingIfNeeded: arc >> 16))
                return sum + here + behind
            }
            known[state] = count
            return count
        }
        return words(behind: 0)
    }
}
