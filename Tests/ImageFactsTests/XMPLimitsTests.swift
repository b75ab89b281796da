#if XMP
    import Bytes
    import ImageFacts
    import Testing

    @Suite struct XMPLimitsTests {
        @Test(arguments: [-1, 0, 1]) func `a packet may have as many bytes as the limit says`(_ over: Int) {
            let packet = XMPPackets.packet("<dc:title>一</dc:title>")
            var limits = ResourceLimits()
            limits.xmpPacketBytes = packet.utf8.count - over
            let facts = XMPPackets.facts(packet, limits: limits)
            let limit = LimitReached("xmpPacketBytes", allowed: limits.xmpPacketBytes)
            #expect(facts.found.count == (over > 0 ? 0 : 1))
            #expect(facts.metadataProblems == (over > 0 ? [MetadataProblem(.xmp, .limit(limit), offset: 0)] : []))
        }

        @Test(arguments: [-1, 0, 1]) func `elements may lie as deep as the limit says`(_ over: Int) {
            // xmpmeta, RDF, Description, title, and what is inside.
            let inner = 64 - 4 + over
            let deep = String(repeating: "<rdf:li>", count: inner) + "一" + String(repeating: "</rdf:li>", count: inner)
            let facts = XMPPackets.facts(XMPPackets.packet("<dc:title>\(deep)</dc:title>"))
            #expect(facts.found.count == (over > 0 ? 0 : 1))
            let limit = MetadataProblem.Kind.limit(LimitReached("xmlDepth", allowed: 64))
            #expect(facts.metadataProblems.map(\.kind) == (over > 0 ? [limit] : []))
        }

        @Test(arguments: [-1, 0, 1]) func `an element may have as many attributes as the limit says`(_ over: Int) {
            // rdf:about and dc:title, and the others.
            let others = (0..<254 + over).map { "tiff:a\($0)=''" }.joined(separator: " ")
            let facts = XMPPackets.facts(XMPPackets.packet(attributes: "dc:title='一' " + others))
            #expect(facts.found.count == (over > 0 ? 0 : 1))
            let limit = MetadataProblem.Kind.limit(LimitReached("xmlAttributes", allowed: 256))
            #expect(facts.metadataProblems.map(\.kind) == (over > 0 ? [limit] : []))
        }

        struct Parser: CustomTestStringConvertible, Sendable {
            var limit: LimitReached
            var limits: ResourceLimits
            var testDescription: String { limit.limit }

            init(_ name: String, _ property: WritableKeyPath<ResourceLimits, Int>, _ allowed: Int) {
                limit = LimitReached(name, allowed: allowed)
                limits = ResourceLimits()
                limits[keyPath: property] = allowed
            }
        }

        @Test(arguments: [
            Parser("xmlNamespaceBytes", \.xmlNamespaceBytes, 13), Parser("xmlTokenBytes", \.xmlTokenBytes, 60),
            Parser("xmlMemoryBytes", \.xmlMemoryBytes, 100),
        ]) func `a limit of the parser is told under its own name`(_ item: Parser) {
            let facts = XMPPackets.facts(XMPPackets.packet("<dc:title>一</dc:title>"), limits: item.limits)
            #expect(facts.found == [])
            #expect(facts.metadataProblems.map(\.kind) == [.limit(item.limit)])
        }

        @Test(arguments: [-1, 0, 1, 2, 3], [true, false])
        func `a text is cut at the limit, between characters`(_ over: Int, _ isAttribute: Bool) {
            var limits = ResourceLimits()
            limits.captionBytes = 300
            let text = String(repeating: "政", count: 99) + String(repeating: "x", count: 3 + over)
            let facts = XMPPackets.facts(
                isAttribute
                    ? XMPPackets.packet(attributes: "dc:title='\(text)'")
                    : XMPPackets.packet("<dc:title>\(text)</dc:title>"),
                limits: limits)
            #expect(facts.texts.first?.decoded.text == String(text.prefix(102)))
            #expect(facts.texts.first?.decoded.doubts == (over > 0 ? [.cut] : []))
            limits.captionBytes = 298
            #expect(
                XMPPackets.facts(
                    XMPPackets.packet("<dc:title>\(String(repeating: "政", count: 100))</dc:title>"), limits: limits
                )
                .texts.first?.decoded.text == String(repeating: "政", count: 99))
        }
    }
#endif
