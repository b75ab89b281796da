#if XMP || Documents
    import Testing
    import XMLEvents

    @Suite struct XMLLimitsTests {
        @Test(arguments: [(63, true), (64, true), (65, false), (100_000, false)])
        func `elements may lie 64 deep`(_ depth: Int, _ isRead: Bool) {
            let xml = String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
            let reading = Reading(xml)
            #expect(reading.problem?.kind == (isRead ? nil : .limit(.depth)))
            #expect(reading.events.count == (isRead ? depth * 2 : 64))
        }

        @Test func `depth counts what is open, not what there is`() {
            let inner = String(repeating: "<a>", count: 63) + String(repeating: "</a>", count: 63)
            #expect(Reading("<r>" + inner + inner + "</r>").problem == nil)
        }

        @Test(arguments: [(255, true), (256, true), (257, false)])
        func `an element may have 256 attributes`(_ count: Int, _ isRead: Bool) {
            let reading = Reading("<a " + (0..<count).map { "a\($0)=''" }.joined(separator: " ") + "/>")
            #expect(reading.problem?.kind == (isRead ? nil : .limit(.attributes)))
            #expect(reading.events.count == (isRead ? count + 2 : 0))
        }

        @Test(.timeLimit(.minutes(20))) func `200,000 attributes are refused at once`() {
            // expat alone takes 0.1 s, some parsers most of a minute; the time limit tells a hang.
            let xml = "<a " + (0..<200_000).map { "a\($0)=''" }.joined(separator: " ") + "/>"
            let kind = Reading(xml).problem?.kind
            #expect(kind == .limit(.attributes) || kind == .limit(.memoryBytes))
        }

        @Test(arguments: [(511, true), (512, true), (513, false)])
        func `a namespace name may have 512 bytes`(_ count: Int, _ isRead: Bool) {
            let reading = Reading("<a xmlns='\(String(repeating: "u", count: count))'/>")
            #expect(reading.problem?.kind == (isRead ? nil : .limit(.namespaceBytes)))
        }

        @Test(.timeLimit(.minutes(20))) func `a long namespace name times many attributes stays within the memory`() {
            // 35 GB in expat, were it not for the budget: it writes names out before any callback.
            let attributes = (0..<60_000).map { "a:x\($0)=''" }.joined(separator: " ")
            let reading = Reading("<r xmlns:a='\(String(repeating: "u", count: 400_000))' \(attributes)/>")
            #expect(reading.problem?.kind == .limit(.memoryBytes) || reading.problem?.kind == .limit(.namespaceBytes))
        }

        @Test(arguments: [(99, true), (100, true), (101, false)])
        func `a start tag may have as many bytes as a token may`(_ count: Int, _ isRead: Bool) {
            var limits = XMLLimits()
            limits.tokenBytes = 100
            // One byte each for the names of element and attribute.
            let reading = Reading("<a b='\(String(repeating: "v", count: count - 2))'/>", limits: limits)
            // The end tag's name needs a byte, too.
            #expect(reading.problem?.kind == (count < 100 ? nil : .limit(.tokenBytes)))
            #expect((reading.events.count >= 2) == isRead)
        }

        @Test func `a token larger than the memory is refused`() {
            var limits = XMLLimits()
            limits.memoryBytes = 1 << 20
            let reading = Reading("<a b='\(String(repeating: "v", count: 4 << 20))'/>", limits: limits)
            #expect(reading.problem?.kind == .limit(.memoryBytes))
        }

        @Test func `too little memory for any parser is a limit and not a crash`() {
            for bytes in [0, 1, 100, 1_000, 2_000, 4_000, 8_000] {
                var limits = XMLLimits()
                limits.memoryBytes = bytes
                #expect(Reading("<a/>", limits: limits).problem?.kind == .limit(.memoryBytes))
            }
        }

        @Test(.timeLimit(.minutes(20))) func `billion laughs end at the DOCTYPE`() {
            var xml = "<!DOCTYPE l [<!ENTITY l0 'ha'>"
            for level in 1...30 {
                xml += "<!ENTITY l\(level) '" + String(repeating: "&l\(level - 1);", count: 10) + "'>"
            }
            #expect(Reading(xml + "]><l>&l30;</l>").problem == XMLError(.doctype, line: 1, offset: 12))
        }

        @Test func `a text of many megabytes passes in pieces through a small memory`() {
            var limits = XMLLimits()
            limits.memoryBytes = 1 << 20
            limits.tokenBytes = 256 << 10
            let text = String(repeating: "群众 ", count: 1_000_000)
            let reading = Reading("<a>\(text)</a>", piece: 64 << 10, limits: limits)
            #expect(reading.problem == nil)
            #expect(reading.joined == [.start(name("a"), offset: 0), .text(text, offset: 3), .end(name("a"))])
        }
    }
#endif
