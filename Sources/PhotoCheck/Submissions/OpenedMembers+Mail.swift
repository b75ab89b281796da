internal import Containers

extension OpenedMembers {
    /// Takes in what a mail says beside its members.
    mutating func add(_ mail: MailFacts, of file: FoundFile) {
        mails.append(mail.envelope)
        for unread in mail.unread {
            let inside = unread.name.isEmpty ? [] : [SubmittedPath(unread.name)]
            leftovers.append(Leftover(file.onDisk, inside: file.inside + inside, Leftover.Reason(unread.why)))
        }
    }
}

extension Leftover.Reason {
    /// What a part of a mail is that cannot be read.
    init(_ why: MailUnread) {
        switch why {
        case .encrypted, .wrapped: self = .lockedContainer
        case .tnef: self = .outlookContainer
        case .external, .cloud: self = .linkedFile
        case .piece: self = .splitContainer
        case .noParts, .transferEncoding, .truncated: self = .damagedContainer
        }
    }
}

extension FoundFile {
    /// Whether it is the text of a mail.
    var isMailText: Bool { member.map { $0.holder.isMailText($0.index) } ?? false }
}
