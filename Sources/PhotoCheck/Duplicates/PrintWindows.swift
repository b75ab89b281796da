internal import Glibc

/// The parts of a picture that are hashed, and the cosine waves over each of them.
///
/// A copy cut by up to a tenth of each side is met within a fortieth of it: the whole, then nineteen and eighteen twentieths
/// of both sides at three places each, then nine tenths of one side alone.
struct PrintWindows: Sendable {
    /// The same for every picture, so computed once.
    static let shared = PrintWindows()

    /// Parts of one side, from and to.
    private static let parts: [(from: Double, to: Double)] = [
        (0, 1), (0, 0.95), (0.025, 0.975), (0.05, 1), (0, 0.9), (0.05, 0.95), (0.1, 1),
    ]
    /// Parts of the height and of the width: the 25 windows.
    private static let pairs: [(down: Int, across: Int)] =
        [(0, 0)] + (0..<9).map { (1 + $0 / 3, 1 + $0 % 3) } + (0..<9).map { (4 + $0 / 3, 4 + $0 % 3) }
        + (4...6).map { (0, $0) } + (4...6).map { ($0, 0) }
    /// How many windows there are.
    static var count: Int { pairs.count }
    /// Waves along a side, the constant one counted.
    private static let waveCount = 9
    /// The 64 slowest waves but the constant one, slowest first.
    private static let waves: [(down: Int, across: Int)] =
        (1..<waveCount * waveCount).map { ($0 / waveCount, $0 % waveCount) }
        .sorted { left, right in
            let (first, second) = (left.0 * left.0 + left.1 * left.1, right.0 * right.0 + right.1 * right.1)
            return (first, left.0) < (second, right.0)
        }
        .prefix(64).map { $0 }

    /// For each part of a side: what each square weighs in each wave, in 1/65536; whole numbers, so that sums are the same
    /// on every machine.
    private let weights: [[Int32]]

    private init() {
        let side = PicturePrint.side
        weights = Self.parts.map { part in
            let width = part.to - part.from
            var weights: [Int32] = []
            for wave in 0..<Self.waveCount {
                // The integral of the wave from the part's beginning to this place of the side.
                func integral(_ square: Int) -> Double {
                    let place = min(max(Double(square) / Double(side), part.from), part.to) - part.from
                    guard wave > 0 else { return place / width }
                    let turns = Double.pi * Double(wave)
                    return sin(turns * place / width) / turns
                }
                for square in 0..<side {
                    weights.append(Int32(((integral(square + 1) - integral(square)) * 65_536).rounded()))
                }
            }
            return weights
        }
    }

    /// Which window a hash is of, as parts of the sides.
    static func area(_ window: Int) -> PrintArea {
        let (down, across) = pairs[window]
        return PrintArea(
            left: parts[across].from, right: parts[across].to, top: parts[down].from, bottom: parts[down].to)
    }

    /// The hashes of all windows.
    func hashes(of squares: [UInt8]) -> [UInt64] {
        let rows = Self.parts.indices.map { self.rows(of: squares, $0) }
        return Self.pairs.map { pair in Self.hash(waves(rows[pair.down], pair.across)) }
    }

    /// How strong each wave of the whole is.
    func waves(of squares: [UInt8]) -> [Int] { waves(rows(of: squares, 0), 0) }

    /// The columns' waves over a part of the height: `waveCount` rows of squares.
    private func rows(of squares: [UInt8], _ part: Int) -> [Int32] {
        let side = PicturePrint.side
        let weights = weights[part]
        var rows = [Int32](repeating: 0, count: Self.waveCount * side)
        for wave in 0..<Self.waveCount {
            for y in 0..<side {
                let weight = weights[wave * side + y]
                guard weight != 0 else { continue }
                for x in 0..<side { rows[wave * side + x] += weight * Int32(squares[y * side + x]) }
            }
        }
        return rows
    }

    private func waves(_ rows: [Int32], _ part: Int) -> [Int] {
        let side = PicturePrint.side
        let weights = weights[part]
        return Self.waves.map { wave in
            var sum = 0
            for x in 0..<side { sum += Int(rows[wave.down * side + x]) * Int(weights[wave.across * side + x]) }
            return sum
        }
    }

    /// The place of a wave's bit: neighbours go to different quarters, so that each has slow waves and fast ones.
    private static func bit(_ wave: Int) -> Int { wave % 4 * 16 + wave / 4 }

    private static func hash(_ waves: [Int]) -> UInt64 {
        var hash: UInt64 = 0
        for (index, wave) in waves.enumerated() where wave > 0 { hash |= 1 << UInt64(bit(index)) }
        return hash
    }

    /// The two bits of each quarter whose waves are the weakest.
    static func weakest(_ waves: [Int]) -> UInt64 {
        var bits: UInt64 = 0
        for quarter in 0..<4 {
            let weakest = stride(from: quarter, to: waves.count, by: 4)
                .sorted { (abs(waves[$0]), $0) < (abs(waves[$1]), $1) }
            for wave in weakest.prefix(2) { bits |= 1 << UInt64(bit(wave)) }
        }
        return bits
    }
}

/// A part of a picture, in shares of its sides.
struct PrintArea: Hashable, Sendable {
    var left: Double, right: Double, top: Double, bottom: Double
}
