internal import Bytes

/// The fingerprint of a text, by which a copy is known also when names, figures and some sentences were changed.
///
/// The words are taken four by four, figures and signs left out (a Chinese character is a word), each four as a number; of these the smallest are kept.
/// Two texts are compared over the numbers that both would have kept, so that a long text needs no more room than a page: Broder, “On the
/// resemblance and containment of documents” (1997).
public struct TextSketch: Codable, Hashable, Sendable {
    /// The smallest numbers, in ascending order; at most `mostKept`.
    public private(set) var kept: [UInt64] = []

    /// What is kept of a text: 2 KiB, whatever its length; a page is kept whole.
    public static let mostKept = 256
    /// Words that are taken together.
    static let width = 4
    /// Below so many common numbers nothing is said about two texts.
    static let fewest = 16

    /// The sketch of no text.
    public init() {}

    /// The sketch of the lines of a text.
    public init(_ lines: [String]) {
        var smallest: Set<UInt64> = []
        var limit = UInt64.max
        var words: [UInt64] = []
        for line in lines {
            for word in Self.words(of: FoldedText(line, simplifies: true)) {
                words.append(word)
                if words.count > Self.width { words.removeFirst() }
                guard words.count == Self.width else { continue }
                let number = words.reduce(UInt64(0x51)) { Self.mixed($0 ^ $1) }
                guard number < limit else { continue }
                smallest.insert(number)
                // Twice as many are gathered before the larger half is dropped: sorting for each would cost more.
                guard smallest.count >= Self.mostKept * 2 else { continue }
                let half = smallest.sorted().prefix(Self.mostKept)
                limit = half.last ?? limit
                smallest = Set(half)
            }
        }
        kept = Array(smallest.sorted().prefix(Self.mostKept))
    }

    /// A sketch that was kept; nil where these are none that `init(_:)` makes.
    init?(kept: [UInt64]) {
        guard kept.count <= Self.mostKept, zip(kept, kept.dropFirst()).allSatisfy({ $0 < $1 }) else { return nil }
        self.kept = kept
    }

    /// How much of the shorter of two texts stands in the other, in percent; nil where they are too short to be compared.
    public func percent(in other: TextSketch) -> Int? {
        // A whole text has all its numbers; of a longer one, only those up to the largest kept are known.
        let limit = min(reach, other.reach)
        let mine = kept.prefix { $0 <= limit }
        let theirs = other.kept.prefix { $0 <= limit }
        let fewer = min(mine.count, theirs.count)
        guard fewer >= Self.fewest else { return nil }
        var common = 0
        var (left, right) = (mine.startIndex, theirs.startIndex)
        while left < mine.endIndex, right < theirs.endIndex {
            if mine[left] == theirs[right] { common += 1 }
            let isBehind = mine[left] <= theirs[right]
            if mine[left] >= theirs[right] { right += 1 }
            if isBehind { left += 1 }
        }
        return common * 100 / fewer
    }

    /// Up to which number the sketch knows the text.
    private var reach: UInt64 { kept.count < Self.mostKept ? .max : kept.last ?? .max }

    /// Chinese characters but numerals, and Latin words, each as a number.
    private static func words(of text: FoldedText) -> [UInt64] {
        var words: [UInt64] = []
        var index = 0
        while index < text.count {
            let sign = text[index]
            if Sign.isHan(sign) {
                if !numerals.contains(sign) { words.append(UInt64(sign)) }
                index += 1
            } else if Sign.isLetter(sign) {
                var word: UInt64 = 7
                while Sign.isLetter(text[index]) {
                    word = mixed(word ^ UInt64(text[index]))
                    index += 1
                }
                words.append(word)
            } else {
                index += 1
            }
        }
        return words
    }

    private static let numerals = SignSet(Numeral.signs + "两百千万亿余多")

    /// The finalizer of SplitMix64: every bit of the number decides on every bit of the result.
    private static func mixed(_ value: UInt64) -> UInt64 {
        var mixed = value &+ 0x9E37_79B9_7F4A_7C15
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}
