import ImageFacts
import Testing

@testable import PhotoCheck

/// What the requirements of clarity promise beyond their examples.
@Suite struct ClarityTests {
    private static let order: [Verdict.Kind] = [.met, .review, .unmet]

    /// How bad an answer is.
    private func rank(_ verdict: Verdict?) -> Int? { verdict.flatMap { Self.order.firstIndex(of: $0.kind) } }

    @Test func `wider edges never make a better verdict`() {
        let places = stride(from: 25, through: 1_400, by: 5).compactMap { width -> Int? in
            let photo = Photo.measured(edges: [width, width, width, width]) { $0.sharpness.sharpShare = 0 }
            return rank(ClaritySharp().judge(photo, in: UnitContext(name: "")))
        }
        #expect(places == places.sorted() && Set(places).count == 3)
    }

    @Test func `less light never makes a better verdict`() {
        let places = (0...255).reversed().compactMap { brightest -> Int? in
            let levels = [0, brightest / 8, brightest / 3, brightest * 3 / 4, brightest]
            let photo = Photo.measured(edges: [25, 25, 25, 25]) { $0.tone = Tone(levels: levels) }
            return rank(ClarityExposed().judge(photo, in: UnitContext(name: "")))
        }
        #expect(places == places.sorted() && Set(places).count == 3)
    }

    @Test func `an enlargement is never unmet by itself where pixels are to spare`() {
        let photo = Photo.measured(edges: [25, 25, 25, 25]) {
            $0.view = PixelSize(width: 1600, height: 1200)
            $0.detail = PixelDetail(
                bands: (0...15).map { $0 * -400 }, peak: 9_000, peakFrequency: 768, steps: [786, 1153, 852, 1143])
        }
        guard case .facts(var facts) = photo.examination else { return }
        facts.storedSize = PixelSize(width: 4000, height: 3000)
        let large = Photo(path: photo.path, examination: .facts(facts))
        #expect(rank(ClaritySharp().judge(large, in: UnitContext(name: ""))) == 0)
        #expect(rank(OriginalUnscaled().judge(large, in: UnitContext(name: ""))) == 1)
    }

    @Test func `hashes have sixteen digits, and decimals their places`() {
        #expect(UInt64(0xAB).hexadecimal == "00000000000000ab")
        let written = [(0, 3), (473, 3), (1_000, 3), (-705, 2), (-5, 2), (1_250, 2), (.min, 2)].map { value, digits in
            var writer = JSONWriter()
            writer.decimal(value, digits: digits)
            return String(decoding: writer.bytes, as: UTF8.self)
        }
        #expect(written == ["0", "0.473", "1", "-7.05", "-0.05", "12.50", "-92233720368547758.08"])
    }
}
