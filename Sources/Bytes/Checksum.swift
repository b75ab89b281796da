/// A 64-bit checksum of bytes that we wrote ourselves and want back unchanged.
///
/// It finds what disks, full file systems and people do to a file. It proves nothing against somebody who means harm: that is what the
/// permissions of the file are for.
package struct Checksum: Sendable {
    private var state: UInt64
    private var count: UInt64 = 0

    /// Begins a checksum; another seed gives other values for the same bytes.
    package init(seed: UInt64 = 0) {
        state = 0x9E37_79B9_7F4A_7C15 ^ seed
    }

    /// Adds bytes; parts give the value of the whole only when all but the last are a multiple of eight long.
    package mutating func add(_ bytes: Span<UInt8>) {
        var place = 0
        while bytes.count - place >= 8 {
            var word: UInt64 = 0
            for index in 0..<8 { word |= UInt64(bytes[place + index]) << UInt64(8 * index) }
            add(word)
            place += 8
        }
        if place < bytes.count {
            var word: UInt64 = 0
            for index in place..<bytes.count { word = word << 8 | UInt64(bytes[index]) }
            add(word)
        }
        count &+= UInt64(bytes.count)
    }

    private mutating func add(_ word: UInt64) {
        // The two halves of the product are mixed, so that every bit of a word reaches every bit of the state.
        let product = (state ^ word).multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
        state = product.low ^ product.high ^ word
    }

    /// The value of all bytes so far.
    package var value: UInt64 {
        var last = self
        last.add(count ^ 0xE703_7ED1_A0B4_28DB)
        return last.state
    }

    /// The checksum of bytes in memory.
    package static func of(_ bytes: Span<UInt8>, seed: UInt64 = 0) -> UInt64 {
        var checksum = Checksum(seed: seed)
        checksum.add(bytes)
        return checksum.value
    }
}
