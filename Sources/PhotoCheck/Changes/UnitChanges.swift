/// Something that was asked for and is not met, of a photo or of a unit itself.
public struct OpenFinding: Codable, Hashable, Sendable {
    /// The photo's name within its unit; nil for what is about the unit.
    public var photo: String?
    /// Which requirement.
    public var requirement: RequirementID
    /// Which of its reasons.
    public var reason: String

    /// Names a finding.
    public init(photo: String?, requirement: RequirementID, reason: String) {
        self.photo = photo
        self.requirement = requirement
        self.reason = reason
    }
}

/// What has become of a unit since an earlier report.
public struct UnitChanges: Codable, Hashable, Sendable {
    /// The unit.
    public var unit: String
    /// What was open and is met.
    public var mended: [OpenFinding] = []
    /// What was open of photos, or of a unit, that are no longer there.
    public var gone: [OpenFinding] = []
    /// What was open and still is; with the reason of today.
    public var open: [OpenFinding] = []
    /// What is open and was not.
    public var new: [OpenFinding] = []

    /// Creates the changes of a unit, without any yet.
    public init(unit: String) {
        self.unit = unit
    }

    /// Whether there is anything to be said.
    public var isEmpty: Bool { mended.isEmpty && gone.isEmpty && open.isEmpty && new.isEmpty }
}

/// All units' changes since an earlier report.
public struct ChangesSince: Codable, Hashable, Sendable {
    /// Whether the earlier report was judged by another notice, or another version of it.
    public var isOtherNotice: Bool
    /// The units with changes or with open findings, in the order of this report; those of the earlier report that are gone stand last.
    public var units: [UnitChanges]
}

/// What photos of a unit are called from report to report: by the names of their files, whatever folder or archive they came in.
enum PhotoLabels {
    /// One label for each photo; those that share a name have numbers in the order of the report.
    static func of(_ photos: [SubmittedPath]) -> [String] {
        var counts: [SubmittedPath: Int] = [:]
        return photos.map { photo in
            let name = photo.name
            counts[name, default: 0] += 1
            let number = counts[name] ?? 1
            return number == 1 ? name.shown : "\(name.shown) (\(number))"
        }
    }
}
