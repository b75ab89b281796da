import Bytes
import PhotoCheck
import TestSupport

/// A check run to its end, sorted by kind of event.
struct Checked {
    var header: RunHeader?
    var photos: [PhotoResult] = []
    var units: [UnitResult] = []
    var summary: RunSummary?
    var events: [CheckEvent] = []

    init(
        _ source: SubmissionSource, options: CheckOptions = CheckOptions(), limits: ResourceLimits = .default,
        profile: Profile = .opennessDay2012
    ) async throws {
        for try await event in PhotoChecker(profile: profile, limits: limits).events(in: source, options: options) {
            events.append(event)
            switch event {
            case .run(let header): self.header = header
            case .photo(let photo): photos.append(photo)
            case .unit(let unit): units.append(unit)
            case .summary(let summary): self.summary = summary
            @unknown default: break
            }
        }
    }

    init(_ folder: TemporaryFolder, options: CheckOptions = CheckOptions(), limits: ResourceLimits = .default)
        async throws
    {
        try await self.init(.folder(folder.path), options: options, limits: limits)
    }

    var photoPaths: [String] { photos.map(\.photo.path.shown) }

    /// The answer of one requirement about one photo.
    func verdict(_ requirement: RequirementID, of path: String) -> Verdict? {
        photos.first { $0.photo.path.shown == path }?.verdicts.first { $0.requirement == requirement }?.verdict
    }
}

/// A photo from a camera that is large and clear enough for the notice.
let goodPhoto = JPEGBuilder(width: 1600, height: 1200, color: .gray, picture: .scene(PhotoScene())).exif(.camera)
    .build()
