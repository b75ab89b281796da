/// The sub-folders of a submission, one for each series, hold as many photos as asked, and there are as many of them.
///
/// A contest's 组照 is a folder inside the contestant's; photos beside the folders are single ones and belong to no group.
public struct SubmissionGroups: UnitRequirement, ProfileReadable, Hashable {
    /// Its lasting name.
    public static let id: RequirementID = "submission.groups"
    /// The terms used where a profile does not say otherwise.
    public static let defaultTerms = Terms(level: .fail, basis: .stated)
    /// Every reason that its findings may name.
    public static let reasons = [
        "tooFewPhotos", "tooManyPhotos", "tooFewGroups", "tooManyGroups", "containerNotRead", "unreadable",
    ]

    /// How many photos a group may hold; nil for any number.
    public var photos: Bounds?
    /// How many groups there may be; nil for any number.
    public var groups: Bounds?

    /// Creates the requirement.
    public init(photos: Bounds? = nil, groups: Bounds? = nil) {
        self.photos = photos
        self.groups = groups
    }

    /// Reads `photos: {min: 4, max: 8}`, `groups: {max: 2}`, or both.
    public init(from section: inout ProfileSection) throws(ProfileError) {
        photos = try section.bounds("photos", .count)
        groups = try section.bounds("groups", .count)
        guard photos != nil || groups != nil else { throw section.missing("photos") }
    }

    /// Cases that are its documentation and its test.
    public static let examples: [SubmissionExample<Self>] = {
        let unit = UnitContext(name: "王小明")
        let asked = Self(photos: Bounds(min: 4, max: 8), groups: Bounds(min: 1, max: 2))
        func of(_ groups: [Int]) -> Submission {
            Submission(
                unit: unit, photos: groups.reduce(0, +),
                groups: groups.enumerated().map { PhotoGroup(SubmittedPath("王小明/组照\($0 + 1)"), photos: $1) })
        }
        func hidden(_ change: (inout Submission) -> Void) -> Submission {
            var submission = of([3])
            change(&submission)
            return submission
        }
        return [
            SubmissionExample(
                title: "groups of four and of eight", rule: asked, submission: of([4, 8]), verdict: .met),
            SubmissionExample(title: "a group of three", rule: asked, submission: of([4, 3]), verdict: .unmet),
            SubmissionExample(title: "a group of nine", rule: asked, submission: of([9]), verdict: .unmet),
            SubmissionExample(title: "three groups", rule: asked, submission: of([4, 4, 4]), verdict: .unmet),
            SubmissionExample(title: "no group", rule: asked, submission: of([]), verdict: .unmet),
            SubmissionExample(
                title: "no group, and none is asked", rule: Self(photos: Bounds(min: 4)), submission: of([]),
                verdict: .met),
            SubmissionExample(
                title: "a group of three, and an archive", rule: asked,
                submission: hidden { $0.unreadContainers = [SubmittedPath("王小明/组照1.zip")] }, verdict: .notExamined),
            SubmissionExample(
                title: "a group of three, and a folder that cannot be listed", rule: asked,
                submission: hidden { $0.unreadable = [Leftover(SubmittedPath("王小明/组照2"), .unreadableFolder)] },
                verdict: .notExamined),
        ]
    }()

    /// The answer about one submission; of several things wrong the first is told, with every group that it is wrong of.
    public func judge(_ submission: Submission) -> Verdict? {
        if let photos {
            for (place, reason) in [(Bounds.Place.above, "tooManyPhotos"), (.below, "tooFewPhotos")] {
                let wrong = submission.groups.filter { photos.place(of: $0.photos) == place }
                guard let first = wrong.first else { continue }
                if place == .below, let hidden = submission.hiddenPhotos { return .notExamined(hidden) }
                let found: [Detail.Field] = [
                    .init("groups", .list(wrong.map { .text($0.path.shown) })),
                    .init("photos", .number(first.photos)),
                ]
                return .unmet(Finding(reason, found: .fields(found), wanted: .fields(photos.fields)))
            }
        }
        guard let groups else { return .met(.inventory) }
        let found = Detail.fields([.init("groups", .number(submission.groups.count))])
        switch groups.place(of: submission.groups.count) {
        case .within: return .met(.inventory)
        case .above: return .unmet(Finding("tooManyGroups", found: found, wanted: .fields(groups.fields)))
        case .below:
            if let hidden = submission.hiddenPhotos { return .notExamined(hidden) }
            return .unmet(Finding("tooFewGroups", found: found, wanted: .fields(groups.fields)))
        }
    }
}
