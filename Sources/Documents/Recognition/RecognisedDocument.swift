internal import Bytes

/// What a document is by its content, and whether that is locked.
struct RecognisedDocument: Hashable, Sendable {
    /// The kind.
    var kind: DocumentKind
    /// Whether its content is locked with a password, as the container alone tells.
    var isEncrypted = false

    /// Bytes looked at before a container's directory.
    private static let window = 4_096

    /// Recognises by content; `extension` (lower case, no dot) tells plain texts apart and names what is locked.
    static func recognise(
        _ source: borrowing some ByteSource & ~Copyable, extension: String, limits: ResourceLimits
    ) throws(ByteSourceError) -> RecognisedDocument {
        var head: [UInt8] = []
        try source.read(at: 0, count: window, into: &head)
        if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
            return RecognisedDocument(kind: try ZipMarkers.read(source, head: head).kind)
        }
        if head.starts(with: CompoundFile.signature) {
            return try compound(source, extension: `extension`, limits: limits)
        }
        if head.starts(with: Array("{\\rtf".utf8)) { return RecognisedDocument(kind: .rtf) }
        return RecognisedDocument(kind: PlainText.kind(of: head, extension: `extension`))
    }

    /// An OLE2 file is what the streams of its root say; without a readable directory its name says what it is meant to be.
    private static func compound(
        _ source: borrowing some ByteSource & ~Copyable, extension: String, limits: ResourceLimits
    ) throws(ByteSourceError) -> RecognisedDocument {
        let file: CompoundFile
        do throws(DocumentProblem) {
            file = try CompoundFile(source, limits: limits)
        } catch .source(let error) {
            throw error
        } catch {
            switch `extension` {
            case "doc", "dot", "wps": return RecognisedDocument(kind: .doc)
            case "xls", "xlt", "et": return RecognisedDocument(kind: .xls)
            case "ppt", "dps": return RecognisedDocument(kind: .ppt)
            default: return RecognisedDocument(kind: .other)
            }
        }
        // Office 2007 and later lock a whole package inside an OLE2 file [MS-OFFCRYPTO, 2.3.4.4].
        if file.holds("EncryptedPackage") {
            return RecognisedDocument(kind: package(named: `extension`), isEncrypted: true)
        }
        if file.holds("WordDocument") { return RecognisedDocument(kind: .doc) }
        if file.holds("Workbook") || file.holds("Book") { return RecognisedDocument(kind: .xls) }
        if file.holds("PowerPoint Document") { return RecognisedDocument(kind: .ppt) }
        return RecognisedDocument(kind: .other)
    }

    private static func package(named extension: String) -> DocumentKind {
        switch `extension` {
        case "docx", "docm", "dotx", "doc", "wps": .docx
        case "xlsx", "xlsm", "xltx", "xls", "et": .xlsx
        case "pptx", "pptm", "ppt", "dps": .pptx
        default: .other
        }
    }
}
