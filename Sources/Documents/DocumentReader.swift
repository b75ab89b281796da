package import Bytes

/// Reads any document that is understood: bytes in, text, tables and pictures out.
package struct DocumentReader: Sendable {
    /// Every format that is read.
    static let formats: [any DocumentFormat.Type] =
        [TextFormat.self, DelimitedFormat.self, WordFormat.self, ExcelFormat.self, HTMLFormat.self] + OfficeFormats.all

    private let limits: ResourceLimits
    package let tools: DocumentTools

    /// `tools` are the programs that may be started; without any, documents that need one say so.
    package init(limits: ResourceLimits = .default, tools: DocumentTools = .none) {
        self.limits = limits
        self.tools = tools
    }

    /// What a document is by its content, and by its name's extension (lower case, no dot) where that is plain text.
    ///
    /// A locked package says nothing of its content, so its name tells what it is meant to be.
    package func kind(
        of source: borrowing some ByteSource & ~Copyable, extension: String
    ) throws(ByteSourceError) -> DocumentKind {
        try RecognisedDocument.recognise(source, extension: `extension`, limits: limits).kind
    }

    /// The document, or why it could not be read.
    package func read(
        _ source: borrowing some ByteSource & ~Copyable, extension: String
    ) throws(DocumentProblem) -> Document {
        let found: RecognisedDocument
        do {
            found = try RecognisedDocument.recognise(source, extension: `extension`, limits: limits)
        } catch { throw .source(error) }
        guard !found.isEncrypted else { throw .encrypted }
        if found.kind == .pdf { return try PDFText.read(source, tools: tools, limits: limits) }
        guard let format = Self.formats.first(where: { $0.kinds.contains(found.kind) }) else {
            throw OfficeFormats.kinds.contains(found.kind) ? .needsTrait("Documents") : .notRead(found.kind)
        }
        return try format.read(source, kind: found.kind, limits: limits)
    }
}
