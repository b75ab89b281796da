import Bytes
import TestSupport
import Testing

@testable import ImageFacts

@Suite struct PhotoPicturesTests {
    private static let scene = PhotoScene().pixels(width: 800, height: 600)

    private func pictures(_ luma: [UInt8], _ size: PixelSize, orientation: Int?) throws -> PhotoPictures? {
        guard var meter = PixelMeter(size, keepsView: true) else { throw CancellationError() }
        meter.take(luma.span)
        let measures = meter.finish()
        return meter.pictures(measures, orientation: orientation)
    }

    /// The brightness of the four quarters as shown, left to right and down, of a picture that is stored as 20, 90, 160, 230.
    static let turns: [(orientation: Int?, quarters: [Int])] = [
        (nil, [20, 90, 160, 230]), (1, [20, 90, 160, 230]), (2, [90, 20, 230, 160]), (3, [230, 160, 90, 20]),
        (4, [160, 230, 20, 90]), (5, [20, 160, 90, 230]), (6, [160, 20, 230, 90]), (7, [230, 90, 160, 20]),
        (8, [90, 230, 20, 160]),
    ]

    @Test(arguments: turns) func `a thumbnail is turned as the photo is shown`(
        _ turn: (orientation: Int?, quarters: [Int])
    ) throws {
        let size = PixelSize(width: 640, height: 400)
        var luma: [UInt8] = []
        for y in 0..<400 { for x in 0..<640 { luma.append(UInt8(20 + 70 * (x / 320) + 140 * (y / 200))) } }
        let whole = try #require(try pictures(luma, size, orientation: turn.orientation)).whole
        let swaps = (5...8).contains(turn.orientation ?? 1)
        #expect(whole.size == PixelSize(width: swaps ? 125 : 200, height: swaps ? 200 : 125))
        let facts = try decoded(whole.jpeg)
        let squares = try #require(facts.pixels).thumbnail
        let seen = [8 * 32 + 8, 8 * 32 + 24, 24 * 32 + 8, 24 * 32 + 24].map { Int(squares[$0]) }
        #expect(zip(seen, turn.quarters).allSatisfy { abs($0 - $1) <= 2 }, "\(seen)")
    }

    @Test func `pictures are whole files with nothing in them but the picture`() throws {
        let size = PixelSize(width: 800, height: 600)
        let pictures = try #require(try pictures(Self.scene, size, orientation: 1))
        let sharpest = try #require(pictures.sharpest)
        #expect(sharpest.size == PixelSize(width: 128, height: 128))
        for picture in [pictures.whole, sharpest] {
            let facts = try decoded(picture.jpeg)
            #expect(facts.format == .jpeg && facts.integrity == .intact && facts.storedSize == picture.size)
            #expect(facts.components == 1 && facts.texts.isEmpty && facts.camera == nil && facts.orientation == nil)
            #expect(picture.jpeg.count < 12_000)
        }
    }

    @Test(arguments: [(1, 1), (3, 2_000), (2_000, 3), (16, 16), (1_601, 1_201), (4_100, 90)])
    func `any size gives a thumbnail that fits`(_ width: Int, _ height: Int) throws {
        let size = PixelSize(width: width, height: height)
        let luma = (0..<width * height).map { UInt8($0 * 7 & 0xFF) }
        let whole = try #require(try pictures(luma, size, orientation: 6)).whole
        #expect((1...200).contains(whole.size.width) && (1...200).contains(whole.size.height))
        #expect(try decoded(whole.jpeg).storedSize == whole.size)
    }

    @Test func `photos get pictures only when they are asked for, the same in both passes`() throws {
        let bytes = JPEGBuilder(width: 800, height: 600, color: .gray, picture: .scene(PhotoScene())).build()
        let plain = try decoded(bytes)
        var examiner = ImageExaminer(makesPictures: true)
        let source = MemorySource(bytes)
        var shown = try examiner.examine(source)
        try examiner.decode(source, into: &shown)
        #expect(plain.pictures == nil && shown.pictures != nil)
        shown.pictures = nil
        #expect(shown == plain)
    }

    @Test func `rows that are lost are grey`() throws {
        guard var meter = PixelMeter(PixelSize(width: 64, height: 64), keepsView: true) else { return }
        let half = [UInt8](repeating: 10, count: 64 * 32)
        meter.take(half.span)
        let measures = meter.finish()
        let pictures = meter.pictures(measures, orientation: nil)
        let whole = try #require(pictures).whole
        let squares = try #require(try decoded(whole.jpeg).pixels).thumbnail
        #expect(squares[32 * 4] < 20 && abs(Int(squares[32 * 28]) - 128) <= 2)
    }
}
