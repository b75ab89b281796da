import Bytes
import TestSupport
import Testing

@testable import Documents

struct WordFormatTests {
    @Test func `paragraphs, fields, tables and merged cells are what was written`() throws {
        let document = try read(try DocumentFixture.bytes("captions.doc"), "doc")
        #expect(document.kind == .doc)
        #expect(document.doubts == [])
        #expect(
            document.blocks.map(\.summary) == [
                "1 兴隆办事处政务公开日照片说明", "2 2012年5月15日,兴隆办事处在文化广场设立咨询台。",
                "3 详见公开栏,共3张照片。\n联系人:王喆", "table 1", "4 图1 主任 café — naïve “quotes”", "5 以上照片均为原图。",
            ])
        #expect(
            document.tables.first?.texts == [
                ["文件名", "时间", "地点", "文字说明"], ["1.jpg", "5月15日", "文化广场", "主任在咨询台前\n回答群众提问"],
                ["2.jpg", "5月15日", "文化广场", "群众领取《政务公开条例》"],
                ["3.jpg", "", "工作人员“面对面”讲解政策……😀", "工作人员“面对面”讲解政策……😀"],
            ])
        let covered = document.tables.first?.rows.map { $0.cells.map(\.isCovered) }
        let none = [Bool](repeating: false, count: 4)
        #expect(covered == [none, none, [false, true, false, false], [false, false, false, true]])
    }

    @Test(arguments: ["doc", "wps", ""]) func `a short Chinese document is read`(_ name: String) throws {
        #expect(try read(try DocumentFixture.bytes("short.doc"), name).paragraphs == ["1.jpg 县长在岫岩宾馆门前解答咨询"])
    }

    @Test func `Latin text is read`() throws {
        #expect(
            try read(try DocumentFixture.bytes("latin.doc"), "doc").paragraphs == [
                "1.jpg The mayor answers “questions” in front of the café – 15 May 2012",
                "2.jpg Villagers read leaflets…",
            ])
    }

    @Test func `text boxes are read, footnotes are not`() throws {
        #expect(
            try read(try DocumentFixture.bytes("box.doc"), "doc").paragraphs == [
                "照片1:群众咨询低保政策", "照片2:发放宣传单", "甲\t乙\n丙", "文本框里的说明",
            ])
    }

    @Test func `deleted and hidden text is not read`() throws {
        #expect(try read(try DocumentFixture.bytes("changes.doc"), "doc").paragraphs == ["1.jpg 县长在岫岩宾馆门前"])
    }

    @Test func `single bytes are Windows-1252, and pieces follow each other`() throws {
        let text: [UInt8] = Array("1.jpg caf".utf8) + [0xE9, 0x20, 0x93, 0x78, 0x94] + utf16("县长\r咨询\r")
        let file = WordBuilder.file(text: text, pieces: [(0, 14, true), (14, 6, false)])
        #expect(try read(file, "doc").paragraphs == ["1.jpg café “x”县长", "咨询"])
    }

    @Test func `without properties two cell marks end a row`() throws {
        let text = utf16("甲\u{7}乙\u{7}\u{7}丙\u{7}丁\u{7}\u{7}完\r")
        let document = try read(WordBuilder.file(text: text, pieces: [(0, 11, false)]), "doc")
        #expect(document.tables.first?.texts == [["甲", "乙"], ["丙", "丁"]])
        #expect(document.paragraphs == ["完"])
    }

    @Test func `a field that is never closed swallows no other paragraph`() throws {
        let text = utf16("说明\u{13}HYPERLINK\r县长\u{13}PAGE\u{14}1\u{15}\r")
        #expect(try read(WordBuilder.file(text: text, pieces: [(0, 24, false)]), "doc").paragraphs == ["说明", "县长1"])
    }

    @Test(arguments: [
        (11, 1, DocumentProblem.encrypted), (0, 0xDC, .notRead(.doc)), (2, 104, .notRead(.doc)),
        (0, 0, .damaged(detail: "Word header")), (422, 0, .damaged(detail: "Word piece table")),
    ])
    func `what is no readable Word document is named`(_ place: Int, _ byte: UInt8, _ problem: DocumentProblem) {
        let file = WordBuilder.file(text: utf16("甲\r"), pieces: [(0, 2, false)]) { $0[place] = byte }
        #expect(throws: problem) { try read(file, "doc") }
    }

    @Test(arguments: [-1, 0, 1]) func `pieces that repeat a text stop at its limit`(_ more: Int) throws {
        let text = Array("0123456789".utf8)
        let pieces = (0..<10).map { _ in (0, 10, true) }
        var limits = ResourceLimits.default
        limits.documentTextBytes = 100 - more
        let file = WordBuilder.file(text: text, pieces: pieces)
        guard more > 0 else { return #expect(try read(file, "doc", limits: limits).paragraphs.count == 1) }
        #expect(throws: DocumentProblem.limit(LimitReached("documentTextBytes", allowed: 99))) {
            try read(file, "doc", limits: limits)
        }
    }
}

extension DocumentBlock {
    /// What it is in one line.
    fileprivate var summary: String {
        switch self {
        case .paragraph(let paragraph): "\(paragraph.number) \(paragraph.text)"
        case .table(let table): "table \(table.number)"
        case .picture(let picture): "picture \(picture.number)"
        }
    }
}
