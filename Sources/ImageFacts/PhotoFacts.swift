public import Bytes

/// What the bytes of one file say, and nothing that follows from it.
///
/// Facts never judge. A value that the bytes do not hold is nil; what could not be read stands in `problem`.
public struct PhotoFacts: Codable, Hashable, Sendable {
    /// What the file is, by content.
    public var format: ImageFormat
    /// The file's length in bytes.
    public var bytes: Int
    /// The size as stored, in pixels, before EXIF orientation; a claim of the header until pixels are decoded.
    public var storedSize: PixelSize?
    /// EXIF orientation, 1 to 8; nil without a valid tag.
    public var orientation: Int?
    /// Bits of one component (JPEG precision, PNG bit depth).
    public var bits: Int?
    /// Components of one pixel (a palette counts as one).
    public var components: Int?
    /// How the components are to be read.
    public var colorSpace: ColorSpace?
    /// How the pixels are coded.
    public var coding: PixelCoding?
    /// Bytes that are left for pixels after the header (JPEG: from the first scan on; PNG: the IDAT chunks).
    public var pixelBytes: Int?
    /// A PNG that ends without its IEND chunk, though pixels were seen: a missing end alone loses nothing.
    public var endMissing = false
    /// libjpeg's names of what it found odd in the header (`JWRN_EXTRANEOUS_DATA`), each once, eight at most.
    public var codecWarnings: [String] = []
    /// Who made the camera, and which, as the file says.
    public var camera: Camera?
    /// EXIF Software.
    public var software: String?
    /// EXIF DateTimeOriginal, else DateTimeDigitized is not used.
    public var taken: CaptureTime?
    /// Every caption-like text, in the order of the file.
    public var texts: [EmbeddedText]
    /// Why the header could not be read whole; nil when it could.
    public var problem: ImageProblem?
    /// What is out of order in the metadata without touching the picture.
    public var metadataProblems: [MetadataProblem]
    /// Whether the picture is there to its last row; unknown until its rows are decoded.
    public var integrity = Integrity.unknown(.headersOnly)
    /// What the codec complained about while rows were decoded, each once, eight at most.
    public var codecNotes: [CodecNote] = []
    /// Rows at the lower end that are of one middle grey throughout; nil when there are none.
    ///
    /// So decoders paint where data are missing: the photo was incomplete when it was saved again.
    public var grayRows: Int?
    /// What was measured over the rows; nil until they are decoded.
    public var pixels: PixelMeasures?
    /// Small pictures for reports; nil unless they were asked for.
    ///
    /// They are no facts to judge by.
    public var pictures: PhotoPictures?
    /// What the file says of its way from the camera.
    public var provenance = Provenance()
    /// SHA-256 of all bytes of the file, in lower-case hexadecimal; nil until they were all read.
    public var sha256: String?

    /// Creates facts that say nothing yet but what the file is.
    public init(format: ImageFormat, bytes: Int) {
        self.format = format
        self.bytes = bytes
        texts = []
        metadataProblems = []
    }

    /// The size as shown, in pixels: orientations 5 to 8 swap the stored sides (EXIF 2.32, tag 0x0112).
    public var displayedSize: PixelSize? {
        guard let storedSize else { return nil }
        guard let orientation, (5...8).contains(orientation) else { return storedSize }
        return storedSize.turned
    }
}

/// How the components of a pixel are to be read.
public enum ColorSpace: String, Codable, Hashable, Sendable, CaseIterable {
    /// One component of brightness.
    case gray
    /// Brightness and transparency.
    case grayAlpha
    /// Red, green, blue.
    case rgb
    /// Red, green, blue, transparency.
    case rgba
    /// Brightness and two colour differences.
    case ycbcr
    /// Four inks.
    case cmyk
    /// Four inks, coded as YCbCr and black.
    case ycck
    /// Indices into a table of colours.
    case palette
    /// Not said.
    case unknown
}

/// How the pixels are coded.
public enum PixelCoding: String, Codable, Hashable, Sendable, CaseIterable {
    /// JPEG, rows from top to bottom, Huffman codes.
    case sequential
    /// JPEG in several scans of growing detail.
    case progressive
    /// JPEG, rows from top to bottom, arithmetic codes.
    case arithmetic
    /// JPEG, several scans, arithmetic codes.
    case progressiveArithmetic
    /// JPEG without loss (SOF3).
    case lossless
    /// PNG, rows from top to bottom.
    case rows
    /// PNG in seven passes (Adam7).
    case interlaced
}

/// The camera, as the file says.
public struct Camera: Codable, Hashable, Sendable {
    /// EXIF Make, trimmed.
    public var make: String?
    /// EXIF Model, trimmed.
    public var model: String?

    /// Creates a camera.
    public init(make: String? = nil, model: String? = nil) {
        self.make = make
        self.model = model
    }
}

/// When the photo was taken, in the camera's local time.
public struct CaptureTime: Codable, Hashable, Sendable {
    /// Year to second; always a date that exists, from 0001 on.
    public var year: Int, month: Int, day: Int, hour: Int, minute: Int, second: Int
    /// Minutes east of UTC (EXIF OffsetTimeOriginal), nil when the file does not say.
    public var offsetMinutes: Int?

    /// Creates a time; the caller has checked that it exists.
    public init(year: Int, month: Int, day: Int, hour: Int, minute: Int, second: Int, offsetMinutes: Int? = nil) {
        self.year = year
        self.month = month
        self.day = day
        self.hour = hour
        self.minute = minute
        self.second = second
        self.offsetMinutes = offsetMinutes
    }
}

/// A caption-like text found inside the file.
public struct EmbeddedText: Codable, Hashable, Sendable {
    /// The field it stood in.
    public var source: TextSource
    /// The text, its encoding and the doubts about it.
    public var decoded: DecodedText
    /// The language that the field names (`x-default`, `zh-CN`), where it can.
    public var language: String?
    /// Where the field's bytes begin, counted from the file's first byte; nil where parts were joined or inflated.
    public var offset: Int?

    /// Creates a text found in `source`.
    public init(source: TextSource, decoded: DecodedText, language: String? = nil, offset: Int? = nil) {
        self.source = source
        self.decoded = decoded
        self.language = language
        self.offset = offset
    }
}

/// The fields that hold caption-like texts; the raw value is the `source` of the JSON report.
public enum TextSource: String, Codable, Hashable, Sendable, CaseIterable {
    case exifImageDescription = "exif.ImageDescription"
    case exifUserComment = "exif.UserComment"
    case exifXPTitle = "exif.XPTitle"
    case exifXPComment = "exif.XPComment"
    case exifXPSubject = "exif.XPSubject"
    case iptcCaption = "iptc.Caption"
    case iptcHeadline = "iptc.Headline"
    case iptcTitle = "iptc.Title"
    case xmpDescription = "xmp.Description"
    case xmpTitle = "xmp.Title"
    case xmpHeadline = "xmp.Headline"
    case xmpImageDescription = "xmp.ImageDescription"
    case xmpUserComment = "xmp.UserComment"
    case xmpAltText = "xmp.AltText"
    case xmpExtDescription = "xmp.ExtDescription"
    case pngDescription = "png.Description"
    case pngComment = "png.Comment"
    case pngTitle = "png.Title"
    case pngSoftware = "png.Software"
    case jpegComment = "jpeg.Comment"
}
