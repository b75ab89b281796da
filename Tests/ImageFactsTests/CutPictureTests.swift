import Bytes
import ImageFacts
import TestSupport
import Testing

/// Pictures cut at 200 places each: which rows are lost is known by how they were made.
@Suite(.timeLimit(.minutes(10))) struct CutPictureTests {
    struct Picture: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var bytes: [UInt8]
        var rows: Int
        /// Where the rows begin in the file; each step holds `height` rows.
        var start: Int
        var ends: [Int]
        var height: Int
        /// The first byte behind which a cut loses no row, only detail.
        var rowsEnd: Int

        init(_ name: String, _ builder: JPEGBuilder) {
            testDescription = name
            bytes = builder.build()
            rows = builder.height
            start = builder.header().count
            (ends, height) = builder.blockRows()
            rowsEnd = ends.last ?? 0
        }

        init(_ name: String, _ builder: PNGBuilder) {
            testDescription = name
            bytes = builder.build()
            rows = builder.height
            ends = builder.rowEnds()
            start = (ends.first ?? 0) - 1
            height = 1
            rowsEnd = ends.last ?? 0
        }
    }

    private static func jpeg(_ color: JPEGBuilder.Color, _ seed: UInt64, scans: Int = 0) -> JPEGBuilder {
        var builder = JPEGBuilder(width: 640, height: 1_000 + Int(seed), color: color, picture: .noise(seed: seed))
        builder.isProgressive = scans > 0
        builder.hasDetailScans = scans > 1
        return builder
    }

    private static func png(_ color: PNGBuilder.Color, bits: UInt8 = 8) -> PNGBuilder {
        var builder = PNGBuilder(width: 320, height: 1_000, color: color, bits: bits)
        builder.noiseRows = 1_000
        return builder
    }

    static let pictures = [
        Picture("baseline", jpeg(.ycbcr, 1)), Picture("another baseline", jpeg(.ycbcr, 2)),
        Picture("gray", jpeg(.gray, 3)), Picture("RGB", jpeg(.rgb, 4)), Picture("CMYK", jpeg(.cmyk, 5)),
        Picture("progressive, one scan", jpeg(.gray, 6, scans: 1)),
        Picture("progressive, four scans", jpeg(.ycbcr, 7, scans: 4)),
        Picture("PNG", png(.rgb)), Picture("gray PNG", png(.gray)), Picture("PNG of 16 bits", png(.rgba, bits: 16)),
    ]

    @Test(arguments: pictures) func `the rows lost by a cut are right to a hundredth`(_ picture: Picture) throws {
        #expect(try decoded(picture.bytes).integrity == .intact)
        for place in 1...200 {
            let cut = picture.start + 1 + (picture.bytes.count - picture.start - 2) * place / 201
            let damage = try #require(try decoded(Array(picture.bytes[..<cut])).integrity.damage, "cut at \(cut)")
            let whole = (picture.ends.firstIndex { $0 > cut } ?? picture.ends.count) * picture.height
            let lost = damage.lostFrom ?? picture.rows
            #expect(abs(lost - min(whole, picture.rows)) * 100 <= picture.rows, "cut at \(cut)")
            #expect(damage.lostRows == picture.rows - lost && damage.endMissing)
            // Behind the rows a cut takes detail, from the first row on as long as another scan was to come.
            if cut > picture.rowsEnd + 64, picture.bytes.count - cut > 64 {
                #expect(damage.coarseFrom != nil, "cut at \(cut)")
            }
        }
    }
}
