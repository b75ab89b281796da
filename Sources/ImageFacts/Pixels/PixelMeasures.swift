/// What was measured over the rows of a picture; numbers, and no judgement of them.
///
/// Sharpness and exposure are measured in the *view*, the picture made smaller until it just holds 1600x1200 pixels; detail
/// is measured in the rows as stored. Method and sources: Documentation/clarity.md.
public struct PixelMeasures: Codable, Hashable, Sendable {
    /// The size of the view, in pixels.
    public var view: PixelSize
    /// Local sharpness.
    public var sharpness: Sharpness
    /// Brightness.
    public var tone: Tone
    /// How much detail the stored pixels carry.
    public var detail: PixelDetail
    /// Hashes of 64 bits that stay alike when a picture is compressed again, resized or made brighter.
    ///
    /// Of the whole, then of nine parts of nine tenths of its sides (middle, corners, sides); empty where there are none.
    public var hashes: [UInt64]
    /// Brightness of 32 rows of 32 squares.
    public var thumbnail: [UInt8]

    /// Creates measures.
    public init(
        view: PixelSize, sharpness: Sharpness, tone: Tone, detail: PixelDetail, hashes: [UInt64] = [],
        thumbnail: [UInt8] = []
    ) {
        self.view = view
        self.sharpness = sharpness
        self.tone = tone
        self.detail = detail
        self.hashes = hashes
        self.thumbnail = thumbnail
    }
}

/// How narrow the edges of a picture are, tile by tile of 64 pixels of the view.
public struct Sharpness: Codable, Hashable, Sendable {
    /// All tiles.
    public var tiles: Int
    /// Tiles that have contrast along any direction.
    public var contrastTiles: Int
    /// Widths of edges along rows, the falling diagonal, columns, the rising diagonal; four, or none.
    public var edges: [EdgeWidths]
    /// Thousandths of the tiles with contrast in which no direction has wide edges.
    public var sharpShare: Int
    /// Standard deviation of the noise, in hundredths of a grey level.
    public var noise: Int
    /// Steps across the borders of JPEG's blocks against those within, in hundredths; about 100 where no blocks show.
    public var blocks: Int
    /// Where edges are narrowest, in stored pixels.
    public var sharpest: PixelArea?

    /// Creates measures of sharpness.
    public init(
        tiles: Int, contrastTiles: Int, edges: [EdgeWidths] = [], sharpShare: Int = 0, noise: Int = 0,
        blocks: Int = 100,
        sharpest: PixelArea? = nil
    ) {
        self.tiles = tiles
        self.contrastTiles = contrastTiles
        self.edges = edges
        self.sharpShare = sharpShare
        self.noise = noise
        self.blocks = blocks
        self.sharpest = sharpest
    }
}

/// Widths of edges along one direction: the standard deviation of the Gaussian that would make a step so wide, in
/// hundredths of a pixel of the view, 25 (sharp) to 1467; 0 where no tile could be judged.
public struct EdgeWidths: Codable, Hashable, Sendable {
    /// Tiles with contrast along the direction.
    public var tiles: Int
    /// So narrow are the edges of the sharpest tenth, quarter and half of the tiles at the most.
    public var tenth: Int, quarter: Int, half: Int

    /// Creates widths.
    public init(tiles: Int, tenth: Int, quarter: Int, half: Int) {
        self.tiles = tiles
        self.tenth = tenth
        self.quarter = quarter
        self.half = half
    }
}

/// A part of a picture, in stored pixels from its upper left corner.
public struct PixelArea: Codable, Hashable, Sendable {
    /// Its upper left corner.
    public var x: Int, y: Int
    /// Its size.
    public var size: PixelSize

    /// Creates an area.
    public init(x: Int, y: Int, size: PixelSize) {
        self.x = x
        self.y = y
        self.size = size
    }
}

/// How bright a picture is.
public struct Tone: Codable, Hashable, Sendable {
    /// Grey levels, 0 to 255, that 1, 5, 50, 95 and 99 % of the view do not exceed.
    public var levels: [Int]
    /// Thousandths of the view that are black (at most 4) and burnt out (at least 251).
    public var black: Int, burnt: Int

    /// Creates measures of brightness.
    public init(levels: [Int], black: Int = 0, burnt: Int = 0) {
        self.levels = levels
        self.black = black
        self.burnt = burnt
    }
}

/// What the spectrum of stored rows shows of their detail.
public struct PixelDetail: Codable, Hashable, Sendable {
    /// Power in 16 bands up to half a cycle per pixel against the first, in hundredths of a decibel; empty where too few
    /// segments of rows have contrast.
    public var bands: [Int]
    /// The highest peak in the period of fourth differences, of rows and columns together, against the median, in hundredths;
    /// 0 where too little can be measured.
    public var peak: Int
    /// Its frequency in 1/4096 cycles per pixel.
    public var peakFrequency: Int
    /// Differences of neighbours by their place within JPEG's blocks of 8, from the block's side to its middle, in thousandths
    /// of the mean of all places; empty where too little can be measured.
    public var steps: [Int]

    /// Creates measures of detail.
    public init(bands: [Int] = [], peak: Int = 0, peakFrequency: Int = 0, steps: [Int] = []) {
        self.bands = bands
        self.peak = peak
        self.peakFrequency = peakFrequency
        self.steps = steps
    }
}
