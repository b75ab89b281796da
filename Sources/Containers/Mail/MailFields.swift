/// The header fields of a message or a part, as far as anything is asked of them.
package struct MailFields: Hashable, Sendable {
    /// Names in lower case, values unfolded (RFC 5322, 2.2.3), in the order of the message.
    private var fields: [Field] = []

    private struct Field: Hashable {
        var name: String
        var value: [UInt8]
    }

    package init() {}

    /// What is kept of a header; the rest is for the machines that carried it.
    private static let kept: Set<String> = [
        "received", "date", "from", "sender", "subject", "message-id", "content-type", "content-disposition",
        "content-id",
    ]

    /// Adds a field, unless nothing is asked of it.
    mutating func add(name: [UInt8], value: [UInt8]) {
        let name = String(decoding: name, as: UTF8.self).lowercased()
        guard Self.kept.contains(name) else { return }
        fields.append(Field(name: name, value: Self.unfolded(value)))
    }

    /// The value of the first field of a name.
    package func first(_ name: String) -> [UInt8]? {
        fields.first { $0.name == name }?.value
    }

    /// The values of all fields of a name, the topmost first.
    package func all(_ name: String) -> [[UInt8]] {
        fields.filter { $0.name == name }.map(\.value)
    }

    /// Without line breaks, and without blanks at the ends; the blanks that a folded line begins with stay.
    private static func unfolded(_ value: [UInt8]) -> [UInt8] {
        let line = value.filter { $0 != 0x0D && $0 != 0x0A }
        return Array(line.trimmingBlanks)
    }
}

extension Collection where Element == UInt8, SubSequence: BidirectionalCollection {
    /// Without spaces and tabs at the ends.
    var trimmingBlanks: SubSequence {
        var rest = drop { $0 == 0x20 || $0 == 0x09 }
        while let last = rest.last, last == 0x20 || last == 0x09 { rest = rest.dropLast() }
        return rest
    }
}
