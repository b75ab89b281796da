internal import Bytes
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
        + CaptionWriting.Doubt.allCases.map(\.rawValue)
        + [garbled, CommonReason.overLimit.rawValue] + HiddenCaption.reasons

    /// Lost signs look like words to no rule, and like a person's to all of them.
    private static let garbled = "doubtfulReading"

    /// Asks for a caption by a person.
    public init() {}

    /// Reads no keys.
    public init(from section: inout ProfileSection) throws(ProfileError) {}

    /// Nil without any text: `caption.present` says so already.
    public func judge(_ photo: Photo, in unit: UnitContext) -> Verdict? {
        if let caption = photo.caption {
            // What stands behind the cut may take it all back.
            if caption.isCut { return .notExamined(finding(CommonReason.overLimit.rawValue, caption)) }
            if case .doubtful(let doubt) = caption.writing { return .review(finding(doubt.rawValue, caption)) }
            return caption.isGarbled ? .review(finding(Self.garbled, caption)) : .met(.text)
        }
        guard let rejected = photo.captions.first(where: { $0.source != .fileName && !$0.isEmpty }),
            let reason = rejected.writing.reason
        else { return nil }
        if let hidden = HiddenCaption.review(photo, in: unit) { return hidden }
        // What stands behind the beginning nobody has read.
        if rejected.isCut { return .notExamined(finding(CommonReason.overLimit.rawValue, rejected)) }
        return .unmet(finding(reason.rawValue, rejected))
    }

    private func finding(_ reason: String, _ caption: Caption) -> Finding {
        Finding(
            reason,
            found: .fields([
                .init("text", .text(caption.trimmed)), .init("source", .text(caption.source.rawValue)),
                .init("why", .text(reason)),
            ]))
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
        rejected("a caption that is still to come", "暂无照片说明,待活动领导确认后补充"),
        rejected("a form that nobody filled in", "请在此处填写:时间、地点、人物、事件(如:县长向群众讲解政策)"),
        rejected("the source of a page", "<html><body class=\"event\">people</body></html>"),
        rejected("a network's guess", "May be an image of 3 people, people standing and text that says 'OPEN DAY'"),
        rejected("a prompt", "masterpiece, best quality, people, village, Steps: 20, Sampler: Euler a, Seed: 123"),
        doubtful("nobody and nothing", "No people, no event"),
        doubtful("a picture from elsewhere", "图片来源于网络,领导与群众活动"),
        doubtful("a camera's text with more behind it", "SAMSUNG CAMERA PICTURES people event"),
        doubtful("some of it is still to come", "暂无说明,县长在宾馆门前解答群众咨询"),
        doubtful("a word that fits any photo", "合影留念"),
        doubtful("signs that were lost", "5月15日,县长在\u{FFFD}\u{FFFD}宾馆门前解答群众咨询"),
        Example(
            title: "a text that a wrong reading may have spoilt", rule: Self(),
            photo: .captioned(
                texts: [.iptcCaption: "县长解答群众咨询"],
                doubts: [.repairable(Misreading(written: .utf8, readAs: .gb18030), reading: "县长")]),
            verdict: .review),
        Example(
            title: "a placeholder, and a list with rows that no photo was found for", rule: Self(),
            photo: .captioned(texts: [.exifXPTitle: "照片1"]),
            unit: UnitContext(name: "苏子沟镇", uncertainLists: [SubmittedPath("苏子沟镇/照片说明.xlsx")]),
            verdict: .review),
        Example(
            title: "a placeholder, and a spreadsheet with a password", rule: Self(),
            photo: .captioned(texts: [.exifXPTitle: "照片1"]),
            unit: UnitContext(name: "苏子沟镇", unread: [.lockedExample]), verdict: .review),
        Example(
            title: "a placeholder that goes on behind a limit", rule: Self(),
            photo: .captioned(texts: [.exifXPTitle: "照片1"], doubts: [.cut]), verdict: .notExamined),
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

    private static func doubtful(_ title: String, _ text: String) -> Example<Self> {
        Example(title: title, rule: Self(), photo: .captioned(texts: [.iptcCaption: text]), verdict: .review)
    }

    private static func rejected(
        _ title: String, _ text: String, _ source: TextSource = .exifImageDescription, camera: Camera? = nil
    ) -> Example<Self> {
        Example(title: title, rule: Self(), photo: .captioned(texts: [source: text], camera: camera), verdict: .unmet)
    }
}
