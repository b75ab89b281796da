import Bytes
import ImageFacts

@testable import PhotoCheck

/// Fixed events that show every part of a report.
enum ReportSample {
    static let header = RunHeader(
        profile: "openness-day-2012", title: "2012年全县“5·15”政务公开日活动照片和总结", notice: "岫政办发[2012]17号",
        digest: String(repeating: "0123456789abcdef", count: 4), eventDay: "2012-05-15", deadline: "2012-05-17",
        nouns: Profile.Nouns(unit: "单位", photo: "照片"), scope: .headers,
        reading: UnitReading(level: 1, why: .subfolders)
    )

    static let sizeTerms = Terms(level: .fail, basis: .stated, clause: "三(二)", quote: "大小不低于1600x1200像素")
    static let formatTerms = Terms(level: .review, basis: .interpreted, clause: "三(二)", quote: "电子版")
    static let dateTerms = Terms(level: .note, basis: .interpreted, clause: "二(二)1", quote: "5月15日")

    static let sizeMet = JudgedRequirement("size.minimum", sizeTerms, .met(.header))
    static let sizeUnmet = JudgedRequirement(
        "size.minimum", sizeTerms,
        .unmet(
            Finding(
                "tooSmall", found: .fields([.init("width", .number(1599)), .init("height", .number(1200))]),
                wanted: .fields([.init("long", .number(1600)), .init("short", .number(1200))])))
    )
    static let formatReview = JudgedRequirement(
        "photo.format", formatTerms,
        .review(
            Finding(
                "otherFormat", found: .fields([.init("format", .text("heic"))]),
                wanted: .fields([.init("formats", .list([.text("jpeg"), .text("png")]))])))
    )
    static let unreadable = JudgedRequirement(
        "size.minimum", sizeTerms,
        .notExamined(
            Finding(
                "unreadable", found: .fields([.init("code", .number(13)), .init("operation", .text("open"))])))
    )

    static func facts(_ format: ImageFormat, _ width: Int, _ height: Int, orientation: Int? = nil) -> PhotoFacts {
        var facts = PhotoFacts(format: format, bytes: 718_210)
        facts.storedSize = PixelSize(width: width, height: height)
        facts.orientation = orientation
        facts.bits = 8
        facts.components = 3
        facts.colorSpace = .ycbcr
        facts.coding = .sequential
        facts.camera = Camera(make: "Canon", model: "IXUS")
        facts.taken = CaptureTime(
            year: 2012, month: 5, day: 15, hour: 9, minute: 12, second: 0, offsetMinutes: 480)
        return facts
    }

    static let caption = Caption(
        source: .sidecarText, text: "5月15日,县长在岫岩宾馆门前解答群众咨询", encoding: .gb18030,
        doubts: [.ambiguous(other: .utf16LittleEndian)], match: .stem, file: SubmittedPath("阜昌办事处/01.txt"),
        elements: CaptionElements(
            time: ["5月15日"], place: ["岫岩宾馆门前"], people: ["县长", "群众"], event: ["咨询"]), counts: true)

    static let met = PhotoResult(
        photo: Photo(
            path: SubmittedPath("阜昌办事处/01.jpg"), examination: .facts(facts(.jpeg, 1200, 1600, orientation: 6)),
            captions: [caption]), verdicts: [sizeMet])
    static let unmet = PhotoResult(
        photo: Photo(
            path: SubmittedPath(bytes: Array("阜昌办事处/".utf8) + [0xCF, 0xD8, 0xB3, 0xA4, 0x2E, 0x6A, 0x70, 0x67]),
            examination: .facts(facts(.jpeg, 1599, 1200)),
            captions: [Caption(source: .fileName, text: "县长\u{202E}gpj", match: .name, counts: true)]),
        verdicts: [sizeUnmet])
    static let review = PhotoResult(
        photo: Photo(path: SubmittedPath("阜昌办事处/03\u{1B}[31m.heic"), examination: .facts(heic)),
        verdicts: [formatReview])
    static let failed = PhotoResult(
        photo: Photo(
            path: SubmittedPath("阜昌办事处/04.jpg"), examination: .failed(.system(code: 13, operation: .open))),
        verdicts: [unreadable])

    private static var heic: PhotoFacts {
        var facts = PhotoFacts(format: .heic, bytes: 12)
        facts.metadataProblems = [
            MetadataProblem(.exif, .truncated, offset: 30),
            MetadataProblem(.xmp, .limit(LimitReached("xmpPacketBytes", allowed: 1_048_576))),
        ]
        facts.problem = .limit(LimitReached("jpegSegments", allowed: 1_000))
        return facts
    }

