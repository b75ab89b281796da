import Synchronization

/// The entropy-coded data of a `JPEGBuilder`'s picture (ITU-T T.81, annex F).
struct JPEGScan {
    /// Codes for the category of a block's brightness: 0 costs one bit, 1 to 11 cost five.
    static let directTable = HuffmanTable(lengths: [1] + [Int](repeating: 5, count: 11), symbols: Array(0...11))
    /// Codes for detail: the end of a block costs one bit; then a value of one, two or three bits at once.
    static let detailTable = HuffmanTable(lengths: [1, 3, 3, 3], symbols: [0x00, 0x01, 0x02, 0x03])

    private let builder: JPEGBuilder
    /// What is to be seen, where it is drawn.
    private let blocks: JPEGBlocks?

    init(_ builder: JPEGBuilder) {
        self.builder = builder
        if case .scene(let scene) = builder.picture {
            blocks = JPEGBlocks(scene, width: builder.width, height: builder.height)
        } else {
            blocks = nil
        }
    }

    /// The data of a builder's picture; a drawn one is coded once for all files that show it.
    static func bytes(_ builder: JPEGBuilder) -> [UInt8] {
        guard case .scene(let scene) = builder.picture else { return JPEGScan(builder).encoded().bytes }
        let key = Drawn(
            scene: scene, width: builder.width, height: builder.height, color: builder.color,
            isProgressive: builder.isProgressive)
        if let known = drawn.withLock({ $0[key] }) { return known }
        let bytes = JPEGScan(builder).encoded().bytes
        drawn.withLock { $0[key] = bytes }
        return bytes
    }

    private struct Drawn: Hashable {
        let scene: PhotoScene
        let width: Int
        let height: Int
        let color: JPEGBuilder.Color
        let isProgressive: Bool
    }

    private static let drawn = Mutex<[Drawn: [UInt8]]>([:])

    /// How many bytes hold the rows of blocks up to and with each one.
    func rowEnds() -> [Int] { encoded().rowEnds }

    private func encoded() -> (bytes: [UInt8], rowEnds: [Int]) {
        var ends: [Int] = []
        var out = BitWriter()
        let unit = 8 * builder.sampling(0)
        let columns = (builder.width + unit - 1) / unit
        let rows = (builder.height + unit - 1) / unit
        let components = builder.color.components
        var last = [Int](repeating: 0, count: components)
        var random = SplitMix64(seed: seed)
        for row in 0..<rows {
            for column in 0..<columns {
                for component in 0..<components {
                    let factor = builder.sampling(component)
                    for part in 0..<factor * factor {
                        if let blocks, component == 0 {
                            let place = (row: row * factor + part / factor, column: column * factor + part % factor)
                            write(blocks.block(row: place.row, column: place.column), &last[0], to: &out)
                            continue
                        }
                        let value = level(row, rows, column, columns, component, &random)
                        write(value - last[component], Self.directTable, to: &out)
                        last[component] = value
                        if !builder.isProgressive { detail(&random, to: &out) }
                    }
                }
            }
            ends.append(out.byteCount)
        }
        return (out.finished(), ends)
    }

    /// A scan of one component's detail (T.81, G.1.2.2): its blocks alone, without those that only fill up.
    func details(of component: Int) -> (bytes: [UInt8], rowEnds: [Int]) {
        let step = 8 * builder.sampling(0) / builder.sampling(component)
        var out = BitWriter()
        var ends: [Int] = []
        var random = SplitMix64(seed: seed &+ UInt64(component))
        for _ in 0..<(builder.height + step - 1) / step {
            for _ in 0..<(builder.width + step - 1) / step { detail(&random, to: &out) }
            ends.append(out.byteCount)
        }
        return (out.finished(), ends)
    }

    private var seed: UInt64 {
        if case .noise(let seed) = builder.picture { seed } else { 0 }
    }

    /// Brightness of one block, -128 to 127 (the quantiser of 8 makes it exact).
    private func level(
        _ row: Int, _ rows: Int, _ column: Int, _ columns: Int, _ component: Int, _ random: inout SplitMix64
    ) -> Int {
        switch builder.picture {
        case .flat, .scene: 0
        case .gradient: component == 0 ? (row * 100 / rows + column * 100 / columns) - 100 : 0
        case .patches(let seed): component == 0 ? patch(seed, row * 1_000 / rows, column * 1_000 / columns) : 0
        case .noise: component == 0 ? random.below(200) - 100 : random.below(20) - 10
        }
    }

