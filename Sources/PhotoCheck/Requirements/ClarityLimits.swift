/// Every number that clarity and enlargement are judged by; how each was found stands in Documentation/clarity.md, and
/// `Benchmarks/quality` finds them again.
enum ClarityLimits {
    /// Tiles that a direction must have before its edges count, and a picture before it can be judged.
    static let tilesOfDirection = 8, contrastTiles = 8

    /// Edges so wide along any direction, in hundredths of a pixel of the view, are for a person.
    static let softEdge = 75
    /// Edges so wide are blurred for certain, unless noise or narrow edges elsewhere speak against it.
    static let blurredEdge = 150
    /// More noise than this, in hundredths of a grey level, makes edges too uncertain to refuse a photo.
    static let certainNoise = 300
    /// Thousandths of tiles with narrow edges along every direction; more than this, and the photo is sharp somewhere.
    static let sharpSomewhere = 20
    /// Steps across JPEG's blocks against those within, in hundredths, from which on the blocks are seen.
    static let blocks = 600

    /// The brightest hundredth of the picture is no brighter than this: nothing can be seen, or hardly.
    static let black = 12, dark = 40
    /// The darkest hundredth is no darker than this: nothing can be seen.
    static let white = 251
    /// Thousandths of the picture that may be burnt out: half of it is for a person.
    static let burnt = 500
    /// Grey levels between the darkest and the brightest hundredth, below which a photo is flat.
    static let contrast = 40

    /// What each band of the spectrum but the first adds, for ten decibels, to the score of an enlargement.
    static let bandWeights: [Double] = [
        2.347, 1.560, 0.275, 2.482, 0.904, -1.460, -0.959, -1.337, -1.237, -0.983, -0.766, -0.579, 0.585, 0.462, 0.283,
    ]
    /// What the logarithm of the highest peak adds, and what is added always.
    static let peakWeight = 1.573, enlargedOffset = -14.486
    /// From this score on, in hundredths, a photo may have been enlarged.
    static let enlarged = 40
    /// So high above the median, in hundredths, the period of an enlargement is seen; cameras reach less than half of it.
    static let period = 2_500
    /// Where it is seen: detail of at most so many hundredths of each side of the view is too little for certain, and
    /// stored pixels so many hundredths of the view's leave it enough.
    static let littleDetail = 65, manyPixels = 130
}
