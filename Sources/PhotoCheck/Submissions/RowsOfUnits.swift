/// The rows of a list, sorted by the units that they mean.
struct RowsOfUnits: Sendable {
    /// The rows of each unit.
    private(set) var lists: [Int: CaptionList] = [:]
    /// The rows of no unit.
    private(set) var rest: CaptionList?
    /// Whether rows do not show which unit they mean, and are not about photos beside the units.
    private(set) var isOpen = false

    /// No rows.
    init() {}

    init(_ list: CaptionList, units: SharedUnits) {
        let hasUnitColumn = list.entries.contains { $0.unit != nil }
        var above: Int?
        for entry in list.entries {
            var entry = entry
            switch Self.unit(of: &entry, units) {
            case .one(let unit):
                above = unit
                add(entry, to: unit, list)
            case .none where entry.unit == nil && above != nil && hasUnitColumn:
                // The unit may go on from the row above.
                entry.isCertain = false
                add(entry, to: above, list)
            case .none, .several:
                let owners = units.units(ofPhotoOf: entry)
                if owners.count == 1, let unit = owners.first {
                    add(entry, to: unit, list)
                } else {
                    isOpen = true
                    add(entry, to: nil, list)
                }
            }
        }
    }

    private enum Found {
        case none, one(Int), several
    }

    /// The unit that a row means; its name is taken from the row's folders.
    private static func unit(of entry: inout CaptionEntry, _ units: SharedUnits) -> Found {
        var found: Set<Int> = []
        let folders = entry.upperFolders + [entry.folder].compactMap(\.self)
        if let place = folders.lastIndex(where: { units.unit(named: $0) != nil }),
            let unit = units.unit(named: folders[place])
        {
            found.insert(unit)
            entry.lie(in: Array(folders[(place + 1)...]))
        }
        if let cell = entry.unit {
            if let unit = units.unit(named: cell) {
                found.insert(unit)
            } else if found.isEmpty, let unit = units.unit(like: cell) {
                found.insert(unit)
                entry.isCertain = false
            }
        }
        if found.isEmpty, entry.unit == nil, let name = entry.name, let unit = units.unit(atStartOf: name) {
            found.insert(unit)
        }
        guard let unit = found.first else { return .none }
        return found.count == 1 ? .one(unit) : .several
    }

    private mutating func add(_ entry: CaptionEntry, to unit: Int?, _ list: CaptionList) {
        var empty = CaptionList()
        empty.isShifted = list.isShifted
        guard let unit else {
            if rest == nil { rest = empty }
            rest?.entries.append(entry)
            return
        }
        lists[unit, default: empty].entries.append(entry)
    }
}
