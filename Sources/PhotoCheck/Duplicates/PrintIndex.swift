/// Finds the pictures whose hash is near another one, without looking at all of them.
///
/// Multi-index hashing: a hash is cut into four quarters of 16 bits, and pictures stand in a table a quarter under their own
/// 16 bits and under those with either of the two weakest flipped. Of 64 bits a few differ between copies, so that one
/// quarter at the least agrees; of different pictures one in some thousands stands under the same quarter.
struct PrintIndex {
    /// Bits by which the hashes of a copy and of the window that it shows may differ.
    static let mostBits = 14

    /// For each quarter: where the pictures under each value begin, and the pictures.
    private var tables: [(starts: [Int32], pictures: [Int32])] = []
    private let hashes: [UInt64]

    /// Indexes pictures by the hash of the whole; a picture's number is its place here.
    init(_ pictures: [(hash: UInt64, weakBits: UInt64)]) {
        hashes = pictures.map(\.hash)
        for quarter in 0..<4 {
            // Counted first, then put in: two runs, and no list for each of 65,536 values.
            var starts = [Int32](repeating: 0, count: 65_537)
            for picture in pictures {
                for value in Self.values(picture, quarter) { starts[value + 1] += 1 }
            }
            for value in 0..<65_536 { starts[value + 1] += starts[value] }
            var next = starts
            var places = [Int32](repeating: 0, count: Int(starts[65_536]))
            for (number, picture) in pictures.enumerated() {
                for value in Self.values(picture, quarter) {
                    places[Int(next[value])] = Int32(truncatingIfNeeded: number)
                    next[value] += 1
                }
            }
            tables.append((starts, places))
        }
    }

    /// Its own value of a quarter, and those with one weak bit flipped.
    private static func values(_ picture: (hash: UInt64, weakBits: UInt64), _ quarter: Int) -> [Int] {
        let value = Self.value(picture.hash, quarter)
        var weak = Self.value(picture.weakBits, quarter)
        var values = [value]
        while weak != 0 {
            values.append(value ^ (weak & -weak))
            weak &= weak - 1
        }
        return values
    }

    private static func value(_ hash: UInt64, _ quarter: Int) -> Int { Int(hash >> UInt64(16 * quarter) & 0xFFFF) }

    /// The pictures whose hash is near one of these, each with the window that was nearest, in their order.
    ///
    /// Each comparison of two hashes is counted, and nothing is compared beyond `most` of them.
    func near(_ windows: [UInt64], comparisons: inout Int, most: Int) -> [(picture: Int, window: Int)] {
        var found: [Int: (bits: Int, window: Int)] = [:]
        for (window, hash) in windows.enumerated() {
            for quarter in 0..<4 {
                let value = Self.value(hash, quarter)
                let range = Int(tables[quarter].starts[value])..<Int(tables[quarter].starts[value + 1])
                for place in range.prefix(max(0, most - comparisons)) {
                    let picture = Int(tables[quarter].pictures[place])
                    let bits = (hashes[picture] ^ hash).nonzeroBitCount
                    guard bits <= Self.mostBits, bits < found[picture]?.bits ?? .max else { continue }
                    found[picture] = (bits, window)
                }
                comparisons += range.count
            }
        }
        return found.map { ($0.key, $0.value.window) }.sorted { $0.0 < $1.0 }
    }
}
