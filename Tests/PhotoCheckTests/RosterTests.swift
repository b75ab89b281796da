import Bytes
import TestSupport
import Testing

@testable import PhotoCheck

@Suite struct RosterTests {
    struct Good: Sendable {
        var title: String
        var text: String
        var units: [Roster.Member]
    }

    @Test(arguments: [
        Good(title: "lines", text: "苏子沟镇\n洋河镇\n", units: [.init(name: "苏子沟镇"), .init(name: "洋河镇")]),
        Good(title: "no newline at the end", text: "苏子沟镇", units: [.init(name: "苏子沟镇")]),
        Good(
            title: "CR LF, and CR alone", text: "苏子沟镇\r\n洋河镇\r县烟草局",
            units: [
                .init(name: "苏子沟镇"), .init(name: "洋河镇"), .init(name: "县烟草局"),
            ]),
        Good(title: "a byte order mark", text: "\u{FEFF}苏子沟镇\n", units: [.init(name: "苏子沟镇")]),
        Good(
            title: "a byte order mark before a comment", text: "\u{FEFF}# 名单\n苏子沟镇\n", units: [.init(name: "苏子沟镇")]),
        Good(
            title: "aliases", text: "苏子沟镇\t苏子沟\t苏子沟镇政府\n",
            units: [.init(name: "苏子沟镇", aliases: ["苏子沟", "苏子沟镇政府"])]),
        Good(
            title: "blanks, empty aliases, an alias that repeats", text: " 苏子沟镇　\t\t苏子沟 \t苏子沟\t苏子沟镇\n",
            units: [.init(name: "苏子沟镇", aliases: ["苏子沟"])]),
        Good(
            title: "addresses, and kinds above the units",
            text: "[乡镇]\n苏子沟镇\tSZG@example.invalid\t苏子沟\n【部门】\n县烟草局\n",
            units: [
                .init(name: "苏子沟镇", aliases: ["苏子沟"], addresses: ["szg@example.invalid"], kind: "乡镇"),
                .init(name: "县烟草局", kind: "部门"),
            ]),
        Good(title: "comments", text: "# 乡镇\n\n苏子沟镇 # 已催\nA#1\n", units: [.init(name: "苏子沟镇"), .init(name: "A#1")]),
    ])
    func `a roster is read`(_ good: Good) throws {
        #expect(try RosterReader.read(bytes: Array(good.text.utf8), file: "r").units == good.units)
    }

    private static let rows = [
        ["2012年报送单位名单", "", "", "", ""], ["序号", "单位名称", "简称", "邮箱", "类别"],
        ["1", "苏子沟镇", "苏子沟、苏子沟镇政府", "a@example.invalid;B@example.invalid", "乡镇"], ["2", "县烟草局", "", "", "部门"],
    ]
    private static let members: [Roster.Member] = [
        .init(
            name: "苏子沟镇", aliases: ["苏子沟", "苏子沟镇政府"], addresses: ["a@example.invalid", "b@example.invalid"], kind: "乡镇"),
        .init(name: "县烟草局", kind: "部门"),
    ]

    @Test func `a roster is read from a table of text`() throws {
        let text = Self.rows.map { $0.joined(separator: ",") }.joined(separator: "\r\n")
        #expect(try RosterReader.read(bytes: Array(text.utf8), file: "r.csv").units == Self.members)
    }

    @Test func `a table without headings says by its cells what they are`() throws {
        let text =
            "1,苏子沟镇,苏子沟,a@example.invalid,乡镇\n2,洋河镇,洋河,b@example.invalid,乡镇\n3,县烟草局,,c@example.invalid,部门\n4,县林业局,,,部门\n"
        let units = try RosterReader.read(bytes: Array(text.utf8), file: "r.csv").units
        #expect(units.map(\.name) == ["苏子沟镇", "洋河镇", "县烟草局", "县林业局"])
        #expect(units.map(\.aliases) == [["苏子沟"], ["洋河"], [], []])
        #expect(units.map(\.addresses.first) == ["a@example.invalid", "b@example.invalid", "c@example.invalid", nil])
        #expect(units.map(\.kind) == ["乡镇", "乡镇", "部门", "部门"])
    }

    #if Documents
        @Test func `all sheets of a workbook are one roster`() throws {
            let sheets = OfficeBuilder.sheets([[["单位"], ["苏子沟镇"]], [["单位"], ["县公安局"], ["苏子沟镇"]]])
            let units = try RosterReader.read(bytes: sheets.zip.build(), file: "r.xlsx").units
            #expect(units.map(\.name) == ["苏子沟镇", "县公安局"])
        }

