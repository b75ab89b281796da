/// A sign that a photo is not as the camera wrote it; the raw value is its word in a profile and in reports.
public enum OriginalEvidence: String, Codable, Hashable, Sendable, CaseIterable {
    /// No make and no model of a camera.
    case noCamera = "no-camera"
    /// A camera, and no exposure beside it.
    case noExposure = "no-exposure"
    /// A camera, and no time at which the photo was taken.
    case noTime = "no-time"
    /// The name is one that a messenger gives.
    case messengerName = "messenger-name"
    /// The long side is one to which messengers reduce, and there is no camera.
    case messengerSize = "messenger-size"
    /// Facebook's mark.
    case socialNetwork = "social-network"
    /// The name is that of a screenshot.
    case screenshotName = "screenshot-name"
    /// A PNG without a camera, of the shape of a telephone's screen.
    case screenshotShape = "screenshot-shape"
    /// A label says that a program generated the picture.
    case aiLabel = "ai-label"
    /// Content credentials, which a person should read.
    case contentCredentials = "content-credentials"
    /// EXIF names an editor as the software.
    case editorSoftware = "editor-software"
    /// Photoshop wrote the file.
    case photoshop
    /// XMP holds a history of editing.
    case editHistory = "edit-history"
    /// XMP holds the settings of a raw converter.
    case rawDevelopment = "raw-development"
    /// The camera's small picture has another shape than the photo.
    case thumbnailShape = "thumbnail-shape"
    /// The camera's small picture shows something else than the photo.
    case thumbnailContent = "thumbnail-content"
    /// Quantisation tables of a program, at a lower quality than cameras use.
    case lowQuality = "low-quality"
    /// Quantisation tables of a program under the name of a maker whose cameras have their own.
    case foreignTables = "foreign-tables"

    /// How much each weighs unless a profile says otherwise.
    static let usualWeights: [OriginalEvidence: Int] = [
        .noCamera: 3, .noExposure: 1, .noTime: 1, .messengerName: 3, .messengerSize: 1, .socialNetwork: 3,
        .screenshotName: 3, .screenshotShape: 2, .aiLabel: 3, .contentCredentials: 1, .editorSoftware: 3, .photoshop: 3,
        .editHistory: 3, .rawDevelopment: 3, .thumbnailShape: 3, .thumbnailContent: 3, .lowQuality: 1,
        .foreignTables: 2,
    ]
}

/// How much each sign weighs, and from which sum on a person looks.
public struct OriginalWeights: Hashable, Sendable {
    /// What a profile changes of `OriginalEvidence.usualWeights`; 0 leaves a sign out.
    public var changed: [OriginalEvidence: Int]
    /// The sum of weights from which on a photo is for a person.
    public var enough: Int

    /// The usual weights, and a person looks from 3 on.
    public init(changed: [OriginalEvidence: Int] = [:], enough: Int = 3) {
        self.changed = changed
        self.enough = enough
    }

    /// Reads `weights: {no-camera: 3, …}` and `review-from: 3`.
    init(from section: inout ProfileSection, _ known: [OriginalEvidence]) throws(ProfileError) {
        self.init()
        changed =
            try section.section("weights") { section throws(ProfileError) in
                var changed: [OriginalEvidence: Int] = [:]
                for evidence in known {
                    if let weight = try section.number(evidence.rawValue) { changed[evidence] = weight }
                }
                return changed
            } ?? [:]
        if let enough = try section.number("review-from") {
            guard enough > 0 else { throw section.wrong("review-from", expected: "1, 2, 3 …") }
            self.enough = enough
        }
    }

    /// The weight of a sign.
    func weight(_ evidence: OriginalEvidence) -> Int {
        changed[evidence] ?? OriginalEvidence.usualWeights[evidence] ?? 0
    }

    /// The answer about signs that were found: never more than a question to a person.
    func verdict(_ found: [OriginalEvidence], _ proof: Verdict.Evidence) -> Verdict {
        // Nearly all photos show none, and then there is nothing to tell.
        guard !found.isEmpty else { return .met(Verdict.Proof(proof)) }
        let counted = found.filter { weight($0) > 0 }
        let sum = counted.reduce(0) { $0.addingReportingOverflow(weight($1)).partialValue }
        let evidence = Detail.list(
            counted.map { .fields([.init("sign", .text($0.rawValue)), .init("weight", .number(weight($0)))]) })
        let signs = Detail.list(counted.map { .text($0.rawValue) })
        let detail = Detail.fields([.init("signs", signs), .init("evidence", evidence), .init("sum", .number(sum))])
        guard sum >= enough else { return .met(Verdict.Proof(proof, found: detail)) }
        return .review(
            Finding("evidence", found: detail, wanted: .fields([.init("below", .number(enough))])))
    }
}
