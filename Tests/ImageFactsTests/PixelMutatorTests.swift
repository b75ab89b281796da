import Bytes
import ImageFacts
import TestSupport
import Testing

/// Seeded damage of all kinds through the decoders: no trap, no hang, the same facts each time.
@Suite(.timeLimit(.minutes(10))) struct PixelMutatorTests {
    private static let pictures: [[UInt8]] = {
        let noise = JPEGBuilder.Picture.noise(seed: 2)
        var progressive = JPEGBuilder(width: 50, height: 40, picture: noise)
        (progressive.isProgressive, progressive.hasDetailScans) = (true, true)
        var interlaced = PNGBuilder(width: 50, height: 40, color: .rgba)
        interlaced.isInterlaced = true
        var rows = PNGBuilder(width: 50, height: 40, color: .palette, bits: 4)
        rows.noiseRows = 40
        return [
            JPEGBuilder(width: 50, height: 40, picture: noise).build(),
            JPEGBuilder(width: 50, height: 40, color: .ycck, picture: noise).build(), progressive.build(),
            interlaced.build(), rows.build(),
        ]
    }()

    @Test(arguments: 1...4 as ClosedRange<UInt64>) func `broken rows give the same facts twice`(seed: UInt64) throws {
        var mutator = Mutator(seed: seed)
        var kinds: [String: Int] = [:]
        for index in 0..<1_500 {
            let partner = Self.pictures[(index + 1) % Self.pictures.count]
            let bytes = mutator.mutate(Self.pictures[index % Self.pictures.count], partner: partner)
            let facts = try decoded(bytes)
            #expect(try decoded(bytes) == facts, "seed \(seed), mutant \(index)")
            switch facts.integrity {
            case .intact: kinds["intact", default: 0] += 1
            case .damaged(let damage):
                kinds["damaged", default: 0] += 1
                #expect(damage.lostRows <= damage.rows && (damage.lostFrom ?? 0) <= damage.rows)
            case .unknown: kinds["unknown", default: 0] += 1
            }
        }
        #expect((kinds["intact"] ?? 0) > 20 && (kinds["damaged"] ?? 0) > 500)
    }
}
