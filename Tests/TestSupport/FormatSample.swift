package import ImageFacts

/// A good file of a format, with what the conformance suite must know of it.
package struct FormatSample: Sendable {
    package var name: String
    package var format: ImageFormat
    package var bytes: [UInt8]
    /// Bytes up to where the pixels begin; each of them is flipped.
    package var headerCount: Int
    /// Fewest bytes by which the format is recognised.
    package var recognised: Int
    /// Where length fields lie, and how wide they are.
    package var lengthFields: [(offset: Int, width: Int)]
    /// What a cut to this many bytes must be called; nil for no problem.
    package var problem: @Sendable (Int) -> ImageProblem?

    /// The samples of every format that is read; a format without any fails the suite.
    package static let all: [FormatSample] = JPEGSamples.all + PNGSamples.all
}

/// Metadata with text in every block, small enough to cut at each byte.
private enum SampleMetadata {
    static let exif = EXIFBuilder(order: .bigEndian).imageDescription("县长在岫岩宾馆门前").make("Maker").orientation(6)
        .xpComment("咨询").userComment(unicode: "活动").taken("2012:05:15 09:12:00", offset: "+08:00").thumbnail([1, 2, 3])
    static let iptc = IPTCBuilder().utf8().caption("政务公开日").headline("公开")
    static let packet = """
        <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\
        <rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:description><rdf:Alt>\
        <rdf:li xml:lang="x-default">群众</rdf:li></rdf:Alt></dc:description></rdf:Description></rdf:RDF></x:xmpmeta>
        """
}

private enum JPEGSamples {
    static let all: [FormatSample] = [
        sample("bare gray JPEG", JPEGBuilder(width: 20, height: 10, color: .gray)),
        sample("CMYK JPEG", JPEGBuilder(width: 20, height: 10, color: .cmyk)),
        sample(
            "JPEG with EXIF, IPTC and comment",
            JPEGBuilder(width: 40, height: 30).exif(SampleMetadata.exif).iptc(SampleMetadata.iptc).comment("注释")),
        sample("JPEG with XMP", JPEGBuilder(width: 40, height: 30).xmp(SampleMetadata.packet)),
    ]

    private static func sample(_ name: String, _ builder: JPEGBuilder) -> FormatSample {
        let bytes = builder.build()
        let header = builder.header().count
        var fields: [(Int, Int)] = []
        var place = 2
        while place < header {
            fields.append((place + 2, 2))
            place += 2 + Int(bytes[place + 2]) << 8 + Int(bytes[place + 3])
        }
        return FormatSample(
            name: name, format: .jpeg, bytes: bytes, headerCount: header, recognised: 3, lengthFields: fields,
            problem: { $0 <= header ? .truncated(offset: $0) : nil })
    }
}

private enum PNGSamples {
    static let all: [FormatSample] = [
        sample("bare gray PNG", PNGBuilder(width: 20, height: 10, color: .gray)),
        sample("palette PNG", PNGBuilder(width: 20, height: 10, color: .palette, bits: 2)),
        sample(
            "PNG with text and EXIF",
            PNGBuilder(width: 40, height: 30).exif(SampleMetadata.exif).text("Description", Array("Fair".utf8))
                .compressedText("Comment", [UInt8](repeating: 65, count: 300))
                .internationalText("Title", "政务公开日", language: "zh-CN", compressed: true, afterData: true)),
        sample("PNG with XMP", PNGBuilder(width: 40, height: 30).xmp(SampleMetadata.packet)),
    ]

    private struct Chunk {
        var name: String
        var offset: Int
        var length: Int
        var end: Int { offset + 12 + length }
    }

    private static func sample(_ name: String, _ builder: PNGBuilder) -> FormatSample {
        let bytes = builder.build()
        var chunks: [Chunk] = []
        var place = 8
        while place < bytes.count {
            let length = bytes[place..<place + 4].reduce(0) { $0 << 8 | Int($1) }
            let type = String(decoding: bytes[place + 4..<place + 8], as: UTF8.self)
            chunks.append(Chunk(name: type, offset: place, length: length))
            place += 12 + length
        }
        let data = chunks.first { $0.name == "IDAT" }?.offset ?? bytes.count
        let all = chunks
        return FormatSample(
            name: name, format: .png, bytes: bytes, headerCount: data, recognised: 4,
            lengthFields: chunks.map { ($0.offset, 4) },
            problem: { count in
                guard count >= PNGBuilder.signature.count + 25 else { return .truncated(offset: count) }
                guard let cut = all.first(where: { count < $0.end }) else { return nil }
                // Between chunks, or inside a length or type: behind the pixels that loses nothing.
                if count < cut.offset + 8 { return cut.offset > data ? nil : .truncated(offset: count) }
                if cut.name == "IEND" { return nil }
                return .chunkPastEnd(chunk: cut.name, offset: cut.offset, declared: cut.length)
            })
    }
}
