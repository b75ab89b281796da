/// zlib streams (RFC 1950) by code: runs of one byte become matches, everything else literals of the fixed Huffman code.
package enum Zlib {
    /// A whole stream with its checksum.
    package static func compress(_ bytes: [UInt8]) -> [UInt8] {
        [0x78, 0x01] + deflate(bytes) + bigEndian(adler32(bytes))
    }

    /// The stream alone (RFC 1951), as a zip holds it.
    package static func deflate(_ bytes: [UInt8]) -> [UInt8] { compressed(bytes, every: bytes.count + 1).stream }

    /// How many bytes of a whole stream hold the first `every` bytes, the first two times as many, and so on.
    package static func ends(of bytes: [UInt8], every: Int) -> [Int] { compressed(bytes, every: every).ends }

    private static func compressed(_ bytes: [UInt8], every: Int) -> (stream: [UInt8], ends: [Int]) {
        var ends: [Int] = []
        var out = DeflateWriter()
        var index = 0
        while index < bytes.count {
            var run = 1
            while run < 259, index + run < bytes.count, bytes[index + run] == bytes[index] { run += 1 }
            out.literal(bytes[index])
            index += 1
            if run == 259 {
                out.repeatLast258()
                index += 258
            }
            while index >= (ends.count + 1) * every { ends.append(2 + out.byteCount) }
        }
        return (out.finished(), ends)
    }

    /// The checksum of a zlib stream.
    package static func adler32(_ bytes: [UInt8]) -> UInt32 {
        var low: UInt32 = 1
        var high: UInt32 = 0
        for byte in bytes {
            low = (low + UInt32(byte)) % 65_521
            high = (high + low) % 65_521
        }
        return high << 16 | low
    }

    /// The checksum of a PNG chunk.
    package static func crc32(_ bytes: some Sequence<UInt8>) -> UInt32 {
        var crc: UInt32 = ~0
        for byte in bytes { crc = crc >> 8 ^ crcTable[Int((crc ^ UInt32(byte)) & 0xFF)] }
        return ~crc
    }

    private static let crcTable: [UInt32] = (0..<256).map { index in
        (0..<8).reduce(UInt32(index)) { crc, _ in crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
    }

    private static func bigEndian(_ value: UInt32) -> [UInt8] {
        var out: [UInt8] = []
        out.append32(Int(value))
        return out
    }
}

/// One final block of fixed Huffman codes (RFC 1951, 3.2.6).
private struct DeflateWriter {
    private var bytes: [UInt8] = []
    private var pending: UInt64 = 0b011  // final, fixed codes
    private var count = 3

    /// Bytes that hold what was written so far.
    var byteCount: Int { bytes.count + (count + 7) / 8 }

    mutating func literal(_ byte: UInt8) {
        byte < 144 ? code(0x30 + UInt64(byte), 8) : code(0x190 + UInt64(byte) - 144, 9)
    }

    mutating func repeatLast258() {
        code(0xC5, 8)  // length 258
        code(0, 5)  // distance 1
    }

    mutating func finished() -> [UInt8] {
        code(0, 7)
        while count > 0 { flush() }
        return bytes
    }

    /// Huffman codes go in with their first bit lowest.
    private mutating func code(_ code: UInt64, _ length: Int) {
        for bit in (0..<length).reversed() {
            pending |= (code >> UInt64(bit) & 1) << UInt64(count)
            count += 1
        }
        while count >= 8 { flush() }
    }

    private mutating func flush() {
        bytes.append(UInt8(truncatingIfNeeded: pending))
        pending >>= 8
        count = max(0, count - 8)
    }
}
