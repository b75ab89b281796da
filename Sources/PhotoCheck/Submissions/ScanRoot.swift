internal import Bytes

/// A folder or file named by the caller, kept open: everything below it is opened relative to it.
final class ScanRoot: Sendable {
    /// The open folder; for a single file the folder that holds it.
    let folder: OpenFile
    /// What stands before each path in reports: empty for the only root, else the path as the caller gave it.
    let prefix: SubmittedPath
    /// The root's own name, which names the unit when the root is one.
    let name: SubmittedPath

    init(folder: consuming OpenFile, prefix: SubmittedPath, name: SubmittedPath) {
        self.folder = folder
        self.prefix = prefix
        self.name = name
    }

    /// The path in reports of a path below this root.
    func shown(_ path: [UInt8]) -> SubmittedPath {
        path.isEmpty ? prefix : prefix.appending(path)
    }
}
