internal import ImageFacts

/// A person wrote the caption: no camera's default, placeholder, path, make, program or camera file name.
///
/// 岫政办发[2012]17号 三(二): “并配有详细说明”. Of 143 public sample files with an EXIF ImageDescription 134 held blanks or a
/// machine's text, so a
/// field that is there proves nothing. The rules ask about whole texts only; in doubt a text is a person's.
public struct CaptionWritten: PhotoRequirement, ProfileReadable, Hashable {
    /// `caption.written`.
    public static let id: RequirementID = "caption.written"
    /// Stated by the notice: a machine's text is no 说明.
    public static let defaultTerms = Terms(level: .fail, basis: .stated)
    /// The kinds of texts that no person wrote; then what sends the photo to a person.
    public static let reasons =
        CaptionWriting.Reason.allCases.filter { $0 != .blank && $0 != .unreadable }.map(\.rawValue)
        + ["unreadDocuments", "formatNotRead", "metadataNotRead", "unreadable"]

    /// Asks for a caption by a person.
    public init() {}

    /// Reads no keys.
    public init(from section: inout ProfileSection) throws(ProfileError) {}

    /// Nil without any text: `caption.present` says so already.
    public func judge(_ photo: Photo, in unit: UnitContext) -> Verdict? {
        if photo.caption != nil { return .met(.text) }
        guard let rejected = photo.captions.first(where: { $0.source != .fileName && !$0.isEmpty }),
            let reason = rejected.writing.reason
        else { return nil }
        return HiddenCaption.review(photo, in: unit)
            ?? .unmet(
                Finding(
                    reason.rawValue,
                    found: .fields([
                        .init("text", .text(rejected.trimmed)), .init("source", .text(rejected.source.rawValue)),
                        .init("why", .text(reason.rawValue)),
                    ])))
    }

    /// Its documentation and its tests.
    public static let examples: [Example<Self>] = [
        Example(
            title: "a sentence", rule: Self(), photo: .captioned(texts: [.iptcCaption: "无偿献血活动现场,群众排队登记"]),
            verdict: .met),
        Example(
            title: "a camera's text beside a person's", rule: Self(),
            photo: .captioned(texts: [.exifImageDescription: "OLYMPUS DIGITAL CAMERA", .iptcCaption: "县长解答群众咨询"]),
            verdict: .met),
        Example(title: "no text at all", rule: Self(), photo: .captioned(), verdict: nil),
        rejected("a camera's text", "OLYMPUS DIGITAL CAMERA         "),
        rejected("a program's text", "CREATOR: gd-jpeg v1.0 (using IJG JPEG v62), quality = 90\n", .jpegComment),
        rejected("a camera's file name", "IMG_20120515_093012"),
        rejected("a path", "D:\\照片\\新建文件夹\\县长.jpg"),
        rejected(
            "the camera's model", "canon  powershot SD300",
            camera: Camera(make: "Canon", model: "Canon PowerShot SD300")),
        rejected("a date alone", "2012年5月15日"),
        rejected("a placeholder", "图片说明"),
        rejected("the unit's bare name with a number", "苏子沟镇1"),
        Example(
            title: "a placeholder, and a spreadsheet that is not read yet", rule: Self(),
            photo: .captioned(texts: [.exifXPTitle: "照片1"]),
            unit: UnitContext(name: "苏子沟镇", unread: [SubmittedPath("苏子沟镇/照片说明.xlsx")]), verdict: .review),
        Example(
            title: "a placeholder in a HEIC, whose fields are not read", rule: Self(),
            photo: .captioned(texts: [.exifXPTitle: "照片1"], format: .heic), verdict: .review),
        Example(
            title: "a placeholder beside XMP that is not well-formed", rule: Self(),
            photo: .captioned(texts: [.exifXPTitle: "照片1"], problem: .xml), verdict: .review),
        Example(
            title: "a placeholder, and a sidecar that cannot be read", rule: Self(),
            photo: .captioned(texts: [.exifXPTitle: "照片1"], sidecars: [.unreadableExample]), verdict: .review),
    ]

    private static func rejected(
        _ title: String, _ text: String, _ source: TextSource = .exifImageDescription, camera: Camera? = nil
    ) -> Example<Self> {
        Example(title: title, rule: Self(), photo: .captioned(texts: [source: text], camera: camera), verdict: .unmet)
    }
}
