@testable import PhotoCheck

/// A made-up photo: shapes over a shaded ground, told by their places in shares of the sides, so that it can be drawn at any
/// size and cut anywhere.
struct PrintScene {
    private struct Shape {
        var x: Double, y: Double, across: Double, down: Double, level: Double
        var isRound: Bool
    }

    private var shapes: [Shape] = []
    private var slope: (across: Double, down: Double)
    private let ground: Double
    private let seed: UInt64

    /// What is done to a copy, beside its size and part.
    struct Treatment {
        /// What brightness is multiplied by and what is added, cut at black and white.
        var gain = 1.0
        var offset = 0.0
        /// Half the width of the errors that compressing makes, the same over blocks of a sixteenth of the side.
        var error = 0.0
    }

    init(seed: UInt64) {
        self.seed = seed
        var random = SeededGenerator(seed: seed)
        func one() -> Double { Double.random(in: 0..<1, using: &random) }
        ground = 70 + 110 * one()
        slope = (80 * one() - 40, 120 * one() - 60)
        for index in 0..<40 {
            // A few large things, many small ones.
            let size = 0.35 / (1 + Double(index) / 4)
            shapes.append(
                Shape(
                    x: one(), y: one(), across: size * (0.3 + one()), down: size * (0.3 + one()),
                    level: 20 + 210 * one(), isRound: one() < 0.6))
        }
    }

    /// The scene with everything moved by a share of the sides, and one thing elsewhere: the next photo of a burst.
    func next(by step: Double) -> PrintScene {
        var next = self
        for index in next.shapes.indices { next.shapes[index].x += step }
        next.shapes[4].y += 0.15
        return next
    }

    /// Mean brightness of 32 rows of 32 squares of a part, as a picture of `size` pixels a side would give it.
    func squares(
        _ area: PrintArea = PrintArea(left: 0, right: 1, top: 0, bottom: 1), _ made: Treatment = Treatment(),
        size: Int = 96
    ) -> [UInt8] {
        var random = SeededGenerator(seed: seed &+ 1)
        let errors = (0..<256).map { _ in made.error * Double.random(in: -1...1, using: &random) }
        var sums = [Double](repeating: 0, count: 1024)
        var counts = [Double](repeating: 0, count: 1024)
        for row in 0..<size {
            for column in 0..<size {
                let (across, down) = ((Double(column) + 0.5) / Double(size), (Double(row) + 0.5) / Double(size))
                let x = area.left + across * (area.right - area.left)
                let y = area.top + down * (area.bottom - area.top)
                let error = errors[row * 16 / size * 16 + column * 16 / size]
                let place = row * 32 / size * 32 + column * 32 / size
                sums[place] += min(255, max(0, level(x, y) * made.gain + made.offset + error))
                counts[place] += 1
            }
        }
        return zip(sums, counts).map { UInt8(($0 / max($1, 1)).rounded()) }
    }

    private func level(_ x: Double, _ y: Double) -> Double {
        var level = ground + slope.across * x + slope.down * y
        for shape in shapes {
            let (across, down) = ((x - shape.x) / shape.across, (y - shape.y) / shape.down)
            let isInside = shape.isRound ? across * across + down * down < 1 : abs(across) < 1 && abs(down) < 1
            if isInside { level = shape.level + 15 * across }
        }
        return level
    }
}
