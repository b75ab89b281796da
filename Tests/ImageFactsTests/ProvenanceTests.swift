import Bytes
import ImageFacts
import TestSupport
import Testing

/// What a file says of its way from the camera, in files made by code.
@Suite struct ProvenanceTests {
    private static let plain = JPEGBuilder(width: 64, height: 48)

    /// The head of an APP11 segment (ISO 19566-5): JP, instance, number, the box jumb, its description jumd and the type.
    private static func jumbf(_ type: String) -> [UInt8] {
        Array("JP".utf8) + [0, 1, 0, 0, 0, 1, 0, 0, 0, 64] + Array("jumb".utf8) + [0, 0, 0, 37] + Array("jumd".utf8)
            + Array(type.utf8) + [0, 0x11, 0, 0x10, 0x80, 0, 0, 0xAA, 0, 0x38, 0x9B, 0x71]
    }

    private static func xmp(_ content: String = "", _ attributes: String = "") -> JPEGBuilder {
        plain.xmp(XMPPackets.packet(content, attributes: attributes))
    }

    struct Mark: Sendable {
        var title: String
        var file: [UInt8]
        var marks: [ProvenanceMark]
    }

    static let marks: [Mark] = [
        Mark(title: "nothing", file: plain.build(), marks: []),
        Mark(
            title: "Photoshop's quality setting",
            file: plain.iptc(IPTCBuilder().resource(0x0406, [0, 12, 0, 0, 0, 1, 1])).build(), marks: [.photoshop]),
        Mark(
            title: "a resource that other programs write, too",
            file: plain.iptc(IPTCBuilder().resource(0x03ED, [0, 72, 0, 0])).build(), marks: []),
        Mark(
            title: "Facebook's mark",
            file: plain.iptc(IPTCBuilder().dataSet(2, 40, Array("FBMD01000ac3030000".utf8))).build(),
            marks: [.facebook]),
        Mark(
            title: "instructions by a person",
            file: plain.iptc(IPTCBuilder().dataSet(2, 40, Array("by FBMD".utf8))).build(), marks: []),
        Mark(
            title: "a history of editing",
            file: xmp("<xmpMM:History><rdf:Seq><rdf:li>saved</rdf:li></rdf:Seq></xmpMM:History>").build(),
            marks: [.xmpHistory]),
        Mark(
            title: "settings of a raw converter",
            file: xmp("", "xmlns:crs=\"http://ns.adobe.com/camera-raw-settings/1.0/\" crs:Version=\"6.6\"").build(),
            marks: [.rawDevelopment]),
        Mark(
            title: "the label of GB 45438",
            file: xmp("", "xmlns:TC260=\"http://www.tc260.org.cn/ns/AIGC/1.0/\" TC260:AIGC=\"{}\"").build(),
            marks: [.aiLabelTC260]),
        Mark(
            title: "IPTC's source type",
            file: xmp(
                "",
                "xmlns:Iptc4xmpExt=\"http://iptc.org/std/Iptc4xmpExt/2008-02-29/\" Iptc4xmpExt:DigitalSourceType=\"http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia\""
            ).build(), marks: [.aiLabelIPTC]),
        Mark(
            title: "content credentials", file: plain.segment(0xEB, jumbf("c2pa")).build(),
            marks: [.contentCredentials]),
        Mark(title: "another box of JUMBF", file: plain.segment(0xEB, jumbf("mlti")).build(), marks: []),
        Mark(
            title: "content credentials in a PNG",
            file: {
                var png = PNGBuilder(width: 20, height: 10)
                png.leading = [PNGBuilder.Chunk("caBX", jumbf("c2pa"))]
                return png.build()
            }(), marks: [.contentCredentials]),
        Mark(
            title: "several, in the order of all",
            file: xmp("<xmpMM:History/>").segment(0xEB, jumbf("c2pa")).iptc(
                IPTCBuilder().resource(0x0406, [0, 12]).dataSet(2, 40, Array("FBMD".utf8))
            ).build(), marks: [.photoshop, .xmpHistory, .facebook, .contentCredentials]),
    ]

    @Test(arguments: ProvenanceTests.marks.indices)
    func `programs leave marks`(_ index: Int) throws {
        let mark = Self.marks[index]
        #expect(try examined(mark.file).provenance.marks == mark.marks, "\(mark.title)")
    }

    @Test(arguments: [0x829A, 0x829D, 0x8827, 0x9206])
    func `an exposure is seen`(_ tag: Int) throws {
        let exif = EXIFBuilder().make("NIKON").entry(tag, .rational, [1, 0, 0, 0, 60, 0, 0, 0], in: .exif)
        #expect(try examined(Self.plain.exif(exif).build()).provenance.hasExposure == (tag != 0x9206))
    }

    /// Table K.1 of T.81 in the order of frequencies.
    private static let standard: [Int] = [
        16, 11, 12, 14, 12, 10, 16, 14, 13, 14, 18, 17, 16, 19, 24, 40, 26, 24, 22, 22, 24, 49, 35, 37, 29, 40, 58, 51,
        61, 60, 57, 51, 56, 55, 64, 72, 92, 78, 64, 68, 87, 69, 55, 56, 80, 109, 81, 87, 95, 98, 103, 104, 103, 62, 77,
        113, 121, 112, 100, 120, 92, 101, 103, 99,
    ]

    private static func scaled(_ quality: Int) -> [UInt8] {
        let percent = quality < 50 ? 5_000 / quality : 200 - 2 * quality
        return standard.map { UInt8(clamping: max(1, ($0 * percent + 50) / 100)) }
    }

    @Test(arguments: 1...100)
    func `tables of libjpeg are known by their quality`(_ quality: Int) throws {
        var builder = JPEGBuilder(width: 16, height: 16, color: .gray, picture: .flat)
        builder.quantiser = Self.scaled(quality)
        let first = (1...100).first { Self.scaled($0) == builder.quantiser }
        #expect(try examined(builder.build()).provenance.standardQuality == first)
        builder.quantiser[40] ^= 128
        #expect(try examined(builder.build()).provenance.standardQuality == nil)
    }

    @Test func `the small picture is measured when the rows are decoded`() throws {
        let small = JPEGBuilder(width: 160, height: 120, picture: .patches(seed: 3)).build()
        func facts(_ thumbnail: [UInt8]) throws -> PhotoFacts {
            let exif = EXIFBuilder().make("NIKON").model("D70").thumbnail(thumbnail)
            return try decoded(JPEGBuilder(width: 640, height: 480, picture: .patches(seed: 3)).exif(exif).build())
        }
        let found = try #require(try facts(small).provenance.thumbnail)
        #expect(found.size == PixelSize(width: 160, height: 120))
        #expect(found.squares.count == 1_024)
        #expect(try facts(Array("none".utf8)).provenance.thumbnail == nil)
        let header = try examined(
            JPEGBuilder(width: 640, height: 480).exif(EXIFBuilder().make("NIKON").thumbnail(small)).build())
        #expect(header.provenance.thumbnail == nil)
    }

    @Test func `a small picture that breaks off is told by its size alone`() throws {
        let whole = JPEGBuilder(width: 160, height: 120, picture: .patches(seed: 3)).build()
        var cut = Array(whole.prefix(whole.count / 2))
        cut += [0xFF, 0xD9]
        let exif = EXIFBuilder().make("NIKON").thumbnail(cut)
        let facts = try decoded(JPEGBuilder(width: 640, height: 480).exif(exif).build())
        #expect(facts.provenance.thumbnail?.squares.isEmpty ?? true)
        #expect(facts.integrity == .intact)
    }
}
