internal import Bytes
internal import Containers

/// Puts the members of a container where they would lie if it were a folder.
struct MemberPlacing {
    private let container: FoundFile
    private let holder: MemberHolder
    private let limits: ResourceLimits

    init(_ container: FoundFile, _ holder: MemberHolder, limits: ResourceLimits) {
        self.container = container
        self.holder = holder
        self.limits = limits
    }

    /// The files in the order of their paths; all else by name.
    func place(_ entries: [ContainerEntry]) -> OpenedMembers {
        let names = MemberNames(entries)
        var opened = OpenedMembers()
        var ignored: Set<[UInt8]> = []
        var places: [(path: [UInt8], index: Int)] = []
        for (index, entry) in entries.enumerated() {
            guard let path = names.path(of: entry) else {
                // A folder by itself holds nothing: what lies in it is named; `./` is what many programs begin with.
                guard entry.kind != .folder else { continue }
                opened.leftovers.append(leftover(names.shown(entry), .unsafeName))
                continue
            }
            if let system = SystemFile.part(of: path, isFolder: entry.kind == .folder) {
                if ignored.insert(system).inserted { opened.leftovers.append(leftover(system, .system)) }
                continue
            }
            guard path.count(where: { $0 == UInt8(ascii: "/") }) < limits.folderDepth else {
                opened.leftovers.append(leftover(path, .tooDeep))
                continue
            }
            switch entry.kind {
            case .folder: break
            case .symbolicLink: opened.leftovers.append(leftover(path, .symbolicLink))
            case .special: opened.leftovers.append(leftover(path, .specialFile))
            case .file: places.append((path, index))
            }
        }
        places.sort { left, right in
            left.path == right.path ? left.index < right.index : left.path.lexicographicallyPrecedes(right.path)
        }
        for (rank, place) in places.enumerated() {
            let file = file(place.path, place.index)
            // Two photos of one name are two photos; of two texts it is not known which one was meant.
            if rank > 0, places[rank - 1].path == place.path, NameKind(file.path) != .picture {
                opened.leftovers.append(Leftover(file, .duplicateName))
            } else {
                opened.files.append(file)
            }
        }
        return opened
    }

    private func file(_ path: [UInt8], _ index: Int) -> FoundFile {
        FoundFile(
            root: container.root, path: container.path.entering([SubmittedPath(bytes: path)]),
            member: FoundMember(
                holder: holder, index: index, file: container.member?.file ?? container.path,
                inside: container.inside + [SubmittedPath(bytes: path)]))
    }

    private func leftover(_ path: [UInt8], _ why: Leftover.Reason) -> Leftover {
        Leftover(container.onDisk, inside: container.inside + [SubmittedPath(bytes: path)], why)
    }
}

extension SystemFile {
    /// The way to the first folder or file of a path that a system wrote by itself; nil where there is none.
    static func part(of path: [UInt8], isFolder: Bool) -> [UInt8]? {
        var end = path.startIndex
        while end < path.endIndex {
            let slash = path[end...].firstIndex(of: UInt8(ascii: "/"))
            let name = Array(path[end..<(slash ?? path.endIndex)])
            if isOne(name, isFolder: isFolder || slash != nil) { return Array(path[..<(slash ?? path.endIndex)]) }
            end = slash.map { $0 + 1 } ?? path.endIndex
        }
        return nil
    }

    /// The same of a member whose name is not decoded yet; names of systems are ASCII.
    static func isOne(_ entry: ContainerEntry) -> Bool {
        part(of: entry.name, isFolder: entry.kind == .folder) != nil
    }
}

extension ContainerMembers {
    /// Whether it is a document of an office program, which are zips, too.
    var isDocument: Bool {
        entries.contains { $0.name == Array("[Content_Types].xml".utf8) || $0.name == Array("mimetype".utf8) }
    }
}

extension Leftover.Reason {
    /// What a container is that could not be read.
    init(container error: ByteSourceError) {
        switch error {
        case .container(.encrypted): self = .lockedContainer
        case .container(.damaged): self = .damagedContainer
        case .container(.split): self = .splitContainer
        case .container(.limit): self = .containerOverLimit
        case .container(.needsTrait): self = .containerNotBuilt
        case .container(.needsPackage): self = .containerNeedsLibrary
        // ENOENT, ENOTDIR.
        case .changed, .system(code: 2, _), .system(code: 20, _): self = .vanished
        case .system, .container(.noMemory): self = .unreadableFile
        }
    }
}
