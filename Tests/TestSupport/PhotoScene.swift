/// A picture that is judged like a photo: figures before a house, foliage and a sky, sharp edges at every angle, light grain.
///
/// Made by code from its size alone, the same on every machine: integers and no functions of a maths library.
package struct PhotoScene: Sendable, Hashable {
    /// What happened to it on its way to the office.
    package enum Fault: Sendable, Hashable {
        /// Out of focus: a mean over this many pixels to either side, three times.
        case blurred(Int)
        /// So many hundredths of its light.
        case dark(percent: Int)
        /// Made this many times as large, by straight lines between pixels.
        case enlarged(Int)
    }

    /// What happened to it; nil for a good photo.
    package var fault: Fault?

    /// Which light falls on it: under another one it is another picture, and no copy.
    package var light: UInt64

    package init(_ fault: Fault? = nil, light: UInt64 = 0) {
        self.fault = fault
        self.light = light
    }

    /// Brightness, row by row.
    package func pixels(width: Int, height: Int) -> [UInt8] {
        switch fault {
        case nil: return Canvas(width: width, height: height, light: light).levels.map(UInt8.init(clamping:))
        case .blurred(let radius):
            var canvas = Canvas(width: width, height: height, light: light)
            for _ in 0..<3 { canvas.blur(radius) }
            return canvas.levels.map(UInt8.init(clamping:))
        case .dark(let percent):
            return Canvas(width: width, height: height, light: light).levels.map { UInt8(clamping: $0 * percent / 100) }
        case .enlarged(let factor):
            let small = Canvas(width: width / factor + 1, height: height / factor + 1, light: light)
            return (0..<height).flatMap { y in (0..<width).map { x in small.between(x, y, factor) } }
        }
    }

    /// Levels of brightness that things are drawn on.
    private struct Canvas {
        let width: Int
        let height: Int
        var levels: [Int]

        init(width: Int, height: Int, light: UInt64) {
            self.width = width
            self.height = height
            levels = []
            levels.reserveCapacity(width * height)
            // The sky grows lighter downwards, the ground darker; in steps of 8 rows, so that they cost few bytes.
            for y in 0..<height {
                let place = y / 8 * 8 * 100 / height
                levels.append(contentsOf: repeatElement(place < 60 ? 190 + place / 2 : 150 - place / 3, count: width))
            }
            house()
            foliage()
            for figure in 0..<5 { person(figure) }
            if light > 0 { shine(light) }
        }

        /// Light and shade that change evenly between the corners of a grid of 8 by 8.
        private mutating func shine(_ light: UInt64) {
            var random = SplitMix64(seed: light &* 7919)
            let corners = (0..<81).map { _ in random.below(140) - 70 }
            for y in 0..<height {
                let (down, below) = (y * 8_000 / height).quotientAndRemainder(dividingBy: 1_000)
                for x in 0..<width {
                    let (across, right) = (x * 8_000 / width).quotientAndRemainder(dividingBy: 1_000)
                    let place = down * 9 + across
                    let upper = corners[place] * (1_000 - right) + corners[place + 1] * right
                    let lower = corners[place + 9] * (1_000 - right) + corners[place + 10] * right
                    // Enough light and shade is left for every edge of the scene.
                    let level = levels[y * width + x] * 3 / 4 + 30
                    levels[y * width + x] = level + (upper * (1_000 - below) + lower * below) / 1_000_000
                }
            }
        }

        /// A share of the shorter side, in thousandths.
        private func part(_ thousandths: Int) -> Int { min(width, height) * thousandths / 1_000 }

        private mutating func fill(_ columns: Range<Int>, _ rows: Range<Int>, _ level: (Int, Int) -> Int?) {
            for y in rows.clamped(to: 0..<height) {
                for x in columns.clamped(to: 0..<width) {
                    if let level = level(x, y) { levels[y * width + x] = level }
                }
            }
        }

        private mutating func house() {
            let left = width / 2 - part(420)
            fill(left..<left + part(560), height * 60 / 100 - part(390)..<height * 60 / 100) { _, _ in 118 }
            var random = SplitMix64(seed: 5)
            for row in 0..<3 {
                for column in 0..<5 {
                    // Windows of a house by hand: no two have the same place within theirs.
                    let x = left + part(30 + column * 104) + random.below(7)
                    let y = height * 60 / 100 - part(360 - row * 116) + random.below(7)
                    let level = 40 + random.below(30)
                    fill(x..<x + part(62), y..<y + part(71)) { _, _ in level }
                    fill(x + part(28)..<x + part(33), y..<y + part(71)) { _, _ in 205 }
                }
            }
        }

        /// Leaves over leaves.
        private mutating func foliage() {
            var random = SplitMix64(seed: 11)
            let left = width / 2 + part(170), top = height * 60 / 100 - part(330)
            for _ in 0..<60 {
                let x = left + random.below(max(1, part(250))), y = top + random.below(max(1, part(330)))
                ellipse(
                    x, y, 3 + random.below(max(1, part(14))), 3 + random.below(max(1, part(9))), 30 + random.below(120))
            }
        }

        private mutating func person(_ index: Int) {
            let x = width / 2 + part(index * 170 - 340), y = height * 56 / 100 + part(index * 37 % 50)
            ellipse(x, y + part(210), part(62), part(160), 50 + index * 53 % 150)
            ellipse(x, y, part(36), part(47), 150 + index * 31 % 60, grain: 6)
            ellipse(x, y - part(28), part(37), part(24), 28, grain: 6)
            for side in [-1, 1] { ellipse(x + side * part(14), y - part(1), part(6), part(4), 35) }
            ellipse(x, y + part(24), part(13), part(3), 70)
        }

        /// An ellipse whose border pixels are covered by quarters, as a lens covers them.
        private mutating func ellipse(_ x: Int, _ y: Int, _ across: Int, _ down: Int, _ level: Int, grain: Int = 0) {
            guard across > 0, down > 0 else { return }
            var random = SplitMix64(seed: UInt64(truncatingIfNeeded: x &* 31 &+ y))
            let limit = 16 * across * across * down * down
            for row in (y - down..<y + down + 1).clamped(to: 0..<height) {
                let upper = 4 * (row - y) - 1, lower = upper + 2
                let above = upper * upper * across * across, below = lower * lower * across * across
                for column in (x - across..<x + across + 1).clamped(to: 0..<width) {
                    let near = 4 * (column - x) - 1, far = near + 2
                    let left = near * near * down * down, right = far * far * down * down
                    var inside = left + above <= limit ? 1 : 0
                    if right + above <= limit { inside += 1 }
                    if left + below <= limit { inside += 1 }
                    if right + below <= limit { inside += 1 }
                    guard inside > 0 else { continue }
                    let own = grain > 0 ? level + random.below(2 * grain + 1) - grain : level
                    let place = row * width + column
                    levels[place] += (own - levels[place]) * inside / 4
                }
            }
        }

        /// Means along rows, then along columns, that slide over the pixels; what lies beyond the border is like the border.
        mutating func blur(_ radius: Int) {
            for y in 0..<height { slide(from: y * width, step: 1, count: width, radius) }
            for x in 0..<width { slide(from: x, step: width, count: height, radius) }
        }

        private mutating func slide(from start: Int, step: Int, count: Int, _ radius: Int) {
            let line = (0..<count).map { levels[start + $0 * step] }
            let span = 2 * radius + 1
            var sum = (-radius...radius).reduce(0) { $0 + line[min(max(0, $1), count - 1)] }
            for place in 0..<count {
                levels[start + place * step] = (sum + radius) / span
                sum += line[min(place + radius + 1, count - 1)] - line[max(0, place - radius)]
            }
        }

        /// A pixel of the picture made `factor` times as large.
        func between(_ x: Int, _ y: Int, _ factor: Int) -> UInt8 {
            let (left, top, right, down) = (x / factor, y / factor, x % factor, y % factor)
            let at = top * width + left
            let next = left + 1 < width ? 1 : 0, below = top + 1 < height ? width : 0
            let upper = levels[at] * (factor - right) + levels[at + next] * right
            let lower = levels[at + below] * (factor - right) + levels[at + below + next] * right
            return UInt8(clamping: (upper * (factor - down) + lower * down + factor * factor / 2) / (factor * factor))
        }
    }
}
