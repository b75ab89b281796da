internal import Bytes
internal import Foundation

/// Says whose each submission is: by the names of folders and archives, and by what mails say, compared with the roster; and
/// puts several submissions of one unit together.
struct UnitAssignment {
    let roster: Roster?
    /// Which of several submissions count.
    let again: RepeatedSubmission
    /// The notice's clocks.
    let clock: TimeZone?
    let limits: ResourceLimits

    /// The units of a run in their order; `leftovers` takes what lies in mailboxes and is no message.
    func assigned(
        _ plans: [UnitPlan], _ examiner: inout FileExaminer, _ leftovers: inout [Leftover]
    ) -> [UnitPlan] {
        let names = roster.map(RosterNames.init)
        let boxes = MailboxPlans(names: names, limits: limits)
        var found: [Found] = []
        for plan in plans {
            for part in boxes.parted(plan, &examiner, &leftovers) {
                guard part.isUnit, names != nil || part.isMessage else {
                    found.append(Found(plan: part))
                    continue
                }
                found.append(self.found(part, names, &examiner))
            }
        }
        return joined(found)
    }

    /// A submission with the place in the roster of its unit.
    private struct Found {
        var plan: UnitPlan
        var member: Int?
        var arrived: Arrival?
    }

    // MARK: One submission

    private func found(_ plan: UnitPlan, _ names: RosterNames?, _ examiner: inout FileExaminer) -> Found {
        var plan = plan
        var origin = UnitOrigin(
            path: plan.path, inside: plan.files.first.map { plan.folder == nil ? $0.inside : [] } ?? [])
        let file = plan.folder == nil && plan.files.count == 1 ? plan.files.first : nil
        let clues = file.flatMap { plan.isMessage || NameKind.isMail($0.path) ? examiner.clues(of: $0) : nil }
        let arrived = clues.flatMap { Arrival($0.envelope, in: clock) }
        origin.arrived = arrived?.shown
        guard let names, let roster else {
            if let subject = clues?.subject { plan.name = subject }
            plan.origins = [origin]
            return Found(plan: plan, arrived: arrived)
        }
        let stem = plan.isMessage ? "" : plan.name
        let named = clues.map { $0.named(in: names, stem: stem) } ?? Self.named(stem, names)
        // The best evidence that means one unit alone.
        guard let best = named.first(where: { $0.members.count == 1 }), let member = best.members.first else {
            if plan.isMessage, let subject = clues?.subject { plan.name = subject }
            origin.others = Set(named.flatMap(\.members)).sorted().map { roster.units[$0].name }
            plan.origins = [origin]
            return Found(plan: plan, arrived: arrived)
        }
        origin.evidence = named.filter { $0.members.contains(member) }.map(\.evidence)
        origin.others = Set(named.filter(\.evidence.isTelling).flatMap(\.members)).subtracting([member]).sorted()
            .map { roster.units[$0].name }
        plan.called.append(plan.name)
        // What the office itself calls the unit stays as it is.
        if best.evidence != .name { plan.name = roster.units[member].name }
        plan.origins = [origin]
        return Found(plan: plan, member: member, arrived: arrived)
    }

    /// What the name of a folder or an archive says.
    private static func named(
        _ name: String, _ names: RosterNames
    ) -> [(evidence: UnitOrigin.Evidence, members: [Int])] {
        if let member = names.written(name) { return [(.name, [member])] }
        if let member = names.shortened(name) { return [(.shortName, [member])] }
        if let member = names.again(name) { return [(.again, [member])] }
        let members = names.members(in: name)
        return members.isEmpty ? [] : [(.inName, members)]
    }

    // MARK: Several submissions

    /// Each unit once, where its first submission stood.
    private func joined(_ found: [Found]) -> [UnitPlan] {
        var places: [Int: Int] = [:]
        var groups: [[Found]] = []
        for found in found {
            // Folders of two roots have no walk in common.
            if let member = found.member, let place = places[member], groups[place][0].plan.root === found.plan.root {
                groups[place].append(found)
                continue
            }
            if let member = found.member { places[member] = groups.count }
            groups.append([found])
        }
        var taken: Set<String> = []
        return groups.map { group in
            var plan = group.count == 1 ? group[0].plan : joined(group)
            // Two messages of one subject are two submissions.
            if group[0].member == nil, plan.isMessage {
                let name = plan.name
                var number = 2
                while taken.contains(plan.name), number < 10_000 {
                    plan.name = "\(name) (\(number))"
                    number += 1
                }
            }
            taken.insert(plan.name)
            return plan
        }
    }

    private func joined(_ group: [Found]) -> UnitPlan {
        var group = group
        if again == .latest { group = latest(of: group) }
        let counting = group.filter { $0.plan.origins.allSatisfy(\.counts) }
        let first = counting.firstIndex { $0.plan.folder != nil } ?? 0
        var plan = counting.isEmpty ? group[0].plan : counting[first].plan
        for (index, other) in counting.enumerated() where index != first {
            plan.moreFolders += [other.plan.folder].compactMap(\.self)
            plan.files += other.plan.files
            plan.called += other.plan.called
        }
        for earlier in group where !earlier.plan.origins.allSatisfy(\.counts) {
            plan.superseded += earlier.plan.files.map { Leftover($0, .superseded) }
        }
        plan.origins = group.flatMap(\.plan.origins)
        if let member = group[0].member, let roster { plan.name = roster.units[member].name }
        return plan
    }

    /// With all but the latest marked, where every one says when it arrived.
    private func latest(of group: [Found]) -> [Found] {
        let times = group.compactMap(\.arrived)
        guard times.count == group.count else { return group }
        var latest = 0
        for (index, time) in times.enumerated()
        where (times[latest].day, times[latest].second ?? 0) < (time.day, time.second ?? 0) {
            latest = index
        }
        return group.enumerated().map { index, found in
            var found = found
            if index != latest { for place in found.plan.origins.indices { found.plan.origins[place].counts = false } }
            return found
        }
    }
}
