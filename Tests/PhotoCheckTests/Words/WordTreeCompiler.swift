@testable import PhotoCheck

/// Compiles lists of words into the tables of `Sources/CWordTree/WordTree.c`; their layout is in `CWordTree.h`.
///
/// Endings that are alike are one state, so that explained and examined share the ways behind their stems.
struct WordTreeCompiler {
    /// A list outgrew the layout.
    enum Failure: Error { case tooManySets(Int), noRoom(arcs: Int) }

    private struct Arc: Hashable {
        var sign: UInt16
        var set: UInt16
        /// The state it leads to; 0 for none, since none leads to the first.
        var state: Int
    }

    /// What each slot holds.
    private(set) var slots = [UInt64](repeating: 0, count: 1 << 16)
    /// The sets of lists, the empty one first.
    private(set) var sets: [WordLists] = [[]]

    init(_ words: some Sequence<(words: [String], lists: WordLists)>) throws {
        var tree = Tree()
        for (words, lists) in words { for word in words { tree.insert(FoldedText(word).folded, lists) } }
        var numbers: [WordLists: UInt16] = [[]: 0]
        for lists in tree.lists where numbers[lists] == nil {
            numbers[lists] = UInt16(truncatingIfNeeded: sets.count)
            sets.append(lists)
        }
        guard sets.count <= 1 << 12 else { throw Failure.tooManySets(sets.count) }
        try place(Self.states(of: tree, numbers))
    }

    // MARK: From lists to states

    private struct Tree {
        var ways: [[UInt16: Int]] = [[:]]
        var lists: [WordLists] = [[]]

        /// Signs outside the basic plane are in no list.
        mutating func insert(_ word: [UInt32], _ lists: WordLists) {
            guard !word.isEmpty, word.allSatisfy({ (1..<0x1_0000).contains($0) }) else { return }
            var node = 0
            for sign in word.map({ UInt16(truncatingIfNeeded: $0) }) {
                if let next = ways[node][sign] {
                    node = next
                } else {
                    ways[node][sign] = ways.count
                    node = ways.count
                    ways.append([:])
                    self.lists.append([])
                }
            }
            self.lists[node].formUnion(lists)
        }
    }

    /// The first state, then all others: what leaves each, in the order of signs.
    private static func states(of tree: Tree, _ numbers: [WordLists: UInt16]) -> [[Arc]] {
        var states: [[Arc]] = [[]]
        var known: [[Arc]: Int] = [:]
        var state = [Int](repeating: 0, count: tree.ways.count)
        // Nodes come after the ones that lead to them.
        for node in tree.ways.indices.reversed() {
            let arcs = tree.ways[node].map { sign, next in
                Arc(sign: sign, set: numbers[tree.lists[next]] ?? 0, state: state[next])
            }.sorted { $0.sign < $1.sign }
            if node == 0 {
                states[0] = arcs
            } else if let same = known[arcs] {
                state[node] = same
            } else if !arcs.isEmpty {
                state[node] = states.count
                known[arcs] = states.count
                states.append(arcs)
            }
        }
        return states
    }

    // MARK: From states to slots

    /// Gives every state a number of its own such that no two arcs fall into one slot; those with many arcs first.
    private mutating func place(_ states: [[Arc]]) throws {
        var isTaken = [Bool](repeating: false, count: 1 << 16)
        var isUsed = [Bool](repeating: false, count: 1 << 16)
        var bases = [UInt16](repeating: 0, count: states.count)
        isUsed[0] = true
        for arc in states[0] { isTaken[Int(arc.sign)] = true }
        let order = states.indices.dropFirst().sorted { (-states[$0].count, $0) < (-states[$1].count, $1) }
        var firstFree = 0
        for state in order {
            let arcs = states[state]
            while firstFree < isTaken.count, isTaken[firstFree] { firstFree += 1 }
            let found = (firstFree..<isTaken.count).first { slot in
                let base = UInt16(truncatingIfNeeded: slot) &- arcs[0].sign
                return !isUsed[Int(base)] && arcs.allSatisfy { !isTaken[Int(base &+ $0.sign)] }
            }
            guard let found else { throw Failure.noRoom(arcs: arcs.count) }
            bases[state] = UInt16(truncatingIfNeeded: found) &- arcs[0].sign
            isUsed[Int(bases[state])] = true
            for arc in arcs { isTaken[Int(bases[state] &+ arc.sign)] = true }
        }
        for (state, arcs) in states.enumerated() {
            for arc in arcs {
                let goesOn: UInt64 = arc.state == 0 ? 0 : 1 << 32
                slots[Int(bases[state] &+ arc.sign)] =
                    UInt64(arc.set) << 33 | goesOn | UInt64(bases[arc.state]) << 16 | UInt64(arc.sign)
            }
        }
    }
}
