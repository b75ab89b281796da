public import ImageFacts

/// Where a caption stood; the raw value is the `source` of the JSON report.
///
/// The order of `all` is the rank: between equally detailed captions the earlier source counts.
public struct CaptionSource: RawRepresentable, Codable, Hashable, Sendable {
    /// The name in reports.
    public let rawValue: String

    /// Wraps a name.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The source of a text found inside the photo.
    public init(_ source: TextSource) {
        rawValue = source.rawValue
    }

    /// The caller of the library gave it.
    public static let given = CaptionSource(rawValue: "given")
    /// A text file of the photo's name.
    public static let sidecarText = CaptionSource(rawValue: "sidecar.txt")
    /// An XMP file of the photo's name.
    public static let sidecarXMP = CaptionSource(rawValue: "sidecar.xmp")
    /// The photo's own file name.
    public static let fileName = CaptionSource(rawValue: "filename")

    /// Every source, best first: sidecar, (list,) XMP, IPTC, EXIF, PNG, JPEG comment, (document, mail body,) file name.
    public static let all: [CaptionSource] =
        [given, sidecarText, sidecarXMP]
        + [
            .xmpDescription, .xmpHeadline, .xmpTitle, .xmpImageDescription, .xmpUserComment, .xmpExtDescription,
            .xmpAltText, .iptcCaption, .iptcHeadline, .iptcTitle, .exifImageDescription, .exifUserComment,
            .exifXPComment, .exifXPSubject, .exifXPTitle, .pngDescription, .pngComment, .pngTitle, .jpegComment,
            .pngSoftware,
        ].map { (source: TextSource) in CaptionSource(source) }
        + [fileName]
}
