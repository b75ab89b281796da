internal import Bytes

/// A web page saved with all that belongs to it as one mail message (RFC 2557): Word's and browsers' `.mht`.
enum MHTMLArchive {
    /// Whether the first bytes are the header of such a message.
    static func isOne(_ head: [UInt8]) -> Bool {
        let text = String(decoding: head.prefix(2_048), as: UTF8.self).lowercased()
        guard text.utf8.starts(with: "mime-version:".utf8) || text.utf8.starts(with: "from:".utf8) else { return false }
        return text.contains("multipart/related") || text.contains("content-type: text/html")
    }
}
