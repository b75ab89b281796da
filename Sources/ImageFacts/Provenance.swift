/// What a file says of its way from the camera: what only cameras write, and the marks that programs leave.
///
/// Each is evidence and none a proof: programs keep what a camera wrote and can write it, and messengers take it away from
/// untouched photos.
public struct Provenance: Codable, Hashable, Sendable {
    /// EXIF holds an exposure time, an aperture or a sensitivity.
    public var hasExposure = false
    /// The quality, 1 to 100, at which libjpeg's own quantisation tables (T.81, annex K, scaled) are those of the file.
    ///
    /// nil for other tables. Programs and many phones use these, makers of cameras mostly have their own.
    public var standardQuality: Int?
    /// The small picture that EXIF holds; nil without one, or where no rows were decoded.
    public var thumbnail: EmbeddedThumbnail?
    /// What programs left, in the order of `ProvenanceMark.allCases`.
    public var marks: [ProvenanceMark] = []

    /// Creates a provenance that says nothing.
    public init() {}

    /// Notes a mark, once.
    package mutating func add(_ mark: ProvenanceMark) {
        guard !marks.contains(mark) else { return }
        marks.append(mark)
        marks.sort { $0.order < $1.order }
    }
}

/// A mark that a program leaves in a file; the raw value is its word in the JSON report.
public enum ProvenanceMark: String, Codable, Hashable, Sendable, CaseIterable {
    /// Photoshop's own quality setting (image resource 0x0406): Photoshop wrote the file.
    case photoshop
    /// A history of editing in XMP (xmpMM:History).
    case xmpHistory
    /// Settings of a raw converter in XMP (crs:).
    case rawDevelopment
    /// Facebook's `FBMD` in IPTC.
    case facebook
    /// The label of GB 45438-2025 for pictures that a program generated (XMP, TC260).
    case aiLabelTC260
    /// IPTC's Digital Source Type of a generated picture (trainedAlgorithmicMedia).
    case aiLabelIPTC
    /// Content credentials (C2PA): they say who made the picture, and with what.
    case contentCredentials

    fileprivate var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// The small picture of EXIF, as far as it can be held against the photo.
public struct EmbeddedThumbnail: Codable, Hashable, Sendable {
    /// Its size as stored, in pixels.
    public var size: PixelSize
    /// Brightness of 32 rows of 32 squares; empty when its rows could not be decoded.
    public var squares: [UInt8]

    /// Creates a thumbnail's facts.
    public init(size: PixelSize, squares: [UInt8]) {
        self.size = size
        self.squares = squares
    }
}
