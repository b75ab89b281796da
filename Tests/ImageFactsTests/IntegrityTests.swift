import Bytes
import ImageFacts
import TestSupport
import Testing

@Suite struct IntegrityTests {
    struct Whole: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var bytes: [UInt8]
    }

    private static let noise = JPEGBuilder.Picture.noise(seed: 5)
    private static let jpeg = JPEGBuilder(width: 200, height: 120, picture: noise)

    private static func jpeg(_ name: String, _ change: (inout JPEGBuilder) -> Void) -> Whole {
        var builder = jpeg
        change(&builder)
        return Whole(testDescription: name, bytes: builder.build())
    }

    private static let whole: [Whole] =
        JPEGBuilder.Color.allCases.map { color in jpeg("\(color) JPEG") { $0.color = color } }
        + [
            jpeg("one pixel") { ($0.width, $0.height) = (1, 1) },
            jpeg("progressive JPEG of brightness alone") { $0.isProgressive = true },
            jpeg("progressive JPEG in four scans") { ($0.isProgressive, $0.hasDetailScans) = (true, true) },
            jpeg("bytes behind the end marker") { $0.trailer = [UInt8](repeating: 0x3C, count: 5_000) },
            jpeg("another JPEG behind the end marker") { $0.trailer = Self.jpeg.build() },
            jpeg("APP1 before APP0") { $0.leading = [.init(marker: 0xE1, data: Array("Exif\0\0".utf8))] },
            jpeg("fill bytes before each marker") { $0.fill = 9 },
            jpeg("grey throughout") { $0.picture = .flat },
        ]

    /// Every colour type in every depth that it may have, with and without passes.
    private static let wholePNG: [Whole] = PNGBuilder.Color.allCases.flatMap { color -> [Whole] in
        let depths: [UInt8] =
            switch color {
            case .gray: [1, 2, 4, 8, 16]
            case .palette: [1, 2, 4, 8]
            case .rgb, .grayAlpha, .rgba: [8, 16]
            }
        return depths.flatMap { bits in [png(color, bits, false), png(color, bits, true)] }
    }

    private static func png(_ color: PNGBuilder.Color, _ bits: UInt8, _ isInterlaced: Bool) -> Whole {
        var builder = PNGBuilder(width: 61, height: 47, color: color, bits: bits)
        builder.isInterlaced = isInterlaced
        let name = "\(color) PNG of \(bits) bits\(isInterlaced ? ", interlaced" : "")"
        return Whole(testDescription: name, bytes: builder.build())
    }

    @Test(arguments: whole + wholePNG) func `a whole picture is intact`(_ picture: Whole) throws {
        let facts = try decoded(picture.bytes)
        #expect(facts.integrity == .intact)
        #expect(facts.codecNotes.isEmpty && facts.grayRows == nil)
        #expect(facts.sha256 == SHA256.hexadecimal(picture.bytes.span))
    }

    @Test func `an end marker that alone is missing costs no row`() throws {
        var jpeg = Self.jpeg
        jpeg.hasEnd = false
        #expect(try decoded(jpeg.build()).integrity == .damaged(Damage(rows: 120, endMissing: true)))
        var png = PNGBuilder(width: 40, height: 30)
        png.hasEnd = false
        #expect(try decoded(png.build()).integrity == .damaged(Damage(rows: 30, endMissing: true)))
    }

    @Test func `a file of full size whose end was never written lacks the rows of the zeros`() throws {
        let ends = Self.jpeg.blockRows()
        var bytes = Self.jpeg.build()
        let cut = (ends.ends[3] + ends.ends[4]) / 2
        for index in cut..<bytes.count { bytes[index] = 0 }
        let damage = try #require(try decoded(bytes).integrity.damage)
        #expect(damage.lostFrom == 4 * ends.height && damage.lostRows == 120 - 4 * ends.height)
    }

    @Test func `a picture that ends in grey says how many rows`() throws {
        var builder = PNGBuilder(width: 64, height: 400)
        builder.noiseRows = 250
        #expect(try decoded(builder.build()).grayRows == 150)
        builder.noiseRows = 390
        #expect(try decoded(builder.build()).grayRows == nil)
    }

    @Test func `wrong checksums of a PNG are damage`() throws {
        var builder = PNGBuilder(width: 64, height: 64, color: .gray)
        builder.noiseRows = 64
        builder.dataChunkSize = 1_024
        let bytes = builder.build()
        // The checksum of the first data chunk; that of the stream, in the last one.
        let first = try #require(bytes.place(of: Array("IDAT".utf8))) + 4 + 1_024
        let checksum = try decoded(bytes.replacing(first, with: ~bytes[first]))
        #expect(checksum.integrity.damage != nil)
        #expect(checksum.codecNotes.map(\.name) == ["PNG_IDAT_CRC"])
        #expect(checksum.codecNotes.first?.row.map { (1..<20).contains($0) } == true)
    }

    @Test func `rows that a PNG's stream does not have are missing`() throws {
        var builder = PNGBuilder(width: 64, height: 60, color: .gray)
        builder.noiseRows = 60
        var bytes = builder.build()
        // IHDR claims 100 rows, with the checksum that goes with it.
        builder.height = 100
        bytes.replaceSubrange(8..<33, with: PNGBuilder.encoded(PNGBuilder.Chunk("IHDR", builder.header())))
        let facts = try decoded(bytes)
        #expect(facts.integrity == .damaged(Damage(rows: 100, lostFrom: 60, lostRows: 40)))
        #expect(facts.codecNotes == [CodecNote("PNG_ROWS_MISSING", row: 60)])
    }

    @Test func `what is no picture or has no rows is said`() throws {
        #expect(try decoded(Array("<html>".utf8)).integrity == .unknown(.formatNotRead))
        let header = Self.jpeg.header()
        #expect(try decoded(header).integrity == .damaged(Damage(rows: 120, lostFrom: 0, lostRows: 120)))
        #expect(try decoded(Array(header.prefix(30))).integrity.damage?.lostThousandths == 1_000)
    }

    @Test func `nobody waits for a picture that nobody wants`() throws {
        let cancel = CancelFlag()
        cancel.set()
        #expect(try decoded(Self.jpeg.build(), cancel: cancel).integrity == .unknown(.cancelled))
    }

    @Test(arguments: [0, 70_000, 700_000]) func `each byte is read once`(segment: Int) throws {
        var builder = JPEGBuilder(width: 1_600, height: 1_200, picture: Self.noise)
        for start in stride(from: 0, to: segment, by: 60_000) {
            let data = [UInt8](repeating: 7, count: min(60_000, segment - start))
            builder.segments.append(.init(marker: 0xEA, data: data))
        }
        builder.trailer = [UInt8](repeating: 9, count: 300_000)
        let bytes = builder.build()
        var examiner = ImageExaminer()
        let source = CountingSource(bytes)
        var facts = try examiner.examine(source)
        let before = source.bytesRead
        try examiner.decode(source, into: &facts)
        #expect(facts.integrity == .intact)
        #expect(facts.sha256 == SHA256.hexadecimal(bytes.span))
        #expect(source.bytesRead - before <= bytes.count + bytes.count / 10)
    }
}
