import Bytes
import Containers
import TestSupport
import Testing

/// The names of an archive's members, whatever machine wrote them.
@Suite struct MemberNamesTests {
    struct Case: CustomTestStringConvertible, Sendable {
        var testDescription: String
        var names: [[UInt8]]
        var isUTF8 = false
        /// As text; nil for a name that leads out of the archive.
        var paths: [String?]
    }

    static let cases = [
        Case(
            testDescription: "UTF-8 without the flag", names: ["照片/1.jpg", "说明.txt"].map { Array($0.utf8) },
            paths: ["照片/1.jpg", "说明.txt"]),
        Case(
            testDescription: "GBK", names: ["阜昌办事处/照片1.jpg", "说明.txt"].map { EncodedName.gbk($0) },
            paths: ["阜昌办事处/照片1.jpg", "说明.txt"]),
        Case(
            // 昞 is 95 5C in GBK: the second byte is no backslash.
            testDescription: "GBK with a second byte 0x5C",
            names: [EncodedName.gbk("王") + [0x95, 0x5C] + Array(".jpg".utf8), EncodedName.gbk("县长解答群众的政策咨询.jpg")],
            paths: ["王昞.jpg", "县长解答群众的政策咨询.jpg"]),
        Case(
            testDescription: "backslashes of old tools", names: ["照片\\1.jpg", "照片\\2.jpg"].map { Array($0.utf8) },
            paths: ["照片/1.jpg", "照片/2.jpg"]),
        Case(
            testDescription: "a backslash beside slashes is a sign",
            names: ["a\\b.jpg", "c/d.jpg"].map { Array($0.utf8) }, paths: ["a\\b.jpg", "c/d.jpg"]),
        Case(
            testDescription: "decomposed names of a Mac stay as they are", names: [Array("e\u{301}.jpg".utf8)],
            paths: ["e\u{301}.jpg"]),
        Case(
            testDescription: "ways out",
            names: ["../a", "a/../../b", "/etc/passwd", "C:\\a", "c:/a", "", "/", ".", "a\0b"].map { Array($0.utf8) },
            paths: Array(repeating: nil, count: 9)),
        Case(
            testDescription: "harmless dots and slashes", names: ["./a/./b.jpg", "a//c.jpg"].map { Array($0.utf8) },
            paths: ["a/b.jpg", "a/c.jpg"]),
        Case(
            testDescription: "a flag outranks any guess", names: [Array("县长.jpg".utf8)], isUTF8: true,
            paths: ["县长.jpg"]),
    ]

    @Test(arguments: cases) func `names become paths`(_ c: Case) {
        let entries = c.names.map { ContainerEntry(name: $0, isUTF8: c.isUTF8, size: 0) }
        let names = MemberNames(entries)
        #expect(entries.map { names.path(of: $0).map { String(decoding: $0, as: UTF8.self) } } == c.paths)
    }

    @Test func `Big5 and Shift JIS are told by all names together`() {
        let big5: [[UInt8]] = [
            [0xBF, 0xA4, 0xAA, 0xF8, 0xB8, 0xD1, 0xB5, 0xAA, 0xB8, 0x73, 0xB2, 0xB3],  // 縣長解答群眾
            [0xAC, 0xA1, 0xB0, 0xCA, 0xB7, 0xD3, 0xA4, 0xF9],  // 活動照片
        ]
        let entries = big5.map { ContainerEntry(name: $0, size: 0) }
        let names = MemberNames(entries)
        #expect(names.encoding == .big5)
        #expect(entries.map { names.path(of: $0) } == ["縣長解答群眾", "活動照片"].map { Array($0.utf8) })
    }

    @Test func `a name that means nothing stays as it is stored`() {
        let entries = [
            ContainerEntry(name: EncodedName.gbk("县长解答群众的政策咨询"), size: 0),
            ContainerEntry(name: [0x61, 0xFF, 0xFF], size: 0),
        ]
        let names = MemberNames(entries)
        #expect(names.path(of: entries[1]) == [0x61, 0xFF, 0xFF])
    }

    @Test func `a name in UTF-8 that Info-ZIP put beside the other one is taken, when it was written for it`() throws {
        let name = EncodedName.gbk("照片.jpg")
        for (checksum, expected) in [(Zlib.crc32(name), Array("图片.jpg".utf8)), (0, name)] {
            var extra: [UInt8] = [0x75, 0x70]
            extra.append16(5 + 10, .littleEndian)
            extra.append(1)
            extra.append32(Int(checksum), .littleEndian)
            extra += Array("图片.jpg".utf8)
            var member = ZipBuilder.Member(name: name, content: [1])
            member.extra = extra
            let directory = try ZipDirectory(MemorySource(ZipBuilder().adding(member).build()), limits: .default)
            #expect(directory.entries.map(\.name) == [expected])
        }
    }
}

/// Names as machines in China store them.
enum EncodedName {
    /// Of the signs that the tests use.
    static func gbk(_ text: String) -> [UInt8] {
        text.unicodeScalars.flatMap { scalar -> [UInt8] in
            scalar.isASCII ? [UInt8(scalar.value)] : pairs[scalar] ?? [0x3F]
        }
    }

    private static let pairs: [Unicode.Scalar: [UInt8]] = [
        "照": [0xD5, 0xD5], "片": [0xC6, 0xAC], "阜": [0xB8, 0xB7], "昌": [0xB2, 0xFD], "办": [0xB0, 0xEC],
        "事": [0xCA, 0xC2], "处": [0xB4, 0xA6], "说": [0xCB, 0xB5], "明": [0xC3, 0xF7], "王": [0xCD, 0xF5],
        "县": [0xCF, 0xD8], "长": [0xB3, 0xA4], "解": [0xBD, 0xE2], "答": [0xB4, 0xF0], "群": [0xC8, 0xBA],
        "众": [0xD6, 0xDA], "的": [0xB5, 0xC4], "政": [0xD5, 0xFE], "策": [0xB2, 0xDF], "咨": [0xD7, 0xC9],
        "询": [0xD1, 0xAF],
    ]
}
