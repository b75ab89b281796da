internal import ImageFacts

/// The longer side is to the shorter as asked, such as 3:2, whichever way the photo is turned.
///
/// Sides are whole pixels, so one pixel of rounding is always allowed (3:2 of 1600 is 1066.7); `tolerance` allows more.
public struct SizeRatio: PhotoRequirement, ProfileReadable, Hashable {
    /// Its lasting name.
    public static let id: RequirementID = "size.ratio"
    /// The terms used where a profile does not say otherwise.
    public static let defaultTerms = Terms(level: .fail, basis: .stated)
    /// Every reason that its findings may name.
    public static let reasons = ["otherRatio"] + SizeClaim.reasons

    /// A ratio of sides, the longer one first.
    public struct Ratio: Codable, Hashable, Sendable, CustomStringConvertible {
        /// Parts of the longer side.
        public let long: Int
        /// Parts of the shorter side.
        public let short: Int

        /// A ratio of numbers from 1 to 10,000; nil for others.
        public init?(_ first: Int, _ second: Int) {
            guard (1...10_000).contains(first), (1...10_000).contains(second) else { return nil }
            (long, short) = (max(first, second), min(first, second))
        }

        /// Reads `3:2`.
        init?(_ text: String) {
            let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { Int($0.withoutOuterBlanks) }
            guard parts.count == 2, let first = parts[0], let second = parts[1] else { return nil }
            self.init(first, second)
        }

        /// `3:2`.
        public var description: String { "\(long):\(short)" }
    }

    /// The ratios of which one must hold.
    public var oneOf: [Ratio]
    /// How far the shorter side may be off, in tenths of a percent.
    public var tolerance: Int

    /// Asks for one of these ratios.
    public init(oneOf: [Ratio], tolerance: Int = 0) {
        self.oneOf = oneOf
        self.tolerance = tolerance
    }

    /// Reads `one-of: [3:2, 4:3]` and `tolerance: 1 %`.
    public init(from section: inout ProfileSection) throws(ProfileError) {
        guard let texts = try section.texts("one-of") else { throw section.missing("one-of") }
        let ratios = texts.compactMap(Ratio.init)
        guard ratios.count == texts.count, !ratios.isEmpty else {
            throw section.wrong("one-of", expected: "[3:2, 4:3]")
        }
        self.init(oneOf: ratios, tolerance: try section.quantity("tolerance", .percent) ?? 0)
        guard tolerance <= 500 else { throw section.wrong("tolerance", expected: Quantity.percent.sample) }
    }

    private static let asked = Self(oneOf: [Ratio(3, 2), Ratio(4, 3)].compactMap(\.self))

    /// Cases that are its documentation and its test.
    public static let examples: [Example<Self>] =
        [
            Example(title: "3:2", rule: asked, photo: .example("1.jpg", .jpeg, 3000, 2000), verdict: .met),
            Example(
                title: "3:2, upright and rounded", rule: asked, photo: .example("1.jpg", .jpeg, 1067, 1600),
                verdict: .met),
            Example(title: "16:9", rule: asked, photo: .example("1.jpg", .jpeg, 1920, 1080), verdict: .unmet),
            SizeClaim.hollow(asked, 60_000, 40_000),
        ] + SizeClaim.examples(asked)

    /// The answer about one photo.
    public func judge(_ photo: Photo, in unit: UnitContext) -> Verdict? {
        guard let facts = photo.facts else { return nil }
        if let unknown = SizeClaim.unknown(facts, wanted: wanted) { return unknown }
        guard let size = facts.displayedSize else { return nil }
        guard oneOf.contains(where: { fits(size, $0) }) else {
            return .unmet(Finding("otherRatio", found: .fields(SizeClaim.fields(size)), wanted: wanted))
        }
        return SizeClaim.backed(facts, wanted: wanted)
    }

    /// Whether |short × a − long × b| is less than a pixel, or within the tolerance of long × b, for a ratio a:b.
    private func fits(_ size: PixelSize, _ ratio: Ratio) -> Bool {
        // A header's sides have 32 bits, a ratio's parts 14, tenths of a percent 10: no product here overflows 64.
        let off = abs(size.short * ratio.long - size.long * ratio.short)
        return off < ratio.long || off * 1000 <= size.long * ratio.short * tolerance
    }

    /// What is wanted, as findings say it.
    public var wanted: Detail {
        .fields([.init("ratios", .list(oneOf.map { .text($0.description) }))])
    }
}
