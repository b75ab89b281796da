internal import ImageFacts

/// The file is the one that a camera or telephone wrote.
///
/// 岫政办发[2012]17号 三(二): “活动总结、原始照片等资料的电子版”. Nothing in a file proves it: what a camera writes can be copied and made up, and messengers take it away
/// from untouched photos. So signs are weighed, each with its weight in the profile, and their sum asks for a person; it never fails a photo by itself.
public struct OriginalCamera: PhotoRequirement, ProfileReadable, Hashable {
    /// Its lasting name.
    public static let id: RequirementID = "original.camera"
    /// The terms used where a profile does not say otherwise.
    public static let defaultTerms = Terms(level: .review, basis: .stated)
    /// Every reason that its findings may name.
    public static let reasons = ["evidence", "formatNotRead"]
    /// The signs that it weighs.
    public static let signs: [OriginalEvidence] = [
        .noCamera, .noExposure, .noTime, .messengerName, .messengerSize, .socialNetwork, .screenshotName,
        .screenshotShape, .aiLabel,
    ]

    /// How much each sign weighs.
    public var weights: OriginalWeights
    /// Long sides to which messengers reduce, in pixels; they change with the years, so a profile names them.
    public var messengerSizes: [Int]

    /// Weighs as usual unless told otherwise.
    public init(weights: OriginalWeights = OriginalWeights(), messengerSizes: [Int] = [1_080, 1_280]) {
        self.weights = weights
        self.messengerSizes = messengerSizes
    }

    /// Reads `weights: {no-camera: 3}`, `review-from: 3`, `messenger-sizes: [1080, 1280]`.
    public init(from section: inout ProfileSection) throws(ProfileError) {
        self.init(weights: try OriginalWeights(from: &section, Self.signs))
        guard let sizes = try section.texts("messenger-sizes") else { return }
        messengerSizes = sizes.compactMap { Int($0) }
        guard messengerSizes.count == sizes.count, messengerSizes.allSatisfy({ $0 > 0 }) else {
            throw section.wrong("messenger-sizes", expected: "[1080, 1280]")
        }
    }

    private static func shot(_ facts: inout PhotoFacts) {
        facts.camera = Camera(make: "NIKON", model: "COOLPIX S3100")
        facts.taken = CaptureTime(year: 2012, month: 5, day: 15, hour: 9, minute: 12, second: 0)
        facts.provenance.hasExposure = true
    }

    /// Cases that are its documentation and its test.
    public static let examples: [Example<Self>] = [
        Example(
            title: "camera, time and exposure", rule: Self(),
            photo: .example("DSCN0012.JPG", .jpeg, 1600, 1200, change: shot),
            verdict: .met),
        Example(
            title: "a camera without a time", rule: Self(),
            photo: .example("1.jpg", .jpeg, 1600, 1200) {
                shot(&$0)
                $0.taken = nil
            }, verdict: .met),
        Example(title: "no camera at all", rule: Self(), photo: .example("1.jpg", .jpeg, 1600, 1200), verdict: .review),
        Example(
            title: "no camera, where a profile gives that no weight",
            rule: Self(weights: .init(changed: [.noCamera: 0])),
            photo: .example("1.jpg", .jpeg, 1600, 1200), verdict: .met),
        Example(
            title: "from WeChat, by its name", rule: Self(),
            photo: .example("mmexport1337044320123.jpg", .jpeg, 1600, 1200, change: shot), verdict: .review),
        Example(
            title: "a name that only looks like a messenger's", rule: Self(),
            photo: .example("photo_2012 现场.jpg", .jpeg, 1600, 1200, change: shot), verdict: .met),
        Example(
            title: "a label of generated pictures", rule: Self(),
            photo: .example("1.jpg", .jpeg, 1600, 1200) {
                shot(&$0)
                $0.provenance.marks = [.aiLabelTC260]
            }, verdict: .review),
        Example(
            title: "a screenshot", rule: Self(), photo: .example("Screenshot_20120515.png", .png, 1080, 2340),
            verdict: .review),
        Example(
            title: "a HEIC, whose fields are not read", rule: Self(), photo: .example("1.heic", .heic), verdict: .review
        ),
    ]

    /// The answer about one photo.
    public func judge(_ photo: Photo, in unit: UnitContext) -> Verdict? {
        // What is no picture comes from no camera; photo.intact says what it is.
        guard let facts = photo.facts, facts.format.isPicture else { return nil }
        guard facts.format == .jpeg || facts.format == .png else {
            return .review(Finding("formatNotRead", found: .fields([.init("format", .text(facts.format.rawValue))])))
        }
        let name = GivenName(photo)
        return weights.verdict(Self.signs.filter { has($0, name, facts) }, .header)
    }

    private func has(_ sign: OriginalEvidence, _ name: GivenName, _ facts: PhotoFacts) -> Bool {
        let hasCamera = facts.camera?.make != nil || facts.camera?.model != nil
        let marks = facts.provenance.marks
        return switch sign {
        case .noCamera: !hasCamera
        case .noExposure: hasCamera && !facts.provenance.hasExposure
        case .noTime: hasCamera && facts.taken == nil
        case .messengerName: name.isMessengers
        case .messengerSize: !hasCamera && facts.storedSize.map { messengerSizes.contains($0.long) } == true
        case .socialNetwork: marks.contains(.facebook)
        case .screenshotName: name.isScreenshots
        case .screenshotShape: !hasCamera && facts.format == .png && facts.storedSize.map(Self.isScreen) == true
        case .aiLabel: marks.contains(.aiLabelTC260) || marks.contains(.aiLabelIPTC)
        case .contentCredentials, .editorSoftware, .photoshop, .editHistory, .rawDevelopment, .thumbnailShape,
            .thumbnailContent, .lowQuality, .foreignTables:
            false
        }
    }

    /// Telephones have screens from 16:9 to 22:9; no camera writes upright pictures so long.
    private static func isScreen(_ size: PixelSize) -> Bool {
        size.height > size.width && size.height * 9 >= size.width * 16 && size.height * 9 <= size.width * 23
    }
}
