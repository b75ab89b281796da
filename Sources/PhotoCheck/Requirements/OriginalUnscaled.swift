internal import Bytes
internal import ImageFacts

/// The photo was not enlarged by software to reach the size.
///
/// 岫政办发[2012]17号 三(二): “原始照片”. Enlarging makes pixels and no detail: the spectrum of the rows breaks off before its end, and differences of
/// neighbours repeat with the period of the enlargement. A lens out of focus, a camera that makes its own pictures larger, and strong removal of noise look much
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

    private static func photo(_ bands: [Int], peak: Int, steps: [Int]) -> Photo {
        .measured(edges: [25, 25, 25, 25]) {
            $0.detail = PixelDetail(bands: bands, peak: peak, peakFrequency: 768, steps: steps)
        }
    }

    /// Cases that are its documentation and its test.
    public static let examples: [Example<Self>] =
        [
            Example(
                title: "detail to the last pixel", rule: Self(),
                photo: photo(
                    [
                        0, -521, -776, -956, -1088, -1207, -1273, -1372, -1535, -1656, -1810, -1952, -2143, -2340,
                        -2513, -2889,
                    ], peak: 955, steps: [1000, 992, 996, 994]), verdict: .met),
            Example(
                title: "enlarged twofold", rule: Self(),
                photo: photo(
                    [
                        0, -446, -657, -835, -1046, -1223, -1526, -1791, -2023, -2267, -2590, -2848, -3162, -3319,
                        -3396, -3661,
                    ], peak: 4261, steps: [786, 1153, 852, 1143]), verdict: .review),
            Example(
                title: "too little to be seen in it", rule: Self(), photo: photo([], peak: 0, steps: []), verdict: nil),
        ] + PixelClaim.examples(Self())

    /// The answer about one photo.
    public func judge(_ photo: Photo, in unit: UnitContext) -> Verdict? {
        guard let facts = photo.facts else { return nil }
        guard let detail = facts.pixels?.detail, let size = facts.displayedSize else {
            return PixelClaim.unknown(facts)
        }
        guard let score = detail.enlargement else { return nil }
        guard score > ClarityLimits.enlarged else {
            return .met(Verdict.Proof(.pixels, found: .fields([.init("score", PixelClaim.tenths(score))])))
        }
        let filled = detail.detailSize(of: size)
        return .review(
            Finding(
                "enlarged",
                found: .fields([
                    .init("score", PixelClaim.tenths(score)), .init("width", .number(size.width)),
                    .init("height", .number(size.height)), .init("detailWidth", .number(filled.width)),
                    .init("detailHeight", .number(filled.height)),
                ])))
    }
}
