import Bytes
import TestSupport
import Testing

@testable import Documents

struct DelimitedFormatTests {
    private static let rows = [
        ["序号", "文件名", "说明"], ["1", "1.jpg", "5月15日,县长在岫岩宾馆门前解答咨询"], ["2", "10.jpg", "群众领取资料"],
    ]
    private static let separators = ["\t", ",", ";", "|", ",", "  ", "\u{3000}", "    "]

    @Test(arguments: separators) func `any delimiter is found from the content`(_ separator: String) throws {
        let isInCaption = separator == ","
        let rows = Self.rows.map { $0.map { isInCaption ? $0.replacing(",", with: "、") : $0 } }
        let text = "2012年照片说明\n\n" + rows.map { $0.joined(separator: separator) }.joined(separator: "\n")
        for name in ["csv", "tsv"] {
            for bytes in [Array(text.utf8), gbk(text), [0xFF, 0xFE] + utf16(text)] {
                let table = try #require(try read(bytes, name).tables.first)
                #expect(table.texts == [["2012年照片说明"]] + rows)
                #expect(table.rows.map(\.number) == [1, 3, 4, 5])
            }
        }
    }

    @Test func `unquoted commas make a row ragged and change no delimiter`() throws {
        let text = "1.jpg,Mayor, in front of the hotel\n2.jpg,Villagers\n3.jpg,Questions, answers, leaflets\n4.jpg,Desk"
        #expect(try read(Array(text.utf8), "csv").tables.first?.rows.map(\.cells.count) == [3, 2, 4, 2])
    }

    @Test(arguments: [
        (#"a,"b,c","d""e""#, [["a", "b,c", "d\"e"]]),
        ("a,\"b\r\nc\"\r\nd,e", [["a", "b\nc"], ["d", "e"]]),
        ("a,\"\"\nb,c", [["a", ""], ["b", "c"]]),
        (#"1,"政务公开"活动"# + "\n2,\"开头没有结尾\n3,c", [["1", "\"政务公开\"活动"], ["2", "\"开头没有结尾"], ["3", "c"]]),
        ("a, \"b\" ,c\nd,e,f", [["a", "b", "c"], ["d", "e", "f"]]),
        ("sep=;\r\n1,5;2\r\n", [["1,5", "2"]]),
        ("| a | b |\n| c | d |\n", [["a", "b"], ["c", "d"]]),
        ("只有一列\n第二行", [["只有一列"], ["第二行"]]),
        ("a,b\u{1A}", [["a", "b"]]),
    ])
    func `rows are read as spreadsheets read them`(_ text: String, _ rows: [[String]]) throws {
        #expect(try read(Array(text.utf8), "csv").tables.first?.texts == rows)
    }

    @Test func `quotes that are never closed cost no more than the text`() throws {
        let text = Array([String](repeating: "\"a,\"\"b", count: 50_000).joined(separator: ",").utf8)
        var rows = DelimitedText(text, delimiter: .comma)
        #expect(rows.next()?.fields.count == 100_000)
        #expect(rows.next() == nil)
    }

    @Test func `cells may be as many as allowed, and not one more`() throws {
        var limits = ResourceLimits.default
        limits.documentCells = 4
        #expect(try read(Array("a,b,c".utf8), "csv", limits: limits).tables.count == 1)
        #expect(try read(Array("a,b\nc,d".utf8), "csv", limits: limits).tables.count == 1)
        #expect(throws: DocumentProblem.limit(LimitReached("documentCells", allowed: 4))) {
            try read(Array("a,b\n,\nc".utf8), "csv", limits: limits)
        }
    }
}
