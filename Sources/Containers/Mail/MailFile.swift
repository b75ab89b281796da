package import Bytes

/// A file of mail that stays open: one message (`.eml`, a file of a Maildir) or a mailbox of many (mbox).
package final class MailFile<Source: ByteSource & ~Copyable> {
    /// Where its messages lie.
    package let messages: [Range<Int>]
    /// Whether it is a mailbox by its form, be it of one message.
    package let isMailbox: Bool

    let source: Source
    let limits: ResourceLimits

    /// Takes over a source and looks where its messages begin.
    package init(_ source: consuming Source, limits: ResourceLimits = .default) throws(ByteSourceError) {
        let mailbox = try Mailbox.messages(in: source, limits: limits)
        isMailbox = mailbox != nil
        messages = mailbox ?? [0..<source.count]
        self.source = source
        self.limits = limits
    }

    /// What the message that lies there holds.
    package func message(at range: Range<Int>) throws(ByteSourceError) -> MailMessage {
        try MailReader.read(range, of: source, limits: limits)
    }

    /// The bytes of a part as a source of their own.
    package func open(_ content: MailContent) throws(ByteSourceError) -> MailPartSource<Source> {
        try MailPartSource(content, of: self)
    }
}

extension MailFile: Sendable where Source: Sendable {}
