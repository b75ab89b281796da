internal import CImageCodecs

/// What is measured over the rows of one picture while they are decoded.
///
/// The one place that sees brightness: rows come from top to bottom, whole, some at a time, and only good ones; what is
/// measured of them stands in the facts afterwards. Inner loops belong in C; a call here is for some hundred thousand
/// pixels.
struct LumaMeasures: ~Copyable {
    private let width: Int
    private var rows = 0
    /// Rows of middle grey at the end of what has come so far.
    private var grayRows = 0
    private var meter: PixelMeter?

    private let makesPictures: Bool

    /// Begins a picture of this stored size; of a damaged one fewer rows will come.
    init(size: PixelSize, makesPictures: Bool = false) {
        width = size.width
        self.makesPictures = makesPictures
        meter = PixelMeter(size, keepsView: makesPictures)
    }

    /// Takes in whole rows, one behind the other.
    mutating func take(_ luma: Span<UInt8>) {
        guard width > 0 else { return }
        let count = luma.count / width
        let tail = cic_gray_tail(luma, width)
        grayRows = tail == count ? grayRows + tail : tail
        rows += count
        meter?.take(luma)
    }

    /// Writes down what was measured.
    consuming func finish(into facts: inout PhotoFacts) {
        if rows > 0 { facts.pixels = meter?.finish() }
        if makesPictures, let pixels = facts.pixels {
            facts.pictures = meter?.pictures(pixels, orientation: facts.orientation)
        }
        // Half a block row of grey, and a hundredth of the picture: less is no missing part but a line. A picture that is
        // grey throughout has lost nothing.
        guard grayRows >= 16, grayRows >= rows / 100, grayRows < rows else { return }
        facts.grayRows = grayRows
    }
}
