/// Compares the results of a check, as they come, with an earlier report.
struct ChangeCounter {
    private let earlier: StoredReport
    private let isOtherNotice: Bool
    private var photos: [(path: SubmittedPath, verdicts: [JudgedRequirement], isUnread: Bool)] = []
    private var units: [UnitChanges] = []
    private var placeOfUnit: [String: Int] = [:]
    private let findingsOf: [String: [OpenFinding]]

    init(_ earlier: StoredReport, profile: Profile) {
        self.earlier = earlier
        isOtherNotice = earlier.profileDigest != profile.digest
        findingsOf = Dictionary(
            earlier.units.map { (Roster.key($0.name), $0.findings) }, uniquingKeysWith: { $0 + $1 })
    }

    /// Takes a photo of the open unit; no more is kept of it than its name and verdicts.
    mutating func add(_ result: PhotoResult) {
        photos.append((result.photo.whole, result.verdicts, result.isUnread))
    }

    /// Closes the open unit.
    mutating func add(_ unit: UnitResult) {
        compare(unit.name, unit.verdicts)
    }

    private mutating func compare(_ name: String, _ own: [JudgedRequirement]) {
        /// What is judged of a unit, or of one of its photos.
        struct Place: Hashable {
            var photo: String?
            var requirement: RequirementID
        }
        var order: [Place] = []
        var now: [Place: JudgedRequirement] = [:]
        var labels: Set<String> = []
        var unread: Set<String> = []
        func take(_ photo: String?, _ verdicts: [JudgedRequirement]) {
            for judged in verdicts {
                let place = Place(photo: photo, requirement: judged.requirement)
                if now.updateValue(judged, forKey: place) == nil { order.append(place) }
            }
        }
        take(nil, own)
        for (photo, label) in zip(photos, PhotoLabels.of(photos.map(\.path))) {
            labels.insert(label)
            if photo.isUnread { unread.insert(label) }
            take(label, photo.verdicts)
        }
        photos = []
        var changes = UnitChanges(unit: name)
        var wasOpen: Set<Place> = []
        for finding in findingsOf[Roster.key(name)] ?? [] {
            let place = Place(photo: finding.photo, requirement: finding.requirement)
            wasOpen.insert(place)
            if let judged = now[place] {
                if let open = judged.open(finding.photo) {
                    changes.open.append(open)
                } else {
                    changes.mended.append(finding)
                }
            } else if finding.photo.map(unread.contains) ?? false {
                // What cannot be read shows nothing mended.
                changes.open.append(finding)
            } else if finding.requirement == RosterMissing.id || finding.photo.map(labels.contains) ?? true {
                // It handed in, or the requirement finds nothing to say any more.
                changes.mended.append(finding)
            } else {
                changes.gone.append(finding)
            }
        }
        for place in order where !wasOpen.contains(place) {
            if let open = now[place]?.open(place.photo) { changes.new.append(open) }
        }
        placeOfUnit[Roster.key(name)] = units.count
        units.append(changes)
    }

    /// The changes, when all units are closed; `verdicts` are the run's own, and of `notChecked` nothing is known now.
    func changes(_ verdicts: [JudgedRequirement], notChecked: [NotChecked]) -> ChangesSince {
        let unknown = Set(notChecked.map(\.requirement))
        var all = units.map { unit in
            var unit = unit
            unit.open += unit.mended.filter { unknown.contains($0.requirement) }
            unit.mended.removeAll { unknown.contains($0.requirement) }
            return unit
        }
        var seen = Set(placeOfUnit.keys)
        for judged in verdicts where judged.requirement == RosterMissing.id {
            guard let finding = judged.open(nil), case .text(let name)? = judged.verdict.finding?.wanted["unit"],
                seen.insert(Roster.key(name)).inserted
            else { continue }
            var changes = UnitChanges(unit: name)
            let before = findingsOf[Roster.key(name)] ?? []
            if before.contains(where: { $0.requirement == RosterMissing.id }) {
                changes.open = [finding]
            } else {
                changes.new = [finding]
            }
            changes.gone = before.filter { $0.requirement != RosterMissing.id }
            all.append(changes)
        }
        for unit in earlier.units where seen.insert(Roster.key(unit.name)).inserted {
            var changes = UnitChanges(unit: unit.name)
            changes.gone = findingsOf[Roster.key(unit.name)] ?? []
            all.append(changes)
        }
        return ChangesSince(isOtherNotice: isOtherNotice, units: all.filter { !$0.isEmpty })
    }
}

extension PhotoResult {
    /// Whether it is no picture now, or one that could not be examined.
    fileprivate var isUnread: Bool {
        incomplete || verdicts.contains { $0.requirement == PhotoIntact.id && $0.verdict.kind == .unmet }
    }
}

extension JudgedRequirement {
    /// A finding that weighs; nil for what is met or only noted.
    fileprivate func open(_ photo: String?) -> OpenFinding? {
        guard let finding = verdict.finding, terms.level == .fail || terms.level == .review else { return nil }
        return OpenFinding(photo: photo, requirement: requirement, reason: finding.reason)
    }
}
