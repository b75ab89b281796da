import Bytes
import ImageFacts
import TestSupport
import Testing

@Suite struct PNGFormatTests {
    private static let good = PNGBuilder(width: 40, height: 30)

    struct Kind: Sendable {
        var color: PNGBuilder.Color
        var bits: UInt8
        var space: ColorSpace

        /// PNG, third edition, table 11.1.
        static let all: [Kind] =
            [1, 2, 4, 8, 16].map { Kind(color: .gray, bits: $0, space: .gray) }
            + [1, 2, 4, 8].map { Kind(color: .palette, bits: $0, space: .palette) }
            + [8, 16].flatMap { bits in
                [
                    Kind(color: .rgb, bits: bits, space: .rgb), Kind(color: .grayAlpha, bits: bits, space: .grayAlpha),
                    Kind(color: .rgba, bits: bits, space: .rgba),
                ]
            }
    }

    @Test(arguments: Kind.all, [false, true])
    func `every colour type and depth is read`(kind: Kind, isInterlaced: Bool) throws {
        var file = PNGBuilder(width: 33, height: 17, color: kind.color, bits: kind.bits)
        file.isInterlaced = isInterlaced
        let facts = try examined(file.build())
        #expect(facts.format == .png)
        #expect(facts.problem == nil)
        #expect(facts.storedSize == PixelSize(width: 33, height: 17))
        #expect(facts.bits == Int(kind.bits))
        #expect(facts.components == kind.color.components)
        #expect(facts.colorSpace == kind.space)
        #expect(facts.coding == (isInterlaced ? .interlaced : .rows))
        #expect(!facts.endMissing)
    }

    /// IHDR fields that libpng refuses: place, byte, name, numbers.
    static let refused: [(Int, UInt8, String, [Int])] = [
        (24, 3, "PNG_IHDR_BIT_DEPTH", [3]), (25, 1, "PNG_IHDR_COLOR_TYPE", [1]),
        (25, 3, "PNG_IHDR_COLOR_TYPE_BIT_DEPTH", [3, 16]), (26, 1, "PNG_IHDR_COMPRESSION", [1]),
        (27, 1, "PNG_IHDR_FILTER", [1]), (28, 2, "PNG_IHDR_INTERLACE", [2]), (16, 0x80, "PNG_CHUNK_LENGTH", [13]),
        (16, 0x7F, "PNG_IHDR_WIDTH_LIMIT", [0x7F00_0028]), (19, 0, "PNG_IHDR_WIDTH_ZERO", [0]),
        (23, 0, "PNG_IHDR_HEIGHT_ZERO", [0]), (20, 0x7F, "PNG_IHDR_HEIGHT_LIMIT", [0x7F00_001E]),
    ]

    @Test(arguments: refused)
    func `a header that libpng refuses still claims its size`(
        offset: Int, byte: UInt8, code: String, arguments: [Int]
    ) throws {
        var bytes = PNGBuilder(width: 40, height: 30, bits: 16).build()
        bytes[offset] = byte
        bytes.put32(Int(Zlib.crc32(bytes[12..<29])), at: 29)
        let facts = try examined(bytes)
        if code == "PNG_CHUNK_LENGTH" {
            // A number over 2^31 is refused before its meaning is looked at.
            #expect(facts.problem != nil)
        } else {
            #expect(facts.problem == .codec(code: code, arguments: arguments))
        }
        #expect(facts.storedSize != nil)
        #expect(facts.pixelBytes != nil)
    }

    @Test func `a wrong checksum of IHDR is a problem beside the claimed size`() throws {
        let bytes = Self.good.build()
        let facts = try examined(bytes.replacing(32, with: bytes[32] ^ 1))
        #expect(facts.problem == .codec(code: "PNG_IHDR_CRC", arguments: []))
        #expect(facts.storedSize == PixelSize(width: 40, height: 30))
    }

    @Test func `a signature changed by a text transfer is named`() throws {
        let facts = try examined(Self.good.build().replacing(6, with: 0x20))
        #expect(facts.problem == .codec(code: "PNG_SIGNATURE_ASCII", arguments: []))
    }

    @Test func `bytes for pixels are those of the IDAT chunks`() throws {
        var file = PNGBuilder(width: 300, height: 300)
        file.dataChunkSize = 100
        let bytes = file.build()
        let chunks = bytes.indices.count { bytes[$0...].starts(with: Array("IDAT".utf8)) }
        let overhead = 8 + 25 + 12 + chunks * 12
        #expect(chunks > 10)
        #expect(try examined(bytes).pixelBytes == bytes.count - overhead)
    }

