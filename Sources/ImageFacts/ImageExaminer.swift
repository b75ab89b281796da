package import Bytes

/// Turns bytes into facts, one file after another, with codecs and buffers that are reused.
///
/// `examine` is pure: the same bytes give the same facts on any thread, in any order.
package struct ImageExaminer: ~Copyable {
    private let limits: ResourceLimits

    package init(limits: ResourceLimits = .default) {
        self.limits = limits
    }

    /// Reads the facts of one file.
    ///
    /// A broken file is a value (`PhotoFacts.problem`); only the source itself can fail.
    package mutating func examine(_ source: borrowing some ByteSource & ~Copyable) throws(ByteSourceError) -> PhotoFacts
    {
        PhotoFacts(format: source.count == 0 ? .empty : .unknown, bytes: source.count)
    }
}
