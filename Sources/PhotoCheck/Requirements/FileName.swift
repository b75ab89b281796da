internal import ImageFacts

/// The file is called as asked, such as `{unit}-{title}` or `{number:3}_*`.
///
/// Contests and archives give a pattern for names. What is compared is the name without its extension; `NamePattern` says what a pattern may hold.
public struct FileName: PhotoRequirement, ProfileReadable, Hashable {
    /// Its lasting name.
    public static let id: RequirementID = "file.name"
    /// The terms used where a profile does not say otherwise.
    public static let defaultTerms = Terms(level: .fail, basis: .stated)
    /// Every reason that its findings may name.
    public static let reasons = ["otherName", "otherUnit"]

    /// How the file is to be called.
    public var pattern: NamePattern

    /// Creates the requirement.
    public init(_ pattern: NamePattern) {
        self.pattern = pattern
    }

    /// Reads `pattern: "{unit}-{title}"`.
    public init(from section: inout ProfileSection) throws(ProfileError) {
        guard let pattern = try section.pattern("pattern") else { throw section.missing("pattern") }
        self.pattern = pattern
    }

    /// Cases that are its documentation and its test.
    public static let examples: [Example<Self>] = {
        // A pattern of ours that could not be read would leave the list empty, and a test asks for examples.
        guard let titled = try? NamePattern("{unit}-{title}"), let numbered = try? NamePattern("{number:3}_*") else {
            return []
        }
        func photo(_ name: String) -> Photo { .example(name, .jpeg, 1600, 1200) }
        return [
            Example(title: "unit and title", rule: Self(titled), photo: photo("苏子沟镇-便民服务.jpg"), verdict: .met),
            Example(title: "no title", rule: Self(titled), photo: photo("苏子沟镇.jpg"), verdict: .unmet),
            Example(title: "another unit's name", rule: Self(titled), photo: photo("洋河镇-便民服务.jpg"), verdict: .unmet),
            Example(title: "three digits", rule: Self(numbered), photo: photo("012_a.jpg"), verdict: .met),
            Example(title: "four digits", rule: Self(numbered), photo: photo("0123_a.jpg"), verdict: .unmet),
        ]
    }()

    /// The answer about one photo.
    public func judge(_ photo: Photo, in unit: UnitContext) -> Verdict? {
        // A program named what was pasted into a document.
        guard photo.pasted == nil else { return nil }
        let stem = SubmittedPath(bytes: photo.whole.stemAndExtension.stem).shown
        let wanted = Detail.fields([.init("pattern", .text(pattern.description))])
        guard let fields = pattern.match(stem) else {
            return .unmet(Finding("otherName", found: .fields([.init("name", .text(stem))]), wanted: wanted))
        }
        // A photo that stands alone has no unit to be compared with.
        guard let named = fields[.unit], !unit.name.isEmpty else { return .met(.inventory) }
        guard ([unit.name] + unit.aliases).contains(where: { Roster.key($0) == Roster.key(named) }) else {
            let found: [Detail.Field] = [.init("name", .text(stem)), .init("unit", .text(named))]
            return .unmet(
                Finding("otherUnit", found: .fields(found), wanted: .fields([.init("unit", .text(unit.name))])))
        }
        return .met(.inventory)
    }
}
