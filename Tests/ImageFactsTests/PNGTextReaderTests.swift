import Bytes
import ImageFacts
import TestSupport
import Testing

/// What the text chunks of a PNG say, and what they carry for other readers.
struct PNGTextReaderTests {
    private typealias Block = PNGTextReader.EmbeddedBlock

    private static func read(
        _ chunks: [(PNGTextReader.Chunk, [UInt8])], limits: ResourceLimits = .default
    ) -> (facts: PhotoFacts, blocks: [PNGTextReader.EmbeddedBlock?]) {
        var facts = PhotoFacts(format: .png, bytes: 0)
        var reader = PNGTextReader(limits: limits)
        var blocks: [PNGTextReader.EmbeddedBlock?] = []
        for (chunk, data) in chunks {
            let block = reader.read(chunk, data.span, at: 100, into: &facts)
            blocks.append(block)
        }
        return (facts, blocks)
    }

    private static func text(_ keyword: String, _ text: [UInt8]) -> [UInt8] { Array("\(keyword)\0".utf8) + text }

    private static func compressed(_ keyword: String, _ text: [UInt8]) -> [UInt8] {
        Array("\(keyword)\0\0".utf8) + Zlib.compress(text)
    }

    private static func international(
        _ keyword: String, _ text: [UInt8], language: String = "", translated: String = "", isCompressed: Bool = false
    ) -> [UInt8] {
        Array("\(keyword)\0\(isCompressed ? "\u{1}" : "\0")\0\(language)\0\(translated)\0".utf8)
            + (isCompressed ? Zlib.compress(text) : text)
    }

