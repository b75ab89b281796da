internal import Bytes

/// A folder, file or container named by the caller, kept open: everything below it is opened relative to it.
final class ScanRoot: Sendable {
    /// The open folder; for a single file the folder that holds it, for a container its file.
    let folder: OpenFile
    /// What stands before each path in reports: empty for the only root, else the path as the caller gave it.
    let prefix: SubmittedPath
    /// The root's own name, which names the unit when the root is one.
    let name: SubmittedPath
    /// What lies in a container that is a root; nil for a folder of the disk.
    private let members: MemberTree?

    init(folder: consuming OpenFile, prefix: SubmittedPath, name: SubmittedPath, members: MemberTree? = nil) {
        self.folder = folder
        self.prefix = prefix
        self.name = name
        self.members = members
    }

    /// The path in reports of a path below this root.
    func shown(_ path: [UInt8]) -> SubmittedPath {
        path.isEmpty ? prefix : prefix.appending(path)
    }

    /// What lies in a folder below this root.
    func entries(of folder: SubmittedPath) throws(ByteSourceError) -> [FolderEntry] {
        guard let members else {
            return try OpenFile(in: self.folder, path: folder.bytes, mode: .folder).entries()
        }
        return members.entries(of: folder)
    }

    /// The files at a path: one on a disk, perhaps several of one name in a container.
    func files(at path: SubmittedPath) -> [FoundFile] {
        members?.files(at: path, below: self) ?? [FoundFile(root: self, path: path)]
    }

    /// What lies in a folder of a container and is neither file nor folder.
    func leftovers(in folder: SubmittedPath) -> [Leftover] { members?.leftovers(in: folder) ?? [] }

    /// The folder of a container in which all of it lies, as people pack a folder; else the root itself.
    var start: SubmittedPath { members?.start(named: name) ?? SubmittedPath(bytes: []) }
}
