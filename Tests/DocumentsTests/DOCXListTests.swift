#if Documents
    import Bytes
    import Documents
    import TestSupport
    import Testing

    /// Word numbers lists by itself and keeps the numbers out of the text.
    @Suite struct DOCXListTests {
        /// A paragraph of a list.
        private static func item(_ text: String, list: Int? = nil, level: Int? = nil, style: String? = nil) -> String {
            let style = style.map { "<w:pStyle w:val=\"\($0)\"/>" } ?? ""
            let level = level.map { "<w:ilvl w:val=\"\($0)\"/>" } ?? ""
            let list = list.map { "<w:numPr>\(level)<w:numId w:val=\"\($0)\"/></w:numPr>" } ?? ""
            // What else stands in properties is no text.
            let others = "<w:tabs><w:tab w:val=\"left\" w:pos=\"420\"/></w:tabs><w:rPr><w:vanish/></w:rPr>"
            let run = text.isEmpty ? "" : "<w:r><w:t>\(text)</w:t></w:r>"
            return "<w:p><w:pPr>\(style)\(list)\(others)</w:pPr>\(run)</w:p>"
        }

        private static func level(
            _ index: Int, _ text: String, _ format: String = "decimal", start: Int = 1, more: String = ""
        ) -> String {
            """
            <w:lvl w:ilvl="\(index)"><w:start w:val="\(start)"/><w:numFmt w:val="\(format)"/>\(more)<w:lvlText w:val="\(text)"/></w:lvl>
            """
        }

        private static let bare = "<w:suff w:val=\"nothing\"/>"

        private static let numbering = """
            <w:numbering xmlns:w="{word}">\
            <w:abstractNum w:abstractNumId="0">\(level(0, "%1、", more: bare))\(level(1, "%1.%2"))\(level(2, "(%3)", "lowerLetter"))</w:abstractNum>\
            <w:abstractNum w:abstractNumId="1">\(level(0, "图%1:", "chineseCounting", start: 9, more: bare))</w:abstractNum>\
            <w:abstractNum w:abstractNumId="2">\(level(0, "", "bullet"))</w:abstractNum>\
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>\
            <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>\
            <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>\
            <w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num>\
            <w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num>\
            </w:numbering>
            """

        private static let styles = """
            <w:styles xmlns:w="{word}">\
            <w:style w:type="paragraph" w:styleId="a0"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>\
            <w:style w:type="paragraph" w:styleId="a1"><w:basedOn w:val="a0"/></w:style>\
            <w:style w:type="paragraph" w:styleId="round"><w:basedOn w:val="round"/></w:style>\
            </w:styles>
            """

        static func document(_ body: String, _ edition: OfficeBuilder.Edition = .transitional) -> OfficeBuilder {
            var text = OfficeBuilder.text(body, edition: edition)
            text.relate(
                "word/document.xml", [("rId1", "numbering", "numbering.xml"), ("rId2", "styles", "styles.xml")])
            text.add("word/numbering.xml", numbering)
            text.add("word/styles.xml", styles)
            return text
        }

        struct Case: Sendable, CustomTestStringConvertible {
            var testDescription: String
            var body: String
            var lines: [String]

            init(_ title: String, _ body: String, _ lines: [String]) {
                (testDescription, self.body, self.lines) = (title, body, lines)
            }
        }

        static let cases: [Case] = [
            Case("a list", item("甲", list: 1) + item("乙", list: 1), ["1 1、甲", "2 2、乙"]),
            Case("a sign that counts nothing", item("甲", list: 4), ["1 甲"]),
            Case(
                "an empty item counts and is not shown", item("甲", list: 1) + item("", list: 1) + item("丙", list: 1),
                ["1 1、甲", "3 3、丙"]),
            Case(
                "a level inside begins anew below each item",
                item("甲", list: 1) + item("a", list: 1, level: 1) + item("b", list: 1, level: 1) + item("乙", list: 1)
                    + item("c", list: 1, level: 1) + item("x", list: 1, level: 2),
                ["1 1、甲", "2 1.1 a", "3 1.2 b", "4 2、乙", "5 2.1 c", "6 (a) x"]),
            Case(
                "a list of the same definition counts on, one with a start of its own does not",
                item("甲", list: 1) + item("乙", list: 5) + item("丙", list: 3) + item("丁", list: 3),
                ["1 1、甲", "2 2、乙", "3 5、丙", "4 6、丁"]),
            Case(
                "Chinese numbers and a first number", item("甲", list: 2) + item("乙", list: 2) + item("丙", list: 2),
                ["1 图九:甲", "2 图十:乙", "3 图十一:丙"]),
            Case(
                "by a style, by one based on it, and taken out again",
                item("甲", style: "a0") + item("乙", style: "a1") + item("丙", list: 0, style: "a1")
                    + item("丁", style: "round"),
                ["1 1、甲", "2 2、乙", "3 丙", "4 丁"]),
            Case("a list that is not there", item("甲", list: 77) + item("乙", list: 1, level: 12), ["1 甲", "2 乙"]),
            Case(
                "a column of numbers in a table",
                DOCXFormatTests.table(
                    DOCXFormatTests.row("<w:tc>\(item("", list: 1))</w:tc>", "<w:tc>\(item("甲"))</w:tc>"),
                    DOCXFormatTests.row("<w:tc>\(item("", list: 1))</w:tc>", "<w:tc>\(item("乙"))</w:tc>")),
                ["1、 | 甲", "2、 | 乙"]),
        ]

        @Test(arguments: cases, OfficeBuilder.Edition.allCases)
        func `paragraphs of a list have the numbers that Word shows`(
            _ sample: Case, _ edition: OfficeBuilder.Edition
        ) throws {
            let bytes = Self.document(sample.body, edition).build()
            #expect(DOCXFormatTests.lines(try read(bytes, "docx")) == sample.lines)
        }

        @Test(arguments: [
            ("decimal", 12, "12"), ("decimalZero", 7, "07"), ("decimalFullWidth", 12, "１２"),
            ("decimalEnclosedCircle", 20, "⑳"), ("decimalEnclosedCircle", 21, "21"), ("upperRoman", 1_994, "MCMXCIV"),
            ("lowerRoman", 4, "iv"), ("upperRoman", 4_000, "4000"), ("upperLetter", 27, "AA"), ("lowerLetter", 26, "z"),
            ("chineseCounting", 10, "十"), ("chineseCounting", 12, "十二"), ("chineseCountingThousand", 103, "一百零三"),
            ("chineseCountingThousand", 110, "一百一十"), ("ideographTraditional", 2, "乙"), ("ideographZodiac", 12, "亥"),
            ("hex", 12, "12"), ("none", 3, ""),
        ])
        func `numbers are written in the format of their list`(_ format: String, _ number: Int, _ text: String) throws {
            var document = OfficeBuilder.text(Self.item("甲", list: 1))
            document.relate("word/document.xml", [("rId1", "numbering", "numbering.xml")])
            document.add(
                "word/numbering.xml",
                """
                <w:numbering xmlns:w="{word}"><w:abstractNum w:abstractNumId="0">\
                \(Self.level(0, "%1、", format, start: number, more: Self.bare))</w:abstractNum>\
                <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>
                """)
            #expect(DOCXFormatTests.lines(try read(document.build(), "docx")) == ["1 \(text)、甲"])
        }
    }
#endif
