#if Documents
    import Bytes
    import TestSupport
    import Testing

    @testable import Documents

    @Suite struct XLSXFormatTests {
        /// A small workbook for what breaks documents.
        static let book = OfficeBuilder.workbook(
            [
                .init(
                    "一",
                    sheet("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\" t=\"s\"><v>0</v></c></row>")
                )
            ],
            strings: ["<t>县长</t>"])

        /// One sheet with these rows, as XML, and what they come to.
        struct Case: Sendable, CustomTestStringConvertible {
            var testDescription: String
            var xml: String
            var rows: [Int: [String]]

            init(_ name: String, _ xml: String, _ rows: [Int: [String]]) {
                testDescription = name
                self.xml = xml
                self.rows = rows
            }
        }

        static let strings = [
            "<t>文件名</t>", "<r><rPr><b/></rPr><t>县长</t></r><r><t xml:space=\"preserve\"> 讲话</t></r>",
            "<t>会</t><rPh sb=\"0\" eb=\"1\"><t>hui</t></rPh>", "<t>a_x000D_\nb_x005F_x000D_</t>",
        ]
        static let formats = [
            "yyyy-mm-dd", "yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;", "h:mm", "000", "General", "0.00", "@",
            "yyyy/m/d h:mm", "&quot;IMG_&quot;0000",
        ]

        static func sheet(_ rows: String) -> String { "<sheetData>\(rows)</sheetData>" }

        static let cases: [Case] = [
            Case(
                "shared strings",
                sheet("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>"),
                [1: ["文件名", "县长 讲话"]]),
            Case("no reading aids", sheet("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>2</v></c></row>"), [1: ["会"]]),
            Case("written-out characters", sheet("<row><c t=\"s\"><v>3</v></c></row>"), [1: ["a\nb_x000D_"]]),
            Case(
                "a string that is not there", sheet("<row r=\"1\"><c t=\"s\"><v>99</v></c><c><v>1</v></c></row>"),
                [1: ["", "1"]]),
            Case(
                "inline strings", sheet("<row><c t=\"inlineStr\"><is><r><t>甲</t></r><r><t>乙</t></r></is></c></row>"),
                [1: ["甲乙"]]),
            Case(
                "a formula's value", sheet("<row><c t=\"str\"><f>A1&amp;\".jpg\"</f><v>1.jpg</v></c></row>"),
                [1: ["1.jpg"]]),
            Case(
                "truth and errors",
                sheet("<row><c t=\"b\"><v>1</v></c><c t=\"b\"><v>0</v></c><c t=\"e\"><v>#N/A</v></c></row>"),
                [1: ["TRUE", "FALSE", "#N/A"]]),
            Case(
                "numbers",
                sheet(
                    "<row><c><v>1</v></c><c><v>1.0</v></c><c><v>20120515</v></c><c><v>0.30000000000000004</v></c></row>"
                ),
                [1: ["1", "1", "20120515", "0.3"]]),
            Case(
                "days",
                sheet("<row><c s=\"1\"><v>41044</v></c><c s=\"2\"><v>41044</v></c><c s=\"8\"><v>41044.5</v></c></row>"),
                [1: ["2012-05-15", "2012-05-15", "2012-05-15 12:00"]]),
            Case("a time", sheet("<row><c s=\"3\"><v>0.395833333333333</v></c></row>"), [1: ["09:30"]]),
            Case(
                "numbers with zeros and words",
                sheet(
                    "<row><c s=\"4\"><v>7</v></c><c s=\"5\"><v>7</v></c><c s=\"6\"><v>7</v></c><c s=\"7\"><v>7</v></c><c s=\"9\"><v>12</v></c></row>"
                ),
                [1: ["007", "7", "7.00", "7", "IMG_0012"]]),
            Case("a stored day", sheet("<row><c t=\"d\"><v>2012-05-15T00:00:00</v></c></row>"), [1: ["2012-05-15"]]),
            Case(
                "rows and columns left out",
                sheet(
                    "<row r=\"3\"><c r=\"C3\"><v>1</v></c></row><row r=\"9\"/><row r=\"1048576\"><c r=\"A1048576\"><v>2</v></c></row>"
                ),
                [3: ["", "", "1"], 1_048_576: ["2"]]),
            Case(
                "cells without anything", sheet("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"XFD1\" s=\"1\"/></row>"),
                [1: ["1"]]),
            Case(
                "a declared size that is a lie",
                "<dimension ref=\"A1:XFD1048576\"/>" + sheet("<row><c><v>1</v></c></row>"),
                [1: ["1"]]),
            Case("nothing", sheet(""), [:]),
        ]

        @Test(arguments: cases, OfficeBuilder.Edition.allCases)
        func `cells read as a person sees them`(_ sample: Case, _ edition: OfficeBuilder.Edition) throws {
            let book = OfficeBuilder.workbook(
                [.init("说明", sample.xml)], strings: Self.strings, formats: Self.formats, edition: edition)
            let table = try read(book.build(), "xlsx").tables.first
            let rows = Dictionary(uniqueKeysWithValues: (table?.rows ?? []).map { ($0.number, $0.cells.map(\.text)) })
            #expect(rows == sample.rows)
            #expect(sample.rows.isEmpty || table?.name == "说明")
        }

        @Test func `merged cells show their first cell's text, and only where the sheet is filled`() throws {
            let xml =
                Self.sheet(
                    "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>"
                        + "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\" t=\"s\"><v>1</v></c></row>"
                        + "<row r=\"3\"><c r=\"A3\"><v>2</v></c></row>")
                + "<mergeCells><mergeCell ref=\"A1:XFD1\"/><mergeCell ref=\"B2:B1048576\"/></mergeCells>"
            let book = OfficeBuilder.workbook([.init("一", xml)], strings: Self.strings)
            let table = try #require(try read(book.build(), "xlsx").tables.first)
            #expect(table.texts == [["文件名", "文件名"], ["1", "县长 讲话"], ["2", "县长 讲话"]])
            #expect(table.rows.map { $0.cells.map(\.isCovered) } == [[false, true], [false, false], [false, true]])
        }

        @Test func `sheets come in the order of the tabs, hidden ones are marked`() throws {
            let one = Self.sheet("<row><c><v>1</v></c></row>")
            let book = OfficeBuilder.workbook([
                .init("乙", one), .init("隐", one, state: "veryHidden"), .init("空", ""), .init("甲", one),
            ])
            let tables = try read(book.build(), "xlsx").tables
            #expect(tables.map(\.name) == ["乙", "隐", "甲"])
            #expect(tables.map(\.number) == [1, 2, 3])
            #expect(tables.map(\.isHidden) == [false, true, false])
        }

        @Test func `books that count from 1904 give the same days`() throws {
            let xml = Self.sheet("<row><c s=\"1\"><v>39582</v></c></row>")
            let book = OfficeBuilder.workbook([.init("一", xml)], formats: Self.formats, from1904: true)
            #expect(try read(book.build(), "xlsx").tables.map(\.texts) == [[["2012-05-15"]]])
        }

        @Test func `pictures stand in the cells where they are anchored`() throws {
            let document = try read(Self.withPictures().build(), "xlsx")
            let table = try #require(document.tables.first)
            let cells = table.rows.map { row in row.cells.map { $0.pictures.map { "\($0.number) \($0.title)" } } }
            #expect(table.rows.map(\.number) == [1, 2, 4])
            #expect(cells == [[[], ["1 现场"]], [["2 IMG_1.jpg"]], [[], [], ["3 "]]])
            let members = table.rows.flatMap {
                $0.cells.flatMap { $0.pictures.map { String(decoding: $0.member, as: UTF8.self) } }
            }
            #expect(members == ["xl/media/image1.png", "xl/media/image2.png", "xl/media/image1.png"])
            #expect(table.texts[1] == [""])
        }

        /// Anchors with one and two corners, a picture by a formula of WPS, one that lies elsewhere, one twice.
        static func withPictures() -> OfficeBuilder {
            let cell = "<c r=\"A2\" t=\"str\"><f>_xlfn.DISPIMG(\"ID_7\",1)</f><v>=DISPIMG(\"ID_7\",1)</v></c>"
            var book = OfficeBuilder.workbook([
                .init(
                    "一",
                    sheet("<row r=\"1\"><c><v>1</v></c></row><row r=\"2\">\(cell)</row>") + "<drawing r:id=\"rId1\"/>")
            ])
            func anchor(_ kind: String, _ column: Int, _ row: Int, _ id: String, _ words: String) -> String {
                """
                <xdr:\(kind)><xdr:from><xdr:col>\(column)</xdr:col><xdr:colOff>9</xdr:colOff><xdr:row>\(row)</xdr:row></xdr:from>\
                <xdr:to><xdr:col>99</xdr:col><xdr:row>99</xdr:row></xdr:to><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" \(words)/>\
                </xdr:nvPicPr><xdr:blipFill><a:blip r:embed="\(id)"/></xdr:blipFill></xdr:pic></xdr:\(kind)>
                """
            }
            book.relate("xl/worksheets/sheet1.xml", [("rId1", "drawing", "../drawings/drawing1.xml")])
            book.add(
                "xl/drawings/drawing1.xml",
                "<xdr:wsDr xmlns:xdr=\"{xdr}\" xmlns:a=\"{a}\" xmlns:r=\"{r}\">"
                    + anchor("twoCellAnchor", 1, 0, "rId1", "name=\"图片 1\" descr=\"现场\"")
                    + anchor("oneCellAnchor", 2, 3, "rId2", "name=\"图片 2\"")
                    + anchor("oneCellAnchor", 0, 0, "rId3", "name=\"away\"") + "</xdr:wsDr>")
            book.relate(
                "xl/drawings/drawing1.xml",
                [
                    ("rId1", "image", "../media/image1.png"), ("rId2", "image", "/xl/media/image1.png"),
                    ("rId3", "image", "http://example.invalid/image1.png"),
                ], external: "rId3")
            book.add(
                "xl/cellimages.xml",
                """
                <etc:cellImages xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData" xmlns:xdr="{xdr}" xmlns:a="{a}" \
                xmlns:r="{r}"><etc:cellImage><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="1" name="ID_7" descr="IMG_1.jpg"/></xdr:nvPicPr>\
                <xdr:blipFill><a:blip r:embed="rId1"/></xdr:blipFill></xdr:pic></etc:cellImage></etc:cellImages>
                """)
            book.relate("xl/cellimages.xml", [("rId1", "image", "media/image2.png")])
            book.relate(
                "xl/workbook.xml",
                [("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId9", "cellImage", "cellimages.xml")])
            // The later relationships of a part count: the builder wrote them once without the pictures.
            let name = Array("xl/_rels/workbook.xml.rels".utf8)
            if let first = book.zip.members.firstIndex(where: { $0.name == name }) {
                book.zip.members.remove(at: first)
            }
            book.add("xl/media/image1.png", bytes: PNGBuilder(width: 20, height: 10, color: .gray).build())
            book.add("xl/media/image2.png", bytes: PNGBuilder(width: 40, height: 30, color: .gray).build())
            return book
        }
    }
#endif
