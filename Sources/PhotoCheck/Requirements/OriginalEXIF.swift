internal import ImageFacts

/// The file still holds what the camera wrote into it.
///
/// Contests ask for it by name (“EXIF must be present”). Photos sent through messengers have lost it without anybody's fault, so a profile says
/// `level: fail` only where its notice does. Fields prove nothing about editing: programs keep them, and can write them.
public struct OriginalEXIF: PhotoRequirement, ProfileReadable, Hashable {
    /// Its lasting name.
    public static let id: RequirementID = "original.exif"
    /// The terms used where a profile does not say otherwise.
    public static let defaultTerms = Terms(level: .review, basis: .stated)
    /// Every reason that its findings may name.
    public static let reasons = ["missingFields", "formatNotRead", "metadataNotRead"]

    /// A field of EXIF that may be asked for; the raw value is its word in a profile.
    public enum Field: String, Codable, Hashable, Sendable, CaseIterable {
        /// Make or Model.
        case camera
        /// Make.
        case make
        /// Model.
        case model
        /// DateTimeOriginal.
        case taken
        /// Orientation.
        case orientation
    }

    /// The fields that must all be there.
    public var fields: [Field]

    /// Asks for the camera and the time unless told otherwise.
    public init(fields: [Field] = [.camera, .taken]) {
        self.fields = fields
    }

    /// Reads `fields: [camera, taken]`.
    public init(from section: inout ProfileSection) throws(ProfileError) {
        self.init()
        if let fields = try section.choices("fields", of: Field.self) { self.fields = fields }
    }

    private static func photo(_ change: (inout PhotoFacts) -> Void) -> Photo {
        .example("1.jpg", .jpeg, 1600, 1200, change: change)
    }

    private static func shot(_ facts: inout PhotoFacts) {
        facts.camera = Camera(make: "NIKON", model: "COOLPIX S3100")
        facts.taken = CaptureTime(year: 2012, month: 5, day: 15, hour: 9, minute: 12, second: 0)
    }

    /// Cases that are its documentation and its test.
    public static let examples: [Example<Self>] = [
        Example(title: "camera and time", rule: Self(), photo: photo(shot), verdict: .met),
        Example(
            title: "camera without a time", rule: Self(),
            photo: photo {
                shot(&$0)
                $0.taken = nil
            }, verdict: .unmet),
        Example(title: "nothing", rule: Self(), photo: photo { _ in }, verdict: .unmet),
        Example(
            title: "only the time is asked for", rule: Self(fields: [.taken]),
            photo: photo {
                shot(&$0)
                $0.camera = nil
            }, verdict: .met),
        Example(
            title: "a HEIC, whose fields are not read", rule: Self(), photo: .example("1.heic", .heic), verdict: .review
        ),
        Example(
            title: "an EXIF block that was not read to its end", rule: Self(),
            photo: photo { $0.metadataProblems = [MetadataProblem(.exif, .truncated)] }, verdict: .review),
    ]

    /// The answer about one photo.
    public func judge(_ photo: Photo, in unit: UnitContext) -> Verdict? {
        // What is no picture has no fields; photo.intact says what it is.
        guard let facts = photo.facts, facts.format.isPicture else { return nil }
        let missing = fields.filter { !Self.has($0, facts) }
        guard !missing.isEmpty else { return .met(.header) }
        let wanted = Detail.fields([.init("missing", .list(missing.map { .text($0.rawValue) }))])
        guard facts.format == .jpeg || facts.format == .png else {
            return .review(
                Finding(
                    "formatNotRead", found: .fields([.init("format", .text(facts.format.rawValue))]), wanted: wanted))
        }
        guard !facts.metadataProblems.contains(where: { $0.block == .exif }) else {
            return .review(Finding("metadataNotRead", wanted: wanted))
        }
        return .unmet(Finding("missingFields", wanted: wanted))
    }

    private static func has(_ field: Field, _ facts: PhotoFacts) -> Bool {
        switch field {
        case .camera: facts.camera?.make != nil || facts.camera?.model != nil
        case .make: facts.camera?.make != nil
        case .model: facts.camera?.model != nil
        case .taken: facts.taken != nil
        case .orientation: facts.orientation != nil
        }
    }
}
