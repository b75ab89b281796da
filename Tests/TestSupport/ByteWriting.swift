/// How a builder stores integers of several bytes.
package enum ByteOrder: Sendable, CaseIterable {
    case bigEndian, littleEndian
}

extension Array where Element == UInt8 {
    /// Appends the low 16 bits of `value`.
    package mutating func append16(_ value: Int, _ order: ByteOrder = .bigEndian) {
        append(value, bytes: 2, order)
    }

    /// Appends the low 32 bits of `value`.
    package mutating func append32(_ value: Int, _ order: ByteOrder = .bigEndian) {
        append(value, bytes: 4, order)
    }

    /// Overwrites 32 bits at `offset`, which must exist.
    package mutating func put32(_ value: Int, at offset: Int, _ order: ByteOrder = .bigEndian) {
        var bytes: [UInt8] = []
        bytes.append32(value, order)
        replaceSubrange(offset..<offset + 4, with: bytes)
    }

    private mutating func append(_ value: Int, bytes count: Int, _ order: ByteOrder) {
        let little = (0..<count).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
        append(contentsOf: order == .bigEndian ? little.reversed() : little)
    }
}

/// UTF-16 without a byte order mark, as Windows' XP tags and UserComment hold it.
package func utf16(_ text: String, _ order: ByteOrder = .littleEndian) -> [UInt8] {
    var bytes: [UInt8] = []
    for unit in text.utf16 { bytes.append16(Int(unit), order) }
    return bytes
}

/// Random numbers that are the same on every machine and every run (SplitMix64).
package struct SplitMix64: RandomNumberGenerator, Sendable {
    private var state: UInt64

    package init(seed: UInt64) {
        state = seed
    }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number from 0 up to, not including, `bound`; 0 when there is no such number.
    package mutating func below(_ bound: Int) -> Int {
        bound > 0 ? Int(next() % UInt64(bound)) : 0
    }
}
