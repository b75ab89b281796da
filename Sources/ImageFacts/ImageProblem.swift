public import Bytes

/// Why the header of a picture could not be read whole.
@nonexhaustive public enum ImageProblem: Error, Codable, Hashable, Sendable {
    /// The file ends at `offset` inside the header or before the first pixel.
    case truncated(offset: Int)
    /// A PNG chunk claims more bytes than the file has; the picture's end is lost.
    case chunkPastEnd(chunk: String, offset: Int, declared: Int)
    /// libjpeg or libpng refused the header; `code` is the library's name for it (`JERR_EMPTY_IMAGE`), `arguments` its numbers.
    case codec(code: String, arguments: [Int])
    /// No frame header (SOF) or IHDR was found, so there is no size.
    case noSize
    /// Over a limit of `ResourceLimits`.
    case limit(LimitReached)
}

/// Something out of order in the metadata of a picture that itself may be fine.
public struct MetadataProblem: Codable, Hashable, Sendable {
    /// Which block.
    public enum Block: String, Codable, Hashable, Sendable, CaseIterable {
        case exif, iptc, xmp, pngText = "png.text", jpegComment = "jpeg.comment"
    }
    /// What is wrong with it.
    public enum Kind: Codable, Hashable, Sendable {
        /// It ends too early or points outside itself.
        case truncated
        /// It points back to a directory already read.
        case cycle
        /// A value is not of the form that its specification asks for.
        case malformed
        /// A checksum is wrong.
        case checksum
        /// XML that is not well-formed, or holds a DOCTYPE.
        case xml
        /// It was left alone because of a limit.
        case limit(LimitReached)
        /// This build has no reader for it (a trait is off, or the text is in JIS X 0208).
        case notBuilt
    }
    /// Which block.
    public var block: Block
    /// What is wrong.
    public var kind: Kind
    /// Where, counted from the file's first byte, where known.
    public var offset: Int?

    /// Creates a problem of a metadata block.
    public init(_ block: Block, _ kind: Kind, offset: Int? = nil) {
        self.block = block
        self.kind = kind
        self.offset = offset
    }
}
