internal import ImageFacts

/// The displayed size lies between the asked bounds, or is exactly the asked one.
///
/// Exams and forms ask for it: `exactly: 295x413` is width by height as shown, so a portrait lying on its side does not meet it.
public struct SizeRange: PhotoRequirement, ProfileReadable, Hashable {
    /// Its lasting name.
    public static let id: RequirementID = "size.range"
    /// The terms used where a profile does not say otherwise.
    public static let defaultTerms = Terms(level: .fail, basis: .stated)
    /// Every reason that its findings may name.
    public static let reasons = ["outside"] + SizeClaim.reasons

    /// What must hold, all of it.
    public var measures: [SizeMeasure]

    /// Asks for measures, all of which must hold.
    public init(_ measures: [SizeMeasure]) {
        self.measures = measures
    }

    /// Asks for one size, in pixels as shown.
    public init(width: Int, height: Int) {
        measures = [SizeMeasure(.width, .exactly(width)), SizeMeasure(.height, .exactly(height))]
    }

    private static let kinds: [SizeMeasure.Kind] = [.width, .height, .longSide, .shortSide, .area]

    /// Reads `exactly: 295x413`, or `width`, `height`, `long-side`, `short-side`, `area`, each with `min`, `max` or both.
    public init(from section: inout ProfileSection) throws(ProfileError) {
        let exactly = try section.size("exactly")
        let measures = try SizeMeasure.read(Self.kinds, from: &section, withMaximum: true)
        if let exactly {
            if let other = measures.first { throw section.contradiction("exactly", other.kind.rawValue, sign: "≠") }
            self.init(width: exactly.width, height: exactly.height)
            return
        }
        guard !measures.isEmpty else { throw section.missing("exactly") }
        if let long = measures.first(where: { $0.kind == .longSide })?.bounds.max,
            let short = measures.first(where: { $0.kind == .shortSide })?.bounds.min, short > long
        {
            throw section.contradiction("short-side", "long-side", sign: ">")
        }
        self.init(measures)
    }

    private static let portrait = Self(width: 295, height: 413)

    /// Cases that are its documentation and its test.
    public static let examples: [Example<Self>] =
        [
            Example(
                title: "exactly 295x413", rule: portrait, photo: .example("1.jpg", .jpeg, 295, 413), verdict: .met),
            Example(
                title: "one column more", rule: portrait, photo: .example("1.jpg", .jpeg, 296, 413), verdict: .unmet),
            Example(
                title: "lying on its side", rule: portrait, photo: .example("1.jpg", .jpeg, 413, 295), verdict: .unmet),
            Example(
                title: "stored lying and shown upright", rule: portrait,
                photo: .example("1.jpg", .jpeg, 413, 295) { $0.orientation = 6 }, verdict: .met),
            Example(
                title: "a long side of at most 2000", rule: Self([SizeMeasure(.longSide, Bounds(max: 2000))]),
                photo: .example("1.jpg", .jpeg, 2001, 1200), verdict: .unmet),
            SizeClaim.hollow(Self([SizeMeasure(.width, Bounds(min: 60_000))]), 65500, 65500),
        ] + SizeClaim.examples(portrait)

    /// The answer about one photo.
    public func judge(_ photo: Photo, in unit: UnitContext) -> Verdict? {
        guard let facts = photo.facts else { return nil }
        if let unknown = SizeClaim.unknown(facts, wanted: wanted) { return unknown }
        guard let size = facts.displayedSize else { return nil }
        guard measures.allSatisfy({ $0.holds(facts) == true }) else {
            return .unmet(Finding("outside", found: .fields(SizeClaim.fields(size)), wanted: wanted))
        }
        return SizeClaim.backed(facts, wanted: wanted)
    }

    /// What is wanted, as findings say it.
    public var wanted: Detail {
        .fields([.init("allOf", .list(measures.map(\.detail)))])
    }
}
