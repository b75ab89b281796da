internal import ImageFacts

/// The file is neither smaller nor larger than asked, in bytes.
///
/// Forms on the web ask for it (`min: 20 KB`, `max: 200 KB`). KB is 1,000 bytes and KiB 1,024; a notice that means the latter says so in its profile.
public struct FileBytes: PhotoRequirement, ProfileReadable, Hashable {
    /// Its lasting name.
    public static let id: RequirementID = "file.bytes"
    /// The terms used where a profile does not say otherwise.
    public static let defaultTerms = Terms(level: .fail, basis: .stated)
    /// Every reason that its findings may name.
    public static let reasons = ["tooSmall", "tooLarge"]

    /// The bytes allowed.
    public var bounds: Bounds

    /// Creates the requirement.
    public init(_ bounds: Bounds) {
        self.bounds = bounds
    }

    /// Reads `min: 20 KB`, `max: 200 KB`, or both.
    public init(from section: inout ProfileSection) throws(ProfileError) {
        bounds = try section.bounds(.bytes)
    }

    private static let asked = Self(Bounds(min: 20_000, max: 200_000))

    private static func photo(_ bytes: Int) -> Photo {
        .example("1.jpg", .jpeg, 295, 413) { $0.bytes = bytes }
    }

    /// Cases that are its documentation and its test.
    public static let examples: [Example<Self>] = [
        Example(title: "20,000 bytes of 20 to 200 KB", rule: asked, photo: photo(20_000), verdict: .met),
        Example(title: "one byte less", rule: asked, photo: photo(19_999), verdict: .unmet),
        Example(title: "200,000 bytes", rule: asked, photo: photo(200_000), verdict: .met),
        Example(title: "one byte more", rule: asked, photo: photo(200_001), verdict: .unmet),
    ]

    /// The answer about one photo.
    public func judge(_ photo: Photo, in unit: UnitContext) -> Verdict? {
        guard let bytes = photo.facts?.bytes else { return nil }
        let found = Detail.fields([.init("bytes", .number(bytes))])
        return switch bounds.place(of: bytes) {
        case .within: .met(Verdict.Proof(.header, found: found, wanted: .fields(bounds.fields)))
        case .below: .unmet(Finding("tooSmall", found: found, wanted: .fields(bounds.fields)))
        case .above: .unmet(Finding("tooLarge", found: found, wanted: .fields(bounds.fields)))
        }
    }
}
