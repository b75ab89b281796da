import Bytes
import ImageFacts
import TestSupport
import Testing

/// Metadata reach their readers from every place in a file, with their places.
@Suite struct MetadataOrderTests {
    private static let packet = """
        <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\
        <rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:description><rdf:Alt>\
        <rdf:li xml:lang="x-default">群众代表</rdf:li></rdf:Alt></dc:description></rdf:Description></rdf:RDF></x:xmpmeta>
        """

    #if XMP
        private static let fromXMP: Set = ["xmp.Description: 群众代表"]
    #else
        private static let fromXMP: Set<String> = []
    #endif

    /// What was found, as `source: text`.
    private func texts(_ facts: PhotoFacts) -> [String] {
        facts.texts.map { "\($0.source.rawValue): \($0.decoded.text)" }
    }

    @Test func `every block of a JPEG is read`() throws {
        let file = JPEGBuilder(width: 40, height: 30)
            .exif(EXIFBuilder().imageDescription("县长在岫岩宾馆").orientation(6))
            .comment("第一条").comment([0, 0, 32]).comment("第二条")
            .iptc(IPTCBuilder().utf8().caption("政务公开日"))
            .xmp(Self.packet)
        let facts = try examined(file.build())
        #expect(
            Set(texts(facts))
                == Self.fromXMP.union([
                    "exif.ImageDescription: 县长在岫岩宾馆", "jpeg.Comment: 第一条", "jpeg.Comment: 第二条",
                    "iptc.Caption: 政务公开日",
                ]))
        #expect(facts.texts.count == 4 + Self.fromXMP.count)
        #expect(facts.displayedSize == PixelSize(width: 30, height: 40))
        for text in facts.texts where text.source != .xmpDescription {
            let offset = try #require(text.offset)
            let wanted = Array(text.decoded.text.utf8)
            #expect(Array(file.build()[offset..<offset + wanted.count]) == wanted)
        }
    }

    @Test(arguments: [7, 40, 60_000])
    func `IPTC that goes on in further segments is joined`(partSize: Int) throws {
        let iptc = IPTCBuilder().utf8().caption(String(repeating: "政务公开", count: 20)).headline("标题")
        let facts = try examined(JPEGBuilder(width: 8, height: 8).iptc(iptc, partSize: partSize).build())
        #expect(Set(facts.texts.map(\.source)) == [.iptcCaption, .iptcHeadline])
        #expect(facts.texts.allSatisfy { ($0.offset == nil) == (partSize < 100) })
        #expect(facts.metadataProblems == [])
    }

    @Test func `metadata behind big segments and across windows are read`() throws {
        for padding in [0, 1, 4_050, 4_060, 4_070, 4_080, 4_090, 4_096, 20_000] {
            let file = JPEGBuilder(width: 8, height: 8)
                .segment(0xE2, [UInt8](repeating: 0xFF, count: padding))
                .exif(EXIFBuilder().imageDescription("县长").thumbnail([UInt8](repeating: 1, count: 9_000)))
                .comment("注释")
            let facts = try examined(file.build())
            #expect(texts(facts) == ["exif.ImageDescription: 县长", "jpeg.Comment: 注释"], "padding \(padding)")
        }
    }

    @Test func `text before and after the pixels of a PNG is read`() throws {
        let file = PNGBuilder(width: 8, height: 8)
            .exif(EXIFBuilder(order: .bigEndian).imageDescription("县长").orientation(8))
            .internationalText("Description", "解答咨询", language: "zh-CN")
            .compressedText("Comment", Array("A comment".utf8), afterData: true)
            .xmp(Self.packet, compressed: true)
        let facts = try examined(file.build())
        #expect(
            Set(texts(facts))
                == Self.fromXMP.union([
                    "exif.ImageDescription: 县长", "png.Description: 解答咨询", "png.Comment: A comment",
                ]))
        #expect(facts.orientation == 8)
    }
}
