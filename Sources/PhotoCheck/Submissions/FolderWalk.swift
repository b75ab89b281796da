internal import Bytes

/// What a walk met: files in the order of their path bytes, and everything that is no file.
struct FolderWalk: Sendable {
    private(set) var files: [FoundFile] = []
    private(set) var leftovers: [Leftover] = []
    private let limits: ResourceLimits

    init(limits: ResourceLimits) {
        self.limits = limits
    }

    /// Walks a folder and all below it.
    ///
    /// Never follows a link, never opens a special file; what cannot be entered is named.
    mutating func walk(_ root: ScanRoot, _ folder: SubmittedPath) {
        var open: [(folder: SubmittedPath, entries: [FolderEntry], next: Int)] = []
        enter(root, folder, &open)
        while var level = open.popLast() {
            guard level.next < level.entries.count else { continue }
            let entry = level.entries[level.next]
            level.next += 1
            open.append(level)
            if let below = take(root, level.folder, entry) {
                if open.count >= limits.folderDepth {
                    leftovers.append(Leftover(root.shown(below.bytes), .tooDeep))
                } else {
                    enter(root, below, &open)
                }
            }
        }
    }

    /// Sorts one entry of a folder in; returns its path when it is a folder to be entered.
    mutating func take(_ root: ScanRoot, _ folder: SubmittedPath, _ entry: FolderEntry) -> SubmittedPath? {
        let path = folder.appending(entry.name)
        if SystemFile.isOne(entry.name, isFolder: entry.kind == .folder) {
            leftovers.append(Leftover(root.shown(path.bytes), .system))
            return nil
        }
        switch entry.kind {
        case .folder: return path
        case .file: files += root.files(at: path)
        case .symbolicLink: leftovers.append(Leftover(root.shown(path.bytes), .symbolicLink))
        case .special: leftovers.append(Leftover(root.shown(path.bytes), .specialFile))
        }
        return nil
    }

    /// Takes what lies in a folder and is no entry of it; only containers have such.
    mutating func takeLeftovers(_ root: ScanRoot, _ folder: SubmittedPath) {
        leftovers += root.leftovers(in: folder)
    }

    private mutating func enter(
        _ root: ScanRoot, _ folder: SubmittedPath,
        _ open: inout [(folder: SubmittedPath, entries: [FolderEntry], next: Int)]
    ) {
        do {
            open.append((folder, try root.entries(of: folder), 0))
            takeLeftovers(root, folder)
        } catch {
            leftovers.append(Leftover(root.shown(folder.bytes), .unreadableFolder))
        }
    }
}
