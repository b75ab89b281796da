import Bytes
import TestSupport
import Testing

@testable import ImageFacts

@Suite struct PixelMeterTests {
    /// Bars of 100 pixels, their edges `soft` pixels wide, of these two levels.
    private func bars(_ size: PixelSize, soft: Int, _ low: Int = 60, _ high: Int = 190, enlarged: Int = 1) -> [UInt8] {
        var luma: [UInt8] = []
        luma.reserveCapacity(size.width * size.height)
        for y in 0..<size.height {
            for x in 0..<size.width {
                // Slanted, so that every direction crosses edges.
                let place = (x / enlarged * 3 + y / enlarged * 2) % 600
                let distance = place < 300 ? place : 600 - place
                let level =
                    soft == 0 ? (distance < 150 ? 0 : 100) : max(0, min(100, 50 + (distance - 150) * 50 / (3 * soft)))
                luma.append(UInt8(low + (high - low) * level / 100))
            }
        }
        return luma
    }

    private func measures(_ luma: [UInt8], _ size: PixelSize, rows: Int = 16) throws -> PixelMeasures {
        guard var meter = PixelMeter(size) else { throw CancellationError() }
        var from = 0
        while from < luma.count {
            let to = min(luma.count, from + rows * size.width)
            meter.take(luma.span.extracting(from..<to))
            from = to
        }
        return meter.finish()
    }

    private let size = PixelSize(width: 640, height: 400)

    @Test func `soft edges are measured wider than sharp ones, along every direction`() throws {
        let sharp = try measures(bars(size, soft: 0), size), soft = try measures(bars(size, soft: 6), size)
        #expect(sharp.sharpness.contrastTiles == 54 && sharp.sharpness.tiles == 54)
        #expect(sharp.sharpness.sharpest != nil && sharp.sharpness.sharpShare > soft.sharpness.sharpShare)
        for direction in 0..<4 where soft.sharpness.edges[direction].tiles > 8 {
            #expect(sharp.sharpness.edges[direction].half < soft.sharpness.edges[direction].half)
        }
    }

    @Test(arguments: [1, 7, 64, 400]) func `it does not matter how many rows come at once`(_ rows: Int) throws {
        let luma = bars(size, soft: 1)
        #expect(try measures(luma, size, rows: rows) == measures(luma, size))
    }

    @Test func `a picture made larger than the view is judged as it is seen there`() throws {
        // Twice as large and each edge twice as wide: nothing changes for who looks at 1600x1200.
        let small = PixelSize(width: 1600, height: 1200), large = PixelSize(width: 3200, height: 2400)
        let one = try measures(bars(small, soft: 0), small)
        let two = try measures(bars(large, soft: 0, enlarged: 2), large)
        #expect(one.view == small && two.view == small)
        #expect(one.sharpness.edges.map(\.half) == two.sharpness.edges.map(\.half))
        #expect(one.thumbnail == two.thumbnail)
    }

    /// Over how many times the peak of the scene as it was drawn: the shorter the period, the more of it the scene's own detail hides.
    @Test(arguments: [(3, 1.25), (5, 2)])
    func `an enlargement makes a peak, along rows and columns together`(_ factor: Int, _ times: Double) throws {
        let size = PixelSize(width: 1280, height: 960)
        let plain = try measures(PhotoScene().pixels(width: size.width, height: size.height), size)
        let enlarged = try measures(PhotoScene(.enlarged(factor)).pixels(width: size.width, height: size.height), size)
        #expect(plain.detail.steps.count == 4)
        #expect(
            Double(enlarged.detail.peak) > times * Double(plain.detail.peak),
            "\(enlarged.detail.peak), \(plain.detail.peak)")
    }

    @Test func `pixels that stand two by two make large and small steps in turn`() throws {
        let size = PixelSize(width: 640, height: 480)
        let pixels = PhotoScene().pixels(width: size.width, height: size.height)
        let doubled = (0..<size.width * size.height).map { index in
            pixels[index / size.width / 2 * size.width + index % size.width / 2]
        }
        #expect(try measures(doubled, size).detail.steps.map { $0 > 500 } == [false, true, false, true])
        #expect(try measures(pixels, size).detail.steps.allSatisfy { $0 > 500 })
    }

    @Test func `of a picture that ends early what came is measured`() throws {
        let pixels = PhotoScene().pixels(width: 1280, height: 960)
        let size = PixelSize(width: 1280, height: 960)
        let part = try measures(Array(pixels.prefix(1280 * 400 + 7)), size)
        #expect(part.detail.peak > 0 && part.detail.steps.count == 4 && !part.thumbnail.isEmpty)
        // Too few rows for a period.
        #expect(try measures(Array(pixels.prefix(1280 * 200)), size).detail.peak == 0)
    }

    @Test func `brightness does not change the hashes, another picture does`() throws {
        let one = try measures(bars(size, soft: 2), size), bright = try measures(bars(size, soft: 2, 80, 210), size)
        let other = try measures(bars(size, soft: 2, enlarged: 5), size)
        #expect(one.hashes.count == 10 && one.thumbnail.count == 1_024)
        let distance = (one.hashes[0] ^ bright.hashes[0]).nonzeroBitCount
        #expect(distance <= 6)
        #expect((one.hashes[0] ^ other.hashes[0]).nonzeroBitCount > distance)
    }

    @Test func `what is black, burnt and between is counted`() throws {
        let luma = (0..<640 * 400).map { UInt8($0 % 640 < 160 ? 0 : $0 % 640 < 320 ? 255 : 100) }
        let tone = try measures(luma, size).tone
        #expect(tone == Tone(levels: [0, 0, 100, 255, 255], black: 250, burnt: 250))
    }

    @Test(arguments: [
        (1, 1), (1, 3000), (3000, 1), (79, 72), (80, 71), (1140, 70), (4097, 9), (65_535, 2), (2401, 1801),
    ])
    func `odd sizes are measured without harm`(_ width: Int, _ height: Int) throws {
        let size = PixelSize(width: width, height: height)
        let found = try measures(bars(size, soft: 0), size)
        #expect(found.view.width <= 4_096 && found.view.height <= 4_096)
        #expect(found.sharpness.contrastTiles <= found.sharpness.tiles)
        #expect(try measures(Array(bars(size, soft: 0).prefix(width)), size).tone.levels.count == 5)
    }

    @Test(arguments: [0, 131_073]) func `nothing is measured of no rows, and of rows too long`(_ width: Int) {
        let isMeasured = PixelMeter(PixelSize(width: width, height: 5)) != nil
        #expect(!isMeasured)
    }
}
