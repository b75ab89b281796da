/// The units of a run, as a list that lies beside them may call them.
struct SharedUnits: Sendable {
    /// The names of the photos that are known before a unit is walked: those beside the units, and those that name their
    /// unit themselves; with the units' names.
    let photos: PhotoNames
    /// All names, in order.
    let all: [String]

    private var unitOfName: [String: Int?] = [:]
    /// The unit of each photo of `photos`; nil for those beside the units.
    private let unitOfPhoto: [Int?]

    /// - Parameters:
    ///   - plans: the units and what lies beside them.
    ///   - aliases: further names of a unit.
    init(_ plans: [UnitPlan], aliases: (String) -> [String]) {
        var known: [(path: SubmittedPath, unit: Int?)] = []
        for (index, plan) in plans.enumerated() {
            if plan.isUnit {
                for name in Set(([plan.name] + plan.called + aliases(plan.name)).map(Roster.key)) where !name.isEmpty {
                    // Two units of one name: nobody can tell which a row means.
                    unitOfName.updateValue(unitOfName[name] == nil ? index : nil, forKey: name)
                }
            }
            for file in plan.files where NameKind(file.path) == .picture {
                known.append((file.path, plan.isUnit ? index : nil))
            }
        }
        all = unitOfName.keys.sorted()
        photos = PhotoNames(known.map(\.path), units: all)
        unitOfPhoto = known.map(\.unit)
    }

    /// The unit of a name; nil where there is none, or more than one.
    func unit(named name: String) -> Int? {
        unitOfName[Roster.key(name)] ?? nil
    }

    /// The only unit whose name holds, or stands in, what a column for units says (洋河镇人民政府); a person must check it.
    func unit(like cell: String) -> Int? {
        let cell = Roster.key(cell)
        guard cell.unicodeScalars.count >= 2, cell.utf8.count <= 300 else { return nil }
        let alike = unitOfName.filter { $0.key.contains(cell) || cell.contains($0.key) }
        return alike.count == 1 ? alike.first?.value : nil
    }

    /// The unit whose name a photo's name begins with (洋河镇1.jpg): the longest one.
    func unit(atStartOf name: String) -> Int? {
        let scalars = name.unicodeScalars
        for length in stride(from: min(scalars.count - 1, 40), through: 2, by: -1) {
            if let unit = unitOfName[String(scalars.prefix(length))] { return unit }
        }
        return nil
    }

    /// The units of the known photos that an entry names; nil stands for those beside the units.
    func units(ofPhotoOf entry: CaptionEntry) -> Set<Int?> {
        guard let name = entry.name, !name.isEmpty, let (owners, _) = photos.owners(of: Array(name.utf8)) else {
            return []
        }
        return Set(owners.map { unitOfPhoto[$0] })
    }
}
