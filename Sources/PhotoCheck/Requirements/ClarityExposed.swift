internal import Bytes
internal import ImageFacts

/// The photo is neither so dark nor so bright that nothing can be seen.
///
/// 岫政办发[2012]17号 三(二): “清晰”. Judged by the brightest and the darkest hundredth of the picture, never by its mean: figures before a black stage,
/// lights at night and people in snow are well exposed. `unmet` only where the whole picture is black or white.
public struct ClarityExposed: PhotoRequirement, ProfileReadable {
    /// Its lasting name.
    public static let id: RequirementID = "clarity.exposed"
    /// The terms used where a profile does not say otherwise.
    public static let defaultTerms = Terms(level: .review, basis: .stated)
    /// Every reason that its findings may name.
    public static let reasons = ["black", "white", "dark", "burnt", "flat"] + PixelClaim.reasons
    /// Only decoded rows show it.
    public static let needsPixels = true

    /// Creates the requirement.
    public init() {}

    /// Reads the requirement, which has no parameters.
    public init(from section: inout ProfileSection) throws(ProfileError) {}

    private static func example(_ title: String, _ tone: Tone, _ verdict: Verdict.Kind) -> Example<Self> {
        Example(
            title: title, rule: Self(), photo: .measured(edges: [25, 25, 25, 25]) { $0.tone = tone }, verdict: verdict)
    }

    /// Cases that are its documentation and its test.
    public static let examples: [Example<Self>] =
        [
            example("daylight", Tone(levels: [10, 25, 120, 230, 250], burnt: 8), .met),
            example("figures before a black stage", Tone(levels: [2, 3, 6, 188, 219], black: 254), .met),
            example("fog", Tone(levels: [113, 115, 174, 180, 184]), .met),
            example("nothing but black", Tone(levels: [0, 0, 1, 4, 9], black: 960), .unmet),
            example("nothing but white", Tone(levels: [252, 254, 255, 255, 255], burnt: 1000), .unmet),
            example("hardly anything to be seen", Tone(levels: [0, 2, 8, 20, 31], black: 310), .review),
            example("more than half burnt out", Tone(levels: [30, 70, 253, 255, 255], burnt: 620), .review),
            example("grey in grey", Tone(levels: [120, 122, 130, 138, 141]), .review),
        ] + PixelClaim.examples(Self())

    /// The answer about one photo.
    public func judge(_ photo: Photo, in unit: UnitContext) -> Verdict? {
        guard let facts = photo.facts else { return nil }
        guard let tone = facts.pixels?.tone, let darkest = tone.levels.first, let brightest = tone.levels.last else {
            return PixelClaim.unknown(facts)
        }
        let found = Detail.fields([
            .init("darkest", .number(darkest)), .init("brightest", .number(brightest)),
            .init("burntPercent", .number(tone.burnt / 10)), .init("blackPercent", .number(tone.black / 10)),
        ])
        if brightest <= ClarityLimits.black { return .unmet(Finding("black", found: found)) }
        if darkest >= ClarityLimits.white { return .unmet(Finding("white", found: found)) }
        if brightest <= ClarityLimits.dark { return .review(Finding("dark", found: found)) }
        if tone.burnt >= ClarityLimits.burnt { return .review(Finding("burnt", found: found)) }
        if brightest - darkest < ClarityLimits.contrast { return .review(Finding("flat", found: found)) }
        return .met(Verdict.Proof(.pixels, found: found))
    }
}
