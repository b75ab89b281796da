import Bytes
import ImageFacts
import TestSupport
import Testing

@Suite struct EXIFThumbnailTests {
    private static let plain = JPEGBuilder(width: 160, height: 120)
    private static let bare = {
        var builder = plain
        builder.hasJFIF = false
        return builder.build()
    }()

    private func photo(_ thumbnail: [UInt8], _ order: ByteOrder = .littleEndian) -> [UInt8] {
        let exif = EXIFBuilder(order: order).make("NIKON").taken("2012:05:15 09:12:00").thumbnail(thumbnail)
        return JPEGBuilder(width: 640, height: 480).exif(exif).build()
    }

    private func read(_ bytes: [UInt8]) throws -> Thumbnail? {
        try EXIFThumbnail.read(MemorySource(bytes))
    }

    @Test(arguments: [ByteOrder.littleEndian, .bigEndian])
    func `the thumbnail is found in both byte orders`(_ order: ByteOrder) throws {
        let found = try #require(try read(photo(Self.bare, order)))
        #expect(found.jpeg == Self.bare)
        #expect(found.size == PixelSize(width: 160, height: 120))
    }

    @Test func `metadata and what stands behind the end are not copied`() throws {
        var dirty = Self.plain.exif(EXIFBuilder().imageDescription("某某住址")).comment("secret")
            .xmp("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"/>")
        dirty.trailer = Array("more".utf8)
        #expect(try read(photo(dirty.build()))?.jpeg == Self.bare)
    }

    @Test(arguments: JPEGBuilder.Color.allCases)
    func `the colours stay as they are told`(_ color: JPEGBuilder.Color) throws {
        let thumbnail = JPEGBuilder(width: 32, height: 24, color: color).build()
        let found = try #require(try read(photo(thumbnail)))
        var images = ImageExaminer()
        let before = try images.examine(MemorySource(thumbnail))
        let after = try images.examine(MemorySource(found.jpeg))
        #expect(after.colorSpace == before.colorSpace && after.problem == nil)
    }

    @Test func `what is none, claims too much or is not whole is no thumbnail`() throws {
        #expect(try read(JPEGBuilder(width: 640, height: 480).exif(EXIFBuilder().make("NIKON")).build()) == nil)
        #expect(try read(JPEGBuilder(width: 640, height: 480).build()) == nil)
        #expect(try read([]) == nil)
        #expect(try read(PNGBuilder(width: 20, height: 10, color: .gray).build()) == nil)
        #expect(try read(photo(Array("no picture".utf8))) == nil)
        #expect(try read(photo(JPEGBuilder(width: 1025, height: 8).build())) == nil)
        #expect(try read(photo(JPEGBuilder(width: 1024, height: 8).build())) != nil)
        #expect(try read(photo(Array(Self.bare.dropLast(2)))) == nil)
    }

    @Test func `a length or place outside the block is no thumbnail`() throws {
        let block = EXIFBuilder(order: .bigEndian).make("NIKON").thumbnail(Self.bare).build()
        #expect(EXIFThumbnail.find(in: block.span) != nil)
        for cut in 0..<block.count {
            #expect(EXIFThumbnail.find(in: Array(block[..<cut]).span) == nil)
        }
        for place in 0..<(block.count - Self.bare.count) {
            for value: UInt8 in [0, 1, 0x7F, 0xFF] {
                var broken = block
                broken[place] = value
                // Whatever it is, it is within the limits.
                let found = EXIFThumbnail.find(in: broken.span)
                #expect((found?.jpeg.count ?? 0) <= EXIFThumbnail.largest)
            }
        }
    }

    @Test func `broken photos never trap, and what is found of them can be read`() throws {
        let good = photo(Self.bare)
        var mutator = Mutator(seed: 2_012)
        var images = ImageExaminer()
        var found = 0
        for _ in 0..<5_000 {
            guard let thumbnail = try read(mutator.mutate(good)) else { continue }
            found += 1
            let facts = try images.examine(MemorySource(thumbnail.jpeg))
            #expect(facts.format == .jpeg && facts.texts.isEmpty && facts.camera == nil)
        }
        #expect(found > 100)
    }
}
