/// Lays one picture's squares over a part of another's, and tells how alike they are.
struct PrintMatch {
    /// How much the squares go up and down together, after each picture's brightness and contrast: 1 is the same.
    private(set) var likeness: Double
    /// The largest difference of any sixteenth of the picture from the other, in standard deviations, when each has been
    /// given the other's tones.
    private(set) var difference: Double

    /// Copies were measured at 0.96 and 0.4 or better, whatever was done to them; different photos at 0.80 and 0.8.
    var isCopy: Bool { likeness >= 0.95 && difference <= 0.45 }
    /// Pictures of one camera that were taken one after the other are copies only when nothing at all has moved.
    var isExactCopy: Bool { likeness >= 0.999 && difference <= 0.06 }

    private static let side = 16
    /// A copy is never less than this of a side.
    private static let leastPart = 0.8

    /// Compares `other` with a part of `picture` that is near `area`.
    init(_ picture: [UInt8], near area: PrintArea, to other: [UInt8]) {
        let whole = PrintArea(left: 0, right: 1, top: 0, bottom: 1)
        let wanted = Self.means(PrintSums(other), whole)
        let sums = PrintSums(picture)
        var (best, bestArea) = (Self.correlation(Self.means(sums, area), wanted), area)
        // The window is the nearest of a few: its sides are moved to where they fit best.
        for step in [0.02, 0.01, 0.005] {
            for _ in 0..<4 {
                let before = bestArea
                for moved in Self.neighbours(bestArea, step) {
                    let likeness = Self.correlation(Self.means(sums, moved), wanted)
                    if likeness > best + 1e-9 { (best, bestArea) = (likeness, moved) }
                }
                if bestArea == before { break }
            }
        }
        likeness = best
        difference = Self.difference(Self.means(sums, bestArea), wanted)
    }

    private static func neighbours(_ area: PrintArea, _ step: Double) -> [PrintArea] {
        [\PrintArea.left, \.right, \.top, \.bottom].flatMap { side in
            [-step, step].compactMap { by in
                var moved = area
                moved[keyPath: side] = min(1, max(0, moved[keyPath: side] + by))
                let isLarge = moved.right - moved.left >= leastPart && moved.bottom - moved.top >= leastPart
                return isLarge ? moved : nil
            }
        }
    }

    /// Mean brightness of 16 rows of 16 parts of the area.
    private static func means(_ sums: PrintSums, _ area: PrintArea) -> [Double] {
        let across = (0...side).map { area.left + (area.right - area.left) * Double($0) / Double(side) }
        let down = (0...side).map { area.top + (area.bottom - area.top) * Double($0) / Double(side) }
        let corners = down.map { y in across.map { x in sums.sum(x, y) } }
        let size = (across[1] - across[0]) * (down[1] - down[0])
        var means: [Double] = []
        means.reserveCapacity(side * side)
        for y in 0..<side {
            for x in 0..<side {
                let sum = corners[y + 1][x + 1] - corners[y][x + 1] - corners[y + 1][x] + corners[y][x]
                means.append(sum / size)
            }
        }
        return means
    }

    private static func correlation(_ left: [Double], _ right: [Double]) -> Double {
        let count = Double(left.count)
        let (first, second) = (left.reduce(0, +) / count, right.reduce(0, +) / count)
        var (both, one, two) = (0.0, 0.0, 0.0)
        for (a, b) in zip(left, right) {
            both += (a - first) * (b - second)
            one += (a - first) * (a - first)
            two += (b - second) * (b - second)
        }
        let length = (one * two).squareRoot()
        return length > 0 ? both / length : 0
    }

    /// The largest mean difference of the sixteen parts, after `right` has been given the tones of `left` in their order.
    private static func difference(_ left: [Double], _ right: [Double]) -> Double {
        let tones = left.sorted()
        var toned = right
        for (rank, place) in right.indices.sorted(by: { (right[$0], $0) < (right[$1], $1) }).enumerated() {
            toned[place] = tones[rank]
        }
        let count = Double(left.count)
        let mean = left.reduce(0, +) / count
        let deviation = (left.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count).squareRoot()
        guard deviation > 0 else { return .infinity }
        var parts = [Double](repeating: 0, count: 16)
        for place in left.indices {
            parts[place / side / 4 * 4 + place % side / 4] += abs(left[place] - toned[place]) / 16
        }
        return (parts.max() ?? 0) / deviation
    }
}

/// Sums of squares from the top left corner on, so that the mean of any part takes four of them.
private struct PrintSums {
    private let sums: [Double]
    private static let side = PicturePrint.side

    init(_ squares: [UInt8]) {
        let row = Self.side + 1
        var sums = [Double](repeating: 0, count: row * row)
        for y in 1..<row {
            for x in 1..<row {
                let square = Double(squares[(y - 1) * Self.side + x - 1]) / Double(Self.side * Self.side)
                sums[y * row + x] =
                    square + sums[(y - 1) * row + x] + sums[y * row + x - 1] - sums[(y - 1) * row + x - 1]
            }
        }
        self.sums = sums
    }

    /// The sum of all above and left of a place, given in shares of the sides.
    func sum(_ across: Double, _ down: Double) -> Double {
        let row = Self.side + 1
        let (x, y) = (across * Double(Self.side), down * Double(Self.side))
        let (column, line) = (min(Int(x), Self.side - 1), min(Int(y), Self.side - 1))
        let (right, below) = (x - Double(column), y - Double(line))
        let place = line * row + column
        let upper = sums[place] * (1 - right) + sums[place + 1] * right
        let lower = sums[place + row] * (1 - right) + sums[place + row + 1] * right
        return upper * (1 - below) + lower * below
    }
}
