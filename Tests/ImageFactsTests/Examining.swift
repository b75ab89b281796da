import Bytes
import ImageFacts
import TestSupport

/// The facts of bytes in memory, read by an examiner of their own.
func examined(_ bytes: [UInt8], limits: ResourceLimits = .default) throws -> PhotoFacts {
    var examiner = ImageExaminer(limits: limits)
    return try examiner.examine(MemorySource(bytes))
}

extension Array where Element == UInt8 {
    /// A copy with one byte replaced.
    func replacing(_ offset: Int, with byte: UInt8) -> [UInt8] {
        var copy = self
        copy[offset] = byte
        return copy
    }

    /// Where these bytes stand first.
    func place(of bytes: [UInt8]) -> Int? {
        indices.first { self[$0...].starts(with: bytes) }
    }
}
