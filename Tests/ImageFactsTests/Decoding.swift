import Bytes
import ImageFacts
import TestSupport

/// The facts of bytes in memory with all rows decoded.
func decoded(
    _ bytes: [UInt8], limits: ResourceLimits = .default, cancel: CancelFlag? = nil
) throws -> PhotoFacts {
    var examiner = ImageExaminer(limits: limits)
    let source = MemorySource(bytes)
    var facts = try examiner.examine(source)
    try examiner.decode(source, into: &facts, cancel: cancel)
    return facts
}

extension Integrity {
    /// What is damaged; nil when nothing is, or nobody looked.
    var damage: Damage? {
        guard case .damaged(let damage) = self else { return nil }
        return damage
    }
}
