/// The unit handed in photos, and as many as asked.
///
/// 岫政办发[2012]17号 三(二) asks every unit for photos and names no number; contests do. An archive, a mail or a folder that could not be opened may
/// hold more, so too few are then "not examined", with its name; only where everything was seen is it "none" or "too few".
public struct SubmissionPhotos: UnitRequirement, ProfileReadable, Hashable {
    /// Its lasting name.
    public static let id: RequirementID = "submission.photos"
    /// The terms used where a profile does not say otherwise.
    public static let defaultTerms = Terms(level: .fail, basis: .stated)
    /// Every reason that its findings may name.
    public static let reasons = ["none", "tooFew", "tooMany", "containerNotRead", "unreadable"]

    /// How many photos are allowed.
    public var bounds: Bounds

    /// Creates the requirement; without bounds a single photo is enough.
    public init(_ bounds: Bounds = Bounds(min: 1)) {
        self.bounds = Bounds(min: bounds.min ?? 1, max: bounds.max)
    }

    /// Reads `min: 3`, `max: 10`, both or neither.
    public init(from section: inout ProfileSection) throws(ProfileError) {
        let isBounded = section.holds("min") || section.holds("max")
        self.init(isBounded ? try section.bounds(.count) : Bounds(min: 1))
    }

    /// Cases that are its documentation and its test.
    public static let examples: [SubmissionExample<Self>] = {
        let unit = UnitContext(name: "苏子沟镇")
        let threeToTen = Self(Bounds(min: 3, max: 10))
        return [
            SubmissionExample(
                title: "two photos", rule: Self(), submission: Submission(unit: unit, photos: 2), verdict: .met),
            SubmissionExample(
                title: "nothing", rule: Self(), submission: Submission(unit: unit, photos: 0), verdict: .unmet),
            SubmissionExample(
                title: "ten of three to ten", rule: threeToTen, submission: Submission(unit: unit, photos: 10),
                verdict: .met),
            SubmissionExample(
                title: "two of three to ten", rule: threeToTen, submission: Submission(unit: unit, photos: 2),
                verdict: .unmet),
            SubmissionExample(
                title: "eleven of three to ten", rule: threeToTen, submission: Submission(unit: unit, photos: 11),
                verdict: .unmet),
            SubmissionExample(
                title: "two of three to ten, and an archive", rule: threeToTen,
                submission: Submission(unit: unit, photos: 2, unreadContainers: [SubmittedPath("苏子沟镇/照片.zip")]),
                verdict: .notExamined),
            SubmissionExample(
                title: "a document that is not read, and may hold the photos", rule: Self(),
                submission: Submission(unit: unit, photos: 0, unreadDocuments: [SubmittedPath("苏子沟镇/总结.doc")]),
                verdict: .notExamined),
            SubmissionExample(
                title: "nothing but a text, into which no photo can be pasted", rule: Self(),
                submission: Submission(unit: unit, photos: 0, unreadDocuments: [SubmittedPath("苏子沟镇/总结.txt")]),
                verdict: .unmet),
            SubmissionExample(
                title: "an archive that is not opened", rule: Self(),
                submission: Submission(unit: unit, photos: 0, unreadContainers: [SubmittedPath("苏子沟镇/照片.zip")]),
                verdict: .notExamined),
            SubmissionExample(
                title: "a folder that cannot be listed", rule: Self(),
                submission: Submission(
                    unit: unit, photos: 0, unreadable: [Leftover(SubmittedPath("苏子沟镇/照片"), .unreadableFolder)]),
                verdict: .notExamined),
        ]
    }()

    /// The answer about one submission.
    public func judge(_ submission: Submission) -> Verdict? {
        let found = Detail.fields([.init("photos", .number(submission.photos))])
        switch bounds.place(of: submission.photos) {
        case .within: return .met(.inventory)
        case .above: return .unmet(Finding("tooMany", found: found, wanted: .fields(bounds.fields)))
        case .below:
            if let hidden = submission.hiddenPhotos { return .notExamined(hidden) }
            guard submission.photos > 0 else {
                return .unmet(
                    Finding("none", found: found, wanted: .fields([.init("photos", .number(bounds.min ?? 1))])))
            }
            return .unmet(Finding("tooFew", found: found, wanted: .fields(bounds.fields)))
        }
    }
}

extension Submission {
    /// What may hold photos and was not opened, as a finding; nil when everything was seen.
    var hiddenPhotos: Finding? {
        // People paste their photos into a document, so an unread one may hold them, too; a text cannot.
        let documents = unreadDocuments.filter { !NameKind.isPlainText($0) }
        let closed = (unreadContainers + documents).map { Detail.text($0.shown) }
        guard closed.isEmpty else {
            return Finding("containerNotRead", found: .fields([.init("files", .list(closed))]))
        }
        let hidden = unreadable.filter { $0.why.leavesRunIncomplete }.map { Detail.text($0.whole.shown) }
        return hidden.isEmpty ? nil : Finding("unreadable", found: .fields([.init("files", .list(hidden))]))
    }
}
