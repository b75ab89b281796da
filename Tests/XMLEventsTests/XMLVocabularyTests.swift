#if XMP
    import Testing
    import XMLEvents

    @Suite struct XMLVocabularyTests {
        static let names = [XMLName("urn:r", "a"), name("c"), XMLName("urn:r", "b"), .language, XMLName("urn:r", "d")]
        static let vocabulary = XMLVocabulary(names)

        @Test func `a reader with a vocabulary tells names by their place and passes over other attributes`() {
            let xml = "<p:a xmlns:p='urn:r' p:b='1&amp;' p:x='2' c='3' xml:lang='zh'><d/>一<d p:c=''/></p:a>"
            #expect(
                Known(xml).events == [
                    .start(0), .attribute(2, "1&"), .attribute(1, "3"), .attribute(3, "zh"), .start(nil), .end,
                    .text("一"), .start(nil), .end, .end,
                ])
        }

        @Test(.timeLimit(.minutes(20))) func `mutants cost and end the same with a vocabulary and without`() {
            var random = SplitMix64(state: 0xBEEF)
            let bytes = [UInt8](XMLHostileTests.seed.utf8)
            var limits = XMLLimits()
            limits.tokenBytes = 60
            limits.attributes = 3
            for _ in 0..<5_000 {
                var mutant = bytes
                for _ in 0..<Int.random(in: 1...4, using: &random) {
                    let place = Int.random(in: 0..<mutant.count, using: &random)
                    mutant.insert(bytes[Int.random(in: 0..<bytes.count, using: &random)], at: place)
                }
                let reading = Reading(mutant, limits: limits)
                let known = Known(mutant, limits: limits)
                #expect(known.problem == reading.problem)
                #expect(known.events == reading.events.compactMap { Known.Event($0, Self.names) })
            }
        }

        @Test func `many unknown attributes and long unknown values meet the limits where known ones do`() {
            for count in [1, 200, 300, 3_000] {
                let xml =
                    "<r>" + (0..<count).map { "<e i='\($0)'/><e j='\(String(repeating: "x", count: 90))'/>" }.joined()
                    + "</r>"
                var limits = XMLLimits()
                limits.tokenBytes = 95
                #expect(Known(xml, limits: limits).problem == Reading(xml, limits: limits).problem)
                #expect(Known(xml).problem == nil)
            }
        }

        @Test func `a reader starts again after a good end, and says the same`() throws {
            var reader = try XMLEventReader(knowing: Self.vocabulary)
            let text = [UInt8]("<p:a xmlns:p='urn:r'>一</p:a>".utf8)
            let wide = "<c>一</c>".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
            for _ in 0..<3 {
                let first = try Known.events(of: text, by: &reader)
                let isReady = reader.restart(encoding: .utf16LittleEndian)
                let second = try Known.events(of: wide, by: &reader)
                let isReadyAgain = reader.restart(encoding: .utf8)
                #expect(first == [.start(0), .text("一"), .end])
                #expect(second == [.start(1), .text("一"), .end])
                #expect(isReady && isReadyAgain)
            }
        }

        @Test(arguments: ["<a>", "<a></b>", "<!DOCTYPE a><a/>", "", "<a>\(String(repeating: "x", count: 600_000))</a>"])
        func `a reader does not start again after a document that did not end well or was large`(_ xml: String) throws {
            var reader = try XMLEventReader(knowing: Self.vocabulary)
            _ = try? Known.events(of: [UInt8](xml.utf8), by: &reader)
            let isReady = reader.restart(encoding: nil)
            #expect(!isReady)
        }

        @Test func `white space at an end is counted off, and nothing else`() {
            for count in [0, 1, 5, 63, 64, 65, 130, 1_000] {
                for before in ["", "x", "<a>\u{A0}", "中"] {
                    let bytes = [UInt8]((before + String(repeating: " \n\t\r", count: count)).utf8)
                    #expect(XMLEventReader.trimmed(bytes.span) == before.utf8.count)
                }
            }
        }
    }

    /// What a document gave to a reader with a vocabulary.
    private struct Known {
        enum Event: Equatable {
            case start(Int?)
            case attribute(Int, String)
            case text(String)
            case end
        }

        var events: [Event] = []
        var problem: XMLError?

        init(_ bytes: [UInt8], limits: XMLLimits = XMLLimits()) {
            do throws(XMLError) {
                var reader = try XMLEventReader(limits: limits, knowing: XMLVocabularyTests.vocabulary)
                reader.feed(bytes.span, isLast: true)
                while let event = try reader.nextKnown() { events.append(Event(event, reader)) }
            } catch {
                problem = error
            }
        }

        init(_ xml: String, limits: XMLLimits = XMLLimits()) {
            self.init([UInt8](xml.utf8), limits: limits)
        }

        static func events(of bytes: [UInt8], by reader: inout XMLEventReader) throws(XMLError) -> [Event] {
            var events: [Event] = []
            reader.feed(bytes.span, isLast: true)
            while let event = try reader.nextKnown() { events.append(Event(event, reader)) }
            return events
        }
    }

    extension Known.Event {
        init(_ event: KnownXMLEvent, _ reader: borrowing XMLEventReader) {
            switch event {
            case .start(let name, _): self = .start(name)
            case .attribute(let name, let value): self = .attribute(name, reader.string(value))
            case .text(let text, _): self = .text(reader.string(text))
            case .end: self = .end
            }
        }

        /// The same of an event with its names written out; nil for what a vocabulary passes over.
        init?(_ event: XMLEvent, _ names: [XMLName]) {
            switch event {
            case .start(let name, _): self = .start(names.firstIndex(of: name))
            case .attribute(let name, let value):
                guard let place = names.firstIndex(of: name) else { return nil }
                self = .attribute(place, value)
            case .text(let text, _): self = .text(text)
            case .end: self = .end
            }
        }
    }
#endif