    @Test func `every kind of chunk gives its text`() {
        let caption = Array("县长在岫岩宾馆门前".utf8)
        let (facts, blocks) = Self.read([
            (.tEXt, Self.text("Description", Array("Xiuyan".utf8))),
            (.tEXt, Self.text("comment", [0x72, 0xE9, 0x70])),
            (.zTXt, Self.compressed("Title", Array("Xiuyan 2012".utf8))),
            (.iTXt, Self.international("Description", caption, language: "zh-CN", translated: "说明")),
            (.iTXt, Self.international("COMMENT", caption, isCompressed: true)),
            (.tEXt, Self.text("Software", Array("GIMP".utf8))),
            (.tEXt, Self.text("Author", Array("nobody".utf8))),
        ])
        #expect(
            facts.texts == [
                EmbeddedText(
                    source: .pngDescription, decoded: DecodedText(text: "Xiuyan", encoding: .utf8), offset: 112),
                EmbeddedText(
                    source: .pngComment, decoded: DecodedText(text: "rép", encoding: .windows1252), offset: 108),
                EmbeddedText(source: .pngTitle, decoded: DecodedText(text: "Xiuyan 2012", encoding: .utf8)),
                EmbeddedText(
                    source: .pngDescription, decoded: DecodedText(text: "县长在岫岩宾馆门前", encoding: .utf8),
                    language: "zh-CN", offset: 127),
                EmbeddedText(source: .pngComment, decoded: DecodedText(text: "县长在岫岩宾馆门前", encoding: .utf8)),
                EmbeddedText(source: .pngSoftware, decoded: DecodedText(text: "GIMP", encoding: .utf8), offset: 109),
            ])
        #expect(facts.metadataProblems == [])
        #expect(blocks.allSatisfy { $0 == nil })
    }

    @Test func `text that is not of the chunk's own encoding is mislabelled`() {
        let gbk: [UInt8] = [0xD5, 0xD5, 0xC6, 0xAC, 0xCB, 0xB5, 0xC3, 0xF7]
        let (facts, _) = Self.read([
            (.tEXt, Self.text("Comment", gbk)), (.tEXt, Self.text("Comment", Array("县长".utf8))),
            (.iTXt, Self.international("Comment", gbk)),
        ])
        #expect(
            facts.texts.map(\.decoded) == [
                DecodedText(text: "照片说明", encoding: .gb18030, doubts: [.mislabelled(declared: .windows1252)]),
                DecodedText(text: "县长", encoding: .utf8, doubts: [.mislabelled(declared: .windows1252)]),
                DecodedText(text: "照片说明", encoding: .gb18030, doubts: [.mislabelled(declared: .utf8)]),
            ])
    }

    @Test func `XMP comes back whole, whichever chunk holds it`() {
        let packet = Array("<x:xmpmeta/>".utf8)
        let (facts, blocks) = Self.read([
            (.iTXt, Self.international("XML:com.adobe.xmp", packet)),
            (.iTXt, Self.international("XML:com.adobe.xmp", packet, isCompressed: true)),
            (.tEXt, Self.text("XML:com.adobe.xmp", packet)), (.zTXt, Self.compressed("XML:com.adobe.xmp", packet)),
        ])
        #expect(blocks == [.xmp(packet), .xmp(packet), .xmp(packet), .xmp(packet)])
        #expect(facts.texts == [])
    }

    private static func profile(_ name: String, _ bytes: [UInt8], length: Int? = nil) -> [UInt8] {
        let digits = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
        let lines = stride(from: 0, to: digits.count, by: 36).map { digits[$0..<min(digits.count, $0 + 36)].joined() }
        return Array("\n\(name)\n    \(length ?? bytes.count)\n\(lines.joined(separator: "\n"))\n".utf8)
    }

    @Test func `raw profiles are handed on by what they hold`() {
        let exif = EXIFBuilder().imageDescription("县长").build()
        let iptc = IPTCBuilder().caption("县长").photoshopBlock()
        let packet = Array("<?xpacket".utf8)
        let namespace = Array("http://ns.adobe.com/xap/1.0/\0".utf8)
        let prefix = Array("Exif\0\0".utf8)
        let (facts, blocks) = Self.read([
            (.zTXt, Self.compressed("Raw profile type exif", Self.profile("exif", prefix + exif))),
            (.tEXt, Self.text("Raw profile type APP1", Self.profile("generic profile", prefix + exif))),
            (.tEXt, Self.text("Raw profile type APP1", Self.profile("APP1", namespace + packet))),
            (.zTXt, Self.compressed("Raw profile type iptc", Self.profile("iptc", iptc))),
            (.zTXt, Self.compressed("Raw profile type xmp", Self.profile("xmp", packet))),
            (.zTXt, Self.compressed("Raw profile type icc", Self.profile("icc", [1, 2, 3]))),
        ])
        #expect(
            blocks == [.exif(prefix + exif), .exif(prefix + exif), .xmp(packet), .iptc(iptc), .xmp(packet), nil])
        #expect(facts.metadataProblems == [])
    }

    @Test(arguments: [
        "", "\n", "\nexif\n", "\nexif\n  x\n", "\nexif\n 9999999999999999999999\n00", "\nexif\n 2\n00",
        "\nexif\n 1\n0g",
    ])
    func `a raw profile of another form is malformed`(_ text: String) {
        let (facts, blocks) = Self.read([(.tEXt, Self.text("Raw profile type exif", Array(text.utf8)))])
        #expect(blocks == [nil])
        #expect(facts.metadataProblems == [MetadataProblem(.pngText, .malformed, offset: 122)])
    }

    @Test func `a broken stream keeps what was read and says so`() {
        let whole = Zlib.compress(Array("Xiuyan 2012".utf8))
        let cut = Self.read([(.zTXt, Array("Title\0\0".utf8) + whole.dropLast(4))]).facts
        #expect(cut.texts.map(\.decoded.text) == ["Xiuyan 2012"])
        #expect(cut.metadataProblems.map(\.kind) == [.truncated])
        var wrong = whole
        wrong[wrong.count - 1] ^= 1
        let corrupt = Self.read([(.zTXt, Array("Title\0\0".utf8) + wrong)]).facts
        #expect(corrupt.texts.map(\.decoded.text) == ["Xiuyan 2012"])
        #expect(corrupt.metadataProblems.map(\.kind) == [.malformed])
    }

    @Test(
        arguments: [
            (.tEXt, "", .truncated), (.tEXt, "\0text", .malformed), (.tEXt, "Title", .truncated),
            (.zTXt, "Title\0", .truncated), (.zTXt, "Title\0\u{1}", .malformed), (.iTXt, "Title\0\0", .truncated),
            (.iTXt, "Title\0\u{2}\0\0\0", .malformed), (.iTXt, "Title\0\0\0zh", .truncated),
            (.iTXt, "Title\0\0\0zh\0t", .truncated), (.tEXt, String(repeating: "a", count: 80) + "\0", .malformed),
        ] as [(PNGTextReader.Chunk, String, MetadataProblem.Kind)])
    func `a chunk of the wrong form is reported`(
        _ chunk: PNGTextReader.Chunk, _ data: String, _ kind: MetadataProblem.Kind
    ) {
        let (facts, _) = Self.read([(chunk, Array(data.utf8))])
        #expect(facts.texts == [])
        #expect(facts.metadataProblems == [MetadataProblem(.pngText, kind, offset: 100)])
    }

    @Test(arguments: [-1, 0, 1]) func `chunks over the limit are left alone and said once`(_ over: Int) {
        var limits = ResourceLimits.default
        limits.pngTextChunks = 3
        let chunks = (0..<3 + over).map { _ in (PNGTextReader.Chunk.tEXt, Self.text("Title", [0x41])) }
        let (facts, _) = Self.read(chunks + (over > 0 ? chunks : []), limits: limits)
        let reached = MetadataProblem.Kind.limit(LimitReached("pngTextChunks", allowed: 3))
        #expect(facts.texts.count == min(3, 3 + over))
        #expect(facts.metadataProblems.map(\.kind) == (over > 0 ? [reached] : []))
    }

    @Test(arguments: [-1, 0, 1]) func `all chunks together may inflate to the limit`(_ over: Int) {
        var limits = ResourceLimits.default
        limits.pngTextBytes = 20_000
        let chunks: [(PNGTextReader.Chunk, [UInt8])] = [
            (.tEXt, Self.text("Title", [UInt8](repeating: 0x41, count: 5000))),
            (.zTXt, Self.compressed("Comment", [UInt8](repeating: 0x42, count: 15_000 + over))),
        ]
        let (facts, _) = Self.read(chunks, limits: limits)
        let reached = MetadataProblem.Kind.limit(LimitReached("pngTextBytes", allowed: 20_000))
        #expect(facts.texts.count == (over > 0 ? 1 : 2))
        #expect(facts.metadataProblems.map(\.kind) == (over > 0 ? [reached] : []))
    }
}
