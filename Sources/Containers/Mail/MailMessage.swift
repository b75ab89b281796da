/// A mail message as it is built; what its parts mean is said by `MailContents`.
package struct MailMessage: Hashable, Sendable {
    /// Its header, without the fields of its content.
    package var fields: MailFields
    /// What it holds; nil where nothing follows the header.
    package var part: MailPart?
    /// Whether it breaks off, so that parts may be missing.
    package var isTruncated = false
}

/// A part of a message.
package struct MailPart: Hashable, Sendable {
    /// Its header.
    package var fields: MailFields
    /// What it holds.
    package var content: Content

    /// What a part may hold.
    package indirect enum Content: Hashable, Sendable {
        case bytes(MailContent)
        case parts([MailPart])
        /// A message that was attached; nil where none follows.
        case message(MailMessage?)
    }
}

/// Where the bytes of a part lie in the file, and how they are stored.
package struct MailContent: Hashable, Sendable {
    /// The place in the file.
    package var range: Range<Int>
    /// How they are stored.
    package var encoding: TransferEncoding
}
