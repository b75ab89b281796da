import Bytes
import ImageFacts
import TestSupport
import Testing

/// What every format's reader must stand; it runs over `ImageFormat.readers` by itself.
@Suite(.timeLimit(.minutes(20))) struct FormatConformanceTests {
    @Test func `every format that is read has samples`() {
        for reader in ImageFormat.readers {
            #expect(FormatSample.all.contains { $0.format == reader.format }, "no sample of \(reader.format)")
        }
    }

    @Test(arguments: FormatSample.all)
    func `a good file has a size and no problem`(_ sample: FormatSample) throws {
        let facts = try examined(sample.bytes)
        #expect(facts.format == sample.format)
        #expect(facts.problem == nil)
        // A build without the trait XMP says so, which is no fault of the file.
        #expect(facts.metadataProblems.allSatisfy { $0.kind == .notBuilt })
        #expect(facts.storedSize != nil)
        #expect(facts.bits != nil && facts.components != nil && facts.colorSpace != nil && facts.coding != nil)
        #expect((facts.pixelBytes ?? 0) > 0)
    }

    @Test(arguments: FormatSample.all)
    func `a file cut at any length is called what it is`(_ sample: FormatSample) throws {
        var examiner = ImageExaminer()
        for count in 0..<min(sample.bytes.count, 4_000) {
            let facts = try examiner.examine(MemorySource(Array(sample.bytes[..<count])))
            guard count >= sample.recognised else {
                #expect(facts.format != sample.format, "\(count) bytes")
                continue
            }
            #expect(facts.format == sample.format, "\(count) bytes")
            #expect(facts.problem == sample.problem(count), "\(count) bytes")
        }
    }

    @Test(arguments: FormatSample.all)
    func `any bit of the header may be wrong`(_ sample: FormatSample) throws {
        var examiner = ImageExaminer()
        for place in 0..<min(sample.headerCount, 4_000) {
            for bit in 0..<8 as Range<UInt8> {
                let broken = sample.bytes.replacing(place, with: sample.bytes[place] ^ 1 << bit)
                expectSound(try examiner.examine(MemorySource(broken)), "bit \(bit) of byte \(place)")
            }
        }
    }

    @Test(arguments: FormatSample.all)
    func `any length may lie`(_ sample: FormatSample) throws {
        var examiner = ImageExaminer()
        for field in sample.lengthFields {
            for value in [0, 1, 2, 3, 0x7FFF, 0xFFFF, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFFF] {
                var broken = sample.bytes
                for index in 0..<field.width {
                    broken[field.offset + index] = UInt8(truncatingIfNeeded: value >> ((field.width - 1 - index) * 8))
                }
                expectSound(try examiner.examine(MemorySource(broken)), "length \(value) at \(field.offset)")
            }
        }
    }

    @Test func `headers without end do end`() throws {
        let fill = [0xFF, 0xD8] + repeated([0xFF], 2_000_000)
        #expect(try examined(fill).problem == .truncated(offset: fill.count))
        // APP0 is libjpeg's own: no count of ours stops it, the file's end does.
        let segments = [0xFF, 0xD8] + repeated([0xFF, 0xE0, 0, 2], 200_000)
        #expect(try examined(segments).problem == .truncated(offset: segments.count))
        let comments = [0xFF, 0xD8] + repeated([0xFF, 0xFE, 0, 2], 2_000)
        #expect(try examined(comments).problem == .limit(LimitReached("jpegSegments", allowed: 1_000)))
        let empty = PNGBuilder.encoded(PNGBuilder.Chunk("tRNS", []))
        let chunks = Array(PNGBuilder(width: 1, height: 1).build()[..<33]) + repeated(empty, 100_000)
        #expect(try examined(chunks).problem == .truncated(offset: chunks.count))
    }

    private func repeated(_ bytes: [UInt8], _ count: Int) -> [UInt8] {
        Array([[UInt8]](repeating: bytes, count: count).joined())
    }

    /// What holds of any facts, however broken the file.
    private func expectSound(_ facts: PhotoFacts, _ what: String) {
        guard facts.format.isPicture, ImageFormat.readers.contains(where: { $0.format == facts.format }) else {
            #expect(facts.storedSize == nil, Comment(rawValue: what))
            return
        }
        guard facts.problem == nil else { return }
        #expect((facts.storedSize?.short ?? 0) > 0, Comment(rawValue: what))
        #expect((facts.pixelBytes ?? 0) >= 0, Comment(rawValue: what))
    }
}

extension FormatSample: CustomTestStringConvertible {
    /// The sample's name.
    public var testDescription: String { name }
}
