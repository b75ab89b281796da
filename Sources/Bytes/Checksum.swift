/// A 64-bit checksum of bytes that we wrote ourselves and want back unchanged.
///
/// It finds what disks, full file systems and people do to a file. It proves nothing against somebody who means harm: that is what the
/// permissions of the file are for.
package struct Checksum: Sendable {
    /// Four sums side by side, so that no word waits for the one before it.
    private var lanes: (UInt64, UInt64, UInt64, UInt64)
    private var count: UInt64 = 0

    /// Begins a checksum; another seed gives other values for the same bytes.
    package init(seed: UInt64 = 0) {
        let start = 0x9E37_79B9_7F4A_7C15 ^ seed
        lanes = (start, ~start, start &* 3, start &* 5)
    }

    /// Adds bytes.
    ///
    /// Parts give the value of the whole only when all but the last are a multiple of 32 long.
    package mutating func add(_ bytes: Span<UInt8>) {
        var place = 0
        while bytes.count - place >= 32 {
            lanes.0 = Self.mixed(lanes.0, Self.word(bytes, place))
            lanes.1 = Self.mixed(lanes.1, Self.word(bytes, place + 8))
            lanes.2 = Self.mixed(lanes.2, Self.word(bytes, place + 16))
            lanes.3 = Self.mixed(lanes.3, Self.word(bytes, place + 24))
            place += 32
        }
        while place < bytes.count {
            lanes.0 = Self.mixed(lanes.0, UInt64(bytes[place]))
            place += 1
        }
        count &+= UInt64(bytes.count)
    }

    /// Eight bytes, least first; the caller has checked that they are there.
    @inline(__always)
    private static func word(_ bytes: Span<UInt8>, _ place: Int) -> UInt64 {
        let low =
            UInt64(bytes[place]) | UInt64(bytes[place + 1]) << 8 | UInt64(bytes[place + 2]) << 16
            | UInt64(bytes[place + 3]) << 24
        let high =
            UInt64(bytes[place + 4]) | UInt64(bytes[place + 5]) << 8 | UInt64(bytes[place + 6]) << 16
            | UInt64(bytes[place + 7]) << 24
        return low | high << 32
    }

    /// The two halves of the product are joined, so that every bit of a word reaches every bit of the sum.
    private static func mixed(_ sum: UInt64, _ word: UInt64) -> UInt64 {
        let product = (sum ^ word).multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
        return product.low ^ product.high ^ word
    }

    /// The value of all bytes so far.
    package var value: UInt64 {
        [lanes.1, lanes.2, lanes.3, count ^ 0xE703_7ED1_A0B4_28DB].reduce(lanes.0, Self.mixed)
    }

    /// The checksum of bytes in memory.
    package static func of(_ bytes: Span<UInt8>, seed: UInt64 = 0) -> UInt64 {
        var checksum = Checksum(seed: seed)
        checksum.add(bytes)
        return checksum.value
    }
}
