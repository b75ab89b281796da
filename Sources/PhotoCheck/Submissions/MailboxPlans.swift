internal import Bytes

/// Mailboxes beside the units: each message is a submission of its own, unless the box carries a unit's name.
struct MailboxPlans {
    let names: RosterNames?
    let limits: ResourceLimits

    /// A plan, or one for each message of the box that it is; `leftovers` takes what else lies in the box.
    func parted(
        _ plan: UnitPlan, _ examiner: inout FileExaminer, _ leftovers: inout [Leftover]
    ) -> [UnitPlan] {
        guard plan.isUnit, names?.contains(plan.name) != true, let messages = messages(of: plan, &examiner, &leftovers)
        else { return [plan] }
        return messages.enumerated().map { index, file in
            var message = UnitPlan(
                name: "\(plan.name) \(index + 1)", path: file.onDisk, isUnit: true, folder: nil, files: [file],
                root: plan.root)
            message.isMessage = true
            return message
        }
    }

    /// The messages of a mailbox or a Maildir; nil for anything else, and for a box without any.
    private func messages(
        of plan: UnitPlan, _ examiner: inout FileExaminer, _ leftovers: inout [Leftover]
    ) -> [FoundFile]? {
        if let folder = plan.folder {
            guard plan.files.isEmpty, Self.isMaildir((try? plan.root.entries(of: folder)) ?? []) else { return nil }
            var walk = FolderWalk(limits: limits)
            for part in Self.parts { walk.walk(plan.root, folder.appending(Array(part.utf8))) }
            guard !walk.files.isEmpty else { return nil }
            leftovers += walk.leftovers
            return walk.files
        }
        guard plan.files.count == 1, let file = plan.files.first, file.path.lowercasedExtension == "mbox",
            let job = ContainerJob(file), let opened = examiner.openTop(job), !opened.files.isEmpty,
            opened.mails.isEmpty
        else { return nil }
        leftovers += opened.leftovers
        // They are called by their numbers, and lie in the order of their names' bytes.
        return opened.files.sorted { left, right in
            func number(_ file: FoundFile) -> Int {
                Int(SubmittedPath(bytes: file.path.stemAndExtension.stem).shown) ?? .max
            }
            return (number(left), left.path) < (number(right), right.path)
        }
    }

    /// The folders of a Maildir that hold messages; what is being delivered (`tmp`) is none yet.
    private static let parts = ["cur", "new"]

    /// Whether a folder is a Maildir: its three folders, and nothing else but what mail programs keep there.
    static func isMaildir(_ entries: [FolderEntry]) -> Bool {
        let folders = Set(entries.filter { $0.kind == .folder }.map { String(decoding: $0.name, as: UTF8.self) })
        return folders.isSuperset(of: parts) && folders.isSubset(of: parts + ["tmp"])
    }
}
