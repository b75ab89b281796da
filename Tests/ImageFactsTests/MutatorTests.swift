import Bytes
import ImageFacts
import TestSupport
import Testing

/// Seeded damage of all kinds: no trap, no hang, the same facts each time.
@Suite(.timeLimit(.minutes(20))) struct MutatorTests {
    private static let mutantsPerSeed = 10_000

    @Test(arguments: 1...8 as ClosedRange<UInt64>)
    func `broken pictures give the same facts twice`(seed: UInt64) throws {
        let files = FormatSample.all.map(\.bytes)
        var mutator = Mutator(seed: seed)
        var reused = ImageExaminer()
        var kinds: Set<ImageFormat> = []
        var refused = 0
        for index in 0..<Self.mutantsPerSeed {
            let partner = files[(index / files.count + 1) % files.count]
            let source = MemorySource(mutator.mutate(files[index % files.count], partner: partner))
            let first = try reused.examine(source)
            var fresh = ImageExaminer()
            let second = try fresh.examine(source)
            #expect(first == second, "seed \(seed), mutant \(index)")
            kinds.insert(first.format)
            if first.problem != nil { refused += 1 }
        }
        // The damage reaches deep enough to matter, and not so deep that nothing is read.
        #expect(kinds.isSuperset(of: [.jpeg, .png]))
        #expect(refused > Self.mutantsPerSeed / 20 && refused < Self.mutantsPerSeed * 19 / 20)
    }
}
