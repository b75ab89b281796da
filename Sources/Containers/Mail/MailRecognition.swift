/// Tells mail by its first bytes, whatever it is called: the files of a Maildir have no extension.
package enum MailRecognition {
    private static let window = 4_096
    private static let telling: Set<String> = [
        "return-path", "received", "from", "to", "subject", "date", "message-id", "mime-version", "delivered-to",
        "x-mailer", "content-type", "reply-to", "x-qq-mid", "dkim-signature",
    ]

    /// Whether these first bytes are the header of a message, or the beginning of a mailbox.
    ///
    /// Every line up to the first blank one must be a field or go on with one, and three of them must be a mail's.
    package static func isMail(_ head: [UInt8]) -> Bool {
        var names: Set<String> = []
        var lines = head.prefix(window).split(separator: 0x0A, omittingEmptySubsequences: false)[...]
        if let first = lines.first, first.starts(with: "From ".utf8) { lines.removeFirst() }
        // A line that the window cuts says nothing.
        if head.count >= window { lines.removeLast() }
        for (index, line) in lines.enumerated() {
            guard let first = line.first, first != 0x0D else { break }
            if first == 0x20 || first == 0x09 {
                guard index > 0 else { return false }
                continue
            }
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")),
                line[..<colon].allSatisfy({ $0 > 0x20 && $0 < 0x7F })
            else { return false }
            names.insert(String(decoding: line[..<colon], as: UTF8.self).lowercased())
        }
        return names.intersection(telling).count >= 3
    }
}
