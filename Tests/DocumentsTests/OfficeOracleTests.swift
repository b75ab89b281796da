#if Documents
    import Bytes
    import Foundation
    import TestSupport
    import Testing

    @testable import Documents

    /// Documents that other programs wrote, read as those programs read them.
    @Suite struct OfficeOracleTests {
        @Test(.enabled(if: SharedData.root != nil, "\(SharedData.skipped)"))
        func `the shared workbook and text document read whole`() throws {
            let book = try read(try SharedData.bytes("submissions/tree/洋河镇/照片说明.xlsx"), "xlsx")
            #expect(book.tables.map { $0.rows.count } == [4])
            #expect(book.tables.first?.texts.first == ["文件名", "说明"])
            #expect(book.tables.first?.texts.map { $0[0] } == ["文件名", "1.jpg", "2.jpg", "3.jpg"])
            let text = try read(try SharedData.bytes("submissions/tree/苏子沟镇/苏子沟镇活动总结.docx"), "docx")
            #expect(text.paragraphs.joined().contains("苏子沟镇"))
        }

        @Test(.enabled(if: Python.with("openpyxl") != nil, "python3-openpyxl is not installed"))
        func `a workbook of openpyxl has the cells that openpyxl gave it`() throws {
            let folder = try TemporaryFolder()
            let python = try #require(Python.with("openpyxl"))
            let made = try ChildProcess.run(python, ["-c", Self.makeBook, folder.path + "/a.xlsx"])
            try #require(made.status == 0, "\(made.errors)")
            let expected = try JSONDecoder().decode([[[String]]].self, from: Data(made.output.utf8))
            let bytes = [UInt8](try Data(contentsOf: URL(filePath: folder.path + "/a.xlsx")))
            #expect(try read(bytes, "xlsx").tables.map(\.texts) == expected)
        }

        @Test(.enabled(if: Python.with("docx") != nil, "python3-docx is not installed"))
        func `a text document of python-docx has the paragraphs and cells that python-docx gave it`() throws {
            let folder = try TemporaryFolder()
            try folder.write(PNGBuilder(width: 20, height: 10, color: .gray).build(), to: "a.png")
            let python = try #require(Python.with("docx"))
            let made = try ChildProcess.run(python, ["-c", Self.makeText, folder.path])
            try #require(made.status == 0, "\(made.errors)")
            let expected = try JSONDecoder().decode([String].self, from: Data(made.output.utf8))
            let bytes = [UInt8](try Data(contentsOf: URL(filePath: folder.path + "/a.docx")))
            #expect(DOCXFormatTests.lines(try read(bytes, "docx")) == expected)
        }

        private static let makeBook = """
            import datetime, json, random, sys
            from openpyxl import Workbook
            random.seed(2012)
            book = Workbook(); book.remove(book.active); expected = []
            for name in ["说明", "第二页"]:
                sheet = book.create_sheet(name); rows = []
                for row in range(1, 201):
                    day = datetime.date(1950, 1, 1) + datetime.timedelta(days=random.randrange(40000))
                    text = "".join(random.choice("县长在岫岩宾馆门前解答群众咨询 ,<>&'\\"甲abc\\n") for _ in range(random.randrange(1, 60))) + "。"
                    number = random.choice([row, row * 1000, 20120515, 0.5, 12.25, -3])
                    for column, value in enumerate([f"{row}.jpg", number, day, text, row % 2 == 0], 1):
                        sheet.cell(row, column, value)
                    rows.append([f"{row}.jpg", str(number), day.isoformat(), text, "TRUE" if row % 2 == 0 else "FALSE"])
                expected.append(rows)
            book.save(sys.argv[1]); print(json.dumps(expected))
            """

        private static let makeText = """
            import json, sys
            from docx import Document
            folder = sys.argv[1]; document = Document(); expected = []
            for number in range(1, 41):
                kind = number % 4
                if kind == 0:
                    document.add_picture(folder + "/a.png"); expected.append("[word/media/image1.png a.png]")
                else:
                    text = f"第{number}段 县长在岫岩宾馆门前 <解答> & 咨询"; document.add_paragraph(text); expected.append(f"{number} {text}")
            table = document.add_table(rows=3, cols=3)
            for row in range(3):
                for column in range(3): table.cell(row, column).text = f"{row},{column}"
            table.cell(0, 0).merge(table.cell(0, 1)).text = "并列"
            table.cell(1, 2).merge(table.cell(2, 2)).text = "并行"
            expected += ["并列 | 并列* | 0,2", "1,0 | 1,1 | 并行", "2,0 | 2,1 | 并行*"]
            document.save(folder + "/a.docx"); print(json.dumps(expected))
            """
    }
#endif
