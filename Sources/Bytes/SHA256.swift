internal import CDigest

/// SHA-256 (FIPS 180-4), of bytes in memory or part by part.
///
/// Own code because swift-crypto costs more than three minutes of every clean build, and this is one function with published test vectors. It tells
/// texts and files apart; nothing secret goes through it. In C, for a photo's whole file goes through it beside its decoding.
package struct SHA256: Sendable {
    private var state = cdg_sha256_begin()

    /// Begins a digest.
    package init() {}

    /// Takes the next bytes.
    package mutating func add(_ bytes: Span<UInt8>) {
        // The state lives in this value; neither is kept.
        unsafe withUnsafeMutablePointer(to: &state) { unsafe cdg_sha256_add($0, bytes) }
    }

    /// The 32 bytes of the digest of all bytes taken.
    package var digest: [UInt8] {
        var bytes = [UInt8](repeating: 0, count: 32)
        var span = bytes.mutableSpan
        unsafe withUnsafePointer(to: state) { unsafe cdg_sha256_end($0, &span) }
        return bytes
    }

    /// The digest of all bytes taken, in lower-case hexadecimal.
    package var hexadecimal: String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    /// The 32 bytes of the digest.
    package static func digest(_ bytes: Span<UInt8>) -> [UInt8] {
        var digest = SHA256()
        digest.add(bytes)
        return digest.digest
    }

    /// The digest in lower-case hexadecimal.
    package static func hexadecimal(_ bytes: Span<UInt8>) -> String {
        var digest = SHA256()
        digest.add(bytes)
        return digest.hexadecimal
    }
}
