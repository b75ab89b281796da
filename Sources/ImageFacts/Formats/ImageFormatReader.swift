package import Bytes

/// Reads the header and the metadata of one picture format into facts.
///
/// A new format is one file with a type of this protocol and one line in `ImageFormat.readers`; the conformance suite runs
/// over the list by itself.
package protocol ImageFormatReader: Sendable {
    /// The format that it reads.
    static var format: ImageFormat { get }

    /// Fills in what the file says. A broken file is a value (`PhotoFacts.problem`); only the source itself can fail.
    ///
    /// The desk's window holds the file's first bytes.
    static func read(
        _ source: borrowing some ByteSource & ~Copyable, at desk: inout ReadingDesk, into facts: inout PhotoFacts
    ) throws(ByteSourceError)
}

extension ImageFormat {
    /// Every format whose pictures are read; all others are recognised and named.
    package static let readers: [any ImageFormatReader.Type] = [JPEGFormat.self, PNGFormat.self]
}
