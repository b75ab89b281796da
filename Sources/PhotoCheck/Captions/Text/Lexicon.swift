internal import CWordTree

/// Every listed word in one tree, with the lists that hold it: one walk at a place of a text tells which words of all
/// lists stand there.
///
/// The tree is compiled ahead of time (`make words`, after a change of any list) and is read where it lies: a start
/// costs nothing, and a step is one load. What a profile or a roster names is asked for beside it (`UnitNames`).
enum Lexicon {
    /// What a sign leads to; layout in `CWordTree.h`.
    struct Arc {
        private let bits: UInt64

        @inline(__always) fileprivate init(_ bits: UInt64) { self.bits = bits }

        /// Whether a longer word begins so.
        @inline(__always) var goesOn: Bool { bits & 1 << 32 != 0 }

        /// Whether a word ends here.
        @inline(__always) var isWord: Bool { bits >> 33 != 0 }

        /// The lists that hold the word which ends here.
        @inline(__always) var lists: WordLists {
            let set = UInt16(truncatingIfNeeded: bits >> 33)
            return WordLists(rawValue: UInt128(cwt_set_high(set)) << 64 | UInt128(cwt_set_low(set)))
        }

        fileprivate var state: UInt16 { UInt16(truncatingIfNeeded: bits >> 16) }
        fileprivate var sign: UInt32 { UInt32(truncatingIfNeeded: bits & 0xFFFF) }
    }

    /// Where a first sign leads; nil where no word begins so.
    @inline(__always) static func arc(of sign: UInt32) -> Arc? { arc(of: sign, from: 0) }

    /// Where a sign leads from a word's beginning; nil where no word goes on so.
    @inline(__always) static func arc(of sign: UInt32, after arc: Arc) -> Arc? {
        Self.arc(of: sign, from: arc.state)
    }

    @inline(__always) private static func arc(of sign: UInt32, from state: UInt16) -> Arc? {
        let arc = Arc(cwt_arc(state &+ UInt16(truncatingIfNeeded: sign)))
        return arc.sign == sign ? arc : nil
    }
}
