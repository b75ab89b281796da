internal import ImageFacts

/// What a picture is recognised by: 25 hashes of 64 bits, and the brightness of 32 rows of 32 squares that proves a match.
///
/// A hash holds the signs of the 64 slowest cosine waves but the constant one: compressing, resizing and brightening change
/// few of them. The first is of the whole picture; the others are of parts of it (`PrintWindows`), so that a cropped copy
/// meets its own hash among those of the original.
struct PicturePrint: Hashable, Sendable {
    /// Rows and columns of `squares`.
    static let side = 32
    /// A picture whose squares lie nearer to a smooth shade, in grey levels of standard deviation, has nothing to be
    /// recognised by: a wall, a sky, a blank page.
    static let leastDetail = 3.0
    /// Pixels of the shorter side, below which squares are hardly more than pixels.
    private static let leastSide = 64

    /// The hashes, in the order of `PrintWindows.all`.
    var hashes: [UInt64]
    /// The two bits of each quarter of the first hash that a small change flips most easily.
    var weakBits: UInt64
    /// Brightness of the squares, row by row, as the picture is shown.
    var squares: [UInt8]

    init(hashes: [UInt64], weakBits: UInt64, squares: [UInt8]) {
        self.hashes = hashes
        self.weakBits = weakBits
        self.squares = squares
    }

    /// The print of a picture whose every row was decoded; nil without one, and where there is nothing to recognise.
    init?(_ facts: PhotoFacts) {
        guard let size = facts.storedSize, size.short >= Self.leastSide, facts.isWhole,
            let squares = facts.pixels?.thumbnail, squares.count == Self.side * Self.side
        else { return nil }
        self.init(squares: Self.turned(squares, by: facts.orientation ?? 1))
    }

    /// The print of 1,024 squares; nil where there is nothing to recognise.
    init?(squares: [UInt8]) {
        guard squares.count == Self.side * Self.side, Self.detail(squares) >= Self.leastDetail else { return nil }
        let windows = PrintWindows.shared
        let whole = windows.waves(of: squares)
        hashes = windows.hashes(of: squares)
        weakBits = PrintWindows.weakest(whole)
        self.squares = squares
    }

    /// Standard deviation from the nearest shade of second degree, in grey levels.
    ///
    /// Over a square grid the products of Legendre polynomials stand at right angles, so each is taken off by itself.
    static func detail(_ squares: [UInt8]) -> Double {
        var rest = squares.map(Double.init)
        let line = (0..<side).map { 2 * (Double($0) + 0.5) / Double(side) - 1 }
        let constant = [Double](repeating: 1, count: side)
        let mean = line.reduce(0) { $0 + $1 * $1 } / Double(side)
        let bend = line.map { $0 * $0 - mean }
        for (down, across) in [
            (constant, constant), (constant, line), (line, constant), (line, line), (constant, bend), (bend, constant),
        ] {
            var (product, length) = (0.0, 0.0)
            for y in 0..<side {
                for x in 0..<side {
                    let wave = down[y] * across[x]
                    product += rest[y * side + x] * wave
                    length += wave * wave
                }
            }
            let share = product / length
            for y in 0..<side {
                for x in 0..<side { rest[y * side + x] -= share * down[y] * across[x] }
            }
        }
        return (rest.reduce(0) { $0 + $1 * $1 } / Double(rest.count)).squareRoot()
    }

    /// The squares as the picture is shown (EXIF 2.32, tag 0x0112).
    static func turned(_ squares: [UInt8], by orientation: Int) -> [UInt8] {
        guard (2...8).contains(orientation) else { return squares }
        let last = side - 1
        return (0..<side * side).map { index in
            let (y, x) = (index / side, index % side)
            let (row, column) =
                switch orientation {
                case 2: (y, last - x)
                case 3: (last - y, last - x)
                case 4: (last - y, x)
                case 5: (x, y)
                case 6: (last - x, y)
                case 7: (last - x, last - y)
                default: (x, last - y)
                }
            return squares[row * side + column]
        }
    }
}

extension PhotoFacts {
    /// Whether every row is there; an end marker that alone is missing has cost none.
    fileprivate var isWhole: Bool {
        switch integrity {
        case .intact: true
        case .damaged(let damage): damage.isEndMissingAlone(codecNotes)
        case .unknown: false
        }
    }
}
