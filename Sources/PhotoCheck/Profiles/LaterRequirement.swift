/// A requirement that a profile may name and this version does not judge.
///
/// A notice is written down whole: what it asks beyond this version stands under "not checked" or "for a person", with its clause, instead of
/// being an unknown key. A requirement that gets its judge moves from here to the `Registry`.
struct LaterRequirement: Sendable {
    /// Its lasting name.
    var id: RequirementID
    /// The terms used where a profile does not say otherwise; level `person` where nobody but a person will ever judge it.
    var terms: Terms
    /// Why it is not judged.
    var why: NotChecked.Reason = .notInThisVersion
    /// Whether a person judges it by looking at photos, one by one; else by what a unit wrote.
    var isSeenInPhotos = false

    /// All of them, in the order of reports.
    static let all: [LaterRequirement] =
        [
            Self(id: "subject.people", terms: Terms(level: .person, basis: .stated), isSeenInPhotos: true),
            Self(id: "summary.effect", terms: Terms(level: .person, basis: .stated)),
        ]
}
