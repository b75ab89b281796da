internal import Bytes

/// Sorts the files of a root into units by their names or by a list, where a notice does not go by folders.
///
/// A text beside a photo follows its photo; a file that names no unit is loose. Units stand in the order of their names.
struct UnitGrouping {
    /// What tells the unit of a file.
    enum Rule: Sendable {
        case pattern(NamePattern)
        case list(UnitList)
    }

    let root: ScanRoot
    let rule: Rule
    let limits: ResourceLimits

    /// The units of one root.
    func find(_ examiner: inout FileExaminer) -> UnitPlans {
        var walk = FolderWalk(limits: limits)
        walk.walk(root, SubmittedPath(bytes: []))
        var plans = UnitPlans(reading: UnitReading(level: nil, why: why))
        plans.leftovers = walk.leftovers
        // Which unit a file in a container is of, its own name says.
        var files: [FoundFile] = []
        for file in walk.files {
            guard let job = ContainerJob(file), let opened = examiner.open(job, cancel: nil) else {
                files.append(file)
                continue
            }
            files += opened.files
            plans.leftovers += opened.leftovers
        }
        var filesOfUnit: [String: [FoundFile]] = [:]
        var unitOfStem: [SubmittedPath: String] = [:]
        var others: [FoundFile] = []
        for file in files {
            guard let unit = unit(of: file.path) else {
                others.append(file)
                continue
            }
            filesOfUnit[unit, default: []].append(file)
            unitOfStem[file.path.withoutExtension] = unit
            unitOfStem[file.path] = unit
        }
        for file in others {
            if let unit = unitOfStem[file.path.withoutExtension] {
                filesOfUnit[unit, default: []].append(file)
            } else {
                plans.loose.append(file)
            }
        }
        // String orders canonically equivalent names as equal, whatever machine they came from.
        plans.units = filesOfUnit.sorted { $0.key < $1.key }.map { name, files in
            UnitPlan(
                name: name, path: SubmittedPath(bytes: []), isUnit: true, folder: nil,
                files: files.sorted { $0.path < $1.path }, root: root)
        }
        return plans
    }

    private var why: UnitReading.Why {
        switch rule {
        case .pattern: .fileNames
        case .list: .list
        }
    }

    private func unit(of path: SubmittedPath) -> String? {
        switch rule {
        case .pattern(let pattern):
            let name = pattern.match(SubmittedPath(bytes: path.stemAndExtension.stem).shown)?[.unit]
            return name.map(Roster.key).flatMap { $0.isEmpty ? nil : $0 }
        case .list(let list): return list.unit(of: path)
        }
    }
}

extension SubmittedPath {
    /// The path without its last component's extension: what a photo and the text beside it share.
    fileprivate var withoutExtension: SubmittedPath {
        folder.appending(stemAndExtension.stem)
    }
}
