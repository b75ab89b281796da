#if XMP
    import Bytes
    import ImageFacts
    import Testing

    @Suite struct XMPExtendedTests {
        static let digest = "0123456789ABCDEF0123456789ABCDEF"
        static let main = XMPPackets.packet(
            "<dc:title>一</dc:title>", attributes: "xmpNote:HasExtendedXMP='\(digest)'")
        static let whole = [UInt8](
            """
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF \(XMPPackets.namespaces)><rdf:Description>\
            <dc:description><rdf:Alt><rdf:li xml:lang="zh-CN">县长在岫岩宾馆门前答疑</rdf:li></rdf:Alt></dc:description>\
            </rdf:Description></rdf:RDF></x:xmpmeta>
            """.utf8)

        static func part(_ range: Range<Int>, digest: String = digest, length: Int? = nil, start: Int? = nil) -> [UInt8]
        {
            func number(_ value: Int) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: value >> (24 - $0 * 8)) } }
            return [UInt8](digest.utf8) + number(length ?? whole.count) + number(start ?? range.lowerBound)
                + whole[range]
        }

        static let three = [part(0..<100), part(100..<250), part(250..<whole.count)]
        static let orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]]

        @Test(arguments: orders) func `three parts in any order are joined`(_ order: [Int]) {
            let facts = XMPPackets.facts([UInt8](Self.main.utf8), parts: order.map { Self.three[$0] })
            #expect(
                facts.found == [
                    FoundText(.xmpTitle, "一"), FoundText(.xmpDescription, "县长在岫岩宾馆门前答疑", "zh-CN"),
                ])
            #expect(facts.texts.last?.offset == nil)
            #expect(facts.metadataProblems == [])
        }

        @Test func `the digest may stand in an element and in small letters, and the parts before the packet`() {
            let digest = Self.digest.lowercased()
            let main = XMPPackets.packet("<xmpNote:HasExtendedXMP>\(digest)</xmpNote:HasExtendedXMP>")
            var facts = PhotoFacts(format: .jpeg, bytes: 0)
            var reader = XMPReader(limits: .default)
            for part in Self.three { reader.extended(part.span, at: 9, into: &facts) }
            reader.packet([UInt8](main.utf8).span, at: 5, into: &facts)
            reader.finish(into: &facts)
            #expect(facts.found == [FoundText(.xmpDescription, "县长在岫岩宾馆门前答疑", "zh-CN")])
            #expect(facts.metadataProblems == [])
        }

        struct Broken: CustomTestStringConvertible, Sendable {
            var title: String
            var parts: [[UInt8]]
            var problems: [MetadataProblem]
            var testDescription: String { title }
        }

        static let missing = MetadataProblem(.xmp, .truncated, offset: 0)

        static let broken: [Broken] = [
            Broken(title: "no part", parts: [], problems: [missing]),
            Broken(title: "the first part missing", parts: [three[1], three[2]], problems: [missing]),
            Broken(title: "the middle part missing", parts: [three[0], three[2]], problems: [missing]),
            Broken(title: "the last part missing", parts: [three[0], three[1]], problems: [missing]),
            Broken(title: "a part twice", parts: three + [three[1]], problems: [missing]),
            Broken(title: "parts that overlap", parts: [part(0..<101), three[1], three[2]], problems: [missing]),
            Broken(
                title: "a part beyond the whole", parts: [part(0..<whole.count, length: whole.count - 1)],
                problems: [MetadataProblem(.xmp, .truncated, offset: 10_000)]),
            Broken(
                title: "a part that begins beyond the whole", parts: [part(0..<1, start: 0xFFFF_FFFF)],
                problems: [MetadataProblem(.xmp, .truncated, offset: 10_000)]),
            Broken(
                title: "an empty part", parts: three + [part(0..<0)],
                problems: [MetadataProblem(.xmp, .truncated, offset: 40_000)]),
            Broken(
                title: "a part cut in its head", parts: three + [[UInt8](three[0][..<39])],
                problems: [MetadataProblem(.xmp, .truncated, offset: 40_000)]),
            Broken(
                title: "lengths that differ", parts: [part(0..<100), part(100..<whole.count, length: whole.count + 1)],
                problems: [missing]),
            Broken(
                title: "parts of another digest",
                parts: three + [part(0..<9, digest: String(repeating: "F", count: 32))],
                problems: [MetadataProblem(.xmp, .malformed, offset: 40_000)]),
            Broken(
                title: "4 GiB declared", parts: [part(0..<whole.count, length: 0xFFFF_FFFF)],
                problems: [
                    MetadataProblem(.xmp, .limit(LimitReached("xmpExtendedBytes", allowed: 8 << 20)), offset: 10_000)
                ]),
        ]

        @Test(arguments: broken) func `parts that make no whole are a problem, told once`(_ item: Broken) {
            let facts = XMPPackets.facts([UInt8](Self.main.utf8), parts: item.parts)
            #expect(facts.found.first == FoundText(.xmpTitle, "一"))
            #expect(facts.metadataProblems == item.problems)
        }

        @Test(arguments: [-1, 0, 1]) func `an extended packet may have as many bytes as the limit says`(_ over: Int) {
            var limits = ResourceLimits()
            limits.xmpExtendedBytes = Self.whole.count - over
            let facts = XMPPackets.facts([UInt8](Self.main.utf8), parts: Self.three, limits: limits)
            #expect(facts.found.count == (over > 0 ? 1 : 2))
            let limit = MetadataProblem.Kind.limit(LimitReached("xmpExtendedBytes", allowed: limits.xmpExtendedBytes))
            #expect(facts.metadataProblems.map(\.kind) == (over > 0 ? [limit] : []))
        }
    }
#endif
