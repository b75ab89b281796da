/// Places of a text that already prove an element.
struct TakenPlaces {
    /// A bit for each of the first places; most captions have no more.
    private var first: UInt128 = 0
    /// A bit for each of the others, 64 in one.
    private var others: [UInt64] = []

    /// Nothing.
    static var none: TakenPlaces { TakenPlaces() }

    private init() {}

    init(_ ranges: [Range<Int>], in text: CaptionText) {
        if text.count > Self.few { others = [UInt64](repeating: 0, count: (text.count - Self.few + 63) / 64) }
        take(ranges)
    }

    /// These and more.
    func and(_ ranges: [Range<Int>]) -> TakenPlaces {
        var both = self
        both.take(ranges)
        return both
    }

    private static let few = 128

    private mutating func take(_ ranges: [Range<Int>]) {
        for range in ranges {
            for index in range.clamped(to: 0..<Self.few) { first |= 1 << UInt128(index) }
            for index in range.clamped(to: Self.few..<Self.few + others.count * 64) {
                others[(index - Self.few) / 64] |= 1 << UInt64(index % 64)
            }
        }
    }

    @inline(__always) func contains(_ index: Int) -> Bool {
        if (0..<Self.few).contains(index) { return first >> UInt128(index) & 1 != 0 }
        let place = (index - Self.few) / 64
        return index >= 0 && place < others.count && others[place] >> UInt64(index % 64) & 1 != 0
    }
}

extension CaptionText {
    /// What proves an element, from left to right, without overlap, and not on places that are taken.
    ///
    /// - Parameters:
    ///   - taken: places that prove another element.
    ///   - mayBegin: whether it is worth asking at a place; asked everywhere, so it must be cheap.
    ///   - range: what stands there, given where the last one ended.
    /// - Returns: at most `CaptionElements.proofs` ranges.
    @inline(__always) func proofs(
        besides taken: TakenPlaces, where mayBegin: (Int) -> Bool, range: (Int, Int) -> Range<Int>?
    ) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var index = 0
        var earliest = 0
        while index < count, found.count < CaptionElements.proofs {
            guard mayBegin(index), !taken.contains(index), let range = range(index, earliest),
                range.lowerBound >= earliest
            else {
                index += 1
                continue
            }
            if found.isEmpty { found.reserveCapacity(8) }
            found.append(range)
            earliest = range.upperBound
            index = max(range.upperBound, index + 1)
        }
        return found
    }
}
