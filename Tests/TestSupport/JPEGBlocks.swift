/// A picture as blocks of coefficients (ITU-T T.81, annex A.3.3), in whole numbers, so that every machine makes the same bytes.
struct JPEGBlocks {
    /// Codes for zeros and the size of the value behind them: short ones for what is frequent, ten bits for the rest.
    static let table: HuffmanTable = {
        let frequent: [(length: Int, symbol: UInt8)] = [
            (1, 0x00), (3, 0x01), (4, 0x02), (4, 0x11), (5, 0x03), (5, 0x21),
        ]
        let all = [UInt8(0xF0)] + (0...15).flatMap { run in (1...7).map { UInt8(run << 4 | $0) } }
        let rest = all.filter { symbol in !frequent.contains { $0.symbol == symbol } }
        return HuffmanTable(
            lengths: frequent.map(\.length) + rest.map { _ in 10 }, symbols: frequent.map(\.symbol) + rest)
    }()

    /// The places of a block in the order of their frequencies (T.81, figure 5).
    private static let zigzag: [Int] = {
        let places = (0..<64).map { (row: $0 / 8, column: $0 % 8) }
        return places.indices.sorted { first, second in
            let (a, b) = (places[first], places[second])
            let (one, two) = (a.row + a.column, b.row + b.column)
            guard one == two else { return one < two }
            return one % 2 == 0 ? a.row > b.row : a.row < b.row
        }
    }()

    /// Waves in 8192ths, by frequency, then by place.
    private static let waves: [Int] = {
        let quarter = [8192, 8035, 7568, 6811, 5793, 4551, 3135, 1598, 0]
        func cosine(_ sixteenths: Int) -> Int {
            let turn = sixteenths % 32, half = turn > 16 ? 32 - turn : turn
            return half > 8 ? -quarter[16 - half] : quarter[half]
        }
        return (0..<64).map { index in index < 8 ? quarter[4] : cosine((2 * (index % 8) + 1) * (index / 8)) }
    }()

    private let pixels: [UInt8]
    private let width: Int
    private let height: Int

    init(_ scene: PhotoScene, width: Int, height: Int) {
        pixels = scene.pixels(width: width, height: height)
        self.width = width
        self.height = height
    }

    /// A block's coefficients, divided by 8, in the order of their frequencies; beyond the picture its border goes on.
    func block(row: Int, column: Int) -> [Int] {
        var levels = [Int](repeating: 0, count: 64)
        var isFlat = true
        for y in 0..<8 {
            let start = min(row * 8 + y, height - 1) * width
            for x in 0..<8 {
                let level = Int(pixels[start + min(column * 8 + x, width - 1)]) - 128
                levels[y * 8 + x] = level
                if level != levels[0] { isFlat = false }
            }
        }
        if isFlat { return [levels[0]] }
        // Along rows, then along columns; plain loops, since tests are built without an optimizer.
        var rows = levels
        for y in 0..<8 {
            for wave in 0..<8 {
                var (sum, x) = (0, 0)
                while x < 8 {
                    sum += levels[y * 8 + x] * Self.waves[wave * 8 + x]
                    x += 1
                }
                rows[y * 8 + wave] = sum
            }
        }
        var values = levels
        for index in 0..<64 {
            let wave = Self.zigzag[index] / 8 * 8, column = Self.zigzag[index] % 8
            var (sum, y) = (0, 0)
            while y < 8 {
                sum += rows[y * 8 + column] * Self.waves[wave + y]
                y += 1
            }
            // 8192 twice, a quarter, and the quantiser of 8.
            let divisor = 8192 * 8192 * 4 * 8
            values[index] = (sum >= 0 ? sum + divisor / 2 : sum - divisor / 2) / divisor
        }
        return values
    }
}
