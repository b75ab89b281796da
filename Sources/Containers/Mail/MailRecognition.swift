/// Tells mail by its first bytes, whatever it is called: the files of a Maildir have no extension.
enum MailRecognition {
    /// Fields that people who write lists with colons use, too.
    private static let common: Set<String> = [
        "from", "to", "subject", "date", "reply-to", "sender", "cc", "content-type", "content-transfer-encoding",
    ]
    /// Fields that only mail programs write.
    private static let telling: Set<String> = [
        "return-path", "received", "message-id", "mime-version", "delivered-to", "x-mailer", "dkim-signature",
        "arc-seal", "x-originating-ip", "authentication-results", "received-spf", "x-received",
    ]

    /// Whether these first bytes are the header of a message, or the beginning of a mailbox.
    ///
    /// Every line up to the first blank one, or to where the bytes end, must be a field or go on with one.
    static func isMail(_ head: [UInt8]) -> Bool {
        var names: Set<String> = []
        var lines = head.split(separator: 0x0A, omittingEmptySubsequences: false)[...]
        if let first = lines.first, first.starts(with: "From ".utf8) { lines.removeFirst() }
        for (index, line) in lines.enumerated() {
            guard let first = line.first, first != 0x0D else {
                // Behind the last line break there may be nothing yet.
                if index == lines.count - 1 { continue }
                break
            }
            if first == 0x20 || first == 0x09 {
                guard index > 0 else { return false }
                continue
            }
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else {
                // The last line may be cut in its name.
                guard index == lines.count - 1, line.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return false }
                continue
            }
            guard line[..<colon].allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return false }
            names.insert(String(decoding: line[..<colon], as: UTF8.self).lowercased())
        }
        let isTelling = names.contains { telling.contains($0) || $0.hasPrefix("x-qq-") }
        return isTelling || names.intersection(common).count >= 3
    }
}
