/// A set of signs of the basic plane, as bits: asked for every sign of a caption, and a hash costs more than the question.
struct SignSet: Sendable {
    /// Signs from here on are in no set.
    static let limit: UInt32 = 0x1_0000

    private var bits = [UInt64](repeating: 0, count: Int(limit) / 64)
    /// How many signs of the set stand before each group of 64.
    private let before: [UInt16]

    /// The signs, as `FoldedText` folds them.
    init(_ signs: some Sequence<UInt32>) {
        for sign in signs where sign < Self.limit { bits[Int(sign) / 64] |= 1 << UInt64(sign % 64) }
        var count: UInt16 = 0
        before = bits.map { group in
            defer { count &+= UInt16(group.nonzeroBitCount) }
            return count
        }
    }

    /// The signs of a text.
    init(_ text: String) {
        self.init(text.unicodeScalars.map(\.value))
    }

    @inline(__always) func contains(_ sign: UInt32) -> Bool {
        sign < Self.limit && bits[Int(sign) / 64] & 1 << UInt64(sign % 64) != 0
    }

    /// How many signs of the set are smaller; nil for a sign that is not in the set.
    @inline(__always) func place(of sign: UInt32) -> Int? {
        guard sign < Self.limit else { return nil }
        let group = bits[Int(sign) / 64]
        let bit: UInt64 = 1 << UInt64(sign % 64)
        guard group & bit != 0 else { return nil }
        return Int(before[Int(sign) / 64]) + (group & (bit - 1)).nonzeroBitCount
    }
}
