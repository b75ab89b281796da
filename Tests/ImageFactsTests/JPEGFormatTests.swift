import Bytes
import ImageFacts
import TestSupport
import Testing

@Suite struct JPEGFormatTests {
    private static let good = JPEGBuilder(width: 40, height: 30)

    @Test(arguments: [
        (JPEGBuilder.Color.gray, 1, ColorSpace.gray), (.ycbcr, 3, .ycbcr), (.rgb, 3, .rgb), (.cmyk, 4, .cmyk),
        (.ycck, 4, .ycck),
    ])
    func `colours are as the Adobe marker says`(color: JPEGBuilder.Color, components: Int, space: ColorSpace) throws {
        let file = JPEGBuilder(width: 33, height: 17, color: color)
        let facts = try examined(file.build())
        #expect(facts.format == .jpeg)
        #expect(facts.problem == nil)
        #expect(facts.storedSize == PixelSize(width: 33, height: 17))
        #expect(facts.bits == 8)
        #expect(facts.components == components)
        #expect(facts.colorSpace == space)
        #expect(facts.coding == .sequential)
        #expect(facts.pixelBytes == file.build().count - file.header().count)
        #expect(facts.codecWarnings == [])
    }

    @Test(
        arguments: [
            (0xC0, PixelCoding.sequential), (0xC1, .sequential), (0xC2, .progressive), (0xC9, .arithmetic),
            (0xCA, .progressiveArithmetic),
        ] as [(UInt8, PixelCoding)])
    func `the frame header's marker tells the coding`(marker: UInt8, coding: PixelCoding) throws {
        let bytes = Self.good.build()
        let frame = try #require(bytes.place(of: [0xFF, 0xC0]))
        #expect(try examined(bytes.replacing(frame + 1, with: marker)).coding == coding)
    }

    @Test(arguments: [0xC3, 0xC5, 0xC6, 0xC7, 0xCB, 0xCD, 0xCE, 0xCF] as [UInt8])
    func `a frame that libjpeg does not decode still claims its size`(marker: UInt8) throws {
        let bytes = Self.good.build()
        let frame = try #require(bytes.place(of: [0xFF, 0xC0]))
        let facts = try examined(bytes.replacing(frame + 1, with: marker))
        // libjpeg-turbo 3 decodes SOF3.
        guard facts.problem != nil else { return }
        #expect(facts.problem == .codec(code: "JERR_SOF_UNSUPPORTED", arguments: [Int(marker)]))
        #expect(facts.storedSize == PixelSize(width: 40, height: 30))
        #expect(facts.bits == 8)
        #expect(facts.components == 3)
        #expect(facts.coding == (marker & 3 == 3 ? .lossless : nil))
    }

    @Test func `a refusal behind the frame header leaves its numbers`() throws {
        var twelve = Self.good
        twelve.precision = 12
        let facts = try examined(twelve.build())
        #expect(facts.problem == .codec(code: "JERR_BAD_PRECISION", arguments: [12]))
        #expect(facts.storedSize == PixelSize(width: 40, height: 30))
        #expect(facts.bits == 12)
    }

    @Test func `a height of nothing is an empty picture`() throws {
        let bytes = Self.good.build()
        let frame = try #require(bytes.place(of: [0xFF, 0xC0]))
        let facts = try examined(bytes.replacing(frame + 6, with: 0))
        #expect(facts.problem == .codec(code: "JERR_EMPTY_IMAGE", arguments: []))
        #expect(facts.storedSize == PixelSize(width: 40, height: 0))
    }

    @Test func `a file without a frame has no size`() throws {
        #expect(try examined([0xFF, 0xD8, 0xFF, 0xD9]).problem == .noSize)
    }

    @Test func `a header without a byte of pixels is cut`() throws {
        let header = Self.good.header()
        let facts = try examined(header)
        #expect(facts.problem == .truncated(offset: header.count))
        #expect(facts.storedSize == PixelSize(width: 40, height: 30))
        #expect(facts.pixelBytes == 0)
    }

    @Test(arguments: [1, 5_000, 20_000])
    func `fill bytes in front of markers are no fault`(fill: Int) throws {
        var file = Self.good
        file.fill = fill
        let facts = try examined(file.build())
        #expect(facts.problem == nil)
        #expect(facts.storedSize == PixelSize(width: 40, height: 30))
        #expect(facts.codecWarnings == [])
    }

    @Test func `a segment in front of APP0 is no fault`() throws {
        var file = Self.good
        file.leading = [JPEGBuilder.Segment(marker: 0xE1, data: Array("Exif\0\0".utf8) + EXIFBuilder().build())]
        #expect(try examined(file.build()).problem == nil)
    }

