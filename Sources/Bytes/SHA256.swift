/// SHA-256 (FIPS 180-4), of bytes in memory or part by part.
///
/// Own code because swift-crypto costs more than three minutes of every clean build, and this is one function with published test vectors. It tells
/// texts and files apart; nothing secret goes through it.
package struct SHA256: Sendable {
    /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes (4.2.2).
    private static let constants: InlineArray<64, UInt32> = [
        0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
        0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
        0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
        0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
        0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
        0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
        0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
        0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
    ]

    /// The first 32 bits of the fractional parts of the square roots of the first eight primes (5.3.3).
    private var state: InlineArray<8, UInt32> = [
        0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
    ]
    private var words = InlineArray<64, UInt32>(repeating: 0)
    /// Bytes taken; those after the last whole block of 64 stand in `words` already.
    private var count: UInt64 = 0

    /// Begins a digest.
    package init() {}

    /// Takes the next bytes.
    package mutating func add(_ bytes: Span<UInt8>) {
        for index in bytes.indices { add(bytes[index]) }
    }

    private mutating func add(_ byte: UInt8) {
        let place = Int(count & 63)
        let word = place >> 2
        words[word] = (place & 3 == 0 ? 0 : words[word] << 8) | UInt32(byte)
        count &+= 1
        if place == 63 { compress() }
    }

    /// The 32 bytes of the digest of all bytes taken.
    package var digest: [UInt8] {
        var last = self
        // Padding (5.1.1): a bit 1, zeros, and the length in bits as 64 bits, to a multiple of 64 bytes.
        last.add(0x80)
        while last.count & 63 != 56 { last.add(0) }
        for shift in stride(from: 56, through: 0, by: -8) {
            last.add(UInt8(truncatingIfNeeded: (count &* 8) >> UInt64(shift)))
        }
        return last.state.indices.flatMap { index in
            (0..<4).map { UInt8(truncatingIfNeeded: last.state[index] >> UInt32(24 - $0 * 8)) }
        }
    }

    /// The 32 bytes of the digest.
    package static func digest(_ bytes: Span<UInt8>) -> [UInt8] {
        var digest = SHA256()
        digest.add(bytes)
        return digest.digest
    }

    /// The digest in lower-case hexadecimal.
    package static func hexadecimal(_ bytes: Span<UInt8>) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(
            decoding: digest(bytes).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    /// One block (6.2.2).
    private mutating func compress() {
        let constants = Self.constants
        func turned(_ value: UInt32, _ count: UInt32) -> UInt32 {
            value >> count | value << (32 - count)
        }
        for index in 16..<64 {
            let early = words[index - 15]
            let late = words[index - 2]
            words[index] =
                words[index - 16] &+ (turned(early, 7) ^ turned(early, 18) ^ early >> 3) &+ words[index - 7]
                &+ (turned(late, 17) ^ turned(late, 19) ^ late >> 10)
        }
        var (a, b, c, d) = (state[0], state[1], state[2], state[3])
        var (e, f, g, h) = (state[4], state[5], state[6], state[7])
        for index in 0..<64 {
            let sum1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)
            let first = h &+ sum1 &+ (e & f ^ ~e & g) &+ constants[index] &+ words[index]
            let sum0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)
            let second = sum0 &+ (a & b ^ a & c ^ b & c)
            (h, g, f, e, d, c, b, a) = (g, f, e, d &+ first, c, b, a, first &+ second)
        }
        for (index, value) in [a, b, c, d, e, f, g, h].enumerated() { state[index] &+= value }
    }
}
