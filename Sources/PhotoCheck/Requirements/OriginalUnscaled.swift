internal import Bytes
internal import Glibc
internal import ImageFacts

/// The photo was not enlarged by software to reach the size.
///
/// 岫政办发[2012]17号 三(二): “原始照片”. Enlarging makes pixels and no detail: the spectrum of the rows breaks off before its end, and second differences
/// repeat with the period of the enlargement. A lens out of focus, a camera that makes its own pictures larger, and strong removal of noise look much
/// alike, and enlarging by learned models may leave no trace: what is found is evidence for a person and never `unmet`, and finding nothing proves nothing.
public struct OriginalUnscaled: PhotoRequirement, ProfileReadable {
    /// Its lasting name.
    public static let id: RequirementID = "original.unscaled"
    /// The terms used where a profile does not say otherwise.
    public static let defaultTerms = Terms(level: .review, basis: .stated)
    /// Every reason that its findings may name.
    public static let reasons = ["enlarged"] + PixelClaim.reasons
    /// Only decoded rows show it.
    public static let needsPixels = true

    /// Creates the requirement.
    public init() {}

    /// Reads the requirement, which has no parameters.
    public init(from section: inout ProfileSection) throws(ProfileError) {}

    private static func photo(_ bands: [Int], peak: Int) -> Photo {
        .measured(edges: [25, 25, 25, 25]) { $0.detail = PixelDetail(bands: bands, peak: peak, peakFrequency: 1365) }
    }

    /// Cases that are its documentation and its test.
    public static let examples: [Example<Self>] =
        [
            Example(
                title: "detail to the last pixel", rule: Self(),
                photo: photo(
                    [
                        0, -570, -860, -1090, -1240, -1400, -1540, -1660, -1810, -1970, -2150, -2360, -2500, -2630,
                        -2700,
                        -3050,
                    ], peak: 420), verdict: .met),
            Example(
                title: "enlarged twofold", rule: Self(),
                photo: photo(
                    [
                        0, -630, -1000, -1240, -1410, -1650, -1910, -2300, -2740, -3120, -3410, -3570, -3560, -3540,
                        -3500,
                        -3800,
                    ], peak: 640), verdict: .review),
            Example(
                title: "too little to be seen in it", rule: Self(), photo: photo([], peak: 0), verdict: nil),
        ] + PixelClaim.examples(Self())

    /// The answer about one photo.
    public func judge(_ photo: Photo, in unit: UnitContext) -> Verdict? {
        guard let facts = photo.facts else { return nil }
        guard let detail = facts.pixels?.detail, let size = facts.displayedSize else {
            return PixelClaim.unknown(facts)
        }
        guard let score = Self.score(detail) else { return nil }
        guard score > ClarityLimits.enlarged else {
            return .met(Verdict.Proof(.pixels, found: .fields([.init("score", PixelClaim.tenths(score))])))
        }
        let share = Self.share(detail)
        return .review(
            Finding(
                "enlarged",
                found: .fields([
                    .init("score", PixelClaim.tenths(score)), .init("width", .number(size.width)),
                    .init("height", .number(size.height)), .init("detailWidth", .number(size.width * share / 160)),
                    .init("detailHeight", .number(size.height * share / 160)),
                ])))
    }

    /// How much the rows look enlarged, in hundredths; nil where too little could be measured.
    static func score(_ detail: PixelDetail) -> Int? {
        guard detail.bands.count == ClarityLimits.bandWeights.count + 1 else { return nil }
        var sum = ClarityLimits.enlargedOffset + ClarityLimits.peakWeight * log(Double(detail.peak) + 1)
        for (weight, band) in zip(ClarityLimits.bandWeights, detail.bands.dropFirst()) {
            sum += weight * Double(band) / 1_000
        }
        return Int((sum * 100).rounded())
    }

    /// Where the spectrum falls most steeply, in 160ths of its length: about so much of each side has detail.
    private static func share(_ detail: PixelDetail) -> Int {
        var (steepest, place) = (0, detail.bands.count)
        for index in detail.bands.indices.dropFirst(4).dropLast() {
            let fall: Int = detail.bands[index - 1] - detail.bands[index + 1]
            if fall > steepest { (steepest, place) = (fall, index) }
        }
        return min(160, place * 10 + 9)
    }
}
