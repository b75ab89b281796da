/// The unit handed in photos.
///
/// 岫政办发[2012]17号 三(二) asks every unit for photos. An archive, a mail or a folder that could not be opened may hold them, so without a single photo
/// the answer is "not examined", with its name; only where everything was seen is it "none".
public struct SubmissionPhotos: UnitRequirement, ProfileReadable {
    /// Its lasting name.
    public static let id: RequirementID = "submission.photos"
    /// The terms used where a profile does not say otherwise.
    public static let defaultTerms = Terms(level: .fail, basis: .stated)
    /// Every reason that its findings may name.
    public static let reasons = ["none", "containerNotRead", "unreadable"]

    /// Creates the requirement.
    public init() {}

    /// Reads the requirement, which has no parameters.
    public init(from section: inout ProfileSection) throws(ProfileError) {}

    /// Cases that are its documentation and its test.
    public static let examples: [SubmissionExample<Self>] = {
        let unit = UnitContext(name: "苏子沟镇")
        return [
            SubmissionExample(
                title: "two photos", rule: Self(), submission: Submission(unit: unit, photos: 2), verdict: .met),
            SubmissionExample(
                title: "nothing", rule: Self(), submission: Submission(unit: unit, photos: 0), verdict: .unmet),
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
        guard submission.photos == 0 else { return .met(.inventory) }
        // People paste their photos into a document, so an unread one may hold them, too; a text cannot.
        let documents = submission.unreadDocuments.filter { !NameKind.isPlainText($0) }
        let closed = (submission.unreadContainers + documents).map { Detail.text($0.shown) }
        guard closed.isEmpty else {
            return .notExamined(Finding("containerNotRead", found: .fields([.init("files", .list(closed))])))
        }
        let hidden = submission.unreadable.filter { $0.why.leavesRunIncomplete }.map { Detail.text($0.path.shown) }
        guard hidden.isEmpty else {
            return .notExamined(Finding("unreadable", found: .fields([.init("files", .list(hidden))])))
        }
        return .unmet(
            Finding(
                "none", found: .fields([.init("photos", .number(0))]), wanted: .fields([.init("photos", .number(1))])))
    }
}
