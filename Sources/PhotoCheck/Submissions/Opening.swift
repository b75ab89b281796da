internal import Bytes
internal import Foundation

/// Opens what the caller named, and decides what the units are.
struct Opening: Sendable {
    let source: SubmissionSource
    let options: CheckOptions
    /// Where the notice has the unit stand.
    var units = UnitSource.folder
    /// Which of several submissions of a unit count.
    var again = RepeatedSubmission.all
    /// The notice's clocks.
    var clock: TimeZone?
    let limits: ResourceLimits

    /// What was opened.
    struct Opened: Sendable {
        var plans: [UnitPlan] = []
        var files: [[UInt8]] = []
        var fileRoot: ScanRoot?
        var leftovers: [Leftover] = []
        var reading: UnitReading
        var wholeUnits = true
        var leaveOut: Set<FileStatus.Identity> = []
    }

    func open() throws(CheckError) -> Opened {
        var opened: Opened
        switch source {
        case .folder(let path): opened = try open([Array(path.utf8)])
        case .paths(let paths): opened = try open(paths)
        case .files(let paths): opened = try list(paths)
        }
        for path in options.leaveOut {
            if let status = try? OpenFile(path: path, mode: .named).status() { opened.leaveOut.insert(status.identity) }
        }
        return opened
    }

    /// Folders, each with its units; files named beside them are loose photos.
    private func open(_ paths: [[UInt8]]) throws(CheckError) -> Opened {
        var folders: [ScanRoot] = []
        var seen: Set<FileStatus.Identity> = []
        var files: [[UInt8]] = []
        for path in paths {
            let shown = SubmittedPath(bytes: path)
            do {
                let file = try OpenFile(path: path, mode: .named)
                let status = try file.status()
                guard status.kind == .folder else {
                    let prefix = paths.count > 1 ? Self.clean(path) : SubmittedPath(bytes: Self.clean(path)).name.bytes
                    guard let root = container(at: path, prefix: prefix, status) else {
                        files.append(path)
                        continue
                    }
                    if seen.insert(status.identity).inserted { folders.append(root) }
                    continue
                }
                // A folder named twice, perhaps by another path, is read once.
                guard seen.insert(status.identity).inserted else { continue }
                let prefix = paths.count > 1 ? Self.clean(path) : []
                let name = Self.name(of: path) ?? file.name() ?? []
                folders.append(
                    ScanRoot(folder: file, prefix: SubmittedPath(bytes: prefix), name: SubmittedPath(bytes: name))
                )
            } catch {
                guard case .system(let code, _) = error else { continue }
                throw CheckError.cannotOpen(path: shown, code: code)
            }
        }
        guard !folders.isEmpty else { return try list(files) }
        var opened = Opened(reading: UnitReading(level: nil, why: .subfolders))
        var loose: [FoundFile] = []
        for (index, root) in folders.enumerated() {
            do {
                let plans = try plans(root)
                opened.plans += plans.units
                opened.leftovers += plans.leftovers
                loose += plans.loose
                if index == 0 { opened.reading = plans.reading }
            } catch {
                guard case .system(let code, _) = error else { continue }
                throw CheckError.cannotOpen(path: root.shown([]), code: code)
            }
        }
        if !files.isEmpty { loose += try list(files).found }
        if let first = loose.first {
            opened.plans.append(
                UnitPlan(
                    name: UnitPlan.looseName, path: SubmittedPath(bytes: []), isUnit: false, folder: nil, files: loose,
                    root: first.root
                )
            )
        }
        return opened
    }

