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
    /// Where the sub-folders of a unit lie that came as a container, in reports' paths.
    var opened: SubmittedPath?
    /// Folders of further submissions of the same unit, below the same root.
    var moreFolders: [SubmittedPath] = []
    /// Earlier submissions that do not count, where the notice has only the latest count.
    var superseded: [Leftover] = []
    /// What was handed in, and what says that it is this unit's; empty where nobody asked.
    var origins: [UnitOrigin] = []
    /// What its folders and files are called where its name is another one.
    var called: [String] = []
    /// Whether it is a message of a mailbox, whose file name says nothing.
    var isMessage = false

    /// What a result says of them: nothing where there is one, and its name says it all.
    var toldOrigins: [UnitOrigin] {
        origins.count > 1 || origins.contains(where: \.isRemarkable) || isMessage ? origins : []
    }
}

extension UnitPlan {
    /// The sub-folder of the unit that a photo lies in or below, in reports' paths; nil beside the sub-folders, and where the unit is no folder.
    func group(of photo: SubmittedPath) -> SubmittedPath? {
        guard isUnit, let start = (opened ?? folder.map { root.shown($0.bytes) })?.bytes else { return nil }
        let depth = start.isEmpty ? 0 : start.count + 1
        guard photo.bytes.count > depth, photo.bytes.starts(with: start),
            let slash = photo.bytes[depth...].firstIndex(of: UInt8(ascii: "/"))
        else { return nil }
        return SubmittedPath(bytes: Array(photo.bytes[..<slash]))
    }
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