    static func unit(_ name: String, _ photos: [PhotoResult], reasons: [ReasonCount] = []) -> UnitResult {
        var counts = PhotoCounts()
        for photo in photos { counts.add(photo) }
        let outcome = photos.map(\.outcome).max() ?? .unmet
        return UnitResult(
            name: name, path: SubmittedPath(name), isUnit: true, verdicts: [], outcome: outcome,
            incomplete: counts.incomplete > 0, photos: counts, reasons: reasons, leftovers: [])
    }

    static let reasons = [
        ReasonCount(requirement: "size.minimum", reason: "tooSmall", verdict: .unmet, level: .fail, count: 1),
        ReasonCount(requirement: "photo.format", reason: "otherFormat", verdict: .review, level: .review, count: 1),
        ReasonCount(requirement: "size.minimum", reason: "unreadable", verdict: .notExamined, level: .fail, count: 1),
    ]

    static let summary: RunSummary = {
        var counts = PhotoCounts()
        for photo in [met, unmet, review, failed] { counts.add(photo) }
        return RunSummary(
            verdicts: [
                JudgedRequirement(
                    "roster.missing", Terms(level: .fail, basis: .stated, clause: "三(二)", quote: "各乡镇(办事处)、各部门"),
                    .unmet(Finding("missing", found: .none, wanted: .fields([.init("unit", .text("黄花甸镇"))]))))
            ],
            ignored: [Leftover(SubmittedPath("阜昌办事处/Thumbs.db"), .system)],
            notUnderstood: [Leftover(SubmittedPath("阜昌办事处/照片说明.xlsx"), .document)],
            notChecked: [NotChecked("clarity.sharp", .headersOnly), NotChecked("duplicates", .notInThisVersion)],
            forAPerson: [
                Profile.AskedOfAPerson(
                    id: "subject.people",
                    terms: Terms(level: .person, basis: .stated, clause: "三(二)", quote: "以主要领导与群众互动的画面为主"))
            ],
            units: 2, photos: counts, outcome: .unmet, incomplete: true, complete: true)
    }()

    static let events: [CheckEvent] = [
        .run(header), .photo(met), .photo(unmet), .photo(review), .photo(failed),
        .unit(unit("阜昌办事处", [met, unmet, review, failed], reasons: reasons)), .unit(unit("空单位", [])),
        .summary(summary),
    ]
}

/// Keeps a report in memory.
struct MemoryOutput: ReportOutput {
    var bytes: [UInt8] = []
    var text: String { String(decoding: bytes, as: UTF8.self) }

    mutating func write(_ bytes: [UInt8]) throws(ReportOutputError) {
        self.bytes += bytes
    }
}

/// What a format makes of events.
func written(_ format: ReportKind, _ events: [CheckEvent]) throws -> String {
    switch format {
    case .text(let options): try written(TextReport(to: MemoryOutput(), options: options), events, \.output)
    case .json: try written(JSONReport(to: MemoryOutput(), language: .zh), events, \.output)
    case .jsonl: try written(JSONLinesReport(to: MemoryOutput(), language: .en), events, \.output)
    case .html(let language): try written(HTMLReport(to: MemoryOutput(), language: language), events, \.output)
    case .csv(let guarded):
        try written(CSVReport(to: MemoryOutput(), language: .zh, guardsFormulas: guarded), events, \.output)
    case .junit(let language): try written(JUnitReport(to: MemoryOutput(), language: language), events, \.output)
    case .sarif(let language): try written(SARIFReport(to: MemoryOutput(), language: language), events, \.output)
    case .github(let language): try written(GitHubReport(to: MemoryOutput(), language: language), events, \.output)
    case .markdown(let language):
        try written(MarkdownReport(to: MemoryOutput(), language: language), events, \.output)
    }
}

private func written<Report: ReportFormat>(
    _ report: Report, _ events: [CheckEvent], _ output: (Report) -> MemoryOutput
) throws -> String {
    var report = report
    for event in events { try report.take(event) }
    try report.finish()
    return output(report).text
}

enum ReportKind: Sendable {
    case text(TextReportOptions)
    case json
    case jsonl
    case html(Language)
    case csv(guarded: Bool)
    case junit(Language)
    case sarif(Language)
    case github(Language)
    case markdown(Language)
}
