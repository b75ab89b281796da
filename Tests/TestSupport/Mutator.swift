/// Breaks files in ways that transfers, disks and attackers do; the same seed breaks them the same way everywhere.
package struct Mutator: Sendable {
    private var random: SplitMix64

    package init(seed: UInt64) {
        random = SplitMix64(seed: seed)
    }

    /// A broken copy, with one to four changes; `partner` gives bytes for splices.
    package mutating func mutate(_ bytes: [UInt8], partner: [UInt8] = []) -> [UInt8] {
        var copy = bytes
        for _ in 0...random.below(4) { change(&copy, partner) }
        return copy
    }

    private mutating func change(_ bytes: inout [UInt8], _ partner: [UInt8]) {
        guard !bytes.isEmpty else {
            bytes.append(UInt8(truncatingIfNeeded: random.next()))
            return
        }
        let place = self.place(in: bytes)
        switch random.below(8) {
        case 0: bytes[place] ^= 1 << UInt8(random.below(8))
        case 1: bytes[place] = [0, 1, 0x7F, 0xFF][random.below(4)]
        case 2: bytes.removeSubrange(place...)
        case 3:
            let noise = (0...random.below(8)).map { _ in UInt8(truncatingIfNeeded: random.next()) }
            bytes.insert(contentsOf: noise, at: place)
        case 4: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 1 + random.below(256))], at: place)
        case 5: bytes.removeSubrange(place..<min(bytes.count, place + 1 + random.below(64)))
        case 6: lengthField(&bytes, at: place)
        default:
            guard !partner.isEmpty else { return }
            let from = random.below(partner.count)
            let part = partner[from..<min(partner.count, from + 1 + random.below(512))]
            bytes.replaceSubrange(place..<min(bytes.count, place + part.count), with: part)
        }
    }

    /// Two or four bytes become a number that lengths and offsets break on.
    private mutating func lengthField(_ bytes: inout [UInt8], at place: Int) {
        let values = [0, 1, 2, 3, 0x7FFF, 0xFFFF, 0x1_0000, 0x7FFF_FFFF, 0xFFFF_FFFF, bytes.count, bytes.count - place]
        let order: ByteOrder = random.below(2) == 0 ? .bigEndian : .littleEndian
        var field: [UInt8] = []
        let value = values[random.below(values.count)]
        if random.below(2) == 0 { field.append16(value, order) } else { field.append32(value, order) }
        bytes.replaceSubrange(place..<min(bytes.count, place + field.count), with: field)
    }

    /// Headers break more than pixels do: half of all places are among the first 512 bytes.
    private mutating func place(in bytes: [UInt8]) -> Int {
        random.below(random.below(2) == 0 ? bytes.count : min(bytes.count, 512))
    }
}
