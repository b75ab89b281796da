internal import ImageFacts

/// The caption is the photo's own, not one text on many photos.
///
/// Our reading of 岫政办发[2012]17号 三(二) “并配有详细说明”: the notice does not say it. One caption over a group of photos (组合说明)
/// is good practice,
/// so the finding is a note by default and always for a person.
public struct CaptionOwn: PhotoRequirement, ProfileReadable, Hashable {
    /// `caption.own`.
    public static let id: RequirementID = "caption.own"
    /// Interpreted: shown, and changes no outcome.
    public static let defaultTerms = Terms(level: .note, basis: .interpreted)
    /// `shared`: other photos of the unit carry the same text.
    public static let reasons = ["shared"]

    /// Asks for a text of the photo's own.
    public init() {}

    /// Reads no keys.
    public init(from section: inout ProfileSection) throws(ProfileError) {}

    /// Nil without a caption that counts.
    public func judge(_ photo: Photo, in unit: UnitContext) -> Verdict? {
        guard let caption = photo.caption else { return nil }
        guard let photos = unit.captionUses[caption.key], photos > 1 else { return .met(.text) }
        return .review(
            Finding(
                "shared", found: .fields([.init("text", .text(caption.trimmed)), .init("photos", .number(photos))]),
                wanted: .fields([.init("photos", .number(1))])))
    }

    /// Its documentation and its tests.
    public static let examples: [Example<Self>] = [
        Example(
            title: "a text of its own", rule: Self(), photo: .captioned(texts: [.iptcCaption: "县长解答群众咨询"]),
            unit: UnitContext(name: "苏子沟镇", captionUses: ["县长解答群众咨询": 1]), verdict: .met),
        Example(
            title: "one text on eight photos", rule: Self(), photo: .captioned(texts: [.iptcCaption: "政务公开日活动现场 "]),
            unit: UnitContext(name: "苏子沟镇", captionUses: ["政务公开日活动现场": 8]), verdict: .review),
        Example(title: "no caption", rule: Self(), photo: .captioned(), verdict: nil),
    ]
}
