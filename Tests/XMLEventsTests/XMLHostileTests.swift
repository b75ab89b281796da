#if XMP || Documents
    import Testing
    import XMLEvents

    @Suite struct XMLHostileTests {
        static let seed = """
            <?xml version="1.0" encoding="UTF-8"?><!-- c --><r:a xmlns:r='urn:r' r:b='1&amp;&#x4e2d;'
             c='2'><r:d>县长<![CDATA[<x>]]>&lt;</r:d><e xmlns='urn:e' xml:lang='zh-CN'/><?pi x?></r:a>
            """

        @Test func `a document cut at any length gives a prefix of its events and one fault`() {
            let bytes = [UInt8](Self.seed.utf8)
            let whole = Reading(bytes)
            #expect(whole.problem == nil)
            for count in 0..<bytes.count {
                let cut = Reading([UInt8](bytes[..<count]))
                #expect(cut.problem != nil)
                #expect(cut.events.count <= whole.events.count)
            }
        }

        @Test(.timeLimit(.minutes(20))) func `mutants end, each the same way whole and in pieces`() {
            var random = SplitMix64(state: 0x5EED)
            let bytes = [UInt8](Self.seed.utf8)
            var broken = 0
            for _ in 0..<20_000 {
                var mutant = bytes
                for _ in 0..<Int.random(in: 1...4, using: &random) {
                    let place = Int.random(in: 0..<mutant.count, using: &random)
                    switch Int.random(in: 0..<4, using: &random) {
                    case 0: mutant[place] = UInt8.random(in: 0...255, using: &random)
                    case 1: mutant[place] ^= 1 << UInt8.random(in: 0...7, using: &random)
                    case 2: mutant.remove(at: place)
                    default: mutant.insert(bytes[Int.random(in: 0..<bytes.count, using: &random)], at: place)
                    }
                }
                let whole = Reading(mutant)
                let pieces = Reading(mutant, piece: Int.random(in: 1...64, using: &random))
                if whole.problem != nil { broken += 1 }
                #expect(whole.problem?.kind == pieces.problem?.kind)
            }
            #expect(broken > 1_000, "the mutator does its work")
        }
    }

    /// A small seeded generator, so that a failure can be repeated (Steele, Lea, Flood: Fast Splittable PRNGs).
    struct SplitMix64: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }
#endif
