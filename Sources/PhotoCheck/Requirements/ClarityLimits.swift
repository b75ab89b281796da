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

    /// The terms of a score of enlargement by two or four, whose period is that of JPEG's blocks.
    ///
    /// What is added for ten decibels of each fifth of the spectrum, for the logarithm of the highest peak, for each of the four
    /// steps within blocks; the offset is added always. The terms of all other factors follow.
    static let twofoldWeights: [Double] = [
        2.789, 3.154, -5.799, -2.098, 2.103, 2.964, -7.975, 10.657, 7.374, 14.861,
    ]
    static let twofoldOffset = -51.712
    static let otherWeights: [Double] = [
        1.414, 1.591, -2.221, -2.086, 1.487, 5.582, -1.108, 9.819, 11.475, 1.007,
    ]
    static let otherOffset = -62.707
    /// From this score on, in hundredths, a photo may have been enlarged.
    static let enlarged = 100
    /// So high above the median, in hundredths, the period of an enlargement is seen; cameras reach less than half of it.
    static let period = 3_000
    /// Where it is seen: detail of at most so many hundredths of each side of the view is too little for certain, and
    /// stored pixels so many hundredths of the view's leave it enough.
    static let littleDetail = 65, manyPixels = 130
}
