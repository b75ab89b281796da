internal import Bytes
internal import CImageCodecs

/// Walks the chunks of a PNG by their lengths; pictures' data are jumped over, text is read wherever it stands.
///
/// | bytes | |
/// |---|---|
/// | 4 | length of the data |
/// | 4 | type, four letters |
/// | length | data |
/// | 4 | CRC-32 of type and data |
struct PNGChunkWalk {
    /// PNG, third edition, 5.3: lengths stay below 2^31.
    private static let lengthLimit = 0x7FFF_FFFF
    /// Between data chunks a short look is enough; where many lie close together, one look is for several.
    private static let shortRead = 256
    private static let longRead = 16 << 10
    private static let shortChunk = 4 << 10
    /// What a text chunk holds beside its text: keyword, language, translated keyword.
    private static let keywordRoom = 4_096

    private let limits: ResourceLimits
    private var text: PNGTextReader
    private var xmp: XMPReader
    private var dataBytes = 0
    private var hasData = false
    private var order = PNGChunkOrder()

    init(limits: ResourceLimits, xmp bench: XMPBench) {
        self.limits = limits
        text = PNGTextReader(limits: limits)
        xmp = XMPReader(limits: limits, bench: bench)
    }

    /// One chunk; `data` is where its data begin.
    private struct Chunk {
        var type: UInt32
        var offset: Int
        var length: Int

        var data: Int { offset + 8 }
        /// Four letters, or what stands there, printable.
        var name: String {
            String(decoding: (0..<4).map { UInt8(truncatingIfNeeded: type >> (24 - $0 * 8)) }, as: UTF8.self)
        }
    }

    /// Goes on behind IHDR to IEND, the file's end, or what cannot be a chunk.
    mutating func run(
        _ source: borrowing some ByteSource & ~Copyable, _ desk: inout ReadingDesk, into facts: inout PhotoFacts
    ) throws(ByteSourceError) {
        try walk(source, &desk, into: &facts)
        if hasData { facts.pixelBytes = dataBytes }
        xmp.finish(into: &facts)
    }

    private mutating func walk(
        _ source: borrowing some ByteSource & ~Copyable, _ desk: inout ReadingDesk, into facts: inout PhotoFacts
    ) throws(ByteSourceError) {
        var place = PNGHeader.size
        var reading = FileWindow.size
        for _ in 0..<limits.pngChunks {
            try desk.window.ensure(source, at: place, count: 8, reading: reading)
            guard let length = desk.window.u32(at: place), let type = desk.window.u32(at: place + 4) else {
                return ended(.truncated(offset: source.count), into: &facts)
            }
            let chunk = Chunk(type: UInt32(truncatingIfNeeded: type), offset: place, length: length)
            guard length <= Self.lengthLimit else {
                return ended(.codec(code: "PNG_CHUNK_LENGTH", arguments: [length]), into: &facts)
            }
            guard Self.isType(chunk.type) else {
                return ended(.codec(code: "PNG_CHUNK_TYPE", arguments: [type]), into: &facts)
            }
            if let refusal = order.refusal(chunk.type, colorSpace: facts.colorSpace) { refuse(refusal, into: &facts) }
            let present = min(length, source.count - chunk.data)
            if chunk.type == Self.idat {
                hasData = true
                dataBytes += present
            }
            guard chunk.type != Self.iend else {
                if !hasData { refuse(.codec(code: "PNG_IDAT_MISSING", arguments: []), into: &facts) }
                facts.endMissing = source.count - chunk.data < length + 4
                return
            }
            guard present == length, source.count - chunk.data - length >= 4 else {
                facts.endMissing = true
                let problem = ImageProblem.chunkPastEnd(chunk: chunk.name, offset: place, declared: length)
                return refuse(problem, into: &facts)
            }
            try read(chunk, source, &desk, into: &facts)
            place = chunk.data + length + 4
            if hasData { reading = length > Self.shortChunk ? Self.shortRead : Self.longRead }
        }
        refuse(.limit(LimitReached("pngChunks", allowed: limits.pngChunks)), into: &facts)
    }

    /// Behind the picture's data the end of the chunks costs only what would have followed.
    private func ended(_ problem: ImageProblem, into facts: inout PhotoFacts) {
        facts.endMissing = true
        if !hasData { refuse(problem, into: &facts) }
    }