    @Test func `bytes between segments are a warning by name`() throws {
        let bytes = Self.good.build()
        let facts = try examined(Array(bytes[..<20]) + [1, 2, 3] + Array(bytes[20...]))
        #expect(facts.problem == nil)
        #expect(facts.codecWarnings == ["JWRN_EXTRANEOUS_DATA"])
    }

    @Test func `a table segment longer than the window is read`() throws {
        // 19 bytes a table without codes, so many that they fill a whole segment.
        let tables = (0..<3_000).flatMap { _ in [UInt8(0x00)] + [1] + [UInt8](repeating: 0, count: 15) + [5] }
        #expect(try examined(Self.good.segment(0xC4, tables).build()).problem == nil)
    }

    // MARK: Limits

    @Test(arguments: [(2, nil), (3, nil), (4, LimitReached("jpegSegments", allowed: 3))] as [(Int, LimitReached?)])
    func `more segments than allowed are a limit`(count: Int, limit: LimitReached?) throws {
        var limits = ResourceLimits.default
        limits.jpegSegments = 3
        var file = Self.good
        for _ in 0..<count { file = file.segment(0xE5, [1]) }
        #expect(try examined(file.build(), limits: limits).problem == limit.map { .limit($0) })
    }

    @Test(
        arguments: [(99, nil), (100, nil), (101, LimitReached("jpegSegmentBytes", allowed: 300))]
            as [(Int, LimitReached?)])
    func `more bytes in segments than allowed are a limit`(count: Int, limit: LimitReached?) throws {
        var limits = ResourceLimits.default
        limits.jpegSegmentBytes = 300
        var file = Self.good
        for _ in 0..<3 { file = file.segment(0xE5, [UInt8](repeating: 1, count: count)) }
        #expect(try examined(file.build(), limits: limits).problem == limit.map { .limit($0) })
    }

    @Test func `a header without end stops at its limit`() throws {
        var limits = ResourceLimits.default
        limits.jpegHeaderBytes = 10_000
        let facts = try examined([0xFF, 0xD8, 0xFF] + [UInt8](repeating: 0, count: 100_000), limits: limits)
        #expect(facts.problem == .limit(LimitReached("jpegHeaderBytes", allowed: 10_000)))
    }

    @Test(arguments: [(-1, true), (0, false), (1, false)])
    func `a resource block longer than allowed is said to be cut`(more: Int, isCut: Bool) throws {
        let iptc = IPTCBuilder().caption([UInt8](repeating: 65, count: 500))
        var limits = ResourceLimits.default
        limits.photoshopBytes = iptc.photoshopBlock().count + more
        let facts = try examined(Self.good.iptc(iptc, partSize: 100).build(), limits: limits)
        let limit = MetadataProblem.Kind.limit(LimitReached("photoshopBytes", allowed: limits.photoshopBytes))
        #expect(facts.problem == nil)
        #expect(facts.metadataProblems.contains { $0.kind == limit } == isCut)
    }

    // MARK: Reading

    @Test func `segments that nobody wants are not read`() throws {
        var file = Self.good
        for _ in 0..<10 { file = file.segment(0xE2, [UInt8](repeating: 7, count: 60_000)) }
        let source = CountingSource(file.build())
        var examiner = ImageExaminer()
        #expect(try examiner.examine(source).problem == nil)
        #expect(source.bytesRead <= 12 * 4_096)
        #expect(source.reads <= 12)
    }

    @Test func `a source that fails is an error, and the next file is read`() throws {
        let bytes = Self.good.segment(0xE2, [UInt8](repeating: 7, count: 60_000)).build()
        var examiner = ImageExaminer()
        do throws(ByteSourceError) {
            _ = try examiner.examine(CountingSource(bytes, failing: 1))
            Issue.record("the refused read was not told")
        } catch {
            #expect(error == .system(code: 5, operation: .read))
        }
        #expect(try examiner.examine(MemorySource(bytes)) == examined(bytes))
    }

    @Test func `what one file was leaves nothing for the next`() throws {
        var twelve = JPEGBuilder(width: 900, height: 800, color: .cmyk)
        twelve.precision = 12
        let files = [
            twelve.build(), Self.good.build(), [0xFF, 0xD8, 0xFF],
            JPEGBuilder(width: 5, height: 6, color: .gray).build(), Self.good.header(),
            PNGBuilder(width: 3, height: 4).build(), [],
        ]
        var examiner = ImageExaminer()
        for file in files + files.reversed() {
            #expect(try examiner.examine(MemorySource(file)) == examined(file))
        }
    }
}