    /// A container that the caller named, as a root like a folder; nil for any other file.
    private func container(at path: [UInt8], prefix: [UInt8], _ status: FileStatus) -> ScanRoot? {
        guard status.kind == .file, NameKind(SubmittedPath(bytes: path)) == .container else { return nil }
        do throws(ByteSourceError) {
            let here = ScanRoot(
                folder: try OpenFile(path: [UInt8(ascii: ".")], mode: .named), prefix: SubmittedPath(bytes: []),
                name: SubmittedPath(bytes: []))
            guard var job = ContainerJob(FoundFile(root: here, path: SubmittedPath(bytes: path))) else { return nil }
            job.mode = .named
            var examiner = examiner
            guard let opened = examiner.openTop(job) else { return nil }
            let prefix = SubmittedPath(bytes: prefix)
            return ScanRoot(
                folder: try OpenFile(path: path, mode: .named), prefix: prefix,
                name: SubmittedPath(bytes: ContainerName.stem(SubmittedPath(bytes: path))),
                members: MemberTree(opened, at: prefix))
        } catch {
            return nil
        }
    }

    /// What examines photos that go by while a container is opened.
    private var examiner: FileExaminer {
        FileExaminer(
            limits: limits, leaveOut: [], places: options.headersOnly ? nil : DecodingPlaces(1),
            makesPictures: options.pictures)
    }

    private func plans(_ root: ScanRoot) throws(ByteSourceError) -> UnitPlans {
        let rule: UnitGrouping.Rule? =
            switch units {
            case .folder: nil
            case .fileName(let pattern): .pattern(pattern)
            // A submitter's own folder has no list, and is one unit anyhow.
            case .list: options.unitList.map { .list($0) }
            }
        guard let rule else {
            var plans = try UnitFinder(root: root, roster: options.roster, limits: limits).find(options.unitLevel)
            // A folder that was named as one unit is that unit's, whatever it is called.
            guard options.unitLevel != .fixed(0) else { return plans }
            let assignment = UnitAssignment(roster: options.roster, again: again, clock: clock, limits: limits)
            var examiner = FileExaminer(limits: limits, leaveOut: [], places: nil)
            plans.units = assignment.assigned(plans.units, &examiner, &plans.leftovers)
            return plans
        }
        var examiner = examiner
        return UnitGrouping(root: root, rule: rule, limits: limits).find(&examiner)
    }

    /// Single files, in the order given.
    private func list(_ paths: [[UInt8]]) throws(CheckError) -> Opened {
        var opened = Opened(reading: UnitReading(level: nil, why: .singleFiles))
        do {
            opened.fileRoot = ScanRoot(
                folder: try OpenFile(path: [UInt8(ascii: ".")], mode: .named), prefix: SubmittedPath(bytes: []),
                name: SubmittedPath(bytes: [])
            )
        } catch {
            guard case .system(let code, _) = error else { return opened }
            throw CheckError.cannotOpen(path: SubmittedPath("."), code: code)
        }
        opened.files = paths.map(Self.clean)
        opened.wholeUnits = false
        return opened
    }

    /// A path as given, without `./` before it and slashes behind it.
    private static func clean(_ path: [UInt8]) -> [UInt8] {
        var path = path[...]
        while path.starts(with: [0x2E, 0x2F]) {
            path = path.dropFirst(2).drop { $0 == 0x2F }
        }
        while path.count > 1, path.last == 0x2F { path = path.dropLast() }
        return path.isEmpty ? [0x2E] : Array(path)
    }

    /// The last component of a root's path; nil for `.`, `..` and `/`, which name nothing.
    private static func name(of path: [UInt8]) -> [UInt8]? {
        let name = SubmittedPath(bytes: clean(path)).name.bytes
        return name.isEmpty || name == [0x2E] || name == [0x2E, 0x2E] ? nil : name
    }
}

extension Opening.Opened {
    /// The listed files as files of a walk.
    fileprivate var found: [FoundFile] {
        guard let fileRoot else { return [] }
        return files.map { FoundFile(root: fileRoot, path: SubmittedPath(bytes: $0)) }
    }
}

extension UnitPlan {
    /// What loose photos beside units are listed under; wording shows it in the report's language.
    static let looseName = "(未归单位)"
}
