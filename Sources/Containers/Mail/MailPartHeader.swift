internal import Bytes

/// What the header of a part says about it.
struct MailPartHeader {
    /// `text/plain`, in lower case; that of plain text where nothing is said (RFC 2045, 5.2).
    let type: String
    /// The file's name as its sender wrote it.
    let name: DecodedText?

    private let content: MailParameters
    private let disposition: MailParameters

    init(_ fields: MailFields, limits: ResourceLimits) {
        content = MailParameters(fields.first("content-type") ?? [])
        disposition = MailParameters(fields.first("content-disposition") ?? [])
        type = content.value.contains("/") ? content.value : "text/plain"
        let named = disposition.text("filename", limits: limits) ?? content.text("name", limits: limits)
        name = named.flatMap { $0.text.isEmpty ? nil : $0 }
    }

    /// The encoding of its text.
    var charset: TextEncoding? { content.plainText("charset").flatMap { TextEncoding(label: $0) } }

    /// Whether it is a text of the message, and no file.
    var isText: Bool {
        (type == "text/plain" || type == "text/html") && name == nil && disposition.value != "attachment"
    }

    /// Whether it proves who wrote the mail, and says nothing else (RFC 3156, RFC 8551).
    var isSignature: Bool {
        ["application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature"].contains(type)
    }

    /// Why its content cannot be read, by what it is.
    var unread: MailUnread? {
        switch type {
        case "application/pkcs7-mime", "application/x-pkcs7-mime":
            content.plainText("smime-type")?.lowercased() == "signed-data" ? .wrapped : .encrypted
        case "application/pgp-encrypted": .encrypted
        case "application/ms-tnef", "application/vnd.ms-tnef": .tnef
        case "message/external-body": .external
        case "message/partial": .piece
        default: shownName?.lowercased() == "winmail.dat" ? .tnef : nil
        }
    }

    /// The name without folders: what a sender's disk was called is no place here (RFC 2183, 2.3).
    var shownName: String? {
        guard let text = name?.text else { return nil }
        let last = text.unicodeScalars.split { $0 == "/" || $0 == "\\" || $0 == "\0" }.last.map { String($0) } ?? ""
        let isPlace = last.unicodeScalars.allSatisfy { $0 == "." || $0 == " " }
        return isPlace ? nil : last
    }

    /// What the part is called where files are listed; `number` is its place among the attachments.
    func fileName(number: Int) -> String {
        if let shownName { return shownName }
        return "\(number).\(Self.extensions[type] ?? (type.hasPrefix("message/") ? "eml" : "bin"))"
    }

    private static let extensions = [
        "image/jpeg": "jpg", "image/jpg": "jpg", "image/pjpeg": "jpg", "image/png": "png", "image/gif": "gif",
        "image/heic": "heic", "image/tiff": "tif", "image/bmp": "bmp", "text/plain": "txt", "text/html": "html",
        "text/csv": "csv", "application/zip": "zip", "application/pdf": "pdf", "application/msword": "doc",
    ]
}
