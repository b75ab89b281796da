package import Bytes

/// Mail: a message (`.eml`, a file of a Maildir), or a mailbox in the form mbox, whose members are messages.
package enum MailFormat: ContainerFormat {
    package static let name = "mail"

    package static func recognises(_ head: [UInt8]) -> Bool { MailRecognition.isMail(head) }

    package static func open(_ source: SharedSource, limits: ResourceLimits) throws(ByteSourceError) -> OpenContainer {
        .members(try MailMembers(source, limits: limits))
    }
}

/// What a mail says beside its members.
package struct MailFacts: Hashable, Sendable {
    /// Who sent it, when, and about what.
    package let envelope: MailEnvelope
    /// What of it cannot be read; names as its sender gave them, behind those of the messages that they were attached to.
    package let unread: [MailContents.Unread]
    /// Its own texts, by their places among the members.
    package let texts: [Int]
}

/// The members of a mail: its texts and attachments, those of attached messages in a folder of the message's name; of a mailbox
/// its messages.
struct MailMembers: ContainerMembers {
    let entries: [ContainerEntry]
    let mail: MailFacts?

    private let file: MailFile<SharedSource>
    private let contents: [MailContent]

    init(_ source: SharedSource, limits: ResourceLimits) throws(ByteSourceError) {
        file = try MailFile(source, limits: limits)
        guard !file.isMailbox else {
            let messages = file.messages.map { MailContent(range: $0, encoding: .identity) }
            entries = messages.enumerated().map { Self.entry("\($0 + 1).eml", $1) }
            contents = messages
            mail = nil
            return
        }
        let message = try file.message(at: file.messages.first ?? 0..<0)
        var listing = Listing(limits: limits)
        listing.add(message, in: "")
        contents = listing.members.map(\.content)
        for text in listing.texts {
            var head: [UInt8] = []
            try file.open(listing.members[text].content).read(at: 0, count: MailCloud.window, into: &head)
            guard MailCloud.isNamed(in: head) else { continue }
            listing.unread.append(MailContents.Unread(name: listing.members[text].name, why: .cloud))
        }
        entries = listing.members.map { Self.entry($0.name, $0.content) }
        mail = MailFacts(
            envelope: MailEnvelope(message.fields, limits: limits), unread: listing.unread, texts: listing.texts)
    }

    func open(_ index: Int) throws(ByteSourceError) -> any ByteSource {
        try file.open(contents[index])
    }

    func part(_ index: Int) -> SharedSource? {
        guard contents[index].encoding == .identity else { return nil }
        return SharedSource(contents[index].range, of: file.source)
    }

    /// How long a member is that is stored in letters, its decoder alone can tell; it is no longer than this.
    private static func entry(_ name: String, _ content: MailContent) -> ContainerEntry {
        let stored = content.range.count
        return ContainerEntry(
            name: Array(name.utf8), isUTF8: true, size: content.encoding == .base64 ? stored / 4 * 3 + 3 : stored)
    }

    /// Members in their order, with the names of the messages that they lie in before theirs.
    private struct Listing {
        var members: [(name: String, content: MailContent)] = []
        var unread: [MailContents.Unread] = []
        var texts: [Int] = []
        let limits: ResourceLimits

        /// As deep as the reader's limit on parts inside parts lets messages be.
        mutating func add(_ message: MailMessage, in folder: String) {
            let contents = MailContents(message, limits: limits)
            let names = Set(contents.attachments.map(\.name))
            for (number, forms) in contents.texts.enumerated() {
                // Every form says the same; the others are for programs that cannot show the first.
                guard let text = forms.first(where: { !$0.content.range.isEmpty }) else { continue }
                var name = "正文\(number == 0 ? "" : "\(number + 1)").\(text.isHTML ? "html" : "txt")"
                while names.contains(name) { name = "_" + name }
                texts.append(members.count)
                members.append((folder + name, text.content))
            }
            for attachment in contents.attachments {
                switch attachment.content {
                case .bytes(let content): members.append((folder + attachment.name, content))
                case .message(let inner): add(inner, in: folder + attachment.name + "/")
                }
            }
            unread += contents.unread.map { MailContents.Unread(name: folder + $0.name, why: $0.why) }
        }
    }
}
