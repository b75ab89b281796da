internal import CImageCodecs
internal import CPixels

/// Small pictures of a photo for people who read a report: made in the pass that measures it, and only when asked for.
///
/// Grey, because the pass decodes brightness; turned as the photo is shown. Nothing of the photo's metadata is in them.
public struct PhotoPictures: Codable, Hashable, Sendable {
    /// The whole photo, its longer side at most 200 pixels; rows that are lost are a middle grey.
    public var whole: SmallPicture
    /// What lies around its sharpest place, pixel for pixel of the view (`PixelMeasures.view`), each side at most 128;
    /// nil where no place has contrast.
    public var sharpest: SmallPicture?

    /// Joins pictures.
    public init(whole: SmallPicture, sharpest: SmallPicture? = nil) {
        self.whole = whole
        self.sharpest = sharpest
    }

    /// The longer side of the whole, and the sides of the sharpest part, in pixels.
    static let (wholeSide, sharpestSide) = (200, 128)

    /// Bytes of both.
    package var byteCount: Int { whole.jpeg.count + (sharpest?.jpeg.count ?? 0) }
}

/// A small picture as a file of its own.
public struct SmallPicture: Codable, Hashable, Sendable {
    /// Its size as shown, in pixels.
    public var size: PixelSize
    /// A JPEG file (JFIF) with nothing in it but the picture.
    public var jpeg: [UInt8]

    /// Creates a picture of a file.
    public init(size: PixelSize, jpeg: [UInt8]) {
        self.size = size
        self.jpeg = jpeg
    }

    /// Good enough for a look; a higher number makes reports larger.
    private static let quality: UInt32 = 70

    /// Writes rows of grey as a file; nil when there are none.
    init?(_ small: cpx_small, _ pixels: [UInt8]) {
        let count = Int(small.width) * Int(small.height)
        guard count > 0, count <= pixels.count else { return nil }
        // No picture of 8 bits a pixel takes twice as many at this quality; 2,048 bytes are for the tables.
        var jpeg = [UInt8](repeating: 0, count: 2 * count + 2_048)
        var room = jpeg.mutableSpan
        let length = cic_jpeg_write_gray(pixels.span.extracting(0..<count), small.width, Self.quality, &room)
        guard length > 0, length <= jpeg.count else { return nil }
        self.init(
            size: PixelSize(width: Int(small.width), height: Int(small.height)), jpeg: Array(jpeg.prefix(length)))
    }
}
