#if XMP
    import Bytes
    import ImageFacts
    import Testing

    @Suite struct XMPReaderTests {
        struct Case: CustomTestStringConvertible, Sendable {
            var title: String
            var packet: String
            var found: [FoundText]
            var testDescription: String { title }
        }

        static func alternatives(_ property: String) -> String {
            """
            <\(property)><rdf:Alt><rdf:li xml:lang="x-default">on 15 May</rdf:li>
            <rdf:li xml:lang="zh-CN">5月15日</rdf:li></rdf:Alt></\(property)>
            """
        }

        static func both(_ source: TextSource) -> [FoundText] {
            [FoundText(source, "on 15 May", "x-default"), FoundText(source, "5月15日", "zh-CN")]
        }

        static let cases: [Case] = [
            Case(
                title: "every wanted property with alternatives",
                packet: XMPPackets.packet(
                    [
                        "dc:description", "dc:title", "tiff:ImageDescription", "exif:UserComment",
                        "Iptc4xmpCore:AltTextAccessibility", "Iptc4xmpCore:ExtDescrAccessibility",
                    ].map(alternatives).joined()),
                found: [
                    TextSource.xmpDescription, .xmpTitle, .xmpImageDescription, .xmpUserComment, .xmpAltText,
                    .xmpExtDescription,
                ].flatMap(both)),
            Case(
                title: "a simple element",
                packet: XMPPackets.packet("<photoshop:Headline>县长答疑</photoshop:Headline>"),
                found: [FoundText(.xmpHeadline, "县长答疑")]),
            Case(
                title: "a simple attribute",
                packet: XMPPackets.packet(
                    attributes: "photoshop:Headline=\"县长&quot;答疑&#x4e2d;\" dc:format='image/jpeg'"),
                found: [FoundText(.xmpHeadline, "县长\"答疑中")]),
            Case(
                title: "a language alternative written as attribute",
                packet: XMPPackets.packet(attributes: "dc:description='县长' dc:title='答疑'"),
                found: [FoundText(.xmpDescription, "县长"), FoundText(.xmpTitle, "答疑")]),
            Case(
                title: "plain text where an alternative belongs, with a language",
                packet: XMPPackets.packet("<dc:description xml:lang='zh'>县长</dc:description>"),
                found: [FoundText(.xmpDescription, "县长", "zh")]),
            Case(
                title: "a bag and a sequence",
                packet: XMPPackets.packet(
                    "<dc:title><rdf:Bag><rdf:li>一</rdf:li><rdf:li>二</rdf:li></rdf:Bag></dc:title>"
                        + "<dc:description><rdf:Seq><rdf:li>三</rdf:li></rdf:Seq></dc:description>"),
                found: [FoundText(.xmpTitle, "一"), FoundText(.xmpTitle, "二"), FoundText(.xmpDescription, "三")]),
            Case(
                title: "the same text in two languages stays twice",
                packet: XMPPackets.packet(
                    "<dc:title><rdf:Alt><rdf:li xml:lang='x-default'>一</rdf:li><rdf:li xml:lang='zh-CN'>一</rdf:li>"
                        + "</rdf:Alt></dc:title>"),
                found: [FoundText(.xmpTitle, "一", "x-default"), FoundText(.xmpTitle, "一", "zh-CN")]),
            Case(
                title: "a resource with rdf:value and a qualifier",
                packet: XMPPackets.packet(
                    "<dc:title rdf:parseType='Resource'><rdf:value>一</rdf:value><dc:source>no</dc:source></dc:title>"),
                found: [FoundText(.xmpTitle, "一")]),
            Case(
                title: "rdf:value inside an item, as element, description and attribute",
                packet: XMPPackets.packet(
                    """
                    <dc:title><rdf:Alt><rdf:li rdf:parseType='Resource' xml:lang='a'><rdf:value>一</rdf:value></rdf:li>
                    <rdf:li xml:lang='b'><rdf:Description><rdf:value>二</rdf:value></rdf:Description></rdf:li>
                    <rdf:li xml:lang='c'><rdf:Description rdf:value='三'/></rdf:li>
                    <rdf:li rdf:value='四' xml:lang='d'/></rdf:Alt></dc:title>
                    """),
                found: [
                    FoundText(.xmpTitle, "一", "a"), FoundText(.xmpTitle, "二", "b"), FoundText(.xmpTitle, "三", "c"),
                    FoundText(.xmpTitle, "四", "d"),
                ]),
            Case(
                title: "CDATA, comments and references in a text",
                packet: XMPPackets.packet("<dc:title>a<![CDATA[<b>]]><!-- c -->&amp;&#x4e2d;&#10;d</dc:title>"),
                found: [FoundText(.xmpTitle, "a<b>&中\nd")]),
            Case(
                title: "prefixes renamed and a default namespace",
                packet: """
                    <R:RDF xmlns:R="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><R:Description>\
                    <title xmlns="http://purl.org/dc/elements/1.1/"><R:Alt><R:li>一</R:li></R:Alt></title>\
                    <z:Headline xmlns:z="http://ns.adobe.com/photoshop/1.0/">二</z:Headline></R:Description></R:RDF>
                    """,
                found: [FoundText(.xmpTitle, "一"), FoundText(.xmpHeadline, "二")]),
            Case(
                title: "wanted names in foreign namespaces",
                packet: XMPPackets.packet("<a:title xmlns:a='urn:a'>no</a:title>", attributes: "title='no'"),
                found: []),
            Case(
                title: "properties of an ingredient are not the photo's",
                packet: XMPPackets.packet(
                    "<xmpMM:Pantry><rdf:Bag><rdf:li><rdf:Description dc:title='no'><dc:description>no"
                        + "</dc:description></rdf:Description></rdf:li></rdf:Bag></xmpMM:Pantry><dc:title>yes</dc:title>"
                ),
                found: [FoundText(.xmpTitle, "yes")]),
            Case(
                title: "several descriptions",
                packet: XMPPackets.packet(
                    "<dc:title>一</dc:title></rdf:Description><rdf:Description rdf:about='' photoshop:Headline='二'>"),
                found: [FoundText(.xmpTitle, "一"), FoundText(.xmpHeadline, "二")]),
            Case(
                title: "empty values are no texts, spaces are",
                packet: XMPPackets.packet(
                    "<dc:title><rdf:Alt><rdf:li xml:lang='x-default'/></rdf:Alt></dc:title><dc:description>  "
                        + "</dc:description>", attributes: "photoshop:Headline=''"),
                found: [FoundText(.xmpDescription, "  ")]),
            Case(
                title: "camera and date, which EXIF decides",
                packet: XMPPackets.packet(attributes: "tiff:Make='Canon' exif:DateTimeOriginal='2012-05-15'"),
                found: []),
        ]

        @Test(arguments: cases) func `a packet gives its texts in order`(_ item: Case) {
            let facts = XMPPackets.facts(item.packet)
            #expect(facts.found == item.found)
            #expect(facts.metadataProblems == [])
            #expect(facts.texts.allSatisfy { $0.decoded.encoding == .utf8 && $0.decoded.doubts == [] })
        }

        @Test(arguments: cases, [true, false]) func `UTF-16 gives the same, with a mark or without`(
            _ item: Case, _ isBigEndian: Bool
        ) {
            for hasMark in [true, false] {
                let bytes = XMPPackets.utf16(item.packet, isBigEndian: isBigEndian, hasMark: hasMark)
                let facts = XMPPackets.facts(bytes)
                #expect(facts.found == item.found)
                #expect(facts.metadataProblems == [])
                let encoding: TextEncoding = isBigEndian ? .utf16BigEndian : .utf16LittleEndian
                #expect(facts.texts.allSatisfy { $0.decoded.encoding == encoding })
            }
        }

        @Test(arguments: ["", " ", "\0", "\n\t\r \0\0", "\u{FEFF}", "\u{FEFF}\n"], ["", "\0", "   \n\0\0\0"])
        func `padding around a packet is nothing`(_ before: String, _ after: String) {
            let packet = XMPPackets.packet("<dc:title>一</dc:title>", padding: String(repeating: " ", count: 2_000))
            let facts = XMPPackets.facts(before + packet + after)
            #expect(facts.found == [FoundText(.xmpTitle, "一")])
            #expect(facts.metadataProblems == [])
            let wide = XMPPackets.facts(XMPPackets.utf16(packet + after, isBigEndian: true) + [0])
            #expect(wide.found == [FoundText(.xmpTitle, "一")])
            #expect(wide.metadataProblems == [])
        }

        @Test func `a text says where its bytes begin in the file`() throws {
            let packet = [UInt8]((" " + XMPPackets.packet("<dc:title>TITLE</dc:title>")).utf8)
            let place = try #require((0..<packet.count - 5).first { packet[$0..<$0 + 5].elementsEqual("TITLE".utf8) })
            #expect(XMPPackets.facts(packet, at: 5_000).texts.map(\.offset) == [5_000 + place])
            #expect(XMPPackets.facts(packet, at: nil).texts.map(\.offset) == [nil])
        }

        @Test func `a packet without a wanted name is not parsed`() {
            #expect(XMPPackets.facts("<not well-formed").metadataProblems == [])
            #expect(XMPPackets.facts("<not well-formed title").metadataProblems.map(\.kind) == [.xml])
            #expect(XMPPackets.facts("").metadataProblems == [])
        }

        @Test func `every wanted name is found at any place`() {
            for name in [
                "description", "title", "Headline", "ImageDescription", "UserComment", "AltTextAccessibility",
                "ExtDescrAccessibility", "HasExtendedXMP",
            ] {
                for before in 0..<24 {
                    // Parsed, and so found not to be well-formed.
                    let facts = XMPPackets.facts("<" + String(repeating: "i", count: before) + name)
                    #expect(facts.metadataProblems.map(\.kind) == [.xml])
                }
            }
        }

        @Test func `what was complete before an error is kept, nothing after it`() {
            var bytes = [UInt8](XMPPackets.packet("<dc:title>一</dc:title><dc:description>X</dc:description>").utf8)
            let place = bytes.firstIndex(of: UInt8(ascii: "X")) ?? 0
            bytes.replaceSubrange(place...place, with: [0xD5, 0xFE])  // 政 in GBK
            let facts = XMPPackets.facts(bytes, at: 100)
            #expect(facts.found == [FoundText(.xmpTitle, "一")])
            #expect(facts.metadataProblems == [MetadataProblem(.xmp, .xml, offset: 100 + place)])
        }

        @Test(arguments: [
            "<!DOCTYPE x><x title=''/>",
            "<!DOCTYPE x [<!ENTITY a 'b'><!ENTITY c '&a;&a;'>]><title>&c;</title>",
            "<!DOCTYPE x SYSTEM 'file:///etc/passwd'><x title=''/>",
        ]) func `a DOCTYPE is refused`(_ xml: String) {
            let facts = XMPPackets.facts(xml)
            #expect(facts.found == [])
            #expect(facts.metadataProblems.map(\.kind) == [.xml])
        }

        @Test(arguments: ["GB2312", "gbk", "GB18030"]) func `a sidecar that declares GBK and is GBK is read as such`(
            _ name: String
        ) {
            // <dc:title>政务公开</dc:title> from an editor that is set to Chinese.
            let words: [UInt8] = [0xD5, 0xFE, 0xCE, 0xF1, 0xB9, 0xAB, 0xBF, 0xAA]
            let frame = XMPPackets.packet("<dc:title>|</dc:title>").replacing("\u{FEFF}", with: "")
            let halves = "<?xml version=\"1.0\" encoding=\"\(name)\"?>\(frame)".utf8.split(separator: UInt8(ascii: "|"))
            let facts = XMPPackets.facts(halves[0] + words + halves[1], at: 0)
            #expect(facts.found == [FoundText(.xmpTitle, "政务公开")])
            #expect(facts.texts.map(\.decoded.encoding) == [.gb18030])
            #expect(facts.texts.map(\.offset) == [nil])
            #expect(facts.metadataProblems == [])
        }

        @Test func `a declaration that the bytes contradict has no say`() {
            let packet = XMPPackets.packet("<dc:title>政务公开</dc:title>")
            let facts = XMPPackets.facts("<?xml version='1.0' encoding='GBK'?>" + packet)
            #expect(facts.found == [FoundText(.xmpTitle, "政务公开")])
            #expect(facts.texts.map(\.decoded) == [DecodedText(text: "政务公开", encoding: .utf8)])
            #expect(facts.metadataProblems == [])
        }

        @Test func `UTF-32 is named and not guessed at`() {
            let bytes = XMPPackets.packet("<dc:title>一</dc:title>").unicodeScalars.flatMap {
                [UInt8(0), UInt8($0.value >> 16), UInt8($0.value >> 8 & 0xFF), UInt8($0.value & 0xFF)]
            }
            #expect(XMPPackets.facts(bytes, at: 7).metadataProblems == [MetadataProblem(.xmp, .malformed, offset: 7)])
        }
    }
#endif