    /// Brightness at a place in thousandths of the sides: between the corners of a grid of 8 by 8 it changes evenly.
    private func patch(_ seed: UInt64, _ y: Int, _ x: Int) -> Int {
        func corner(_ down: Int, _ across: Int) -> Int {
            var random = SplitMix64(seed: seed &+ UInt64(down * 64 + across) &* 977)
            return random.below(200) - 100
        }
        let (down, below, across, right) = (y / 125, y % 125, x / 125, x % 125)
        let upper = corner(down, across) * (125 - right) + corner(down, across + 1) * right
        let lower = corner(down + 1, across) * (125 - right) + corner(down + 1, across + 1) * right
        return (upper * (125 - below) + lower * below) / 15_625
    }

    private func detail(_ random: inout SplitMix64, to out: inout BitWriter) {
        if case .noise = builder.picture {
            for _ in 0..<random.below(24) {
                let value = 1 + random.below(7)
                write(random.below(2) == 0 ? value : -value, Self.detailTable, to: &out)
            }
        }
        out.write((blocks == nil ? Self.detailTable : JPEGBlocks.table).code(0))
    }

    /// A drawn block: its brightness against that of the one before, then values behind runs of zeros (T.81, F.1.2.2).
    private func write(_ block: [Int], _ last: inout Int, to out: inout BitWriter) {
        write(block[0] - last, Self.directTable, to: &out)
        last = block[0]
        guard !builder.isProgressive else { return }
        let end = block.lastIndex { $0 != 0 } ?? 0
        var zeros = 0
        for value in block[...end].dropFirst() {
            guard value != 0 else {
                zeros += 1
                continue
            }
            while zeros > 15 {
                out.write(JPEGBlocks.table.code(0xF0))
                zeros -= 16
            }
            write(value, JPEGBlocks.table, behind: zeros, to: &out)
            zeros = 0
        }
        if end < 63 { out.write(JPEGBlocks.table.code(0)) }
    }

    /// A value as its category's code and then its bits; negative ones are stored one less (T.81, F.1.2.1.1).
    private func write(_ value: Int, _ table: HuffmanTable, behind zeros: Int = 0, to out: inout BitWriter) {
        let category = Int.bitWidth - abs(value).leadingZeroBitCount
        out.write(table.code(zeros << 4 | category))
        let bits = value >= 0 ? value : value - 1
        out.write((bits & ((1 << category) - 1), category))
    }
}

/// A canonical Huffman table; symbols are given in the order of their codes' lengths.
struct HuffmanTable {
    private let lengths: [Int]
    private let symbols: [UInt8]
    private var codes: [(code: Int, length: Int)?] = Array(repeating: nil, count: 256)

    init(lengths: [Int], symbols: [UInt8]) {
        self.lengths = lengths
        self.symbols = symbols
        var code = 0
        var length = lengths.first ?? 1
        for (index, symbol) in symbols.enumerated() {
            code <<= lengths[index] - length
            length = lengths[index]
            codes[Int(symbol)] = (code, length)
            code += 1
        }
    }

    /// As a DHT segment holds it: how many codes of each length from 1 to 16, then the symbols.
    var definition: [UInt8] {
        (1...16).map { length in UInt8(lengths.count { $0 == length }) } + symbols
    }

    func code(_ symbol: Int) -> (code: Int, length: Int) {
        codes[symbol] ?? (0, 0)
    }
}

/// Bits from the most significant on; FF is followed by 00, the rest of the last byte is ones (T.81, F.1.2.3).
struct BitWriter {
    private var bytes: [UInt8] = []
    private var pending = 0
    private var count = 0

    mutating func write(_ bits: (code: Int, length: Int)) {
        pending = pending << bits.length | bits.code
        count += bits.length
        while count >= 8 {
            let byte = UInt8(truncatingIfNeeded: pending >> (count - 8))
            bytes.append(byte)
            if byte == 0xFF { bytes.append(0) }
            count -= 8
            pending &= (1 << count) - 1
        }
    }

    /// Bytes that hold what was written so far.
    var byteCount: Int { bytes.count + (count > 0 ? 1 : 0) }

    mutating func finished() -> [UInt8] {
        if count > 0 { write(((1 << (8 - count)) - 1, 8 - count)) }
        return bytes
    }
}
