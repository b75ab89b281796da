#if XMP || Documents
    import Testing
    import XMLEvents

    @Suite struct XMLEventReaderTests {
        struct Case: CustomTestStringConvertible {
            var xml: String
            var events: [XMLEvent]
            var testDescription: String { xml }
        }

        static let cases: [Case] = [
            Case(xml: "<a/>", events: [.start(name("a"), offset: 0), .end(name("a"))]),
            Case(
                xml: "<a>x</a>",
                events: [.start(name("a"), offset: 0), .text("x", offset: 3), .end(name("a"))]),
            Case(
                xml: "<?pi?><a b='1' c=\"&lt;2&#x4e2d;\"/>",
                events: [
                    .start(name("a"), offset: 6), .attribute(name("b"), value: "1"),
                    .attribute(name("c"), value: "<2中"), .end(name("a")),
                ]),
            Case(
                xml: "<p:a xmlns:p='urn:1' xmlns:q='urn:1' q:b='' b=''/>",
                events: [
                    .start(XMLName("urn:1", "a"), offset: 0), .attribute(XMLName("urn:1", "b"), value: ""),
                    .attribute(name("b"), value: ""), .end(XMLName("urn:1", "a")),
                ]),
            Case(
                xml: "<a xmlns='urn:2' xml:lang='zh'><b xmlns=''/></a>",
                events: [
                    .start(XMLName("urn:2", "a"), offset: 0), .attribute(.language, value: "zh"),
                    .start(name("b"), offset: 31), .end(name("b")), .end(XMLName("urn:2", "a")),
                ]),
            Case(
                xml: "<a>1&amp;2\n<![CDATA[<3>]]>&#52;<!-- no -->5</a>",
                events: [.start(name("a"), offset: 0), .text("1&2\n<3>45", offset: 3), .end(name("a"))]),
        ]

        @Test(arguments: cases) func `a document gives its events in order`(_ item: Case) {
            let reading = Reading(item.xml)
            #expect(reading.events == item.events)
            #expect(reading.problem == nil)
        }

        @Test(arguments: cases) func `a document gives the same in pieces of any size`(_ item: Case) {
            for piece in 1...item.xml.utf8.count {
                #expect(Reading(item.xml, piece: piece).joined == Reading(item.xml).joined)
            }
        }

        @Test func `UTF-16 gives what UTF-8 gives, with the encoding named or found`() {
            let text = String(repeating: "政务公开日😀 ", count: 3_000)
            let units = Array("<说明 a='群众'>\(text)</说明>".utf16)
            let bigEndian = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
            let littleEndian = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
            let expected: [XMLEvent] = [
                .start(name("说明"), offset: 0), .attribute(name("a"), value: "群众"),
                .text(text, offset: 22), .end(name("说明")),
            ]
            for reading in [
                Reading(bigEndian, encoding: .utf16BigEndian), Reading(bigEndian), Reading(bigEndian, piece: 7),
                Reading(littleEndian, encoding: .utf16LittleEndian), Reading(littleEndian),
            ] {
                let isSame = reading.joined == expected  // too long to print
                #expect(isSame)
                #expect(reading.problem == nil)
            }
        }

        @Test func `an encoding that is given overrules the declaration`() {
            let xml = "<?xml version='1.0' encoding='ISO-8859-1'?><a>中</a>"
            #expect(Reading(xml, encoding: .utf8).joined[1] == .text("中", offset: 46))
        }

        @Test func `a document larger than the buffer pauses and loses nothing`() {
            let count = 5_000
            let xml = "<r>" + (0..<count).map { "<e i='\($0)'>t\($0)</e>" }.joined() + "</r>"
            let reading = Reading(xml)
            #expect(reading.problem == nil)
            #expect(reading.events.count == count * 4 + 2)
            let values = reading.events.compactMap { event -> String? in
                guard case .attribute(_, let value) = event else { return nil }
                return value
            }
            #expect(values == (0..<count).map(String.init))
        }

        struct Broken: CustomTestStringConvertible {
            var xml: String
            var problem: XMLError
            var events = 0
            var testDescription: String { xml }
        }

        static let broken: [Broken] = [
            Broken(xml: "", problem: XMLError(.malformed(.noElements), line: 1, offset: 0)),
            Broken(xml: "<a", problem: XMLError(.malformed(.unclosedToken), line: 1, offset: 0)),
            Broken(xml: "<a>", problem: XMLError(.malformed(.noElements), line: 1, offset: 3), events: 1),
            Broken(xml: "<a>\n</b>", problem: XMLError(.malformed(.tagMismatch), line: 2, offset: 6), events: 2),
            Broken(xml: "<a/>x", problem: XMLError(.malformed(.junkAfterDocument), line: 1, offset: 4), events: 2),
            Broken(xml: "<a b='' b=''/>", problem: XMLError(.malformed(.duplicateAttribute), line: 1, offset: 8)),
            Broken(xml: "<a>&b;</a>", problem: XMLError(.malformed(.undefinedEntity), line: 1, offset: 3), events: 1),
            Broken(
                xml: "<a>&#0;</a>", problem: XMLError(.malformed(.badCharacterReference), line: 1, offset: 3), events: 1
            ),
            Broken(xml: "<p:a/>", problem: XMLError(.malformed(.unboundPrefix), line: 1, offset: 0)),
            Broken(xml: "<a xmlns:xml='u'/>", problem: XMLError(.malformed(.reservedPrefix), line: 1, offset: 0)),
            Broken(
                xml: " <?xml version='1.0'?><a/>",
                problem: XMLError(.malformed(.misplacedDeclaration), line: 1, offset: 1)),
            Broken(
                xml: "<?xml version='1.0' encoding='GBK'?><a/>",
                problem: XMLError(.malformed(.unknownEncoding), line: 1, offset: 30)),
            Broken(xml: "<a><![CDATA[", problem: XMLError(.malformed(.unclosedCDATA), line: 1, offset: 12), events: 1),
            Broken(xml: "<a><</a>", problem: XMLError(.malformed(.invalidToken), line: 1, offset: 4), events: 1),
            Broken(xml: "<!DOCTYPE a><a/>", problem: XMLError(.doctype, line: 1, offset: 11)),
            Broken(
                xml: "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>",
                problem: XMLError(.doctype, line: 1, offset: 12)),
        ]

        @Test(arguments: broken) func `a broken document names its fault and place after what was whole`(_ item: Broken)
        {
            let reading = Reading(item.xml)
            #expect(reading.problem == item.problem)
            #expect(reading.events.count == item.events)
        }

        @Test func `bytes of GBK in a document of UTF-8 are an invalid token`() {
            let bytes = [UInt8]("<a><b/>".utf8) + [0xD5, 0xFE] + [UInt8]("</a>".utf8)
            let reading = Reading(bytes)
            #expect(reading.problem == XMLError(.malformed(.invalidToken), line: 1, offset: 7))
            #expect(reading.events.count == 3)
        }

        @Test func `an error is thrown again and again, and feeding after it changes nothing`() throws {
            var reader = try XMLEventReader()
            let bad = [UInt8]("<a></b>".utf8)
            reader.feed(bad.span, isLast: false)
            #expect(try reader.next() == .start(name("a"), offset: 0))
            let expected = XMLError(.malformed(.tagMismatch), line: 1, offset: 5)
            for _ in 0..<3 {
                do throws(XMLError) {
                    _ = try reader.next()
                    Issue.record("no error")
                } catch {
                    #expect(error == expected)
                }
                reader.feed(bad.span, isLast: true)
            }
        }
    }
#endif
