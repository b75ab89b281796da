import Bytes
import TestSupport
import Testing

@testable import Documents

struct TextFormatTests {
    private static let text = "照片说明\r\n\r\n1.jpg 县长在岫岩宾馆门前\t解答咨询\r2.jpg  群众领取资料,共300份\n\u{1A}"

    private static let encodings: [(bytes: [UInt8], encoding: TextEncoding)] = [
        (Array(text.utf8), .utf8), ([0xEF, 0xBB, 0xBF] + Array(text.utf8), .utf8), (gbk(text), .gb18030),
        ([0xFF, 0xFE] + utf16(text), .utf16LittleEndian), ([0xFE, 0xFF] + utf16(text, .bigEndian), .utf16BigEndian),
    ]

    @Test(arguments: encodings.indices) func `lines keep their text and number in any encoding`(_ index: Int) throws {
        let sample = Self.encodings[index]
        let document = try read(sample.bytes, "txt")
        #expect(
            document.blocks == [
                .paragraph(DocumentParagraph("照片说明", number: 1)),
                .paragraph(DocumentParagraph("1.jpg 县长在岫岩宾馆门前\t解答咨询", number: 3)),
                .paragraph(DocumentParagraph("2.jpg  群众领取资料,共300份", number: 4)),
            ])
        #expect(document.encoding == sample.encoding)
        #expect(document.doubts == [])
    }

    @Test func `what had to be replaced is said`() throws {
        let document = try read(gbk("县长在岫岩宾馆门前") + [0xFF] + gbk("解答咨询"), "txt")
        #expect(document.doubts == [.replaced(count: 1)])
        #expect(document.paragraphs == ["县长在岫岩宾馆门前\u{FFFD}解答咨询"])
    }

    @Test func `an empty text has no blocks`() throws {
        #expect(try read([], "txt").blocks == [])
        #expect(try read(Array(" \r\n\t\n".utf8), "md").blocks == [])
    }

    @Test func `paragraphs may be as many as allowed, and not one more`() throws {
        var limits = ResourceLimits.default
        limits.documentParagraphs = 3
        #expect(try read(Array("a\nb".utf8), "txt", limits: limits).blocks.count == 2)
        #expect(try read(Array("a\n\nb\nc\n".utf8), "txt", limits: limits).blocks.count == 3)
        #expect(throws: DocumentProblem.limit(LimitReached("documentParagraphs", allowed: 3))) {
            try read(Array("a\nb\nc\nd".utf8), "txt", limits: limits)
        }
    }

    @Test(arguments: [-1, 0, 1]) func `bytes and text may be as long as allowed, and not one more`(_ more: Int) throws {
        let text = Array("县长在门前".utf8)
        var bytes = ResourceLimits.default
        bytes.documentBytes = text.count - more
        var texts = ResourceLimits.default
        texts.documentTextBytes = text.count - more
        guard more > 0 else {
            #expect(try read(text, "txt", limits: bytes).paragraphs == ["县长在门前"])
            #expect(try read(text, "txt", limits: texts).paragraphs == ["县长在门前"])
            return
        }
        #expect(throws: DocumentProblem.limit(LimitReached("documentBytes", allowed: bytes.documentBytes))) {
            try read(text, "txt", limits: bytes)
        }
        #expect(throws: DocumentProblem.limit(LimitReached("documentTextBytes", allowed: texts.documentTextBytes))) {
            try read(text, "txt", limits: texts)
        }
    }
}
