internal import ImageFacts

/// There is a caption: some text in the photo or beside it, or a file name that a person wrote.
///
/// 岫政办发[2012]17号 三(二): “并配有详细说明”. Whether the text is a person's and what it says is judged by `caption.written` and
/// `caption.detailed`. Where a caption may lie in something that this version cannot read, a person must look: that is
/// never "no caption".
public struct CaptionPresent: PhotoRequirement, ProfileReadable, Hashable {
    /// `caption.present`.
    public static let id: RequirementID = "caption.present"
    /// Stated by the notice.
    public static let defaultTerms = Terms(level: .fail, basis: .stated)
    /// `none`: no caption anywhere; the others: a person must look.
    public static let reasons = ["none", "ambiguousMatch", "orderMatch"] + HiddenCaption.reasons

    /// Asks for a caption.
    public init() {}

    /// Reads no keys.
    public init(from section: inout ProfileSection) throws(ProfileError) {}

    /// Met by any text; see the reasons for the rest.
    public func judge(_ photo: Photo, in unit: UnitContext) -> Verdict? {
        if let caption = photo.caption, !caption.match.isCertain {
            return .review(
                Finding(
                    caption.match == .order ? "orderMatch" : "ambiguousMatch",
                    found: .fields([
                        .init("text", .text(caption.trimmed)), .init("file", .text(caption.file?.shown ?? "")),
                    ])))
        }
        let hasText = photo.captions.contains { $0.source != .fileName && !$0.isEmpty }
        if hasText || photo.caption != nil { return .met(.text) }
        return HiddenCaption.review(photo, in: unit) ?? .unmet(Finding("none"))
    }

    /// Its documentation and its tests.
    public static let examples: [Example<Self>] =
        [
            Example(
                title: "a caption in EXIF", rule: Self(),
                photo: .captioned(texts: [.exifImageDescription: "县长在岫岩宾馆门前解答群众咨询"]), verdict: .met),
            Example(
                title: "a file name that a person wrote", rule: Self(),
                photo: .captioned(name: "县长在岫岩宾馆门前解答群众咨询.jpg"), verdict: .met),
            Example(title: "no text at all", rule: Self(), photo: .captioned(), verdict: .unmet),
            Example(
                title: "a field of blanks", rule: Self(),
                photo: .captioned(texts: [.exifImageDescription: "          "]),
                verdict: .unmet),
            Example(
                title: "one sidecar for two photos", rule: Self(), photo: .ambiguousExample, verdict: .review),
            Example(
                title: "a list that names no photos, as long as the folder", rule: Self(), photo: .orderExample,
                verdict: .review),
        ] + HiddenCaption.examples(Self())
}
