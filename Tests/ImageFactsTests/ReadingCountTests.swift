import Bytes
import ImageFacts
import TestSupport
import Testing

/// How much of a file is read: counts, which hold on any machine.
@Suite struct ReadingCountTests {
    private static let note = [UInt8](repeating: 0xA5, count: 20_000)
    private static let thumbnail = [UInt8](repeating: 0x5A, count: 30_000)

    /// What a camera writes, with a caption of a person behind the maker note.
    private static let camera = EXIFBuilder().make("Canon").model("Canon EOS 60D").orientation(6)
        .imageDescription("县长在岫岩宾馆门前解答群众咨询").taken("2012:05:15 09:12:00")
        .entry(0x927C, .undefined, note, in: .exif)
        .userComment(unicode: "镇长在文化广场发放宣传资料").thumbnail(thumbnail)

    @Test func `of a camera's file neither maker note nor thumbnail is read`() throws {
        let file = JPEGBuilder(width: 1_600, height: 1_200, color: .gray).exif(Self.camera)
            .xmp(XMPPackets.packet(attributes: #"dc:description="群众认真听取讲解""#)).iptc(IPTCBuilder().caption("受到群众好评"))
        let bytes = file.build()
        let source = CountingSource(bytes)
        var examiner = ImageExaminer()
        let facts = try examiner.examine(source)
        // XMP is read only where its trait is on.
        #expect(
            Set(facts.texts.map(\.source)).isSuperset(of: [.exifImageDescription, .exifUserComment, .iptcCaption]))
        // The beginning, the comment behind the note, what stands behind the EXIF block.
        #expect(source.reads <= 3)
        let note = try #require(bytes.place(of: Array(Self.note.prefix(64))))
        let thumbnail = try #require(bytes.place(of: Array(Self.thumbnail.prefix(64))))
        #expect(source.bytesRead(of: note..<note + Self.note.count) <= 4_096)
        #expect(source.bytesRead(of: thumbnail..<thumbnail + Self.thumbnail.count) <= 512)
    }

    @Test(arguments: [100, 1_000, 4_000, 8_192, 60_000])
    func `of a PNG's data one look a chunk is read, and one for many short chunks`(chunk: Int) throws {
        var file = PNGBuilder(width: 1_200, height: 900)
            .text("Title", Array("群众认真听取讲解".utf8)).text("Comment", Array("behind".utf8), afterData: true)
        file.dataChunkSize = chunk
        let bytes = file.build()
        let chunks = bytes.count / chunk
        let source = CountingSource(bytes)
        var examiner = ImageExaminer()
        #expect(try examiner.examine(source).texts.count == 2)
        #expect(source.reads <= (chunk <= 4_096 ? bytes.count / 8_192 : chunks) + 4)
        if chunk > 4_096 { #expect(source.bytesRead <= 2 * 4_096 + (chunks + 2) * 256) }
    }

    /// Blocks whose parts lie in every way around the window of 4 KiB.
    private static let blocks: [EXIFBuilder] = [0, 3_000, 4_050, 5_000, 40_000].flatMap { size in
        let filling = [UInt8](repeating: 1, count: size)
        return [
            camera.entry(0x0132, .undefined, filling),
            EXIFBuilder(order: .bigEndian).entry(0x0100, .undefined, filling)
                .userComment(unicode: "群众").taken("2012:05:15 09:12:00"),
            EXIFBuilder().entry(0x0100, .undefined, filling).entry(0x0111, .undefined, filling.dropLast(size / 2))
                .make("Canon").software("x").xpTitle("标题").xpComment("说明").xpSubject("主题"),
            EXIFBuilder().imageDescription([UInt8](repeating: 0x41, count: size)).raw(
                0x9286, kind: 7, count: 70_000, Array("ASCII\0\0\0".utf8)),
        ]
    }

    @Test func `a block that is read in parts says what it says as a whole`() throws {
        var mutator = Mutator(seed: 3)
        var examiner = ImageExaminer()
        for block in Self.blocks.map({ $0.build() }) {
            for turn in 0..<40 {
                let block = Array((turn == 0 ? block : mutator.mutate(block)).prefix(65_500))
                let file = JPEGBuilder(width: 16, height: 16).exif(block).build()
                let facts = try examiner.examine(MemorySource(file))
                var whole = PhotoFacts(format: .jpeg, bytes: file.count)
                let place = try #require(file.place(of: Array("Exif\0\0".utf8))) + 6
                EXIFReader.read(block.span, at: place, limits: .default, into: &whole)
                #expect(facts.texts == whole.texts)
                #expect(facts.metadataProblems == whole.metadataProblems)
                #expect(facts.camera == whole.camera && facts.software == whole.software)
                #expect(facts.taken == whole.taken && facts.orientation == whole.orientation)
            }
        }
    }
}
