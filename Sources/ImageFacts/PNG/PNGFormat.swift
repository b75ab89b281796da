internal import Bytes
internal import CImageCodecs

/// PNG (W3C, third edition): the header through libpng, the chunks by their lengths, text through readers of our own.
enum PNGFormat: ImageFormatReader {
    static let format = ImageFormat.png

    static func read(
        _ source: borrowing some ByteSource & ~Copyable, at desk: inout ReadingDesk, into facts: inout PhotoFacts
    ) throws(ByteSourceError) {
        facts.problem = try desk.withBytes(of: source, at: 0, count: PNGHeader.size) { head in
            PNGHeader.claim(head, into: &facts)
            return PNGHeader.refusal(head, fileCount: source.count)
        }
        guard facts.problem == nil || facts.storedSize != nil else { return }
        var walk = PNGChunkWalk(limits: desk.limits, xmp: desk.xmp)
        try walk.run(source, &desk, into: &facts)
    }
}
