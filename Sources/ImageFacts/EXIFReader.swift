package import Bytes

/// Reads a TIFF-structured EXIF block (EXIF 2.32, section 4.5) into facts.
package enum EXIFReader {
    /// `block` begins at the byte order mark (`II`/`MM`); `offset` is its place in the file.
    package static func read(_ block: Span<UInt8>, at offset: Int, limits: ResourceLimits, into facts: inout PhotoFacts)
    {
    }
}
