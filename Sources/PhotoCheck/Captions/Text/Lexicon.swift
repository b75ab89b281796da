/// Every listed word in one tree, with the lists that hold it: one walk at a place of a text tells which words of all
/// lists stand there.
///
/// The edges of the tree lie in one hash table without pointers, so that a step costs a multiplication and a comparison.
struct Lexicon: Sendable {
    /// The words of all lists, compiled at the first caption.
    static let shared = Lexicon(WordList.allCases.map { ($0.words, WordLists($0)) })

    /// For every first sign, the node behind it; 0 where no word begins so.
    private var roots: [UInt16]
    /// An edge a slot: 21 bits of its sign, the node that it leaves, the node that it reaches; 0 for none.
    private var slots: [UInt64]
    /// For every node, the lists that hold the word which ends there.
    private var lists: [WordLists] = [[]]
    private var edges = 0
    /// How many bits of a product are the number of a slot.
    private var bits: UInt64 = 13

    /// Compiles words; they are folded as captions are.
    init(_ words: [(words: [String], lists: WordLists)]) {
        roots = [UInt16](repeating: 0, count: 0x1_0000)
        slots = [UInt64](repeating: 0, count: 1 << Int(bits))
        for (words, lists) in words {
            for word in words { insert(word, lists) }
        }
    }

    /// The node behind a first sign; nil where no word begins so.
    @inline(__always) func root(of sign: UInt32) -> Int? {
        guard sign < 0x1_0000, roots[Int(sign)] != 0 else { return nil }
        return Int(roots[Int(sign)])
    }

    /// The node that a sign leads to; 0 where no word goes on so.
    @inline(__always) func node(after sign: UInt32, from node: Int) -> Int {
        let key = Self.key(sign, node)
        var slot = Self.slot(key, bits)
        while slots[slot] != 0 {
            if slots[slot] >> 20 == key { return Int(slots[slot] & 0xF_FFFF) }
            slot = (slot + 1) & (slots.count - 1)
        }
        return 0
    }

    /// The lists that hold the word which ends at a node.
    @inline(__always) func lists(at node: Int) -> WordLists { lists[node] }

    @inline(__always) private static func key(_ sign: UInt32, _ node: Int) -> UInt64 {
        UInt64(sign) << 20 | UInt64(truncatingIfNeeded: node)
    }

    @inline(__always) private static func slot(_ key: UInt64, _ bits: UInt64) -> Int {
        // 2^64 divided by the golden ratio spreads neighbouring keys (Knuth, The Art of Computer Programming 3, 6.4).
        Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) &>> (64 &- bits))
    }

    // MARK: Compiling

    private mutating func insert(_ word: String, _ lists: WordLists) {
        var node = 0
        for scalar in word.unicodeScalars {
            let sign = FoldedText.fold(scalar.value)
            if node == 0 {
                guard sign < 0x1_0000 else { return }
                node = root(of: sign) ?? addNode()
                roots[Int(sign)] = UInt16(clamping: node)
            } else {
                let next = self.node(after: sign, from: node)
                node = next == 0 ? addEdge(sign, from: node) : next
            }
        }
        guard node != 0 else { return }
        self.lists[node].formUnion(lists)
    }

    private mutating func addNode() -> Int {
        // Our own words, not input: more of them need wider numbers.
        precondition(lists.count < 1 << 16)
        lists.append([])
        return lists.count - 1
    }

    private mutating func addEdge(_ sign: UInt32, from node: Int) -> Int {
        if edges * 2 >= slots.count { grow() }
        let next = addNode()
        place(Self.key(sign, node) << 20 | UInt64(truncatingIfNeeded: next))
        edges += 1
        return next
    }

    private mutating func place(_ edge: UInt64) {
        var slot = Self.slot(edge >> 20, bits)
        while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = edge
    }

    private mutating func grow() {
        let old = slots
        bits += 1
        slots = [UInt64](repeating: 0, count: 1 << Int(bits))
        for edge in old where edge != 0 { place(edge) }
    }
}
