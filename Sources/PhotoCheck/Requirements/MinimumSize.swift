internal import Bytes
internal import ImageFacts

/// Both sides reach the asked number of pixels, whichever way the photo is turned.
///
/// 岫政办发[2012]17号 三(二): “大小不低于1600x1200像素”. The notice names no orientation, so 1200x1600 meets it; 大小 is said in 像素, so bytes have no
/// say. The size is the displayed one, after EXIF orientation, and a claim of the header until pixels are decoded: a file that is too small to hold
/// the pixels that it claims is for a person (`SmallestFile` says why no real photo is).
public struct MinimumSize: PhotoRequirement, ProfileReadable {
    /// Its lasting name.
    public static let id: RequirementID = "size.minimum"
    /// The terms used where a profile does not say otherwise.
    public static let defaultTerms = Terms(level: .fail, basis: .stated)
    /// Every reason that its findings may name.
    public static let reasons = [
        "tooSmall", "noSize", "formatNotRead", "tooFewBytes", CommonReason.overLimit.rawValue,
    ]

    /// The least length of the longer side, in pixels.
    public var long: Int
    /// The least length of the shorter side, in pixels.
    public var short: Int

    /// Creates the requirement; the sides may come in either order.
    public init(long: Int, short: Int) {
        self.long = max(long, short)
        self.short = min(long, short)
    }

    /// Reads `at-least: 1600x1200`.
    public init(from section: inout ProfileSection) throws(ProfileError) {
        guard let size = try section.size("at-least") else { throw section.missing("at-least") }
        self.init(long: size.long, short: size.short)
    }

    private static let asked = Self(long: 1600, short: 1200)

    /// Cases that are its documentation and its test.
    public static let examples: [Example<Self>] = [
        Example(title: "exactly as asked", rule: asked, photo: .example("1.jpg", .jpeg, 1600, 1200), verdict: .met),
        Example(title: "upright", rule: asked, photo: .example("1.jpg", .jpeg, 1200, 1600), verdict: .met),
        Example(
            title: "one column short", rule: asked, photo: .example("1.jpg", .jpeg, 1599, 1200), verdict: .unmet),
        Example(title: "one row short", rule: asked, photo: .example("1.jpg", .jpeg, 1600, 1199), verdict: .unmet),
        Example(
            title: "long, but too narrow", rule: asked, photo: .example("1.jpg", .jpeg, 4000, 1199), verdict: .unmet),
        Example(
            title: "turned by orientation 6", rule: asked,
            photo: .example("1.jpg", .jpeg, 1600, 1200) { $0.orientation = 6 }, verdict: .met),
        Example(
            title: "a HEIC, whose size is not read", rule: asked, photo: .example("1.heic", .heic), verdict: .review),
        Example(
            title: "368 bytes that claim 65500x65500", rule: asked,
            photo: .example("1.jpg", .jpeg, 65500, 65500) { ($0.bytes, $0.pixelBytes) = (368, 120) }, verdict: .review),
        Example(
            title: "no frame header", rule: asked, photo: .example("1.jpg", .jpeg) { $0.problem = .noSize },
            verdict: .unmet),
        Example(title: "a web page", rule: asked, photo: .example("1.jpg", .html), verdict: .unmet),
        Example(
            title: "too many segments to look at", rule: asked,
            photo: .example("1.jpg", .jpeg) { $0.problem = .limit(LimitReached("jpegSegments", allowed: 1000)) },
            verdict: .notExamined),
    ]

    /// The answer about one photo.
    public func judge(_ photo: Photo, in unit: UnitContext) -> Verdict? {
        guard let facts = photo.facts else { return nil }
        if case .limit(let reached) = facts.problem { return .notExamined(CommonReason.finding(reached)) }
        guard let size = facts.displayedSize else {
            let found = Detail.fields([.init("format", .text(facts.format.rawValue))])
            switch facts.format {
            case .heic, .avif, .webp, .tiff, .gif, .bmp, .jp2, .jxl, .psd, .raw:
                return .review(Finding("formatNotRead", found: found, wanted: wanted))
            case .jpeg, .png, .pdf, .html, .xml, .svg, .zip, .rar, .sevenZip, .gzip, .ole, .rtf, .video, .executable,
                .text, .empty, .unknown:
                return .unmet(Finding("noSize", found: found, wanted: wanted))
            }
        }
        let found: [Detail.Field] = [.init("width", .number(size.width)), .init("height", .number(size.height))]
        guard size.short > 0 else {
            // A JPEG may leave its height to a later marker (DNL), which no decoder here reads: the height is not known.
            return .unmet(
                Finding("noSize", found: .fields([.init("format", .text(facts.format.rawValue))] + found), wanted: wanted))
        }
        guard size.long >= long, size.short >= short else {
            return .unmet(Finding("tooSmall", found: .fields(found), wanted: wanted))
        }
        if case .codec = facts.problem {
            // The codec refuses this header, so the size in it stands for no picture.
            let found: [Detail.Field] = [.init("format", .text(facts.format.rawValue))] + found
            return .unmet(Finding("noSize", found: .fields(found), wanted: wanted))
        }
        // A header that was cut off before the first pixel leaves no bytes for any.
        if let bytes = facts.pixelBytes ?? (facts.problem == nil ? nil : 0) {
            let least = SmallestFile.pixelBytes(facts)
            guard bytes >= least else {
                let found = found + [.init("pixelBytes", .number(bytes)), .init("leastPixelBytes", .number(least))]
                return .review(Finding("tooFewBytes", found: .fields(found), wanted: wanted))
            }
        }
        return .met(Verdict.Proof(.header, found: .fields(found), wanted: wanted))
    }

    /// What is wanted, as findings say it.
    public var wanted: Detail {
        .fields([.init("long", .number(long)), .init("short", .number(short))])
    }
}
