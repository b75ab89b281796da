internal import Bytes

/// No photo was handed in twice, within a unit or by two of them.
///
/// 岫政办发[2012]17号 does not say so; it asks for 原始照片 of each unit's own event, and a picture that two units send shows one event alone, so a person
/// decides. The same bytes are the same photo. A picture that was compressed again, resized, made brighter or cut by up to a tenth of its sides is found by
/// its print; photos that one camera took within a minute are two, unless nothing at all moved. A smooth picture (a wall, a sky) has no print, and a photo
/// that is shown in a document and also handed in as a file is one photo, as it should be. What is found stands with the run: no photo's outcome changes by it.
public struct Duplicates: RunRequirement, ProfileReadable {
    /// Its lasting name.
    public static let id: RequirementID = "duplicates"
    /// The terms used where a profile does not say otherwise.
    public static let defaultTerms = Terms(level: .review, basis: .interpreted)
    /// Every reason that its findings may name.
    public static let reasons = [
        "sameFile", "sameFileOfOthers", "samePicture", "samePictureOfOthers", CommonReason.overLimit.rawValue,
        CommonReason.changed.rawValue, CommonReason.unreadable.rawValue,
    ]
    /// Copies are found by what decoding shows.
    public static let needsPixels = true

    /// Creates the requirement.
    public init() {}

    /// Reads the requirement, which has no parameters.
    public init(from section: inout ProfileSection) throws(ProfileError) {}

    private static func run(_ other: String, _ file: String, likeness: Int?) -> RunIndex {
        let first = PhotoCopy.Place(unit: "苏子沟镇", path: SubmittedPath("苏子沟镇/1.jpg"))
        let second = PhotoCopy.Place(unit: other, path: SubmittedPath("\(other)/\(file)"))
        return RunIndex(
            units: [.init(name: "苏子沟镇"), .init(name: "洋河镇")],
            copies: CopySearch(copies: [PhotoCopy(first, second, likeness: likeness)], photos: 12))
    }

    private static func broken(_ failure: ExaminationFailure?, _ limit: LimitReached? = nil) -> RunIndex {
        RunIndex(copies: CopySearch(photos: 12, failure: failure, limit: limit))
    }

    /// Cases that are its documentation and its test.
    public static let examples: [RunExample<Self>] = [
        RunExample(
            title: "twelve photos, all different", rule: Self(), run: RunIndex(copies: CopySearch(photos: 12)),
            expected: .verdicts([.met])),
        RunExample(
            title: "one file twice in a unit", rule: Self(), run: run("苏子沟镇", "2.jpg", likeness: nil),
            expected: .verdicts([.unmet])),
        RunExample(
            title: "one file from two units", rule: Self(), run: run("洋河镇", "a.jpg", likeness: nil),
            expected: .verdicts([.unmet])),
        RunExample(
            title: "a picture and its smaller copy in one unit", rule: Self(), run: run("苏子沟镇", "2.jpg", likeness: 99),
            expected: .verdicts([.review])),
        RunExample(
            title: "a picture that another unit sent cropped", rule: Self(), run: run("洋河镇", "a.jpg", likeness: 98),
            expected: .verdicts([.review])),
        RunExample(
            title: "thousands of pictures so alike that comparing ended at its limit", rule: Self(),
            run: broken(nil, LimitReached("copyComparisons", allowed: 20_000)), expected: .verdicts([.notExamined])),
        RunExample(
            title: "what was noted of the photos was changed by somebody", rule: Self(), run: broken(.changed),
            expected: .verdicts([.notExamined])),
        RunExample(
            title: "no room to note what photos look like", rule: Self(),
            run: broken(.system(code: 28, operation: .write)), expected: .verdicts([.notExamined])),
        RunExample(
            title: "headers alone", rule: Self(), run: RunIndex(units: [.init(name: "洋河镇")]),
            expected: .notChecked(.headersOnly)),
    ]

    /// The answers about the run.
    public func judge(_ run: RunIndex) -> RunAnswer {
        guard let search = run.copies else { return .notChecked(.headersOnly) }
        var answers = search.copies.map(Self.answer)
        if let limit = search.limit { answers.append(.notExamined(CommonReason.finding(limit))) }
        if let failure = search.failure { answers.append(.notExamined(CommonReason.finding(failure))) }
        let compared = Detail.fields([.init("compared", .number(search.photos))])
        return .judged(answers.isEmpty ? [.met(Verdict.Proof(.pixels, found: compared))] : answers)
    }

    private static func answer(_ copy: PhotoCopy) -> Verdict {
        var found: [Detail.Field] = [
            .init("photos", .list([.text(copy.first.shown), .text(copy.second.shown)])),
            .init("units", .list([.text(copy.first.unit), .text(copy.second.unit)])),
        ]
        let isOfOthers = copy.first.unit != copy.second.unit
        guard let likeness = copy.likeness else {
            return .unmet(Finding(isOfOthers ? "sameFileOfOthers" : "sameFile", found: .fields(found)))
        }
        found.append(.init("likeness", .number(likeness)))
        return .review(Finding(isOfOthers ? "samePictureOfOthers" : "samePicture", found: .fields(found)))
    }
}

extension PhotoCopy.Place {
    /// Its path, and its place inside a document.
    fileprivate var shown: String { ([path] + inside).map(\.shown).joined(separator: " > ") }
}
