internal import Bytes

/// A block of metadata of which only some parts are read: what a reader asks for, and nothing between.
///
/// Thumbnails and maker notes are most of an EXIF block and say nothing here. The buffer is as long as the longest
/// block so far and used again; `present` tells which of its bytes are this block's.
struct PartialBlock {
    /// Where the block begins in the file.
    private var place = 0
    /// How long it is.
    private(set) var count = 0
    private var bytes: [UInt8] = []
    private(set) var present = PresentParts()

    /// Parts that one block is read in before the rest is read at once.
    static let parts = 8
    /// Values stand close together: what is asked for next most often lies right behind.
    private static let reading = 512

    /// Begins a block at a place of the file; nothing of it is present.
    mutating func begin(at place: Int, count: Int) {
        self.place = place
        self.count = count
        present = PresentParts()
        if bytes.count < count { bytes.append(contentsOf: [UInt8](repeating: 0, count: count - bytes.count)) }
    }

    /// Calls `body` with the whole block; only what is `present` may be looked at.
    func withBytes<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
        body(bytes.span.extracting(0..<count))
    }

    /// Takes over what a window of the file holds of the block's beginning.
    mutating func take(from window: FileWindow) {
        guard window.holds(1, at: place) else { return }
        let taken = min(count, window.end - place)
        copy(window.bytes[(place - window.offset)...].prefix(taken), to: 0)
    }

    /// Reads a part, through `window`.
    mutating func read(
        _ part: Range<Int>, of source: borrowing some ByteSource & ~Copyable, through window: inout FileWindow
    ) throws(ByteSourceError) {
        let end = min(count, max(part.upperBound, part.lowerBound + Self.reading))
        try window.load(source, at: place + part.lowerBound, count: end - part.lowerBound)
        copy(window.bytes[...].prefix(count - part.lowerBound), to: part.lowerBound)
    }

    private mutating func copy(_ part: ArraySlice<UInt8>, to start: Int) {
        bytes.replaceSubrange(start..<start + part.count, with: part)
        present.add(start..<start + part.count)
    }
}

/// The parts of a block that were read.
struct PresentParts {
    private var parts: [Range<Int>] = []

    /// No part.
    init() {}

    /// One part.
    init(_ part: Range<Int>) {
        parts = [part]
    }

    mutating func add(_ part: Range<Int>) {
        parts.append(part)
    }

    /// Whether all of a range was read.
    func contains(_ range: Range<Int>) -> Bool {
        range.isEmpty || parts.contains { $0.lowerBound <= range.lowerBound && range.upperBound <= $0.upperBound }
    }
}
