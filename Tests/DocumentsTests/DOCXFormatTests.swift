#if Documents
    import Bytes
    import TestSupport
    import Testing

    @testable import Documents

    @Suite struct DOCXFormatTests {
        /// A small text for what breaks documents.
        static let text = OfficeBuilder.text(p(r("县长")))

        /// A body, as XML, and what it comes to, a block a line: `1 text`, `[member title]`, `a | b` for a row.
        struct Case: Sendable, CustomTestStringConvertible {
            var testDescription: String
            var body: String
            var lines: [String]

            init(_ name: String, _ body: String, _ lines: [String]) {
                testDescription = name
                self.body = body
                self.lines = lines
            }
        }

        static func p(_ inside: String) -> String { "<w:p>\(inside)</w:p>" }
        static func r(_ text: String) -> String { "<w:r><w:t>\(text)</w:t></w:r>" }
        static func cell(_ inside: String, _ properties: String = "") -> String {
            "<w:tc><w:tcPr>\(properties)</w:tcPr>\(inside)</w:tc>"
        }
        static func row(_ cells: String...) -> String { "<w:tr>\(cells.joined())</w:tr>" }
        static func table(_ rows: String...) -> String { "<w:tbl>\(rows.joined())</w:tbl>" }
        static func picture(_ id: String, _ words: String = "", kind: String = "inline") -> String {
            """
            <w:r><w:drawing><wp:\(kind)><wp:docPr id="1" name="图片 1" \(words)/><a:graphic><a:graphicData><pic:pic><pic:nvPicPr>\
            <pic:cNvPr id="0" name="IMG_0012.JPG"/></pic:nvPicPr><pic:blipFill><a:blip r:embed="\(id)"/></pic:blipFill></pic:pic>\
            </a:graphicData></a:graphic></wp:\(kind)></w:drawing></w:r>
            """
        }
        static let vml =
            "<w:r><w:pict><v:shape><v:imagedata r:id=\"rId1\" o:title=\"合影\"/></v:shape></w:pict></w:r>"

        static let cases: [Case] = [
            Case("paragraphs", p(r("总结")) + p("") + p(r("一、") + r("活动")), ["1 总结", "3 一、活动"]),
            Case(
                "tabs, breaks, hyphens",
                p("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t></w:r>"),
                ["1 a\tb", "1 c-d"]),
            Case(
                "tab stops are no tabs", p("<w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr>" + r("a")), ["1 a"]),
            Case(
                "changes tracked",
                p(
                    "<w:del><w:r><w:delText>旧</w:delText><w:t>旧</w:t></w:r></w:del><w:ins>\(r("新"))</w:ins><w:moveFrom>\(r("甲"))</w:moveFrom><w:moveTo>\(r("乙"))</w:moveTo>"
                ),
                ["1 新乙"]),
            Case(
                "fields",
                p(
                    "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>\(r("7"))<w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:fldSimple w:instr=\"DATE\">\(r("8"))</w:fldSimple>"
                ),
                ["1 78"]),
            Case(
                "hidden text",
                p(
                    "<w:r><w:rPr><w:vanish/></w:rPr><w:t>a</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>b</w:t></w:r>"
                ), ["1 b"]),
            Case(
                "readings", p("<w:r><w:ruby><w:rt>\(r("hui"))</w:rt><w:rubyBase>\(r("会"))</w:rubyBase></w:ruby></w:r>"),
                ["1 会"]),
            Case(
                "links and controls",
                p(
                    "<w:hyperlink r:id=\"x\">\(r("网址"))</w:hyperlink><w:sdt><w:sdtPr><w:alias w:val=\"a\"/></w:sdtPr><w:sdtContent>\(r("值"))</w:sdtContent></w:sdt>"
                ), ["1 网址值"]),
            Case(
                "a table",
                table(row(cell(p(r("文件名"))), cell(p(r("说明")))), row(cell(p(r("1.jpg"))), cell(p(r("甲")) + p(r("乙"))))),
                ["文件名 | 说明", "1.jpg | 甲/乙"]),
            Case(
                "cells that span columns and rows",
                table(
                    row(cell(p(r("组合")), "<w:gridSpan w:val=\"2\"/>"), cell(p(r("丙")))),
                    row(cell(p(r("1"))), cell(p(r("甲")), "<w:vMerge w:val=\"restart\"/>"), cell(p(r("x")))),
                    row(cell(p(r("2"))), cell(p(""), "<w:vMerge/>"), cell(p(r("y")))),
                    "<w:tr><w:trPr><w:gridBefore w:val=\"2\"/></w:trPr>\(cell(p(r("z"))))</w:tr>"),
                ["组合 | 组合* | 丙", "1 | 甲 | x", "2 | 甲* | y", " |  | z"]),
            Case(
                "a table in a cell",
                table(
                    row(
                        cell(table(row(cell(p(r("a"))), cell(p(r("b")))), row(cell(p(r("c"))), cell(p(""))))),
                        cell(p(r("d"))))), ["a\tb/c\t | d"]),
            Case(
                "a picture and the line below", p(r("上")) + p(picture("rId1", "descr=\"现场\"")) + p(r("图1 下")),
                ["1 上", "[word/media/image1.png 现场]", "3 图1 下"]),
            Case(
                "a picture in the line parts it", p(r("前") + picture("rId1") + "<w:r><w:br/></w:r>" + r("图1")),
                ["1 前", "[word/media/image1.png IMG_0012.JPG]", "1 图1"]),
            Case(
                "a floating picture does not",
                p(r("前") + picture("rId1", kind: "anchor") + r("后")) + p(picture("rId2", kind: "anchor") + r("下")),
                ["1 前后", "[word/media/image1.png IMG_0012.JPG]", "[word/media/image2.png IMG_0012.JPG]", "2 下"]),
            Case(
                "pictures of old programs",
                p(vml) + p("<w:r><w:object><v:shape><v:imagedata r:id=\"rId1\"/></v:shape></w:object></w:r>"),
                ["[word/media/image1.png 合影]"]),
            Case(
                "pictures in cells", table(row(cell(p(picture("rId1"))), cell(p(r("说明")) + p(picture("rId2"))))),
                ["(image1.png) | 说明(image2.png)"]),
            Case(
                "pictures that lie elsewhere or nowhere",
                p(picture("rId3") + picture("rId4") + picture("rId5") + picture("rId99") + r("x")), ["1 x"]),
            Case(
                "text boxes, once",
                p(
                    "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor><wp:docPr id=\"3\"/><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>\(p(r("框一")))\(p(picture("rId1")))\(p(r("框二")))</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>\(p(r("框一")))</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
                        + r("正文")),
                ["1 正文", "1 框一", "[word/media/image1.png IMG_0012.JPG]", "1 框二"]),
            Case("nothing", "", []),
        ]

        static func document(_ body: String, _ edition: OfficeBuilder.Edition = .transitional) -> OfficeBuilder {
            var text = OfficeBuilder.text(body, edition: edition)
            text.relate(
                "word/document.xml",
                [
                    ("rId1", "image", "media/image1.png"), ("rId2", "image", "/word/media/image2.png"),
                    ("rId3", "image", "file:///C:/1.jpg"), ("rId4", "image", "../../../etc/passwd"),
                    ("rId5", "hyperlink", "media/image1.png"),
                ], external: "rId3")
            text.add("word/media/image1.png", bytes: PNGBuilder(width: 20, height: 10, color: .gray).build())
            text.add("word/media/image2.png", bytes: PNGBuilder(width: 40, height: 30, color: .gray).build())
            return text
        }

        static func lines(_ document: Document) -> [String] {
            document.blocks.flatMap { block -> [String] in
                switch block {
                case .paragraph(let paragraph): ["\(paragraph.number) \(paragraph.text)"]
                case .picture(let picture): ["[\(String(decoding: picture.member, as: UTF8.self)) \(picture.title)]"]
                case .table(let table):
                    table.rows.map { row in
                        row.cells.map { cell in
                            let names = cell.pictures.map {
                                "(" + String(decoding: $0.member.split(separator: 0x2F).last ?? [], as: UTF8.self) + ")"
                            }
                            return cell.text.replacing("\n", with: "/") + (cell.isCovered ? "*" : "") + names.joined()
                        }.joined(separator: " | ")
                    }
                }
            }
        }

        @Test(arguments: cases, OfficeBuilder.Edition.allCases)
        func `blocks come in the order of the text`(_ sample: Case, _ edition: OfficeBuilder.Edition) throws {
            let bytes = Self.document(sample.body, edition).build()
            #expect(Self.lines(try read(bytes, "docx")) == sample.lines)
        }

        @Test func `rows are counted as they stand, tables as they come`() throws {
            let tables = Self.table(Self.row(Self.cell(Self.p(""))), Self.row(Self.cell(Self.p(Self.r("a")))))
            let document = try read(Self.document(tables + tables).build(), "docx")
            #expect(document.tables.map(\.number) == [1, 2])
            #expect(document.tables.flatMap { $0.rows.map(\.number) } == [2, 2])
        }
    }
#endif
