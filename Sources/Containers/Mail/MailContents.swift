package import Bytes

/// What a message holds for its reader: texts, attachments, and what cannot be read, each named.
package struct MailContents: Hashable, Sendable {
    /// A text of the message.
    package struct Text: Hashable, Sendable {
        /// Whether it is a page; plain text else.
        package var isHTML: Bool
        /// Where it lies.
        package var content: MailContent
        /// The encoding that its header names.
        package var declared: TextEncoding?
    }

    /// A file or a message that was attached, or a picture that stands in a text.
    package struct Attachment: Hashable, Sendable {
        /// Its name, without folders; no two attachments of a message have the same.
        package var name: String
        /// What a person should know about the reading of the name.
        package var doubts: [TextDoubt]
        /// What its header says that it is (`image/jpeg`), in lower case.
        package var type: String
        /// What it holds.
        package var content: Content

        /// What an attachment may hold.
        package enum Content: Hashable, Sendable {
            case bytes(MailContent)
            case message(MailMessage)
        }
    }

    /// Something that cannot be read.
    package struct Unread: Hashable, Sendable {
        /// Its name; empty for the message itself.
        package var name: String
        /// Why.
        package var why: MailUnread

        package init(name: String, why: MailUnread) {
            self.name = name
            self.why = why
        }
    }

    /// The texts in their order, each in all forms that it was sent in, the plain one first.
    package private(set) var texts: [[Text]] = []
    /// The attachments, in their order.
    package private(set) var attachments: [Attachment] = []
    /// What cannot be read, in its order.
    package private(set) var unread: [Unread] = []

    private let limits: ResourceLimits

    /// Sorts the parts of a message.
    package init(_ message: MailMessage, limits: ResourceLimits = .default) {
        self.limits = limits
        if let part = message.part { texts = add(part) }
        if message.isTruncated { unread.append(Unread(name: "", why: .truncated)) }
        var names = UniqueNames()
        for index in attachments.indices { attachments[index].name = names.unique(attachments[index].name) }
    }

    /// Sorts one part in and gives its texts; what lies inside goes as deep as the reader's limit lets it be.
    private mutating func add(_ part: MailPart) -> [[Text]] {
        let header = MailPartHeader(part.fields, limits: limits)
        switch part.content {
        case .message(let message): addMessage(message, header)
        case .parts(let parts): return add(parts, header)
        case .bytes(let content):
            if header.isText {
                guard content.encoding != .uuencode else { return refuse(header, .transferEncoding) }
                return [[Text(isHTML: header.type == "text/html", content: content, declared: header.charset)]]
            }
            if let why = header.unread ?? (content.encoding == .uuencode ? .transferEncoding : nil) {
                return refuse(header, why)
            }
            // The other half of a file from an old Mac holds no picture (RFC 1740).
            guard header.type != "application/applefile", !header.isSignature else { return [] }
            attach(.bytes(content), header)
        }
        return []
    }

    private mutating func add(_ parts: [MailPart], _ header: MailPartHeader) -> [[Text]] {
        guard header.type != "multipart/encrypted" else { return refuse(header, .encrypted) }
        guard !parts.isEmpty else { return refuse(header, .noParts) }
        let texts = parts.map { add($0) }
        guard header.type == "multipart/alternative" else { return Array(texts.joined()) }
        // The same text in several forms; a form may be in pieces, with pictures between them.
        let forms = texts.filter { !$0.isEmpty }
        guard forms.count > 1, forms.allSatisfy({ $0.count == 1 }) else { return forms.first ?? [] }
        let all = forms.joined().joined()
        return [all.filter { !$0.isHTML } + all.filter(\.isHTML)]
    }

    private mutating func addMessage(_ message: MailMessage?, _ header: MailPartHeader) {
        guard let message else {
            _ = refuse(header, .noParts)
            return
        }
        attach(.message(message), header)
    }

    private mutating func attach(_ content: Attachment.Content, _ header: MailPartHeader) {
        attachments.append(
            Attachment(
                name: header.fileName(number: attachments.count + 1), doubts: header.name?.doubts ?? [],
                type: header.type, content: content))
    }

    private mutating func refuse(_ header: MailPartHeader, _ why: MailUnread) -> [[Text]] {
        unread.append(Unread(name: header.shownName ?? "", why: why))
        return []
    }
}

/// Why something in a mail cannot be read.
package enum MailUnread: String, Hashable, Sendable, CaseIterable {
    /// It is encrypted (PGP, S/MIME).
    case encrypted
    /// It is signed in a form that wraps its content (S/MIME).
    case wrapped
    /// Outlook put the attachments into a `winmail.dat` (TNEF).
    case tnef
    /// The file was not sent; the mail says where it lies.
    case external
    /// Files were left with a cloud service; the mail holds a link.
    case cloud
    /// It is a piece of a message that was sent in several mails.
    case piece
    /// A part that says it holds others, and holds none.
    case noParts
    /// It is stored in a way that is not read.
    case transferEncoding
    /// The message breaks off.
    case truncated
}

/// Gives each name once; the second of two gets a number before its extension.
private struct UniqueNames {
    private var uses: [String: Int] = [:]

    /// The name, or one like it that was not given yet.
    ///
    /// The counter of each name goes on where it stood, so that a thousand of one name cost a thousand steps.
    mutating func unique(_ name: String) -> String {
        guard let used = uses[name] else {
            uses[name] = 1
            return name
        }
        let dot =
            name.utf8.lastIndex(of: UInt8(ascii: ".")).flatMap { $0 == name.startIndex ? nil : $0 } ?? name.endIndex
        var number = used
        while true {
            number += 1
            let other = "\(name[..<dot]) (\(number))\(name[dot...])"
            guard uses[other] == nil else { continue }
            uses[name] = number
            uses[other] = 1
            return other
        }
    }
}
