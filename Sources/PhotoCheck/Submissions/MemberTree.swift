internal import Bytes

/// The members of a container as folders list them: in the order of their bytes, a folder as `name/`.
struct MemberTree: Sendable {
    private var folders: [SubmittedPath: [FolderEntry]] = [:]
    private var filesAt: [SubmittedPath: [FoundMember]] = [:]
    private var leftoversIn: [SubmittedPath: [Leftover]] = [:]

    /// Sorts members into folders; `place` is the container's path in reports.
    init(_ opened: OpenedMembers, at place: SubmittedPath) {
        folders[SubmittedPath(bytes: [])] = []
        var entered: Set<SubmittedPath> = []
        for file in opened.files {
            guard let member = file.member, let path = member.inside.last else { continue }
            // The root is the container itself.
            filesAt[path, default: []].append(
                FoundMember(
                    holder: member.holder, index: member.index, file: SubmittedPath(bytes: []), inside: member.inside))
            if filesAt[path]?.count == 1 {
                enter(path.folder, &entered)
                folders[path.folder, default: []].append(FolderEntry(name: path.name.bytes, kind: .file))
            }
        }
        for leftover in opened.leftovers {
            // A name that climbs out lies in no folder.
            var folder = SubmittedPath(bytes: [])
            if leftover.why != .unsafeName, let path = leftover.inside.last {
                folder = path.folder
                enter(folder, &entered)
            }
            leftoversIn[folder, default: []].append(Leftover(place, inside: leftover.inside, leftover.why))
        }
        for folder in folders.keys { folders[folder]?.sortAsWalked() }
    }

    /// Makes a folder and those that it lies in.
    private mutating func enter(_ folder: SubmittedPath, _ entered: inout Set<SubmittedPath>) {
        var folder = folder
        while !folder.bytes.isEmpty, entered.insert(folder).inserted {
            let name = folder.name.bytes
            folder = folder.folder
            folders[folder, default: []].append(FolderEntry(name: name, kind: .folder))
        }
    }

    func entries(of folder: SubmittedPath) -> [FolderEntry] { folders[folder] ?? [] }

    func files(at path: SubmittedPath, below root: ScanRoot) -> [FoundFile] {
        (filesAt[path] ?? []).map { FoundFile(root: root, path: path, member: $0) }
    }

    func leftovers(in folder: SubmittedPath) -> [Leftover] { leftoversIn[folder] ?? [] }

    /// The folder in which everything lies: the one that is named like the container, or that holds folders or containers of
    /// its own; else the container itself.
    func start(named name: SubmittedPath) -> SubmittedPath {
        let top = SubmittedPath(bytes: [])
        guard let only = folders[top]?.first, folders[top]?.count == 1, only.kind == .folder else { return top }
        let below = SubmittedPath(bytes: only.name)
        let isPacked = only.name == name.bytes || only.name == ContainerName.stem(name)
        let holdsUnits = entries(of: below).contains { entry in
            entry.kind == .folder && !PartOfSubmission.isOne(SubmittedPath(bytes: entry.name).shown)
                || entry.kind == .file && NameKind(SubmittedPath(bytes: entry.name)) == .container
        }
        return isPacked || holdsUnits ? below : top
    }
}
