/// Every listed word in one tree, with the lists that hold it: one walk at a place of a text tells which words of all
/// lists stand there.
///
/// A node is found by hash from the node before it and its sign. It is compiled at the first caption of every run, and
/// what a page of new memory costs there is more than what a word costs: so nodes, lists and places are numbers of
/// sixteen bits, and the tables have their size from the start.
struct Lexicon: Sendable {
    /// The words of all lists, compiled at the first caption.
    static let shared = Lexicon(WordList.allCases.lazy.map { ($0.words, WordLists($0)) })

    /// For every first sign, the node behind it; 0 where no word begins so.
    private let roots: [UInt16]
    /// The nodes by hash; 0 for none.
    private let slots: [UInt16]
    private let nodes: [Node]
    /// The sets of lists that nodes have; the first is empty.
    private let sets: [WordLists]

    private struct Node: Sendable {
        var sign: UInt16
        /// The node that it is reached from; 0 for a first sign.
        var from: UInt16
        /// Which of `sets` holds the word that ends here.
        var lists: UInt16
    }

    /// Signs from here on are in no list.
    private static let limit: UInt32 = 0x1_0000
    /// How many bits of a product are the number of a slot: twice as many slots as there can be nodes.
    private static let bits: UInt64 = 17

    /// Compiles words; they are folded as captions are.
    init(_ words: some Sequence<(words: [String], lists: WordLists)>) {
        var tree = Tree()
        for (words, lists) in words { tree.insert(words, lists) }
        (roots, slots, nodes, sets) = (tree.roots, tree.slots, tree.nodes, tree.sets)
    }

    /// The node behind a first sign; nil where no word begins so.
    @inline(__always) func root(of sign: UInt32) -> Int? {
        guard sign < Self.limit, roots[Int(sign)] != 0 else { return nil }
        return Int(roots[Int(sign)])
    }

    /// The node that a sign leads to; 0 where no word goes on so.
    @inline(__always) func node(after sign: UInt32, from node: Int) -> Int {
        guard sign < Self.limit else { return 0 }
        var slot = Self.slot(sign, node)
        while slots[slot] != 0 {
            let found = Int(slots[slot])
            if nodes[found].sign == UInt16(truncatingIfNeeded: sign),
                nodes[found].from == UInt16(truncatingIfNeeded: node)
            {
                return found
            }
            slot = (slot + 1) & (1 << Int(Self.bits) - 1)
        }
        return 0
    }

    /// The lists that hold the word which ends at a node.
    @inline(__always) func lists(at node: Int) -> WordLists { sets[Int(nodes[node].lists)] }

    @inline(__always) private static func slot(_ sign: UInt32, _ node: Int) -> Int {
        let key = UInt64(sign) << 16 | UInt64(truncatingIfNeeded: node)
        // 2^64 divided by the golden ratio spreads neighbouring keys (Knuth, The Art of Computer Programming 3, 6.4).
        return Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) &>> (64 &- bits))
    }

    // MARK: Compiling

    /// The tables while they are filled.
    private struct Tree {
        var roots = [UInt16](repeating: 0, count: Int(limit))
        var slots = [UInt16](repeating: 0, count: 1 << Int(bits))
        var nodes = [Node(sign: 0, from: 0, lists: 0)]
        var sets: [WordLists] = [[]]
        private var places: [WordLists: UInt16] = [[]: 0]

        init() {
            nodes.reserveCapacity(Int(limit))
        }

        mutating func insert(_ words: [String], _ lists: WordLists) {
            let alone = place(of: lists)
            for word in words {
                let end = node(of: word)
                guard end != 0 else { continue }
                let others = nodes[end].lists
                nodes[end].lists = others == 0 ? alone : place(of: sets[Int(others)].union(lists))
            }
        }

        /// The node at which a word ends, with all before it; 0 for a word with a sign that no list may hold.
        private mutating func node(of word: String) -> Int {
            let bytes = word.utf8.span
            var node = 0
            var index = 0
            while index < bytes.count {
                let sign = FoldedText.fold(FoldedText.scalar(at: &index, of: bytes))
                guard sign < limit else { return 0 }
                if node == 0 {
                    if roots[Int(sign)] == 0 { roots[Int(sign)] = add(sign, from: 0) }
                    node = Int(roots[Int(sign)])
                } else {
                    node = next(sign, from: node)
                }
            }
            return node
        }

        private mutating func next(_ sign: UInt32, from node: Int) -> Int {
            var slot = Lexicon.slot(sign, node)
            while slots[slot] != 0 {
                let found = nodes[Int(slots[slot])]
                if found.sign == UInt16(truncatingIfNeeded: sign), found.from == UInt16(truncatingIfNeeded: node) {
                    return Int(slots[slot])
                }
                slot = (slot + 1) & (slots.count - 1)
            }
            slots[slot] = add(sign, from: node)
            return Int(slots[slot])
        }

        private mutating func add(_ sign: UInt32, from node: Int) -> UInt16 {
            // Our own words, not input: more of them need wider numbers.
            precondition(nodes.count < 1 << 16)
            nodes.append(
                Node(sign: UInt16(truncatingIfNeeded: sign), from: UInt16(truncatingIfNeeded: node), lists: 0))
            return UInt16(truncatingIfNeeded: nodes.count - 1)
        }

        private mutating func place(of lists: WordLists) -> UInt16 {
            if let known = places[lists] { return known }
            let place = UInt16(truncatingIfNeeded: sets.count)
            sets.append(lists)
            places[lists] = place
            return place
        }
    }
}
