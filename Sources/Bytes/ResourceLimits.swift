/// Every limit on what one submission may cost, in one value.
///
/// Going over a limit is never a crash and never a pass: the verdict is `notExamined` with the limit's name.
/// The defaults stand in `SECURITY.md` with the measurements that led to them.
public struct ResourceLimits: Codable, Hashable, Sendable {
    /// The limits that are used unless a caller says otherwise.
    public static let `default` = ResourceLimits()

    /// APPn and COM segments of one JPEG.
    public var jpegSegments = 1_000
    /// Bytes of all APPn and COM segments of one JPEG together.
    public var jpegSegmentBytes = 64 << 20
    /// Bytes walked before the first scan of a JPEG, fill bytes included.
    public var jpegHeaderBytes = 128 << 20
    /// Bytes of one Photoshop resource block, joined from all APP13 segments.
    public var photoshopBytes = 8 << 20
    /// EXIF directories of one block.
    public var exifDirectories = 64
    /// EXIF entries of one block, over all directories.
    public var exifEntries = 10_000
    /// IPTC data sets of one photo.
    public var iptcDataSets = 10_000
    /// Bytes of one XMP packet.
    public var xmpPacketBytes = 1 << 20
    /// Bytes of one extended XMP, joined.
    public var xmpExtendedBytes = 8 << 20
    /// Depth of elements in any XML.
    public var xmlDepth = 64
    /// Attributes of one XML element.
    public var xmlAttributes = 256
    /// Bytes of one XML namespace name; the parser writes it out before every prefixed attribute.
    public var xmlNamespaceBytes = 512
    /// Bytes of one XML start tag or run of text, as UTF-8.
    public var xmlTokenBytes = 2 << 20
    /// Bytes that the XML parser may hold.
    public var xmlMemoryBytes = 16 << 20
    /// Chunks of one PNG.
    public var pngChunks = 1_000_000
    /// Text chunks of one PNG.
    public var pngTextChunks = 1_000
    /// Bytes that all text chunks of one PNG may inflate to together.
    public var pngTextBytes = 8 << 20
    /// Pixels of one picture; a larger one is not decoded.
    public var pixels = 400_000_000
    /// Scans of one JPEG; with more of them no row is decoded.
    public var jpegScans = 100
    /// Bytes that a picture may need in memory because its rows do not come from top to bottom, predicted from its header:
    /// coefficients of a JPEG in several scans, pixels of an interlaced PNG, the file of a JPEG in arithmetic codes.
    public var pixelBufferBytes = 256 << 20
    /// Seconds of CPU that decoding one picture may take.
    public var pixelSeconds = 20
    /// Bytes of one caption; a longer text is cut there and marked as cut.
    public var captionBytes = 64 << 10
    /// Bytes of one sidecar (`.txt`, `.xmp`).
    public var sidecarBytes = 1 << 20
    /// Bytes of a document, or of one stream inside it, that are read into memory.
    public var documentBytes = 64 << 20
    /// Entries of the directory of one document: streams of an OLE2 file, members of a zip.
    public var documentParts = 10_000
    /// Paragraphs of one document.
    public var documentParagraphs = 200_000
    /// Cells of all tables of one document together, covered ones counted.
    public var documentCells = 1_000_000
    /// Bytes of all text of one document together, as UTF-8.
    public var documentTextBytes = 16 << 20
    /// Elements inside elements of an HTML document; deeper ones are read as if they stood at this depth.
    public var documentDepth = 256
    /// Seconds that a program which reads a document for us may take.
    public var documentToolSeconds = 20
    /// Bytes of a profile.
    public var profileBytes = 256 << 10
    /// Bytes of a roster.
    public var rosterBytes = 16 << 20
    /// Folders inside folders below a scanned root.
    public var folderDepth = 256
    /// Caption-like texts of one photo; more are left alone, and the photo says so.
    public var captionTexts = 100
    /// Bytes of all caption-like texts of one photo together.
    public var captionTextBytes = 128 << 10
    /// Captions that the documents of a unit may give one photo; more are left alone, and all of them are ambiguous.
    public var listCaptions = 16
    /// Photos that one row of a caption list may be paired with; a row that means more of them gives its text to none.
    public var rowPhotos = 20
    /// Bytes of texts and small pictures of one unit's photos that stay in memory; more are spooled to a temporary file.
    public var factsBytesInMemory = 32 << 20
    /// Photos of one unit whose facts stay in memory; more are spooled to a temporary file.
    public var factsInMemory = 10_000
    /// Members of one container.
    public var archiveEntries = 100_000
    /// Bytes of the directory of one container: names and sizes of its members.
    public var archiveDirectoryBytes = 16 << 20
    /// How many times its own size a container may unpack to, once that is more than `archiveRatioFloor`.
    public var archiveRatio = 200
    /// Bytes that a container may unpack to whatever the ratio.
    public var archiveRatioFloor = 1 << 20
    /// Bytes that one container may unpack to.
    public var archiveBytes = 10 << 30
    /// Containers inside containers, documents and mails counted.
    public var archiveDepth = 4
    /// Bytes of members of one container that are held in memory: packed archives inside an archive; documents and texts, and
    /// the photo that is being examined, of an archive that is read once from front to back.
    public var archiveHeldBytes = 256 << 20
    /// How often one member may be unpacked anew because an earlier part of it is asked for again.
    public var memberReopenings = 100
    /// Bytes of one mail message; what stands in none of its parts is held while it is read.
    public var mailBytes = 128 << 20
    /// Messages of one mailbox.
    public var mailMessages = 10_000
    /// Bytes of one header field of a mail.
    public var mailFieldBytes = 128 << 10
    /// Lines of a mail that may be header fields, wherever they stand.
    public var mailFields = 100_000
    /// Lines of a mail that may part one part from the next, wherever they stand.
    public var mailBoundaries = 20_000
    /// Parts inside parts of one mail.
    public var mailDepth = 32
    /// Bytes of XML that the parts of one document may unpack to together.
    public var documentXMLBytes = 64 << 20
    /// Comparisons of one photo with the others of a run in the search for copies: by estimate 1,300 among 100,000 photos, unless very
    /// many are alike.
    public var copyComparisons = 20_000
    /// Pictures of one document, counted wherever they are shown.
    public var documentPictures = 10_000

    /// Creates the default limits.
    public init() {}
}

/// A limit that was reached: its name as in `ResourceLimits`, what was met and what is allowed.
public struct LimitReached: Error, Codable, Hashable, Sendable {
    /// The property of `ResourceLimits`.
    public let limit: String
    /// What is allowed.
    public let allowed: Int

    /// Names a reached limit.
    public init(_ limit: String, allowed: Int) {
        self.limit = limit
        self.allowed = allowed
    }
}
