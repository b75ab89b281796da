#if !XMP
    import Bytes
    import ImageFacts
    import Testing

    /// A build without the trait XMP says what it left unread, and only where something was to be read.
    @Suite struct XMPNotBuiltTests {
        @Test(arguments: [
            ("<x/>", []), ("", []), ("<x title=''/>", [MetadataProblem(.xmp, .notBuilt, offset: 0)]),
        ]) func `a packet that names a wanted property is named as unread`(_ xml: String, _ problems: [MetadataProblem])
        {
            #expect(XMPPackets.facts(xml).metadataProblems == problems)
        }

        @Test func `an extended packet is named as unread`() {
            let part = [UInt8](repeating: 0x41, count: 32) + [0, 0, 0, 1, 0, 0, 0, 0, 0x20]
            let facts = XMPPackets.facts([], parts: [part])
            #expect(facts.metadataProblems == [MetadataProblem(.xmp, .notBuilt, offset: 10_000)])
        }
    }
#endif
