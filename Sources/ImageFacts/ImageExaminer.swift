package import Bytes

/// Turns bytes into facts, one file after another, with codecs and buffers that are reused.
///
/// `examine` is pure: the same bytes give the same facts on any thread, in any order.
package struct ImageExaminer: ~Copyable {
    private var desk: ReadingDesk
    /// Whether decoding also makes small pictures for reports.
    private let makesPictures: Bool

    package init(limits: ResourceLimits = .default, makesPictures: Bool = false) {
        self.makesPictures = makesPictures
        desk = ReadingDesk(limits: limits)
    }

    /// Reads the facts of one file.
    ///
    /// A broken file is a value (`PhotoFacts.problem`); only the source itself can fail.
    package mutating func examine(_ source: borrowing some ByteSource & ~Copyable) throws(ByteSourceError) -> PhotoFacts
    {
        var facts = PhotoFacts(format: .empty, bytes: source.count)
        desk.window.clear()
        desk.block.clear()
        try desk.window.load(source, at: 0)
        facts.format = ImageFormat.detect(desk.window.bytes.span)
        for reader in ImageFormat.readers where reader.format == facts.format {
            try reader.read(source, at: &desk, into: &facts)
        }
        return facts
    }

    /// Decodes the rows of a file whose header was examined, and digests its bytes.
    ///
    /// A broken picture is a value (`PhotoFacts.integrity`); only the source itself can fail. What is under way ends soon
    /// after `cancel` was set.
    package mutating func decode(
        _ source: borrowing some ByteSource & ~Copyable, into facts: inout PhotoFacts, cancel: CancelFlag? = nil
    ) throws(ByteSourceError) {
        var pass = PixelPass(limits: desk.limits, cancel: cancel, makesPictures: makesPictures)
        try pass.run(source, into: &facts)
        // Of a file without a camera nobody stored a small picture; of one that was not decoded nothing can be compared.
        guard facts.format == .jpeg, facts.camera != nil, facts.pixels != nil,
            let thumbnail = try EXIFThumbnail.read(source, limits: desk.limits)
        else { return }
        facts.provenance.thumbnail = try measure(thumbnail, cancel)
    }

    /// What a thumbnail looks like; its bytes hold a picture and nothing else.
    private mutating func measure(
        _ thumbnail: Thumbnail, _ cancel: CancelFlag?
    ) throws(ByteSourceError) -> EmbeddedThumbnail {
        let source = MemorySource(thumbnail.jpeg)
        var facts = try examine(source)
        var pass = PixelPass(limits: desk.limits, cancel: cancel)
        try pass.run(source, into: &facts)
        let squares = facts.integrity == .intact ? facts.pixels?.thumbnail : nil
        return EmbeddedThumbnail(size: thumbnail.size, squares: squares ?? [])
    }
}
