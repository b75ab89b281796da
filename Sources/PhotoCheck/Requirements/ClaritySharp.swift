internal import Bytes
internal import ImageFacts

/// The photo is sharp where it has something to show, looked at in the size that the notice asks for.
///
/// 岫政办发[2012]17号 三(二): “清晰”. Sharpness is judged tile by tile, along four directions, in the view of 1600x1200: the sharpest tenth of the tiles
/// decides, so that a face before a blurred background, lights at night and figures in fog are sharp, and a camera that moved is not. `unmet` only
/// when edges are wide beyond doubt, or when the period of an enlargement is seen and the detail ends far below the asked size; noise, a few sharp tiles, or too little to see make it a question for a person. Which part of a photo matters is
/// not known to it: that the faces are sharp and not the wall behind them, a person must see.
public struct ClaritySharp: PhotoRequirement, ProfileReadable {
    /// Its lasting name.
    public static let id: RequirementID = "clarity.sharp"
    /// The terms used where a profile does not say otherwise.
    public static let defaultTerms = Terms(level: .fail, basis: .stated)
    /// Every reason that its findings may name.
    public static let reasons =
        ["blurred", "enlarged", "interpolated", "soft", "blocky", "noContrast"] + PixelClaim.reasons
    /// Only decoded rows show it.
    public static let needsPixels = true

    /// Creates the requirement.
    public init() {}

    /// Reads the requirement, which has no parameters.
    public init(from section: inout ProfileSection) throws(ProfileError) {}

    /// Cases that are its documentation and its test.
    public static let examples: [Example<Self>] =
        [
            Example(
                title: "narrow edges along every direction", rule: Self(),
                photo: .measured(edges: [25, 30, 25, 35]), verdict: .met),
            Example(
                title: "wide edges along every direction", rule: Self(),
                photo: .measured(edges: [200, 183, 218, 200]), verdict: .unmet),
            Example(
                title: "wide edges along one direction: the camera moved", rule: Self(),
                photo: .measured(edges: [168, 40, 25, 40]) { $0.sharpness.sharpShare = 60 }, verdict: .review),
            Example(
                title: "enlarged from less than half the size, by period and spectrum", rule: Self(),
                photo: .measured(edges: [59, 46, 50, 35]) {
                    $0.detail = PixelDetail(
                        bands: [
                            0, -610, -940, -1390, -1590, -1870, -2380, -2590, -2770, -3170, -3470, -3740, -3780, -3870,
                            -3810, -4190,
                        ], peak: 3077, peakFrequency: 1844)
                }, verdict: .unmet),
            Example(
                title: "the period of an enlargement alone", rule: Self(),
                photo: .measured(edges: [25, 25, 25, 25]) {
                    $0.detail = PixelDetail(peak: 9027, peakFrequency: 820)
                }, verdict: .review),
            Example(
                title: "somewhat wide edges", rule: Self(), photo: .measured(edges: [92, 84, 84, 77]),
                verdict: .review),
            Example(
                title: "wide edges under much noise", rule: Self(),
                photo: .measured(edges: [200, 183, 218, 200]) { $0.sharpness.noise = 780 }, verdict: .review),
            Example(
                title: "JPEG's blocks are seen", rule: Self(),
                photo: .measured(edges: [25, 25, 25, 25]) { $0.sharpness.blocks = 830 }, verdict: .review),
            Example(
                title: "hardly anything with contrast", rule: Self(),
                photo: .measured(edges: [25, 25, 25, 25], tiles: 5), verdict: .review),
        ] + PixelClaim.examples(Self())

    /// The answer about one photo.
    public func judge(_ photo: Photo, in unit: UnitContext) -> Verdict? {
        guard let facts = photo.facts else { return nil }
        guard let sharpness = facts.pixels?.sharpness else { return PixelClaim.unknown(facts) }
        let evidence = Self.evidence(sharpness)
        let widths = sharpness.edges.filter { $0.tiles >= ClarityLimits.tilesOfDirection }.map(\.tenth)
        guard sharpness.contrastTiles >= ClarityLimits.contrastTiles, let widest = widths.max() else {
            return .review(Finding("noContrast", found: .fields(evidence)))
        }
        if let enlarged = Self.enlarged(facts, evidence) { return enlarged }
        let found = Detail.fields([.init("edge", PixelClaim.tenths(widest))] + evidence)
        if widest >= ClarityLimits.softEdge {
            let isCertain =
                widest >= ClarityLimits.blurredEdge && sharpness.noise <= ClarityLimits.certainNoise
                && sharpness.sharpShare <= ClarityLimits.sharpSomewhere
            return isCertain ? .unmet(Finding("blurred", found: found)) : .review(Finding("soft", found: found))
        }
        guard sharpness.blocks < ClarityLimits.blocks else { return .review(Finding("blocky", found: found)) }
        return .met(Verdict.Proof(.pixels, found: found))
    }

    /// Pixels made by software in a picture that has none to spare for the view: certain where its spectrum ends early too.
    private static func enlarged(_ facts: PhotoFacts, _ evidence: [Detail.Field]) -> Verdict? {
        guard let pixels = facts.pixels, let size = facts.displayedSize, pixels.detail.peak >= ClarityLimits.period,
            size.long * 100 <= pixels.view.long * ClarityLimits.manyPixels
        else { return nil }
        let filled = pixels.detail.detailSize(of: size)
        let isCertain =
            !pixels.detail.bands.isEmpty && filled.long * 100 <= pixels.view.long * ClarityLimits.littleDetail
        let sizes: [Detail.Field] = [.init("width", .number(size.width)), .init("height", .number(size.height))]
        guard isCertain else { return .review(Finding("interpolated", found: .fields(sizes + evidence))) }
        let detail: [Detail.Field] = [
            .init("detailWidth", .number(filled.width)), .init("detailHeight", .number(filled.height)),
        ]
        return .unmet(Finding("enlarged", found: .fields(sizes + detail + evidence)))
    }

    /// How much could be judged, and where the photo is sharpest.
    private static func evidence(_ sharpness: Sharpness) -> [Detail.Field] {
        var fields: [Detail.Field] = [
            .init("contrastTiles", .number(sharpness.contrastTiles)), .init("tiles", .number(sharpness.tiles)),
        ]
        if let place = sharpness.sharpest {
            fields.append(
                .init(
                    "sharpest",
                    .fields([
                        .init("x", .number(place.x)), .init("y", .number(place.y)),
                        .init("width", .number(place.size.width)), .init("height", .number(place.size.height)),
                    ])))
        }
        return fields
    }
}
