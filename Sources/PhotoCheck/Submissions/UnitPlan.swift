internal import Bytes

/// One unit that is to be checked: where its files lie, before any of them was opened.
struct UnitPlan: Sendable {
    /// The name in reports.
    var name: String
    /// Its folder or container, as in reports.
    var path: SubmittedPath
    /// False for loose files that belong to no unit.
    var isUnit: Bool
    /// The folder to walk, below `root`; nil for containers and loose files alone.
    var folder: SubmittedPath?
    /// Files that lie outside the folder and belong to the unit: its container, or the loose files themselves.
    var files: [FoundFile] = []
    /// The root of `folder`.
    var root: ScanRoot
}

/// The units of a run in the order of the report, and what lies beside them.
struct UnitPlans: Sendable {
    var units: [UnitPlan] = []
    /// Loose photos and other files that belong to no unit, checked last.
    var loose: [FoundFile] = []
    /// What lies beside the units and is no file to be read.
    var leftovers: [Leftover] = []
    /// How the tree was read.
    var reading: UnitReading
}
