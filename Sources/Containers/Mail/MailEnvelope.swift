package import Bytes

/// Who sent a message, when, and about what, as its header says; nothing of it is proved.
package struct MailEnvelope: Hashable, Sendable {
    /// The address it says it comes from (`name@host`), in lower case; nil where there is none.
    package let address: String?
    /// The sender's name; empty where there is none.
    package let sender: String
    /// The subject; empty where there is none.
    package let subject: String
    /// Its lasting name, without the angle brackets.
    package let messageID: String?
    /// When the host that keeps the mail took it in: the first field, which is the last hop (RFC 5321, 4.4).
    package let received: MailDate?
    /// When its writer's machine says it was sent.
    package let date: MailDate?

    /// Reads the header of a message.
    package init(_ fields: MailFields, limits: ResourceLimits = .default) {
        let from = fields.first("from") ?? fields.first("sender") ?? []
        (address, sender) = Self.mailbox(from, limits: limits)
        subject = MailText.decode(fields.first("subject") ?? [], limits: limits).text
        messageID = fields.first("message-id").map {
            String(
                decoding: $0.filter { $0 > 0x20 && $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: ">") }, as: UTF8.self)
        }
        received = fields.first("received").flatMap { MailDate(received: $0) }
        date = fields.first("date").flatMap { MailDate($0) }
    }

    /// The first mailbox of a field: `name <address>`, or the address alone (RFC 5322, 3.4).
    private static func mailbox(_ field: [UInt8], limits: ResourceLimits) -> (address: String?, name: String) {
        var isQuoted = false
        let open = field.indices.first { index in
            if field[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
            return field[index] == UInt8(ascii: "<") && !isQuoted
        }
        guard let open else {
            let first = field.prefix { $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "(") }
            return (address(first[...]), "")
        }
        let inside = field[(open + 1)...].prefix { $0 != UInt8(ascii: ">") }
        let name = field[..<open].trimmingBlanks.filter { $0 != UInt8(ascii: "\"") }
        return (address(inside), MailText.decode(Array(name), limits: limits).text)
    }

    private static func address(_ bytes: ArraySlice<UInt8>) -> String? {
        let text = String(decoding: bytes.trimmingBlanks, as: UTF8.self).lowercased()
        let isOne = text.utf8.contains(UInt8(ascii: "@")) && !text.utf8.contains { $0 <= 0x20 }
        return isOne && text.utf8.count <= 320 ? text : nil
    }
}
