/// A case that a requirement shows: its documentation and its test.
public struct Example<Rule: Sendable>: Sendable {
    /// What the case shows, in a few English words.
    public var title: String
    /// The requirement with its parameters.
    public var rule: Rule
    /// The photo.
    public var photo: Photo
    /// Its unit.
    public var unit: UnitContext
    /// The answer expected; nil when the requirement has nothing to say.
    public var verdict: Verdict.Kind?

    /// Creates an example.
    public init(
        title: String, rule: Rule, photo: Photo, unit: UnitContext = UnitContext(name: "苏子沟镇"), verdict: Verdict.Kind?
    ) {
        self.title = title
        self.rule = rule
        self.photo = photo
        self.unit = unit
        self.verdict = verdict
    }
}
