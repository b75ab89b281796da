import PhotoCheck

/// A file of `--output`, and whether it may be written.
struct ReportTarget {
    let path: [UInt8]
    let format: ReportKind

    init(_ path: [UInt8]) throws(UsageError) {
        guard let format = ReportKind(file: SubmittedPath(bytes: path)) else {
            throw .outputFormat(Complaint.shown(path))
        }
        self.path = path
        self.format = format
    }

    /// What a check reads, in the form in which targets are compared with it.
    struct Inputs {
        /// Files that are read as they are named.
        fileprivate var names: Set<[UInt8]> = []
        fileprivate var files: Set<System.Identity> = []
        /// Scanned folders, resolved: what lies in or below them may be read.
        fileprivate var trees: [[UInt8]] = []
        /// The folders of files named singly, resolved: captions are looked for beside a photo.
        fileprivate var folders: Set<[UInt8]> = []

        init(settings: [[UInt8]], submitted: [[UInt8]]) {
            for path in settings { addFile(path) }
            var parents: Set<[UInt8]> = []
            for path in submitted {
                if System.kind(of: path) == .folder {
                    if let tree = System.realPath(of: path) { trees.append(tree) }
                } else {
                    addFile(path)
                    parents.insert(ReportTarget.folder(of: path))
                }
            }
            folders = Set(parents.compactMap(System.realPath))
        }

        private mutating func addFile(_ path: [UInt8]) {
            names.insert(path)
            if let file = System.identity(of: path) { files.insert(file) }
        }

        /// Whether the check may read what lies in a folder, which is resolved.
        func reach(_ folder: [UInt8]) -> Bool {
            let slash = UInt8(ascii: "/")
            return folders.contains(folder)
                || trees.contains { tree in
                    folder == tree || folder.starts(with: tree.last == slash ? tree : tree + [slash])
                }
        }
    }

    /// Why no report may be written here; nil when one may.
    func refusal(earlier: ArraySlice<ReportTarget>, _ inputs: Inputs) -> Complaint? {
        let file = System.identity(of: path)
        let resolved = self.resolved
        let isRepeated = earlier.contains { other in
            other.path == path || other.resolved == resolved || (file != nil && System.identity(of: other.path) == file)
        }
        if isRepeated { return .outputRepeated(path: path) }
        if inputs.names.contains(path) || file.map(inputs.files.contains) ?? false {
            return .outputIsInput(path: path)
        }
        // What is no file has a complaint of its own.
        guard let folder = System.realPath(of: Self.folder(of: path)), inputs.reach(folder) else { return nil }
        // A new document beside photos would be read for captions by the next run.
        switch System.kind(of: path) {
        case .file where !isOwnReport: break
        case .absent where format.isDocument: break
        default: return nil
        }
        return .outputIsNoReport(path: path)
    }

    /// The path with its folder resolved; the last name is kept, because a rename replaces a link, not what it leads to.
    private var resolved: [UInt8] {
        let name = path[(path.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0)...]
        return (System.realPath(of: Self.folder(of: path)) ?? Self.folder(of: path)) + [UInt8(ascii: "/")] + name
    }

    static func folder(of path: [UInt8]) -> [UInt8] {
        path.lastIndex(of: UInt8(ascii: "/")).map { Array(path[...$0]) } ?? [UInt8(ascii: ".")]
    }

    /// Whether the file there begins as our reports of its format do.
    ///
    /// A text beside photos may be a caption, whoever wrote it.
    private var isOwnReport: Bool {
        let beginnings = format.beginnings
        guard !beginnings.isEmpty else { return false }
        guard let found = try? System.beginning(of: path, count: 128) else { return false }
        return beginnings.contains { found.starts(with: Array($0.utf8)) }
    }
}
