internal import Bytes

/// Hands the metadata segments of one JPEG to their readers, as libjpeg passes them.
struct JPEGSegments {
    /// Bytes that tell which segment it is; the longest name is that of extended XMP.
    private static let nameRoom = 40

    private let limits: ResourceLimits
    private var next = 0
    private var xmp: XMPReader
    /// Photoshop's resource block goes on from one APP13 segment to the next.
    private var photoshop: [UInt8] = []
    private var photoshopOffset = 0
    private var photoshopParts = 0
    private var photoshopIsCut = false

    init(limits: ResourceLimits, xmp bench: XMPBench) {
        self.limits = limits
        xmp = XMPReader(limits: limits, bench: bench)
    }

    private enum Kind {
        case exif, xmp, extendedXMP, photoshop, comment, credentials, other

        /// The name that begins the data, with its NUL.
        var nameLength: Int {
            switch self {
            case .exif: 6
            case .xmp: 29
            case .extendedXMP: 35
            case .photoshop: 14
            case .comment, .credentials, .other: 0
            }
        }
    }

    /// Reads the segments that libjpeg has passed since the last call.
    mutating func readNew(
        _ codec: borrowing JPEGDecompressor, _ source: borrowing some ByteSource & ~Copyable,
        _ desk: inout ReadingDesk, into facts: inout PhotoFacts
    ) throws(ByteSourceError) {
        while next < codec.segmentCount {
            let segment = codec.segment(next)
            next += 1
            let kind = try desk.withBytes(of: source, at: segment.offset, count: min(segment.length, Self.nameRoom)) {
                Self.kind(segment.marker, $0)
            }
            guard kind != .other else { continue }
            if kind == .credentials {
                facts.provenance.add(.contentCredentials)
                continue
            }
            if kind == .exif, !desk.window.holds(segment.length, at: segment.offset) {
                try readEXIF(at: segment.offset + kind.nameLength, segment.length, source, &desk, into: &facts)
                continue
            }
            try desk.withBytes(of: source, at: segment.offset, count: segment.length) { data in
                let name = min(kind.nameLength, data.count)
                take(kind, data.extracting(name..<data.count), at: segment.offset + name, into: &facts)
            }
        }
    }

    private static func kind(_ marker: UInt8, _ head: Span<UInt8>) -> Kind {
        switch marker {
        case 0xFE: .comment
        // EXIF 2.32, 4.7.2; the second NUL is a pad and some cameras write another byte.
        case 0xE1 where StaticString("Exif\0").matches(head, at: 0): .exif
        case 0xE1 where StaticString("http://ns.adobe.com/xap/1.0/\0").matches(head, at: 0): .xmp
        case 0xE1 where StaticString("http://ns.adobe.com/xmp/extension/\0").matches(head, at: 0): .extendedXMP
        case 0xED where StaticString("Photoshop 3.0\0").matches(head, at: 0): .photoshop
        // ISO 19566-5: JP, box instance and number of the segment, the box jumb with its description jumd, whose type
        // begins with c2pa.
        case 0xEB
        where StaticString("JP").matches(head, at: 0) && StaticString("jumb").matches(head, at: 12)
            && StaticString("jumdc2pa").matches(head, at: 20):
            .credentials
        default: .other
        }
    }

    private mutating func take(_ kind: Kind, _ data: Span<UInt8>, at offset: Int, into facts: inout PhotoFacts) {
        switch kind {
        // Of several blocks the first one that says something is believed; the reader sees to that.
        case .exif: EXIFReader.read(data, at: offset, limits: limits, into: &facts)
        case .xmp: xmp.packet(data, at: offset, into: &facts)
        case .extendedXMP: xmp.extended(data, at: offset, into: &facts)
        case .photoshop: collect(data, at: offset)
        case .comment: comment(data, at: offset, into: &facts)
        case .credentials, .other: break
        }
    }

    /// An EXIF block that is longer than the window: directories and wanted values alone, never thumbnails and maker
    /// notes.
    private func readEXIF(
        at place: Int, _ length: Int, _ source: borrowing some ByteSource & ~Copyable, _ desk: inout ReadingDesk,
        into facts: inout PhotoFacts
    ) throws(ByteSourceError) {
        let present = min(length, max(0, source.count - place + Kind.exif.nameLength))
        desk.partial.begin(at: place, count: max(0, present - Kind.exif.nameLength))
        desk.partial.take(from: desk.window)
        for turn in 0...PartialBlock.parts {
            let missing = desk.partial.withBytes {
                EXIFReader.read($0, having: desk.partial.present, at: place, limits: limits, into: &facts)
            }
            guard let missing else { return }
            let all = 0..<desk.partial.count
            try desk.partial.read(turn < PartialBlock.parts - 1 ? missing : all, of: source, through: &desk.block)
        }
    }

    private mutating func collect(_ data: Span<UInt8>, at offset: Int) {
        if photoshopParts == 0 { photoshopOffset = offset }
        photoshopParts += 1
        let room = max(0, limits.photoshopBytes - photoshop.count)
        if data.count > room { photoshopIsCut = true }
        let taken = min(data.count, room)
        photoshop.reserveCapacity(photoshop.count + taken)
        for index in 0..<taken { photoshop.append(data[index]) }
    }

    /// A comment of blanks and NULs says nothing.
    private func comment(_ data: Span<UInt8>, at offset: Int, into facts: inout PhotoFacts) {
        guard data.indices.contains(where: { data[$0] > 0x20 }) else { return }
        let text = TextDecoder.decode(data, limits: limits)
        facts.keep(EmbeddedText(source: .jpegComment, decoded: text, offset: offset), of: .jpegComment, limits: limits)
    }

    /// Reads what stands in several segments; call once, after the header.
    mutating func finish(into facts: inout PhotoFacts) {
        if photoshopIsCut {
            let limit = LimitReached("photoshopBytes", allowed: limits.photoshopBytes)
            facts.metadataProblems.append(MetadataProblem(.iptc, .limit(limit), offset: photoshopOffset))
        }
        if photoshopParts > 0 {
            // Behind the first part a place in the joined block is no place in the file.
            let place = photoshopParts == 1 ? photoshopOffset : nil
            IPTCReader.read(photoshop.span, at: place, limits: limits, into: &facts)
        }
        xmp.finish(into: &facts)
    }
}