    /// The first problem is the one that counts.
    private func refuse(_ problem: ImageProblem, into facts: inout PhotoFacts) {
        if facts.problem == nil { facts.problem = problem }
    }

    // MARK: Chunks that are read

    private mutating func read(
        _ chunk: Chunk, _ source: borrowing some ByteSource & ~Copyable, _ desk: inout ReadingDesk,
        into facts: inout PhotoFacts
    ) throws(ByteSourceError) {
        let kind: PNGTextReader.Chunk?
        switch chunk.type {
        case Self.exif: kind = nil
        case Self.credentials: return facts.provenance.add(.contentCredentials)
        case Self.plainText: kind = .tEXt
        case Self.compressedText: kind = .zTXt
        case Self.internationalText: kind = .iTXt
        default: return
        }
        let block = kind == nil ? MetadataProblem.Block.exif : .pngText
        // The text alone is held against the limit by its reader; here only what will be in memory.
        guard chunk.length - Self.keywordRoom <= limits.pngTextBytes else {
            return note(block, .limit(LimitReached("pngTextBytes", allowed: limits.pngTextBytes)), chunk, &facts)
        }
        // Type, data and checksum together, so that the checksum is over what is read.
        try desk.withBytes(of: source, at: chunk.offset + 4, count: chunk.length + 8) { bytes in
            let checked = bytes.extracting(0..<chunk.length + 4)
            let data = bytes.extracting(4..<chunk.length + 4)
            // A text with a wrong checksum is read all the same: a person decides what it is worth.
            if cic_crc32(0, checked) != Self.stored(bytes) { note(block, .checksum, chunk, &facts) }
            if let kind {
                take(text.read(kind, data, at: chunk.data, into: &facts), into: &facts)
            } else {
                readEXIF(data, at: chunk.data, into: &facts)
            }
        }
    }

    /// Blocks of other kinds that a text chunk carries.
    private mutating func take(_ embedded: PNGTextReader.EmbeddedBlock?, into facts: inout PhotoFacts) {
        switch embedded {
        case nil: break
        case .xmp(let packet): xmp.packet(packet.span, at: nil, into: &facts)
        case .exif(let block): readEXIF(block.span, at: nil, into: &facts)
        case .iptc(let block): IPTCReader.read(block.span, at: nil, limits: limits, into: &facts)
        }
    }

    /// ImageMagick writes the same block as eXIf and as raw profile: what was said once is not said again.
    private func readEXIF(_ block: Span<UInt8>, at offset: Int?, into facts: inout PhotoFacts) {
        let before = facts.texts
        EXIFReader.read(block, at: offset, limits: limits, into: &facts)
        let new = facts.texts.dropFirst(before.count)
        facts.texts =
            before
            + new.filter { text in
                !before.contains { $0.source == text.source && $0.decoded == text.decoded }
            }
    }

    private func note(
        _ block: MetadataProblem.Block, _ kind: MetadataProblem.Kind, _ chunk: Chunk, _ facts: inout PhotoFacts
    ) {
        facts.metadataProblems.append(MetadataProblem(block, kind, offset: chunk.offset))
    }

    /// The last four bytes, most significant first.
    private static func stored(_ bytes: Span<UInt8>) -> UInt32 {
        (bytes.count - 4..<bytes.count).reduce(0) { $0 << 8 | UInt32(bytes[$1]) }
    }

    // MARK: Types

    private static let idat: UInt32 = 0x4944_4154
    private static let iend: UInt32 = 0x4945_4E44
    private static let exif: UInt32 = 0x6558_4966
    /// caBX, the store of C2PA's content credentials.
    private static let credentials: UInt32 = 0x6361_4258
    private static let plainText: UInt32 = 0x7445_5874
    private static let compressedText: UInt32 = 0x7A54_5874
    private static let internationalText: UInt32 = 0x6954_5874

    /// Four ASCII letters (5.3).
    private static func isType(_ type: UInt32) -> Bool {
        (0..<4).allSatisfy { index in
            let byte = UInt8(truncatingIfNeeded: type >> UInt32(index * 8)) | 0x20
            return (0x61...0x7A).contains(byte)
        }
    }
}
