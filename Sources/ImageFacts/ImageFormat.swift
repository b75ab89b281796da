/// What a file is by its content; its name has no say.
///
/// The raw value is the `format` of the JSON report.
public enum ImageFormat: String, Codable, Hashable, Sendable, CaseIterable {
    // Pictures that are read.
    case jpeg, png
    // Pictures that are recognised and named.
    case heic, avif, webp, tiff, gif, bmp, jp2, jxl, psd, raw
    // Other things that arrive under a photo's name.
    case pdf, html, xml, svg, zip, rar, sevenZip = "7z", gzip, ole, rtf, video, executable, text, empty, unknown

    /// Whether the content is a picture of any kind.
    public var isPicture: Bool {
        switch self {
        case .jpeg, .png, .heic, .avif, .webp, .tiff, .gif, .bmp, .jp2, .jxl, .psd, .raw: true
        case .pdf, .html, .xml, .svg, .zip, .rar, .sevenZip, .gzip, .ole, .rtf, .video, .executable, .text, .empty,
            .unknown:
            false
        }
    }
}
