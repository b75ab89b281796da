internal import ImageFacts

/// The file is a JPEG or a PNG by its content.
///
/// The notice names no format; 岫政办发[2012]17号 三(二) asks for the electronic version (电子版) of 原始照片, and every office can open these two.
/// Another picture format is for a person, who asks for a JPEG or for the original from the camera. A file that is no picture at all is `photo.intact`'s.
/// The name has no say: an extension that disagrees with the content is shown among the facts (`extensionDisagrees`) and changes no verdict.
public struct PhotoFormat: PhotoRequirement, ProfileReadable {
    /// Its lasting name.
    public static let id: RequirementID = "photo.format"
    /// The terms used where a profile does not say otherwise.
    public static let defaultTerms = Terms(level: .review, basis: .interpreted)
    /// Every reason that its findings may name.
    public static let reasons = ["otherFormat"]

    /// Creates the requirement.
    public init() {}

    /// Reads the requirement, which has no parameters.
    public init(from section: inout ProfileSection) throws(ProfileError) {}

    /// Cases that are its documentation and its test.
    public static let examples: [Example<Self>] = [
        Example(title: "a JPEG", rule: Self(), photo: .example("1.jpg", .jpeg, 1600, 1200), verdict: .met),
        Example(title: "a PNG", rule: Self(), photo: .example("1.png", .png, 1600, 1200), verdict: .met),
        Example(
            title: "a JPEG under the name of a HEIC: the content counts", rule: Self(),
            photo: .example("IMG_0012.heic", .jpeg, 1600, 1200), verdict: .met),
        Example(
            title: "a HEIC under the name of a JPEG", rule: Self(), photo: .example("1.jpg", .heic), verdict: .review),
        Example(title: "a TIFF", rule: Self(), photo: .example("1.tif", .tiff), verdict: .review),
        Example(title: "a web page: photo.intact answers", rule: Self(), photo: .example("1.jpg", .html), verdict: nil),
    ]

    /// The answer about one photo.
    public func judge(_ photo: Photo, in unit: UnitContext) -> Verdict? {
        guard let facts = photo.facts, facts.format.isPicture else { return nil }
        switch facts.format {
        case .jpeg, .png:
            return .met(.header)
        default:
            return .review(
                Finding(
                    "otherFormat", found: .fields([.init("format", .text(facts.format.rawValue))]),
                    wanted: .fields([.init("formats", .list([.text("jpeg"), .text("png")]))])))
        }
    }

    /// The extension of a photo's name when it promises another picture format than the content is; else nil.
    public static func extensionDisagrees(_ photo: Photo) -> String? {
        guard let format = photo.facts?.format, format.isPicture else { return nil }
        let name = photo.path.lowercasedExtension
        guard let promised = formats[name], promised != format else { return nil }
        return name
    }

    private static let formats: [String: ImageFormat] = [
        "jpg": .jpeg, "jpeg": .jpeg, "jpe": .jpeg, "jfif": .jpeg, "png": .png, "heic": .heic, "heif": .heic,
        "avif": .avif, "webp": .webp, "tif": .tiff, "tiff": .tiff, "gif": .gif, "bmp": .bmp, "jp2": .jp2, "jxl": .jxl,
        "psd": .psd,
    ]
}

extension Photo {
    /// A photo for examples.
    static func example(
        _ name: String, _ format: ImageFormat, _ width: Int? = nil, _ height: Int? = nil,
        change: (inout PhotoFacts) -> Void = { _ in }
    ) -> Photo {
        var facts = PhotoFacts(format: format, bytes: format == .empty ? 0 : 718_210)
        if let width, let height {
            facts.storedSize = PixelSize(width: width, height: height)
            facts.pixelBytes = 700_000
            facts.coding = format == .png ? .rows : .sequential
        }
        change(&facts)
        return Photo(path: SubmittedPath("苏子沟镇/" + name), examination: .facts(facts))
    }
}
