/// Places of a text that already prove an element.
struct TakenPlaces {
    private let count: Int
    /// Empty where nothing is taken.
    private var taken: [Bool] = []

    /// Nothing.
    static var none: TakenPlaces { TakenPlaces() }

    private init() { count = 0 }

    init(_ ranges: [Range<Int>], in text: CaptionText) {
        count = text.count
        take(ranges)
    }

    /// These and more.
    func and(_ ranges: [Range<Int>]) -> TakenPlaces {
        var both = self
        both.take(ranges)
        return both
    }

    private mutating func take(_ ranges: [Range<Int>]) {
        guard !ranges.isEmpty else { return }
        if taken.isEmpty { taken = [Bool](repeating: false, count: count) }
        for range in ranges {
            for index in range.clamped(to: taken.indices) { taken[index] = true }
        }
    }

    @inline(__always) func contains(_ index: Int) -> Bool {
        index >= 0 && index < taken.count && taken[index]
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
