import Bytes
import TestSupport
import Testing

@testable import Documents

/// What a document is by its content, whatever its name says.
struct DocumentKindTests {
    struct Sample: CustomTestStringConvertible, Sendable {
        var testDescription: String
        var bytes: [UInt8]
        var name: String
        var kind: DocumentKind

        init(_ title: String, _ bytes: [UInt8], _ name: String, _ kind: DocumentKind) {
            (testDescription, self.bytes, self.name, self.kind) = (title, bytes, name, kind)
        }
    }

    private static let word = ZipBuilder("[Content_Types].xml", "_rels/.rels", "word/document.xml")
    private static let openDocument = "application/vnd.oasis.opendocument."

    static let samples: [Sample] = [
        Sample("Word 2007", word.build(), "docx", .docx),
        Sample("Word 2007 under WPS' name", word.build(), "wps", .docx),
        Sample("Word 2007 under an old name", word.build(), "doc", .docx),
        Sample("Word 2007, cut before its directory", word.build(directory: false), "docx", .docx),
        Sample("Excel 2007", ZipBuilder("[Content_Types].xml", "xl/workbook.xml").build(), "et", .xlsx),
        Sample("binary Excel", ZipBuilder("[Content_Types].xml", "xl/workbook.bin").build(), "xlsb", .other),
        Sample("PowerPoint 2007", ZipBuilder("[Content_Types].xml", "ppt/presentation.xml").build(), "pptx", .pptx),
        Sample("a folder called word", ZipBuilder("word/1.jpg").build(), "zip", .other),
        Sample("OFD", ZipBuilder("OFD.xml", "Doc_0/Document.xml").build(), "ofd", .ofd),
        Sample("OpenDocument text", ZipBuilder(mediaType: openDocument + "text").build(), "odt", .odt),
        Sample("OpenDocument sheet", ZipBuilder(mediaType: openDocument + "spreadsheet").build(), "ods", .ods),
        Sample("OpenDocument drawing", ZipBuilder(mediaType: openDocument + "graphics").build(), "odg", .other),
        Sample("PDF", Array("%PDF-1.4\n".utf8), "doc", .pdf),
        Sample("PDF behind a mail's rest", Array("\0\0\0junk%PDF-1.4\n".utf8), "pdf", .pdf),
        Sample("RTF under Word's name", Array("{\\rtf1\\ansi".utf8), "doc", .rtf),
        Sample("HTML under Excel's name", Array("\r\n<html xmlns:x=\"urn\"><body><table>".utf8), "xls", .html),
        Sample("XHTML", Array("<?xml version=\"1.0\"?><html>".utf8), "txt", .html),
        Sample("MHTML", Array("MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n".utf8), "mht", .html),
        Sample("a text in GBK", gbk("1.jpg 县长在岫岩宾馆门前解答咨询"), "txt", .txt),
        Sample("a text in UTF-16 without a mark", utf16("县长在岫岩宾馆门前解答咨询"), "txt", .txt),
        Sample("a text with a damaged byte", gbk("县长在岫岩宾馆门前") + [0xFF] + gbk("解答咨询"), "txt", .txt),
        Sample("Markdown", Array("# 照片说明\n".utf8), "md", .md),
        Sample("CSV", Array("a,b\n".utf8), "csv", .csv),
        Sample("TSV", Array("a\tb\n".utf8), "tsv", .tsv),
        Sample("a table of text under Excel's name", Array("a\tb\n".utf8), "xls", .csv),
        Sample("a text under Word's name", Array("说明".utf8), "doc", .txt),
        Sample("a program's settings", Array("{\"a\": 1}".utf8), "json", .other),
        Sample("XML", Array("<?xml version=\"1.0\"?><a/>".utf8), "xml", .other),
        Sample(
            "a picture under a text's name", [0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10, 0x4A, 0x46, 0x49, 0x46, 0], "txt", .other
        ),
        Sample("an empty text", [], "txt", .txt),
        Sample("an OLE2 file that is cut", CompoundFile.signature, "doc", .doc),
    ]

    @Test(arguments: samples) func `the content decides`(_ sample: Sample) throws {
        #expect(try kind(sample.bytes, sample.name) == sample.kind)
    }

    @Test(arguments: [DocumentKind.rtf, .odt, .ods, .ppt, .pptx, .ofd, .other])
    func `no format claims what is only named`(_ kind: DocumentKind) {
        #expect(!DocumentReader.formats.contains { $0.kinds.contains(kind) })
    }

    @Test func `a kind is read by one format`() {
        let kinds = DocumentReader.formats.flatMap { $0.kinds.map(\.rawValue) }
        #expect(Set(kinds).count == kinds.count)
    }

    @Test func `what is only named says what it is`() {
        #expect(throws: DocumentProblem.notRead(.rtf)) { try read(Array("{\\rtf1}".utf8), "doc") }
        #expect(throws: DocumentProblem.notRead(.other)) { try read([0, 1, 2, 3], "wps") }
    }

    @Test func `a source that fails says so`() {
        let source = CountingSource(Array("a".utf8), failing: 0)
        let problem = DocumentProblem.source(.system(code: 5, operation: .read))
        #expect(throws: problem) { try DocumentReader().read(source, extension: "txt") }
    }
}
