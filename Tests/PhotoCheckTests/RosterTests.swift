import Bytes
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
        Good(title: "comments", text: "# 乡镇\n\n苏子沟镇 # 已催\nA#1\n", units: [.init(name: "苏子沟镇"), .init(name: "A#1")]),
    ])
    func `a roster is read`(_ good: Good) throws {
        #expect(try RosterReader.read(bytes: Array(good.text.utf8), file: "r").units == good.units)
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