    @Test func `a missing end alone is a fact and no problem`() throws {
        var file = Self.good
        file.hasEnd = false
        let facts = try examined(file.build())
        #expect(facts.problem == nil)
        #expect(facts.endMissing)
    }

    @Test func `data cut off are a chunk past the end`() throws {
        let bytes = Self.good.build()
        let data = try #require(bytes.place(of: Array("IDAT".utf8))) - 4
        let declared = Int(bytes[data + 2]) << 8 | Int(bytes[data + 3])
        let facts = try examined(Array(bytes[..<(data + 18)]))
        #expect(facts.problem == .chunkPastEnd(chunk: "IDAT", offset: data, declared: declared))
        #expect(facts.pixelBytes == 10)
        #expect(facts.endMissing)
    }

    @Test func `a picture without data is named`() throws {
        let header = Array(Self.good.build()[..<33])
        let facts = try examined(header + PNGBuilder.encoded(PNGBuilder.Chunk("IEND", [])))
        #expect(facts.problem == .codec(code: "PNG_IDAT_MISSING", arguments: []))
        #expect(try examined(header).problem == .truncated(offset: 33))
    }

    @Test func `bytes behind the end are no fault`() throws {
        let facts = try examined(Self.good.build() + [1, 2, 3])
        #expect(facts.problem == nil)
        #expect(!facts.endMissing)
    }

    @Test(arguments: ["tEXt", "zTXt", "iTXt", "eXIf"], [false, true])
    func `a wrong checksum of metadata is told and costs the picture nothing`(type: String, afterData: Bool) throws {
        var bytes = Self.good.chunk(type, Array("Comment\0\0\0\0\0".utf8), afterData: afterData).build()
        let place = try #require(bytes.place(of: Array(type.utf8))) - 4
        bytes[place + 8 + 12] ^= 1
        let facts = try examined(bytes)
        let block = type == "eXIf" ? MetadataProblem.Block.exif : .pngText
        #expect(facts.problem == nil)
        #expect(facts.metadataProblems.contains(MetadataProblem(block, .checksum, offset: place)))
    }

    // MARK: Limits

    @Test(arguments: [(8, nil), (9, nil), (10, LimitReached("pngChunks", allowed: 12))] as [(Int, LimitReached?)])
    func `more chunks than allowed are a limit`(count: Int, limit: LimitReached?) throws {
        var limits = ResourceLimits.default
        // IHDR is not walked; IDAT and IEND are, and the limit counts them.
        limits.pngChunks = 12
        var file = Self.good
        for _ in 0..<count + 1 { file = file.chunk("juNk", []) }
        #expect(try examined(file.build(), limits: limits).problem == limit.map { .limit($0) })
    }

    @Test(arguments: [(2, false), (3, false), (4, true), (5, true)])
    func `more text chunks than allowed are a limit, told once`(count: Int, isOver: Bool) throws {
        var limits = ResourceLimits.default
        limits.pngTextChunks = 3
        var file = Self.good
        for _ in 0..<count { file = file.text("Comment", [65]) }
        let kind = MetadataProblem.Kind.limit(LimitReached("pngTextChunks", allowed: 3))
        let facts = try examined(file.build(), limits: limits)
        #expect(facts.metadataProblems.count { $0.kind == kind } == (isOver ? 1 : 0))
    }

    @Test(arguments: [(99, false), (100, false), (101, true), (10_000, true)])
    func `a text longer than allowed is not read`(count: Int, isOver: Bool) throws {
        var limits = ResourceLimits.default
        limits.pngTextBytes = 100
        let text = [UInt8](repeating: 65, count: count)
        let facts = try examined(Self.good.text("Comment", text).build(), limits: limits)
        let kind = MetadataProblem.Kind.limit(LimitReached("pngTextBytes", allowed: 100))
        #expect(facts.metadataProblems.contains { $0.kind == kind } == isOver)
        #expect(facts.texts.isEmpty == isOver)
    }

    @Test func `pixels are never read`() throws {
        var file = PNGBuilder(width: 1_200, height: 900)
        file.dataChunkSize = 60_000
        let bytes = file.build()
        let source = CountingSource(bytes)
        var examiner = ImageExaminer()
        #expect(try examiner.examine(source).problem == nil)
        #expect(source.bytesRead <= 4_096 + bytes.count / 60_000 * 4_096 + 512)
    }
}
