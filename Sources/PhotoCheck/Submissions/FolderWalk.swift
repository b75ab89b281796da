internal import Bytes

/// A file met in a walk.
struct FoundFile: Sendable {
    /// Below which root.
    let root: ScanRoot
    /// Its path relative to the root.
    let path: SubmittedPath

    /// Its path in reports.
    var shown: SubmittedPath { root.shown(path.bytes) }
}

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
        case .file: files.append(FoundFile(root: root, path: path))
        case .symbolicLink: leftovers.append(Leftover(root.shown(path.bytes), .symbolicLink))
        case .special: leftovers.append(Leftover(root.shown(path.bytes), .specialFile))
        }
        return nil
    }

    private mutating func enter(
        _ root: ScanRoot, _ folder: SubmittedPath,
        _ open: inout [(folder: SubmittedPath, entries: [FolderEntry], next: Int)]
    ) {
        do {
            let opened = try OpenFile(in: root.folder, path: folder.bytes, mode: .folder)
            open.append((folder, try opened.entries(), 0))
        } catch {
            leftovers.append(Leftover(root.shown(folder.bytes), .unreadableFolder))
        }
    }
}
