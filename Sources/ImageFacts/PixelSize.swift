/// A width and a height in pixels, as they lie in the file or as they are shown; the property's name says which.
public struct PixelSize: Codable, Hashable, Sendable {
    /// Columns, in pixels.
    public var width: Int
    /// Rows, in pixels.
    public var height: Int

    /// Creates a size in pixels.
    public init(width: Int, height: Int) {
        self.width = width
        self.height = height
    }

    /// The longer side, in pixels.
    public var long: Int { max(width, height) }
    /// The shorter side, in pixels.
    public var short: Int { min(width, height) }

    /// The same picture turned by a quarter.
    public var turned: PixelSize { PixelSize(width: height, height: width) }
}
