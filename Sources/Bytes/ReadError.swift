/// A read that the bytes at hand do not satisfy.
public struct ReadError: Error, Hashable, Sendable {
    /// Where the read began, in bytes from the start of the span or source.
    public let offset: Int
    /// How many more bytes were required.
    public let needed: Int

    /// Creates an error for a read at `offset` that lacks `needed` bytes.
    public init(offset: Int, needed: Int) {
        self.offset = offset
        self.needed = needed
    }
}
