internal import Bytes

/// Decides which folders of a root are units, and says why.
///
/// Sub-folders are units unless they are all named like parts of one submission, or the roster's names are found at
/// another level.
struct UnitFinder {
    let root: ScanRoot
    let roster: Roster?
    let limits: ResourceLimits

    /// The units of one root.
    func find(_ level: CheckOptions.UnitLevel) throws(ByteSourceError) -> UnitPlans {
        let start = root.start
        let top = try root.entries(of: start)
        if case .auto = level, MailboxPlans.isMaildir(top) {
            // Its messages are the submissions, unless the folder is a unit's own.
            let isUnit = roster.map { RosterNames($0).contains(root.name.shown) } ?? false
            var plans = UnitPlans(reading: UnitReading(level: isUnit ? 0 : 1, why: isUnit ? .roster : .containers))
            plans.units = [
                UnitPlan(name: root.name.shown, path: root.shown([]), isUnit: true, folder: start, root: root)
            ]
            return plans
        }
        let reading =
            switch level {
            case .fixed(let level): UnitReading(level: level, why: .asked)
            case .auto: chosen(top, in: start)
            }
        var plans = UnitPlans(reading: reading)
        if reading.level != 0 || !start.bytes.isEmpty { plans.leftovers = root.leftovers(in: SubmittedPath(bytes: [])) }
        switch reading.level ?? 0 {
        case 0:
            plans.units = [
                UnitPlan(
                    name: root.name.shown, path: root.shown([]), isUnit: true, folder: start,
                    root: root
                )
            ]
        case 1:
            collect(top, in: start, partsAreLoose: reading.why != .asked, into: &plans)
        default:
            collectGroups(top, in: start, into: &plans)
        }
        return plans
    }

    // MARK: Level

    private func chosen(_ top: [FolderEntry], in start: SubmittedPath) -> UnitReading {
        let folders = subfolders(of: top)
        if let roster {
            let names = RosterNames(roster)
            let atTop = matches(top, names)
            let below = folders.prefix(Self.sampledGroups).reduce(0) { count, folder in
                count
                    + matches((try? root.entries(of: start.appending(folder.name))) ?? [], names)
            }
            let own = names.contains(root.name.shown) ? 1 : 0
            let best = max(own, atTop, below)
            if best > 0 {
                if atTop == best { return UnitReading(level: 1, why: .roster) }
                return UnitReading(level: below == best ? 2 : 0, why: .roster)
            }
        }
        guard !folders.isEmpty || top.contains(where: { isContainer($0) }) else {
            return UnitReading(level: 0, why: .noSubfolders)
        }
        guard !folders.isEmpty else {
            // Several containers, each from another unit, perhaps with a stray photo; one beside photos is theirs.
            let containers = top.count { isContainer($0) }
            let photos = top.count { $0.kind == .file && NameKind(SubmittedPath(bytes: $0.name)) == .picture }
            let areUnits = photos == 0 || (containers > 1 && containers > photos)
            return UnitReading(level: areUnits ? 1 : 0, why: areUnits ? .containers : .noSubfolders)
        }
        if folders.allSatisfy({ PartOfSubmission.isOne(SubmittedPath(bytes: $0.name).shown) }) {
            return UnitReading(level: 0, why: .partsOfOne)
        }
        return UnitReading(level: 1, why: .subfolders)
    }

    /// Groups whose folders are looked into before the level is chosen; enough to tell, and bounded.
    private static let sampledGroups = 100

    private func subfolders(of entries: [FolderEntry]) -> [FolderEntry] {
        entries.filter { $0.kind == .folder && !SystemFile.isOne($0.name, isFolder: true) }
    }

    private func isContainer(_ entry: FolderEntry) -> Bool {
        entry.kind == .file && !SystemFile.isOne(entry.name, isFolder: false)
            && NameKind(SubmittedPath(bytes: entry.name)) == .container
    }

    private func matches(_ entries: [FolderEntry], _ names: RosterNames) -> Int {
        entries.count { entry in
            let path = SubmittedPath(bytes: entry.name)
            if entry.kind == .folder { return names.contains(path.shown) }
            return isContainer(entry) && names.contains(SubmittedPath(bytes: ContainerName.stem(path)).shown)
        }
    }

    // MARK: Collecting

    /// The entries of one folder as units: its sub-folders, and its containers by their stem; the rest is loose.
    ///
    /// A folder that is named like a part of a submission (照片) is no unit unless it was asked for: its photos are loose.
    private func collect(
        _ entries: [FolderEntry], in folder: SubmittedPath, partsAreLoose: Bool, into plans: inout UnitPlans
    ) {
        var walk = FolderWalk(limits: limits)
        var containers: [FoundFile] = []
        var unitOfName: [[UInt8]: Int] = [:]
        let first = plans.units.count
        for entry in entries {
            if isContainer(entry) {
                containers += root.files(at: folder.appending(entry.name))
            } else if let below = walk.take(root, folder, entry) {
                guard !partsAreLoose || !PartOfSubmission.isOne(SubmittedPath(bytes: entry.name).shown) else {
                    walk.walk(root, below)
                    continue
                }
                unitOfName[entry.name] = plans.units.count
                plans.units.append(unit(named: entry.name, at: below, folder: below))
            }
        }
        // 苏子沟镇.zip beside 苏子沟镇/ is one unit's.
        for container in containers {
            let stem = ContainerName.stem(container.path)
            if let index = unitOfName[stem] {
                plans.units[index].files.append(container)
            } else {
                unitOfName[stem] = plans.units.count
                var plan = unit(named: stem, at: container.path, folder: nil)
                plan.files = [container]
                plans.units.append(plan)
            }
        }
        plans.units[first...].sort { left, right in
            left.sortKey.lexicographicallyPrecedes(right.sortKey)
        }
        plans.loose += walk.files
        plans.leftovers += walk.leftovers
    }

    /// The folders inside the root's folders as units; what lies beside them is loose.
    private func collectGroups(_ top: [FolderEntry], in start: SubmittedPath, into plans: inout UnitPlans) {
        var walk = FolderWalk(limits: limits)
        for entry in top {
            guard let group = walk.take(root, start, entry) else { continue }
            do {
                let entries = try root.entries(of: group)
                walk.takeLeftovers(root, group)
                collect(entries, in: group, partsAreLoose: false, into: &plans)
            } catch {
                plans.leftovers.append(Leftover(root.shown(group.bytes), .unreadableFolder))
            }
        }
        plans.loose += walk.files
        plans.leftovers += walk.leftovers
    }

    private func unit(named name: [UInt8], at path: SubmittedPath, folder: SubmittedPath?) -> UnitPlan {
        UnitPlan(
            name: SubmittedPath(bytes: name).shown, path: root.shown(path.bytes), isUnit: true, folder: folder,
            root: root
        )
    }
}

extension UnitPlan {
    fileprivate var sortKey: [UInt8] { folder == nil ? path.bytes : path.bytes + [UInt8(ascii: "/")] }
}
