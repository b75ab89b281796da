internal import Bytes
internal import Containers

/// A web page saved with all that belongs to it as one mail message (RFC 2557): Word's and browsers' `.mht`.
///
/// Its main part is the first that is HTML; the pictures are other parts and are not read.
enum MHTMLArchive {
    /// A part's or the message's header: names lower case, and where the content begins.
    private struct Header {
        var fields: [String: String] = [:]
        var end: Int
    }

    /// Bytes of one header, and lines of all of them, that are looked at.
    private static let window = 16_384

    /// Whether the first bytes are the header of such a message.
    static func isOne(_ head: [UInt8]) -> Bool {
        let text = String(decoding: head.prefix(2_048), as: UTF8.self).lowercased()
        guard text.utf8.starts(with: "mime-version:".utf8) || text.utf8.starts(with: "from:".utf8) else { return false }
        return text.contains("multipart/related") || text.contains("content-type: text/html")
    }

    /// The bytes of the page, and the encoding that its part declares.
    static func mainPart(_ message: [UInt8]) throws(DocumentProblem) -> (bytes: [UInt8], declared: TextEncoding?) {
        let header = header(message, from: 0)
        guard let boundary = boundary(header) else { return content(message, header, to: message.count) }
        let mark = Array("--\(boundary)".utf8)
        var start = find(mark, in: message, from: header.end)
        while let from = start {
            let part = Self.header(message, from: lineEnd(message, from))
            let next = find(mark, in: message, from: part.end)
            if part.fields["content-type"]?.lowercased().hasPrefix("text/html") == true {
                return content(message, part, to: next ?? message.count)
            }
            start = next
        }
        throw .damaged(detail: "MHTML without a page")
    }

    private static func content(
        _ message: [UInt8], _ header: Header, to end: Int
    ) -> (bytes: [UInt8], declared: TextEncoding?) {
        let raw = message[min(header.end, end)..<end]
        let declared = HTMLCharset.encoding(in: header.fields["content-type"] ?? "")
        switch header.fields["content-transfer-encoding"]?.lowercased() {
        case "quoted-printable": return (TransferDecoder.decode(raw, .quotedPrintable), declared)
        case "base64": return (TransferDecoder.decode(raw, .base64), declared)
        default: return (Array(raw), declared)
        }
    }

    private static func boundary(_ header: Header) -> String? {
        guard let type = header.fields["content-type"], type.lowercased().hasPrefix("multipart/"),
            let boundary = HTMLCharset.parameter("boundary", in: type), !boundary.isEmpty
        else { return nil }
        return boundary
    }

    /// Fields up to the first blank line; a line that begins with a blank goes on with the one before (RFC 5322, 2.2.3).
    private static func header(_ bytes: [UInt8], from start: Int) -> Header {
        var header = Header(end: start)
        var name = ""
        while header.end < bytes.count, header.end - start < window {
            let end = lineEnd(bytes, header.end)
            let line = String(decoding: bytes[header.end..<end], as: UTF8.self)
            let isContinued = line.utf8.first == 0x20 || line.utf8.first == 0x09
            let text = line.drop { $0.isWhitespace }
            header.end = end
            guard !text.isEmpty else { return header }
            if isContinued {
                header.fields[name, default: ""] += " " + trimmed(text)
            } else if let colon = text.firstIndex(of: ":") {
                name = text[..<colon].lowercased()
                header.fields[name] = trimmed(text[text.index(after: colon)...])
            }
        }
        return header
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text.drop { $0.isWhitespace }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }

    /// The place behind the line break.
    private static func lineEnd(_ bytes: [UInt8], _ start: Int) -> Int {
        var index = start
        while index < bytes.count, bytes[index] != 0x0A { index += 1 }
        return min(bytes.count, index + 1)
    }

    /// Where a line begins with these bytes.
    private static func find(_ mark: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
        var index = start
        while index < bytes.count {
            if bytes[index...].starts(with: mark) { return index }
            index = lineEnd(bytes, index)
        }
        return nil
    }
}
