internal import ImageFacts

/// The photo is large enough: its sides, or in other notices its area, its long side or its bytes.
///
/// 岫政办发[2012]17号 三(二): “大小不低于1600x1200像素”. The notice names no orientation, so 1200x1600 meets it; 大小 is said in 像素, so bytes have no
/// say. The size is the displayed one, after EXIF orientation, and a claim of the header until pixels are decoded: a file that is too small to hold
/// the pixels that it claims is for a person (`SmallestFile` says why no real photo is).
public struct MinimumSize: PhotoRequirement, ProfileReadable, Hashable {
    /// Its lasting name.
    public static let id: RequirementID = "size.minimum"
    /// The terms used where a profile does not say otherwise.
    public static let defaultTerms = Terms(level: .fail, basis: .stated)
    /// Every reason that its findings may name.
    public static let reasons = ["tooSmall", "noneReached"] + SizeClaim.reasons

    /// Several ways to be large enough; in each all measures must hold.
    public var alternatives: [[SizeMeasure]]

    /// Asks for two sides in pixels, which may come in either order.
    public init(long: Int, short: Int) {
        alternatives = [
            [
                SizeMeasure(.longSide, Bounds(min: max(long, short))),
                SizeMeasure(.shortSide, Bounds(min: min(long, short))),
            ]
        ]
    }

    /// Asks for one of several alternatives; in each all measures must hold.
    public init(anyOf alternatives: [[SizeMeasure]]) {
        self.alternatives = alternatives
    }

    /// Reads `at-least: 1600x1200`, or measures such as `area: {min: 2 MP}`, or `any-of` with a list of such.
    public init(from section: inout ProfileSection) throws(ProfileError) {
        let own = try Self.measures(&section)
        let anyOf = try section.sections("any-of") { (section) throws(ProfileError) in
            let measures = try Self.measures(&section)
            guard !measures.isEmpty else { throw section.missing("at-least") }
            return measures
        }
        guard own.isEmpty else {
            // What stands beside `any-of` holds for each alternative.
            alternatives = anyOf.map { $0.map { own + $0 } } ?? [own]
            return
        }
        guard let anyOf else { throw section.missing("at-least") }
        alternatives = anyOf
    }

    private static func measures(_ section: inout ProfileSection) throws(ProfileError) -> [SizeMeasure] {
        let sides = try section.size("at-least").map { Self(long: $0.long, short: $0.short).alternatives[0] } ?? []
        return try sides
            + SizeMeasure.read(
                [.bytes, .area, .longSide, .shortSide, .width, .height], from: &section, withMaximum: false)
    }

    /// The least length of the longer side in pixels, where two sides are asked for and nothing else.
    public var long: Int? { sides?.long }
    /// The least length of the shorter side in pixels, where two sides are asked for and nothing else.
    public var short: Int? { sides?.short }

    private var sides: (long: Int, short: Int)? {
        guard alternatives.count == 1, alternatives[0].map(\.kind) == [.longSide, .shortSide],
            let long = alternatives[0][0].bounds.min, let short = alternatives[0][1].bounds.min
        else { return nil }
        return (long, short)
    }

    private static let asked = Self(long: 1600, short: 1200)
    private static let contest = Self(anyOf: [
        [SizeMeasure(.bytes, Bounds(min: 5_000_000))], [SizeMeasure(.longSide, Bounds(min: 3000))],
    ])

    /// Cases that are its documentation and its test.
    public static let examples: [Example<Self>] =
        [
            Example(title: "exactly as asked", rule: asked, photo: .example("1.jpg", .jpeg, 1600, 1200), verdict: .met),
            Example(title: "upright", rule: asked, photo: .example("1.jpg", .jpeg, 1200, 1600), verdict: .met),
            Example(
                title: "one column short", rule: asked, photo: .example("1.jpg", .jpeg, 1599, 1200), verdict: .unmet),
            Example(title: "one row short", rule: asked, photo: .example("1.jpg", .jpeg, 1600, 1199), verdict: .unmet),
            Example(
                title: "long, but too narrow", rule: asked, photo: .example("1.jpg", .jpeg, 4000, 1199),
                verdict: .unmet),
            Example(
                title: "turned by orientation 6", rule: asked,
                photo: .example("1.jpg", .jpeg, 1600, 1200) { $0.orientation = 6 }, verdict: .met),
            Example(
                title: "5 MB or 3000 pixels: long enough", rule: contest,
                photo: .example("1.jpg", .jpeg, 3000, 400), verdict: .met),
            Example(
                title: "5 MB or 3000 pixels: enough bytes", rule: contest,
                photo: .example("1.jpg", .jpeg, 2999, 2000) { $0.bytes = 5_000_000 }, verdict: .met),
            Example(
                title: "5 MB or 3000 pixels: neither", rule: contest,
                photo: .example("1.jpg", .jpeg, 2999, 2000) { $0.bytes = 4_999_999 }, verdict: .unmet),
            Example(
                title: "5 MB or 3000 pixels: a HEIC of 5 MB, whatever its sides", rule: contest,
                photo: .example("1.heic", .heic) { $0.bytes = 5_000_000 }, verdict: .met),
            SizeClaim.hollow(asked, 65500, 65500),
        ] + SizeClaim.examples(asked)

    /// The answer about one photo.
    public func judge(_ photo: Photo, in unit: UnitContext) -> Verdict? {
        guard let facts = photo.facts else { return nil }
        let answers = alternatives.map { measures in measures.map { $0.holds(facts) } }
        let isLargeEnough = answers.contains { $0.allSatisfy { $0 == true } }
        let wanted = wanted
        if let unknown = SizeClaim.unknown(facts, wanted: wanted) {
            // Bytes alone may suffice, of a picture that is not read as well as of one that is.
            guard isLargeEnough, case .review = unknown else { return unknown }
            return .met(Verdict.Proof(.header, found: .fields([.init("bytes", .number(facts.bytes))]), wanted: wanted))
        }
        guard let size = facts.displayedSize else { return nil }
        guard isLargeEnough else {
            guard sides == nil else {
                return .unmet(Finding("tooSmall", found: .fields(SizeClaim.fields(size)), wanted: wanted))
            }
            let found = SizeClaim.fields(size) + [.init("bytes", .number(facts.bytes))]
            return .unmet(Finding("noneReached", found: .fields(found), wanted: wanted))
        }
        return SizeClaim.backed(facts, wanted: wanted)
    }

    /// What is wanted, as findings say it: two sides, or a list of alternatives.
    public var wanted: Detail {
        if let sides { return .fields([.init("long", .number(sides.long)), .init("short", .number(sides.short))]) }
        return .fields([
            .init("anyOf", .list(alternatives.map { .fields([.init("allOf", .list($0.map(\.detail)))]) }))
        ])
    }
}
