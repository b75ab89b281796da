internal import Bytes
internal import ImageFacts

/// The file is a picture, and its header can be read.
///
/// 岫政办发[2012]17号 三(二) asks for the 电子版 of the photos: a file that shows nothing is none. An empty file, a web page under a photo's name and
/// a damaged header are shown not to be photos, so they are `unmet` and not unexamined. An end marker that alone is missing has cost no row and is for a person.
/// A readable header proves nothing about the rows below it; so the
/// requirement has no answer then, and the run lists it under "not checked" until pixels are decoded.
public struct PhotoIntact: PhotoRequirement, ProfileReadable {
    /// Its lasting name.
    public static let id: RequirementID = "photo.intact"
    /// The terms used where a profile does not say otherwise.
    public static let defaultTerms = Terms(level: .fail, basis: .interpreted)
    /// Every reason that its findings may name.
    public static let reasons = [
        "empty", "notAnImage", "undecodable", "truncated", "endMissing", CommonReason.overLimit.rawValue,
    ]

    /// Creates the requirement.
    public init() {}

    /// Reads the requirement, which has no parameters.
    public init(from section: inout ProfileSection) throws(ProfileError) {}

    /// Cases that are its documentation and its test.
    public static let examples: [Example<Self>] = [
        Example(title: "an empty file", rule: Self(), photo: .example("1.jpg", .empty), verdict: .unmet),
        Example(title: "a web page", rule: Self(), photo: .example("1.jpg", .html), verdict: .unmet),
        Example(
            title: "cut inside the header", rule: Self(),
            photo: .example("1.jpg", .jpeg) { $0.problem = .truncated(offset: 4096) }, verdict: .unmet),
        Example(
            title: "a PNG chunk that runs past the end", rule: Self(),
            photo: .example("1.png", .png, 1600, 1200) {
                $0.problem = .chunkPastEnd(chunk: "IDAT", offset: 41, declared: 8192)
            }, verdict: .unmet),
        Example(
            title: "a header that libjpeg refuses", rule: Self(),
            photo: .example("1.jpg", .jpeg) { $0.problem = .codec(code: "JERR_EMPTY_IMAGE", arguments: []) },
            verdict: .unmet),
        Example(
            title: "no frame header", rule: Self(), photo: .example("1.jpg", .jpeg) { $0.problem = .noSize },
            verdict: .unmet),
        Example(
            title: "too many segments to look at", rule: Self(),
            photo: .example("1.jpg", .jpeg) { $0.problem = .limit(LimitReached("jpegSegments", allowed: 1000)) },
            verdict: .notExamined),
        Example(
            title: "a PNG without its end marker", rule: Self(),
            photo: .example("1.png", .png, 1600, 1200) { $0.endMissing = true }, verdict: .review),
        Example(
            title: "a whole header: the rows below it are not decoded", rule: Self(),
            photo: .example("1.jpg", .jpeg, 1600, 1200), verdict: nil),
        Example(
            title: "a HEIC: photo.format answers", rule: Self(), photo: .example("1.heic", .heic), verdict: nil),
    ]

    /// The answer about one photo.
    public func judge(_ photo: Photo, in unit: UnitContext) -> Verdict? {
        guard let facts = photo.facts else { return nil }
        if facts.format == .empty { return .unmet(Finding("empty")) }
        guard facts.format.isPicture else {
            return .unmet(
                Finding("notAnImage", found: .fields([.init("format", .text(facts.format.rawValue))])))
        }
        switch facts.problem {
        case nil:
            guard facts.endMissing else { return nil }
            return .review(Finding("endMissing", found: .fields([.init("bytes", .number(facts.bytes))])))
        case .truncated(let offset):
            return .unmet(
                Finding(
                    "truncated",
                    found: .fields([.init("bytes", .number(facts.bytes)), .init("offset", .number(offset))])))
        case .chunkPastEnd(let chunk, let offset, let declared):
            return .unmet(
                Finding(
                    "truncated",
                    found: .fields([
                        .init("bytes", .number(facts.bytes)), .init("offset", .number(offset)),
                        .init("chunk", .text(chunk)), .init("declared", .number(declared)),
                    ])))
        case .codec(let code, let arguments):
            return .unmet(
                Finding(
                    "undecodable",
                    found: .fields([
                        .init("code", .text(code)), .init("arguments", .list(arguments.map { .number($0) })),
                    ])))
        case .noSize:
            return .unmet(Finding("undecodable", found: .fields([.init("code", .text("noSize"))])))
        case .limit(let reached):
            return .notExamined(CommonReason.finding(reached))
        }
    }
}
