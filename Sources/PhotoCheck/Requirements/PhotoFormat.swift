public import ImageFacts

/// The file is of an accepted format by its content: a JPEG or a PNG unless the notice names others.
///
/// The notice of the openness day names no format; 岫政办发[2012]17号 三(二) asks for the electronic version (电子版) of 原始照片, and every office can open these two.
/// Another picture format is for a person, who asks for a JPEG or for the original from the camera. A file that is no picture at all is `photo.intact`'s.
/// Where a notice names its formats (`accept: [jpeg]`), whatever else is handed in does not meet it.
/// A photo that was pasted into a document is for a person, who asks for the file: programs shrink and rewrite what is pasted.
/// The name has no say: an extension that disagrees with the content is shown beside the format and changes no verdict.
public struct PhotoFormat: PhotoRequirement, ProfileReadable {
    /// Its lasting name.
    public static let id: RequirementID = "photo.format"
    /// The terms used where a profile does not say otherwise.
    public static let defaultTerms = Terms(level: .review, basis: .interpreted)
    /// Every reason that its findings may name.
    public static let reasons = ["otherFormat", "notAccepted", "pasted"]

    /// The formats that the notice names; nil where it names none.
    public var accept: [ImageFormat]?

    /// Creates the requirement; without formats, JPEG and PNG are accepted and other pictures are for a person.
    public init(accept: [ImageFormat]? = nil) {
        self.accept = accept
    }

    /// The formats that a notice can name.
    static let known = ImageFormat.allCases.filter(\.isPicture)

    /// Reads `accept: [jpeg, png]`.
    public init(from section: inout ProfileSection) throws(ProfileError) {
        self.init()
        guard let names = try section.texts("accept") else { return }
        var accept: [ImageFormat] = []
        for name in names {
            guard let format = Self.known.first(where: { $0.rawValue == name }) else {
                throw section.unknown(name, in: "accept", known: Self.known.map(\.rawValue))
            }
            accept.append(format)
        }
        guard !accept.isEmpty else { throw section.wrong("accept", expected: "[jpeg, png]") }
        self.accept = accept
    }

    /// Cases that are its documentation and its test.
    public static let examples: [Example<Self>] = [
        Example(title: "a JPEG", rule: Self(), photo: .example("1.jpg", .jpeg, 1600, 1200), verdict: .met),
        Example(title: "a PNG", rule: Self(), photo: .example("1.png", .png, 1600, 1200), verdict: .met),
        Example(
            title: "a JPEG under the name of a HEIC: the content counts", rule: Self(),
            photo: .example("IMG_0012.heic", .jpeg, 1600, 1200), verdict: .met),
        Example(
            title: "a HEIC under the name of a JPEG", rule: Self(), photo: .example("1.jpg", .heic), verdict: .review),
        Example(
            title: "a JPEG that was pasted into a document", rule: Self(), photo: .pastedExample, verdict: .review),
        Example(title: "a TIFF", rule: Self(), photo: .example("1.tif", .tiff), verdict: .review),
        Example(title: "a web page: photo.intact answers", rule: Self(), photo: .example("1.jpg", .html), verdict: nil),
        Example(
            title: "a PNG where JPEG alone is accepted", rule: Self(accept: [.jpeg]),
            photo: .example("1.png", .png, 1600, 1200), verdict: .unmet),
        Example(
            title: "a TIFF where the notice accepts it", rule: Self(accept: [.jpeg, .tiff]),
            photo: .example("1.tif", .tiff), verdict: .met),
    ]

    /// The answer about one photo.
    public func judge(_ photo: Photo, in unit: UnitContext) -> Verdict? {
        guard let format = photo.facts?.format else { return nil }
        let formats = accept ?? [.jpeg, .png]
        if formats.contains(format) {
            if let number = photo.pasted {
                return .review(Finding("pasted", found: .fields([.init("number", .number(number))])))
            }
            guard let name = Self.extensionDisagrees(photo) else { return .met(.header) }
            let found = Detail.fields([.init("format", .text(format.rawValue)), .init("extension", .text(name))])
            return .met(Verdict.Proof(.header, found: found))
        }
        let finding = Finding(
            accept == nil ? "otherFormat" : "notAccepted", found: .fields([.init("format", .text(format.rawValue))]),
            wanted: .fields([.init("formats", .list(formats.map { .text($0.rawValue) }))]))
        guard accept == nil else { return .unmet(finding) }
        return format.isPicture ? .review(finding) : nil
    }

    /// The extension of a photo's name when it promises another picture format than the content is; else nil.
    public static func extensionDisagrees(_ photo: Photo) -> String? {
        guard let format = photo.facts?.format, format.isPicture else { return nil }
        let name = (photo.pasted == nil ? photo.whole : photo.path).lowercasedExtension
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
    /// The first picture of a text document.
    fileprivate static var pastedExample: Photo {
        var photo = example("1.jpg", .jpeg, 1600, 1200)
        photo.path = SubmittedPath("苏子沟镇/照片.docx")
        photo.inside = [SubmittedPath("word/media/image1.jpeg")]
        photo.pasted = 1
        return photo
    }

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
