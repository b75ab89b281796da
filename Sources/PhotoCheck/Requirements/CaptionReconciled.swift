/// Caption lists and photos agree: every row has its photo, every photo its row.
///
/// Our reading of 岫政办发[2012]17号 三(二) “并配有详细说明”: the notice does not say it. Where a list counts 357 photos and 56 came,
/// somebody must ask for the others; no caption follows from it.
public struct CaptionReconciled: UnitRequirement, ProfileReadable, Hashable {
    /// `caption.reconciled`.
    public static let id: RequirementID = "caption.reconciled"
    /// Interpreted, for a person.
    public static let defaultTerms = Terms(level: .review, basis: .interpreted)
    /// `rowsWithoutPhoto`, `photosWithoutRow`: one side has more; `bothWays`: each side has what the other lacks.
    public static let reasons = ["rowsWithoutPhoto", "photosWithoutRow", "bothWays"]

    /// Asks for agreement.
    public init() {}

    /// Reads no keys.
    public init(from section: inout ProfileSection) throws(ProfileError) {}

    /// Nil without a list.
    public func judge(_ submission: Submission) -> Verdict? {
        guard let lists = submission.lists else { return nil }
        let reason: String
        switch (lists.rowsWithoutPhotoCount > 0, lists.photosWithoutRowCount > 0) {
        case (false, false): return .met(.inventory)
        case (true, false): reason = "rowsWithoutPhoto"
        case (false, true): reason = "photosWithoutRow"
        case (true, true): reason = "bothWays"
        }
        return .review(
            Finding(
                reason,
                found: .fields([
                    .init("files", .list(lists.lists.prefix(ListReconciliation.names).map { .text($0.shown) })),
                    .init("listed", .number(lists.listed)), .init("found", .number(lists.found)),
                    .init("rows", .number(lists.rowsWithoutPhotoCount)),
                    .init("rowsWithoutPhoto", .list(lists.rowsWithoutPhoto.map { .text($0) })),
                    .init("photos", .number(lists.photosWithoutRowCount)),
                    .init("photosWithoutRow", .list(lists.photosWithoutRow.map { .text($0.name.shown) })),
                ])))
    }

    /// Its documentation and its tests.
    public static let examples: [SubmissionExample<Self>] = {
        func example(
            _ title: String, listed: Int, found: Int, rows: [String] = [], photos: [String] = [],
            _ verdict: Verdict.Kind
        ) -> SubmissionExample<Self> {
            var submission = Submission(unit: UnitContext(name: "洋河镇"), photos: found + photos.count)
            submission.lists = ListReconciliation(
                lists: [SubmittedPath("洋河镇/照片说明.xlsx")], listed: listed, found: found, rowsWithoutPhoto: rows,
                photosWithoutRow: photos.map { SubmittedPath("洋河镇/" + $0) })
            return SubmissionExample(title: title, rule: Self(), submission: submission, verdict: verdict)
        }
        return [
            example("three rows, three photos", listed: 3, found: 3, .met),
            example("a row whose photo is not there", listed: 3, found: 2, rows: ["3.jpg"], .review),
            example("a photo that the list does not name", listed: 2, found: 2, photos: ["3.jpg"], .review),
            example("357 listed, 56 found", listed: 357, found: 56, rows: ["57.jpg"], photos: ["a.jpg"], .review),
            SubmissionExample(
                title: "no list", rule: Self(), submission: Submission(unit: UnitContext(name: "洋河镇"), photos: 2),
                verdict: nil),
        ]
    }()
}
