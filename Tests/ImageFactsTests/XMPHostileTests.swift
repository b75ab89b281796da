#if XMP
    import Bytes
    import ImageFacts
    import Testing

    @Suite struct XMPHostileTests {
        static let packet = XMPPackets.packet(
            XMPReaderTests.alternatives("dc:description") + XMPReaderTests.alternatives("exif:UserComment")
                + "<dc:title rdf:parseType='Resource'><rdf:value>一&amp;<![CDATA[<]]></rdf:value></dc:title>",
            attributes: "photoshop:Headline='县长' xmpNote:HasExtendedXMP='\(XMPExtendedTests.digest)'",
            padding: String(repeating: " ", count: 600))

        @Test(.timeLimit(.minutes(20))) func `a packet cut at any length keeps a prefix of its texts`() {
            for bytes in [[UInt8](Self.packet.utf8), XMPPackets.utf16(Self.packet, isBigEndian: false)] {
                let whole = XMPPackets.facts(bytes).found
                #expect(whole.count == 6)
                for count in 0..<bytes.count {
                    let cut = XMPPackets.facts([UInt8](bytes[..<count])).found
                    #expect(cut == Array(whole.prefix(cut.count)))
                }
            }
        }

        @Test(.timeLimit(.minutes(20)), arguments: [0, 1, 2, 3])
        func `40,000 mutants of packets and parts end, each with one result`(_ worker: Int) {
            var random = SeededBytes(seed: UInt64(worker) &* 0x1234_5678 &+ 99)
            let narrow = [UInt8](Self.packet.utf8)
            let wide = XMPPackets.utf16(Self.packet, isBigEndian: worker % 2 == 0, hasMark: true)
            var problems = 0
            // One parser after another reads what stands before and behind in the series.
            let bench = XMPBench(limits: .default)
            for round in 0..<10_000 {
                let packet = random.mutate(round % 4 == 3 ? wide : narrow)
                let parts = XMPExtendedTests.three.map { round % 3 == 0 ? random.mutate($0) : $0 }
                let facts = XMPPackets.facts(packet, parts: parts, bench: bench)
                problems += facts.metadataProblems.isEmpty ? 0 : 1
                if round % 10 == 0 { #expect(XMPPackets.facts(packet, parts: parts) == facts) }
            }
            #expect(problems > 1_000, "the mutator does its work")
        }

        @Test(.timeLimit(.minutes(20))) func `200,000 attributes are refused at once`() {
            var limits = ResourceLimits()
            limits.xmpPacketBytes = 16 << 20
            let xml = "<a title='' " + (0..<200_000).map { "a\($0)=''" }.joined(separator: " ") + "/>"
            #expect(XMPPackets.facts(xml, limits: limits).metadataProblems.count == 1)
        }
    }

    /// Seeded bytes (SplitMix64) that break others, so that a failure can be repeated.
    private struct SeededBytes: RandomNumberGenerator {
        private var state: UInt64

        init(seed: UInt64) { state = seed }

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }

        mutating func mutate(_ bytes: [UInt8]) -> [UInt8] {
            var copy = bytes
            for _ in 0..<Int.random(in: 1...3, using: &self) where !copy.isEmpty {
                let place = Int.random(in: 0..<copy.count, using: &self)
                switch Int.random(in: 0..<6, using: &self) {
                case 0: copy[place] = UInt8.random(in: 0...255, using: &self)
                case 1: copy[place] ^= 1 << UInt8.random(in: 0...7, using: &self)
                case 2: copy.removeSubrange(place..<min(copy.count, place + Int.random(in: 1...40, using: &self)))
                case 3: copy.insert(contentsOf: copy[place..<min(copy.count, place + 50)], at: place)
                case 4: copy[place] = [0, 0x3C, 0x3E, 0x26, 0x22, 0xFF].randomElement(using: &self) ?? 0
                default: if Int.random(in: 0..<8, using: &self) == 0 { copy.removeSubrange(place...) }
                }
            }
            return copy
        }
    }
#endif
