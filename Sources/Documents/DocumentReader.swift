package import Bytes

/// Reads any document that is understood: bytes in, text, tables and pictures out.
package struct DocumentReader: Sendable {
    /// Every format that is read.
    static let formats: [any DocumentFormat.Type] = []

    private let limits: ResourceLimits

    package init(limits: ResourceLimits = .default) {
        self.limits = limits
    }

    /// What a document is by its first bytes, and by its name's extension (lower case, no dot) where these are plain text.
    package func kind(
        of source: borrowing some ByteSource & ~Copyable, extension: String
    ) throws(ByteSourceError) -> DocumentKind {
        .other
    }

    /// The document, or why it could not be read.
    package func read(
        _ source: borrowing some ByteSource & ~Copyable, extension: String
    ) throws(DocumentProblem) -> Document {
        let kind: DocumentKind
        do { kind = try self.kind(of: source, extension: `extension`) } catch { throw .source(error) }
        guard let format = Self.formats.first(where: { $0.kinds.contains(kind) }) else { throw .notRead(kind) }
        return try format.read(source, kind: kind, limits: limits)
    }
}