        @Test func `a roster is read from a workbook`() throws {
            let bytes = OfficeBuilder.sheet(Self.rows).zip.build()
            #expect(try RosterReader.read(bytes: bytes, file: "名单").units == Self.members)
            #expect(throws: RosterError(file: "r.xlsx", problem: .notTable)) {
                try RosterReader.read(bytes: Array(bytes.prefix(200)), file: "r.xlsx")
            }
        }
    #endif

    @Test(arguments: [
        ("苏子沟", "苏子沟镇"), ("阜昌办", "阜昌办事处"), ("阜昌街道", "阜昌办事处"), ("公安局", "县公安局"), ("岫岩县公安局", "县公安局"),
        ("洋河镇人民政府", "洋河镇"), ("兴隆办事处", "兴隆街道办事处"), ("财政局", nil), ("洋河乡", nil),
        ("市公安局", nil), ("区林业局", nil), ("县公安局", "县公安局"),
    ])
    func `a short name means the one unit that it shortens`(_ name: String, _ unit: String?) {
        let roster = Roster(
            units: ["苏子沟镇", "阜昌办事处", "县公安局", "县林业局", "洋河镇", "县民政局", "兴隆街道办事处"].map { .init(name: $0) })
        #expect(RosterNames(roster).member(name).map { roster.units[$0].name } == unit)
    }

    @Test(arguments: [
        ("阜昌办事处(补)", "阜昌办事处"), ("阜昌办事处2", "阜昌办事处"), ("苏子沟镇-最终版2", "苏子沟镇"), ("洋河镇第二次", "洋河镇"), ("洋河镇", nil),
    ])
    func `a name may say that it is a further submission`(_ name: String, _ unit: String?) {
        let roster = Roster(units: ["苏子沟镇", "阜昌办事处", "洋河镇"].map { .init(name: $0) })
        #expect(RosterNames(roster).again(name).map { roster.units[$0].name } == unit)
    }

    struct Bad: Sendable {
        var bytes: [UInt8]
        var line: Int?
        var problem: RosterError.Problem
    }

    @Test(arguments: [
        Bad(bytes: [], line: nil, problem: .empty),
        Bad(bytes: Array("# 名单\n\n".utf8), line: nil, problem: .empty),
        Bad(bytes: Array("甲\n乙\n甲\n".utf8), line: 3, problem: .duplicate(name: "甲", firstLine: 1)),
        Bad(bytes: Array("甲\t丙\n乙\t丙\n".utf8), line: 2, problem: .duplicate(name: "丙", firstLine: 1)),
        Bad(
            bytes: Array("甲\ta@b\n乙\ta@b\n".utf8), line: 2, problem: .duplicate(name: "a@b", firstLine: 1)),
        Bad(bytes: Array("甲\0乙".utf8), line: nil, problem: .notText),
        Bad(bytes: [0xFF, 0xFE, 0x00, 0xDC], line: nil, problem: .notText),
    ])
    func `a roster that cannot be used says why`(_ bad: Bad) {
        #expect(throws: RosterError(file: "r", line: bad.line, problem: bad.problem)) {
            try RosterReader.read(bytes: bad.bytes, file: "r")
        }
    }

    @Test(
        .enabled(
            if: TextDecoder.decode([0xCB, 0xD5].span, declared: .gb18030).text == "苏",
            "this build has no GB 18030 table yet"))
    func `a roster from Windows Notepad is read`() throws {
        // 苏子沟镇, 洋河镇 in GB 18030.
        let bytes: [UInt8] =
            [0xCB, 0xD5, 0xD7, 0xD3, 0xB9, 0xB5, 0xD5, 0xF2, 0x0D, 0x0A] + [0xD1, 0xF3, 0xBA, 0xD3, 0xD5, 0xF2]
        #expect(try RosterReader.read(bytes: bytes, file: "r").units.map(\.name) == ["苏子沟镇", "洋河镇"])
    }

    @Test(arguments: [(-1, true), (0, true), (1, false)])
    func `a roster may be as large as the limit`(_ difference: Int, _ isRead: Bool) {
        var limits = ResourceLimits.default
        #expect(limits.rosterBytes == 16 << 20)
        limits.rosterBytes = 1_000
        let bytes = Array("甲\n#".utf8) + [UInt8](repeating: 0x23, count: 1_000 + difference - 5)
        let result = Result { () throws(RosterError) in try RosterReader.read(bytes: bytes, file: "r", limits: limits) }
        if isRead {
            #expect(throws: Never.self) { try result.get() }
        } else {
            #expect(throws: RosterError(file: "r", problem: .tooLarge(allowed: 1_000))) { try result.get() }
        }
    }
}
