internal import Bytes

/// What every format's reader works with, and what is used again from file to file.
package struct ReadingDesk: ~Copyable {
    let limits: ResourceLimits
    var window = FileWindow()
    /// One block of metadata at a time, when the window does not hold it whole.
    var block = FileWindow()
    /// A block of metadata of which parts are read.
    var partial = PartialBlock()
    /// The parser of XMP packets.
    let xmp: XMPBench
    /// nil when there was no memory for it.
    var jpeg: JPEGDecompressor?

    init(limits: ResourceLimits) {
        self.limits = limits
        xmp = XMPBench(limits: limits)
        jpeg = JPEGDecompressor()
    }

    /// Calls `body` with up to `count` bytes of the file from `place` on, fewer only at the file's end.
    ///
    /// `count` has been checked against a limit: a file's own numbers never decide what is allocated.
    mutating func withBytes<Result>(
        of source: borrowing some ByteSource & ~Copyable, at place: Int, count: Int, _ body: (Span<UInt8>) -> Result
    ) throws(ByteSourceError) -> Result {
        let present = min(count, max(0, source.count - place))
        if window.holds(present, at: place) {
            let start = place - window.offset
            return body(window.bytes.span.extracting(start..<start + present))
        }
        try block.load(source, at: place, count: present)
        return body(block.bytes.span)
    }
}
