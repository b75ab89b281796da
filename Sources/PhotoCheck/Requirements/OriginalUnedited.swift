internal import ImageFacts

/// Nobody changed the picture after it was taken.
///
/// 岫政办发[2012]17号 三(二): “活动总结、原始照片等资料的电子版”. Programs that change pictures leave marks, and others leave the camera's small picture as it was; neither is a
/// proof, and an edit that leaves no mark is not seen. Signs are weighed, each with its weight in the profile, and their sum asks for a person; it never fails
/// a photo by itself.
public struct OriginalUnedited: PhotoRequirement, ProfileReadable, Hashable {
    /// Its lasting name.
    public static let id: RequirementID = "original.unedited"
    /// The terms used where a profile does not say otherwise.
    public static let defaultTerms = Terms(level: .review, basis: .stated)
    /// Every reason that its findings may name.
    public static let reasons = ["evidence", "formatNotRead"]
    /// The signs that it weighs.
    public static let signs: [OriginalEvidence] = [
        .editorSoftware, .photoshop, .editHistory, .rawDevelopment, .thumbnailShape, .thumbnailContent, .lowQuality,
        .foreignTables, .contentCredentials,
    ]

    /// How much each sign weighs.
    public var weights: OriginalWeights

    /// Weighs as usual unless told otherwise.
    public init(weights: OriginalWeights = OriginalWeights()) {
        self.weights = weights
    }

    /// Reads `weights: {editor-software: 3}` and `review-from: 3`.
    public init(from section: inout ProfileSection) throws(ProfileError) {
        self.init(weights: try OriginalWeights(from: &section, Self.signs))
    }

    /// Cases that are its documentation and its test.
    public static let examples: [Example<Self>] = [
        Example(
            title: "a camera's firmware as the software", rule: Self(),
            photo: .example("1.jpg", .jpeg, 1600, 1200) { $0.software = "COOLPIX S3100 V1.1" }, verdict: .met),
        Example(
            title: "an editor as the software", rule: Self(),
            photo: .example("1.jpg", .jpeg, 1600, 1200) { $0.software = "Adobe Photoshop CS5 Windows" },
            verdict: .review
        ),
        Example(
            title: "a history of editing in XMP", rule: Self(),
            photo: .example("1.jpg", .jpeg, 1600, 1200) { $0.provenance.marks = [.xmpHistory] }, verdict: .review),
        Example(
            title: "content credentials and tables of a program at a low quality: both weigh little", rule: Self(),
            photo: .example("1.jpg", .jpeg, 1600, 1200) {
                $0.provenance.marks = [.contentCredentials]
                $0.provenance.standardQuality = 70
            }, verdict: .met),
        Example(
            title: "tables of a program at a low quality under a maker's name that has its own", rule: Self(),
            photo: .example("1.jpg", .jpeg, 1600, 1200) {
                $0.camera = Camera(make: "Canon", model: "Canon EOS 40D")
                $0.provenance.standardQuality = 75
            }, verdict: .review),
        Example(
            title: "a maker whose cameras write such tables", rule: Self(),
            photo: .example("1.jpg", .jpeg, 1600, 1200) {
                $0.camera = Camera(make: "SONY", model: "DSC-W120")
                $0.provenance.standardQuality = 96
            }, verdict: .met),
        Example(
            title: "a HEIC, whose fields are not read", rule: Self(), photo: .example("1.heic", .heic), verdict: .review
        ),
    ]

    /// The answer about one photo.
    public func judge(_ photo: Photo, in unit: UnitContext) -> Verdict? {
        // What is no picture was not edited; photo.intact says what it is.
        guard let facts = photo.facts, facts.format.isPicture else { return nil }
        guard facts.format == .jpeg || facts.format == .png else {
            return .review(Finding("formatNotRead", found: .fields([.init("format", .text(facts.format.rawValue))])))
        }
        return weights.verdict(
            Self.signs.filter { has($0, facts) }, facts.provenance.thumbnail == nil ? .header : .pixels)
    }

    private func has(_ sign: OriginalEvidence, _ facts: PhotoFacts) -> Bool {
        let marks = facts.provenance.marks
        return switch sign {
        case .editorSoftware: EditorName.isNamed(in: facts)
        case .photoshop: marks.contains(.photoshop)
        case .editHistory: marks.contains(.xmpHistory)
        case .rawDevelopment: marks.contains(.rawDevelopment)
        case .thumbnailShape: ThumbnailAgreement(facts)?.hasOtherShape == true
        case .thumbnailContent: ThumbnailAgreement(facts)?.showsOtherThings == true
        // libjpeg's tables below 80: messengers, web pages, and programs told to write small files.
        case .lowQuality: facts.provenance.standardQuality.map { $0 < 80 } == true
        case .foreignTables: facts.provenance.standardQuality != nil && Self.hasOwnTables(facts.camera)
        case .contentCredentials: marks.contains(.contentCredentials)
        case .noCamera, .noExposure, .noTime, .messengerName, .messengerSize, .socialNetwork, .screenshotName,
            .screenshotShape, .aiLabel:
            false
        }
    }

    /// Cameras of Sony, Kodak, Nikon and Samsung were met that write libjpeg's tables themselves; of Canon no such file is known
    /// that a program had not written.
    private static func hasOwnTables(_ camera: Camera?) -> Bool {
        camera?.make?.lowercased().hasPrefix("canon") == true
    }
}
