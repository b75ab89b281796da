internal import ImageFacts

/// The photo is shown upright, lying or square, as asked.
///
/// What counts is the displayed size: a photo that is stored lying and turned by EXIF orientation 6 is upright.
public struct SizeOrientation: PhotoRequirement, ProfileReadable, Hashable {
    /// Its lasting name.
    public static let id: RequirementID = "size.orientation"
    /// The terms used where a profile does not say otherwise.
    public static let defaultTerms = Terms(level: .fail, basis: .stated)
    /// Every reason that its findings may name.
    public static let reasons = ["otherOrientation"] + SizeClaim.reasons

    /// How a photo may be shown.
    public enum Orientation: String, Codable, Hashable, Sendable, CaseIterable {
        /// Higher than wide.
        case portrait
        /// Wider than high.
        case landscape
        /// As wide as high.
        case square

        init(_ size: PixelSize) {
            self = size.width == size.height ? .square : size.width > size.height ? .landscape : .portrait
        }
    }

    /// The orientations of which one must hold.
    public var oneOf: [Orientation]

    /// Asks for one of these orientations.
    public init(oneOf: [Orientation]) {
        self.oneOf = oneOf
    }

    /// Reads `one-of: [portrait, square]`.
    public init(from section: inout ProfileSection) throws(ProfileError) {
        guard let oneOf = try section.choices("one-of", of: Orientation.self) else { throw section.missing("one-of") }
        self.oneOf = oneOf
    }

    private static let upright = Self(oneOf: [.portrait])

    /// Cases that are its documentation and its test.
    public static let examples: [Example<Self>] =
        [
            Example(title: "upright", rule: upright, photo: .example("1.jpg", .jpeg, 1200, 1600), verdict: .met),
            Example(
                title: "stored lying, shown upright", rule: upright,
                photo: .example("1.jpg", .jpeg, 1600, 1200) { $0.orientation = 6 }, verdict: .met),
            Example(title: "lying", rule: upright, photo: .example("1.jpg", .jpeg, 1600, 1200), verdict: .unmet),
            Example(title: "square", rule: upright, photo: .example("1.jpg", .jpeg, 1200, 1200), verdict: .unmet),
            SizeClaim.hollow(upright, 40_000, 60_000),
        ] + SizeClaim.examples(upright)

    /// The answer about one photo.
    public func judge(_ photo: Photo, in unit: UnitContext) -> Verdict? {
        guard let facts = photo.facts else { return nil }
        if let unknown = SizeClaim.unknown(facts, wanted: wanted) { return unknown }
        guard let size = facts.displayedSize else { return nil }
        guard oneOf.contains(Orientation(size)) else {
            return .unmet(Finding("otherOrientation", found: .fields(SizeClaim.fields(size)), wanted: wanted))
        }
        return SizeClaim.backed(facts, wanted: wanted)
    }

    /// What is wanted, as findings say it.
    public var wanted: Detail {
        .fields([.init("orientations", .list(oneOf.map { .text($0.rawValue) }))])
    }
}
