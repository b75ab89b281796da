package import Bytes

/// Reads one kind of document.
///
/// A new kind is one file with a type of this protocol and one line in `DocumentReader.formats`; the conformance suite runs
/// over the list by itself.
package protocol DocumentFormat: Sendable {
    /// The kinds that it reads.
    static var kinds: Set<DocumentKind> { get }

    /// The whole document, or why not. What was asked for too much is a `limit`, never a shortened document.
    static func read(
        _ source: borrowing some ByteSource & ~Copyable, kind: DocumentKind, limits: ResourceLimits
    ) throws(DocumentProblem) -> Document
}
