internal import Bytes
internal import ImageFacts

/// The file is a picture that decodes to its last row.
///
/// 岫政办发[2012]17号 三(二) asks for the 电子版 of the photos: a file that shows nothing, or half of it, is none. An empty file, a web page under a
/// photo's name and a damaged picture are shown not to be photos, so they are `unmet` and not unexamined. An end marker that alone is missing has cost
/// no row, and rows of grey at the lower end may be a grey thing: both are for a person. Data behind the end (motion photos, MPF) are no part of the
/// picture. In a run of headers alone a readable header proves nothing about the rows below it, so the requirement has no answer then.
public struct PhotoIntact: PhotoRequirement, ProfileReadable {
    /// Its lasting name.
    public static let id: RequirementID = "photo.intact"
    /// The terms used where a profile does not say otherwise.
    public static let defaultTerms = Terms(level: .fail, basis: .interpreted)
    /// Every reason that its findings may name.
    public static let reasons = [
        "empty", "notAnImage", "undecodable", "truncated", "rowsLost", "detailLost", "corrupt", "endMissing",
        "grayTail", "notDecoded", CommonReason.overLimit.rawValue,
    ]
    /// Only decoded rows show that it is met.
    public static let needsPixels = true

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
            title: "a whole header, in a run of headers alone", rule: Self(),
            photo: .example("1.jpg", .jpeg, 1600, 1200), verdict: nil),
        Example(
            title: "decoded to the last row", rule: Self(),
            photo: .example("1.jpg", .jpeg, 1600, 1200) { $0.integrity = .intact }, verdict: .met),
        Example(
            title: "the lower half is missing", rule: Self(),
            photo: .example("1.jpg", .jpeg, 1600, 1200) {
                $0.integrity = .damaged(Damage(rows: 1200, lostFrom: 592, lostRows: 608, endMissing: true))
                $0.codecNotes = [CodecNote("JWRN_HIT_MARKER", row: 592)]
            }, verdict: .unmet),
        Example(
            title: "a progressive picture that was cut: every row, in less detail", rule: Self(),
            photo: .example("1.jpg", .jpeg, 1600, 1200) {
                $0.integrity = .damaged(Damage(rows: 1200, coarseFrom: 0, endMissing: true))
            }, verdict: .unmet),
        Example(
            title: "a wrong checksum", rule: Self(),
            photo: .example("1.png", .png, 1600, 1200) {
                $0.integrity = .damaged(Damage(rows: 1200))
                $0.codecNotes = [CodecNote("PNG_IDAT_CRC", row: 700)]
            }, verdict: .unmet),
        Example(
            title: "an end marker that alone is missing", rule: Self(),
            photo: .example("1.jpg", .jpeg, 1600, 1200) {
                $0.integrity = .damaged(Damage(rows: 1200, endMissing: true))
            }, verdict: .review),
        Example(
            title: "grey at the lower end: incomplete when it was saved again", rule: Self(),
            photo: .example("1.jpg", .jpeg, 1600, 1200) { ($0.integrity, $0.grayRows) = (.intact, 480) },
            verdict: .review),
        Example(
            title: "more pixels than are decoded", rule: Self(),
            photo: .example("1.png", .png, 65535, 65535) {
                $0.integrity = .unknown(.limit(LimitReached("pixels", allowed: 400_000_000)))
            }, verdict: .notExamined),
        Example(
            title: "no memory left", rule: Self(),
            photo: .example("1.jpg", .jpeg, 1600, 1200) { $0.integrity = .unknown(.outOfMemory) },
            verdict: .notExamined),
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
        switch facts.integrity {
        case .unknown(.headersOnly): return header(facts)
        case .unknown(.formatNotRead): return nil
        case .unknown(.limit(let reached)): return .notExamined(CommonReason.finding(reached))
        case .unknown(.outOfMemory), .unknown(.cancelled): return .notExamined(Finding("notDecoded"))
        case .damaged(let damage):
            // A header that says why nothing could be decoded says more than that all is lost.
            if let header = header(facts), damage.lostRows >= damage.rows { return header }
            return judge(damage, facts)
        case .intact:
            guard let gray = facts.grayRows, let size = facts.storedSize else { return .met(proof(facts)) }
            return .review(Finding("grayTail", found: .fields(Self.share(gray, of: size.height, from: "grayRows"))))
        }
    }

    private func proof(_ facts: PhotoFacts) -> Verdict.Proof {
        Verdict.Proof(.pixels, found: .fields(facts.storedSize.map { [.init("rows", .number($0.height))] } ?? []))
    }

    /// What a damage is worth: a lost row fails; an end marker alone does not.
    private func judge(_ damage: Damage, _ facts: PhotoFacts) -> Verdict {
        let code: [Detail.Field] = facts.codecNotes.first.map { [.init("code", .text($0.name))] } ?? []
        let bytes: [Detail.Field] = [.init("bytes", .number(facts.bytes))]
        if let from = damage.lostFrom {
            let rows = Self.share(damage.lostRows, of: damage.rows, from: "lostRows")
            return .unmet(Finding("rowsLost", found: .fields(bytes + [.init("lostFrom", .number(from))] + rows + code)))
        }
        if let coarse = damage.coarseFrom {
            let fields = [Detail.Field("coarseFrom", .number(coarse)), .init("rows", .number(damage.rows))]
            return .unmet(Finding("detailLost", found: .fields(bytes + fields + code)))
        }
        guard damage.isEndMissingAlone(facts.codecNotes) else {
            return .unmet(Finding("corrupt", found: .fields(bytes + code)))
        }
        return .review(Finding("endMissing", found: .fields(bytes + [.init("lostPercent", .number(0))])))
    }

    /// A number of rows, all rows, and how many hundredths that is; never none of something.
    private static func share(_ count: Int, of rows: Int, from name: String) -> [Detail.Field] {
        let percent = rows > 0 ? max(1, (count * 100 + rows / 2) / rows) : 100
        let shareName = name == "lostRows" ? "lostPercent" : "grayPercent"
        return [.init(name, .number(count)), .init("rows", .number(rows)), .init(shareName, .number(percent))]
    }

    /// What the header alone shows.
    private func header(_ facts: PhotoFacts) -> Verdict? {
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
