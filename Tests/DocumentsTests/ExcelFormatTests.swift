import Bytes
import TestSupport
import Testing

@testable import Documents

struct ExcelFormatTests {
    @Test func `texts, numbers, dates, formulas and merged cells are what a person sees`() throws {
        let document = try read(try DocumentFixture.bytes("list.xls"), "xls")
        #expect(document.kind == .xls)
        #expect(document.tables.map(\.name) == ["照片说明", "Sheet2"])
        #expect(document.tables.first?.rows.map(\.number) == [1, 2, 3, 4, 6, 7])
        let title = "兴隆办事处照片说明"
        #expect(
            document.tables.first?.texts == [
                [title, title, title, title], ["编号", "时间", "说明", "比例"],
                ["1", "2012-05-15", "主任在咨询台前\n回答群众提问", "12.5%"],
                ["2.5", "2012-05-15", "plain Latin text – café", "3.5"], ["007", "5月15日", "第7张", "TRUE"],
                ["13800138000", "-1234.5678", "#DIV/0!"],
            ])
        #expect(document.tables.first?.rows[0].cells.map(\.isCovered) == [false, true, true, true])
        #expect(document.tables.first?.rows[3].cells.map(\.isCovered) == [false, true, false, false])
        #expect(document.tables.last?.texts == [["", "B1"]])
    }

    @Test func `packed numbers are read`() throws {
        var book = WorkbookBuilder()
        let packed = [
            (Int(bitPattern: 7 << 2 | 2), "7"), (-5 << 2 | 2, "-5"), (1_234 << 2 | 3, "12.34"), (0x3FF8_0000, "1.5"),
        ]
        for (column, number) in packed.enumerated() {
            var bytes: [UInt8] = []
            bytes.append32(number.0, .littleEndian)
            book.cell(0x027E, 0, column, bytes)
        }
        book.cells += WorkbookBuilder.record(0xBD, WorkbookBuilder.words(1, 1, 0, 6, 0, 0, 10, 0, 2))
        #expect(try read(book.file(), "xls").tables.first?.texts == [packed.map(\.1), ["", "1", "2"]])
    }

    @Test func `a text cut between records goes on in either width`() throws {
        var book = WorkbookBuilder()
        // A text with formatting runs and phonetic marks, then one that begins narrow and goes on wide.
        let rich = WorkbookBuilder.words(2) + [0x0D, 1, 0, 3, 0, 0, 0] + utf16("县长") + [9, 9, 9, 9] + [8, 8, 8]
        let start = WorkbookBuilder.words(4) + [0] + Array("ab".utf8)
        var counts: [UInt8] = []
        counts.append32(2, .littleEndian)
        book.globals += WorkbookBuilder.record(0xFC, counts + counts + rich + start)
        book.globals += WorkbookBuilder.record(0x3C, [1] + utf16("群众"))
        book.cell(0xFD, 0, 0, [0, 0, 0, 0])
        book.cell(0xFD, 0, 1, [1, 0, 0, 0])
        book.cell(0xFD, 0, 2, [2, 0, 0, 0])
        #expect(try read(book.file(), "et").tables.first?.texts == [["县长", "ab群众"]])
    }

    @Test func `results of formulas are read`() throws {
        var book = WorkbookBuilder()
        book.cell(0x06, 0, 0, double(2.5) + [0, 0])
        book.cell(0x06, 0, 1, [0, 0, 0, 0, 0, 0, 0xFF, 0xFF, 0, 0])
        book.cells += WorkbookBuilder.record(0x0207, WorkbookBuilder.words(2) + [1] + utf16("县长"))
        book.cell(0x06, 0, 2, [1, 0, 1, 0, 0, 0, 0xFF, 0xFF, 0, 0])
        book.cell(0x06, 0, 3, [2, 0, 0x2A, 0, 0, 0, 0xFF, 0xFF, 0, 0])
        book.cell(0x0205, 0, 4, [0, 0])
        #expect(try read(book.file(), "xls").tables.first?.texts == [["2.5", "县长", "TRUE", "#N/A", "FALSE"]])
    }

    @Test func `Excel 5 is read in its code page`() throws {
        var book = WorkbookBuilder(version: 0x500)
        book.global(0x42, WorkbookBuilder.words(936))
        book.global(0x041E, WorkbookBuilder.words(164) + [3] + Array("000".utf8))
        book.global(0xE0, WorkbookBuilder.words(0, 164, 0, 0, 0, 0, 0, 0))
        let text = gbk("县长在岫岩宾馆门前")
        book.cell(0x0204, 0, 0, WorkbookBuilder.words(text.count) + text)
        book.cell(0x0203, 0, 1, double(7))
        let document = try read(book.file(), "xls")
        #expect(document.tables.first?.texts == [["县长在岫岩宾馆门前", "007"]])
        #expect(document.encoding == .gb18030)
    }

    @Test func `days since 1904 are dates, too`() throws {
        var book = WorkbookBuilder()
        book.global(0x22, WorkbookBuilder.words(1))
        book.global(0xE0, WorkbookBuilder.words(0, 14) + [UInt8](repeating: 0, count: 16))
        book.cell(0x0203, 0, 0, double(39_582))
        #expect(try read(book.file(), "xls").tables.first?.texts == [["2012-05-15"]])
    }

    @Test func `a chart inside a sheet adds no cells`() throws {
        var book = WorkbookBuilder()
        book.cells += WorkbookBuilder.record(0x0809, WorkbookBuilder.words(0x600, 0x20))
        book.cell(0x0203, 0, 0, double(1))
        book.cells += WorkbookBuilder.record(0x0A, [])
        book.cell(0x0203, 1, 0, double(2))
        #expect(try read(book.file(), "xls").tables.first?.texts == [["2"]])
    }

    @Test func `a locked workbook says so`() {
        var book = WorkbookBuilder()
        book.global(0x2F, [1, 0])
        #expect(throws: DocumentProblem.encrypted) { try read(book.file(), "xls") }
        let package = CompoundBuilder(("EncryptionInfo", []), ("EncryptedPackage", [])).build()
        #expect(throws: DocumentProblem.encrypted) { try read(package, "xlsx") }
        #expect(throws: DocumentProblem.encrypted) { try read(package, "docx") }
    }

    @Test func `a merged column costs what is shown of it`() throws {
        var book = WorkbookBuilder()
        for row in 0..<3 { book.cell(0x0203, row, 1, double(Double(row))) }
        book.cells += WorkbookBuilder.record(0xE5, WorkbookBuilder.words(1, 1, 65_535, 0, 255))
        var limits = ResourceLimits.default
        for cells in [5, 6, 7] {
            limits.documentCells = cells
            guard cells < 6 else {
                #expect(try read(book.file(), "xls", limits: limits).tables.first?.rows.count == 3)
                continue
            }
            #expect(throws: DocumentProblem.limit(LimitReached("documentCells", allowed: 5))) {
                try read(book.file(), "xls", limits: limits)
            }
        }
    }

    @Test func `sheets that lie in each other are no workbook`() throws {
        var book = WorkbookBuilder()
        // Behind the first record, three sheets' names and the end of what they share.
        let start = 12 + 3 * 13 + 4
        var place: [UInt8] = []
        place.append32(start, .littleEndian)
        for _ in 0..<2 { book.global(0x85, place + [0, 0, 1, 0, 0x41]) }
        book.cells += WorkbookBuilder.record(0x20, [UInt8](repeating: 0, count: 4_000))
        #expect(throws: DocumentProblem.damaged(detail: "Excel sheets overlap")) { try read(book.file(), "xls") }
    }
}
