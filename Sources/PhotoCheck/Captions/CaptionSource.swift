package import Documents
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
    /// A list in a document: the source names the kind of document.
    package static func list(_ kind: DocumentKind) -> CaptionSource { CaptionSource(rawValue: "list.\(kind.rawValue)") }
    /// The words beside a picture in a document: the source names the kind of document.
    package static func document(_ kind: DocumentKind) -> CaptionSource {
        CaptionSource(rawValue: "document.\(kind.rawValue)")
    }
    /// The text of a mail.
    public static let mailBody = CaptionSource(rawValue: "mail.body")
    /// The photo's own file name.
    public static let fileName = CaptionSource(rawValue: "filename")

    /// Every source, best first: sidecar, list, XMP, IPTC, EXIF, PNG, JPEG comment, document, mail body, file name.
    ///
    /// Texts for screen readers come after the fields that are meant for captions, and the name of a program comes
    /// last.
    public static let all: [CaptionSource] =
        [given, sidecarText, sidecarXMP] + DocumentKind.allCases.map(list)
        + [
            .xmpDescription, .xmpHeadline, .xmpTitle, .xmpImageDescription, .xmpUserComment, .iptcCaption,
            .iptcHeadline, .iptcTitle, .exifImageDescription, .exifUserComment,
            .exifXPComment, .exifXPSubject, .exifXPTitle, .pngDescription, .pngComment, .pngTitle, .jpegComment,
            .xmpExtDescription, .xmpAltText,
        ].map { (source: TextSource) in CaptionSource(source) }
        + DocumentKind.allCases.map(document) + [mailBody, fileName, CaptionSource(.pngSoftware)]

    /// Its place in `all`; a source that is not listed there comes last.
    var rank: Int { Self.ranks[self] ?? Self.all.count }

    private static let ranks = Dictionary(
        all.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })

    /// Whether the field is meant for screen readers, not for captions (IPTC Photo Metadata 2021.1, Alt Text and
    /// Extended Description).
    var isForScreenReaders: Bool {
        self == CaptionSource(.xmpAltText) || self == CaptionSource(.xmpExtDescription)
    }
}
