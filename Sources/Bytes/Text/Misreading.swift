/// How a text was spoilt before it was stored: bytes of one encoding were read in another.
public struct Misreading: Codable, Hashable, Sendable {
    /// The encoding that the bytes were written in.
    public var written: TextEncoding
    /// The encoding that they were read in.
    public var readAs: TextEncoding
    /// How often it happened, one time upon the other: at least 1.
    public var times: Int

    /// Creates a misreading.
    public init(written: TextEncoding, readAs: TextEncoding, times: Int = 1) {
        self.written = written
        self.readAs = readAs
        self.times = times
    }
}
