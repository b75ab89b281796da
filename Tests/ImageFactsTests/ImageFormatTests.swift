import ImageFacts
import TestSupport
import Testing

/// One head of a file and what it must be taken for.
struct HeadCase: Sendable, CustomTestStringConvertible {
    var name: String
    var format: ImageFormat
    var head: [UInt8]

    init(_ name: String, _ format: ImageFormat, _ head: [UInt8]) {
        self.name = name
        self.format = format
        self.head = head
    }

    init(_ name: String, _ format: ImageFormat, _ head: String) {
        self.init(name, format, Array(head.utf8))
    }

    var testDescription: String { name }

    static func box(_ major: String, _ compatible: [String] = []) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.append32(16 + compatible.count * 4)
        return bytes + Array(("ftyp" + major).utf8) + [0, 0, 0, 0] + Array(compatible.joined().utf8)
    }

    static func bitmap(header: UInt8, planes: UInt8 = 1) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: 64)
        bytes[0] = 0x42
        bytes[1] = 0x4D
        bytes[10] = 54
        bytes[14] = header
        bytes[header == 12 ? 22 : 26] = planes
        return bytes
    }

    static let all: [HeadCase] = [
        HeadCase("nothing", .empty, []),
        HeadCase("three bytes of a JPEG", .jpeg, [0xFF, 0xD8, 0xFF]),
        HeadCase("two bytes of a JPEG", .unknown, [0xFF, 0xD8]),
        HeadCase("JPEG", .jpeg, JPEGBuilder(width: 8, height: 8).build()),
        HeadCase("PNG", .png, PNGBuilder(width: 8, height: 8).build()),
        HeadCase("PNG after a text transfer", .png, [0x89, 0x50, 0x4E, 0x47, 0x0A, 0x1A, 0x0A]),
        HeadCase("HEIC", .heic, box("heic", ["mif1"])),
        HeadCase("HEIC of several pictures", .heic, box("hevc", ["msf1"])),
        HeadCase("mif1 with HEVC", .heic, box("mif1", ["mif1", "heic"])),
        HeadCase("mif1 with AV1", .avif, box("mif1", ["mif1", "avif", "miaf"])),
        HeadCase("mif1 alone", .heic, box("mif1")),
        HeadCase("msf1 with a film brand", .heic, box("msf1", ["isom"])),
        HeadCase("AVIF", .avif, box("avif", ["mif1"])),
        HeadCase("AVIF sequence", .avif, box("avis", ["msf1"])),
        HeadCase("Canon CR3", .raw, box("crx ", ["isom"])),
        HeadCase("QuickTime", .video, box("qt  ")),
        HeadCase("MP4", .video, box("isom", ["mp42"])),
        HeadCase("an unknown brand", .video, box("zzzz")),
        HeadCase("a cut ftyp", .unknown, [0, 0, 0, 24, 0x66, 0x74, 0x79, 0x70]),
        HeadCase("WebP", .webp, "RIFF\u{1}\u{1}\u{1}\u{1}WEBPVP8 "),
        HeadCase("AVI", .video, "RIFF\u{1}\u{1}\u{1}\u{1}AVI LIST"),
        HeadCase("TIFF, little", .tiff, "II*\0\u{8}\0\0\0"),
        HeadCase("TIFF, big", .tiff, "MM\0*\0\0\0\u{8}"),
        HeadCase("BigTIFF", .tiff, "II+\0\u{8}\0\0\0"),
        HeadCase("Canon CR2", .raw, "II*\0\u{10}\0\0\0CR\u{2}\0"),
        HeadCase("Olympus ORF", .raw, "IIRO\u{8}\0\0\0"),
        HeadCase("Panasonic RW2", .raw, "IIU\0\u{18}\0\0\0"),
        HeadCase("Fuji RAF", .raw, "FUJIFILMCCD-RAW 0201"),
        HeadCase("GIF", .gif, "GIF89a\u{1}\0\u{1}\0"),
        HeadCase("BMP", .bmp, bitmap(header: 40)),
        HeadCase("BMP of OS/2", .bmp, bitmap(header: 12)),
        HeadCase("BMP with a wrong header size", .unknown, bitmap(header: 41)),
        HeadCase("BMP with two planes", .unknown, bitmap(header: 40, planes: 2)),
        HeadCase("a text that begins with BM", .text, "BMW交车仪式在县政府广场举行,共有三十人参加。"),
        HeadCase("a text that begins with MZ", .text, String(repeating: "MZ and so on\n", count: 20)),
        HeadCase("JPEG 2000", .jp2, [0, 0, 0, 12, 0x6A, 0x50, 0x20, 0x20, 0x0D, 0x0A, 0x87, 0x0A]),
        HeadCase("JPEG 2000 code stream", .jp2, [0xFF, 0x4F, 0xFF, 0x51, 0]),
        HeadCase("JPEG XL", .jxl, [0, 0, 0, 12, 0x4A, 0x58, 0x4C, 0x20, 0x0D, 0x0A, 0x87, 0x0A]),
        HeadCase("JPEG XL code stream", .jxl, [0xFF, 0x0A, 0x10]),
        HeadCase("Photoshop", .psd, "8BPS\0\u{1}\0\0"),
        HeadCase("PDF", .pdf, "%PDF-1.4\n"),
        HeadCase("PDF after blanks", .pdf, "\r\n%PDF-1.4\n"),
        HeadCase("HTML", .html, "<!DOCTYPE html><html>"),
        HeadCase("HTML after a byte order mark and blanks", .html, "\u{FEFF} \r\n\t<HtMl lang=zh>"),
        HeadCase("HTML by its head", .html, "<HEAD><title>404</title>"),
        HeadCase("XHTML", .html, "<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"x\">\n<html xmlns=\"x\">"),
        HeadCase("HTML in UTF-16", .html, [0xFF, 0xFE] + utf16("<html><body>")),
        HeadCase("SVG", .svg, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
        HeadCase("SVG after a comment", .svg, "<?xml version=\"1.0\"?><!-- made by hand --><svg/>"),
        HeadCase("XML", .xml, "<?xml version=\"1.0\"?><list/>"),
        HeadCase("ZIP", .zip, "PK\u{3}\u{4}\u{14}\0"),
        HeadCase("RAR", .rar, "Rar!\u{1A}\u{7}\0"),
        HeadCase("7z", .sevenZip, [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]),
        HeadCase("gzip", .gzip, [0x1F, 0x8B, 8, 0]),
        HeadCase("Word 97", .ole, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0]),
        HeadCase("RTF", .rtf, "{\\rtf1\\ansi"),
        HeadCase("Matroska", .video, [0x1A, 0x45, 0xDF, 0xA3, 1]),
        HeadCase("Windows program", .executable, [0x4D, 0x5A, 0x90, 0] + [UInt8](repeating: 0, count: 80)),
        HeadCase("Linux program", .executable, [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1]),
        HeadCase("text in UTF-8", .text, "5月15日,县长在岫岩宾馆门前解答咨询。\r\n"),
        HeadCase("text in GB 18030", .text, [0xCF, 0xD8, 0xB3, 0xA4, 0xD4, 0xDA, 0xD5, 0xE2, 0xC0, 0xEF]),
        HeadCase("text in UTF-16", .text, [0xFE, 0xFF] + utf16("县长", .bigEndian)),
        HeadCase("text in Latin-1", .text, Array("Foire du caf".utf8) + [0xE9] + Array(" de Paris".utf8)),
        HeadCase("zeros", .unknown, [UInt8](repeating: 0, count: 100)),
        HeadCase("control bytes", .unknown, "abc\u{1}\u{2}\u{3}"),
    ]
}

@Suite struct ImageFormatTests {
    @Test(arguments: HeadCase.all)
    func `a file is what its first bytes say`(_ example: HeadCase) {
        #expect(ImageFormat.detect(example.head.span) == example.format)
    }

    @Test(arguments: HeadCase.all)
    func `a head may be cut anywhere`(_ example: HeadCase) {
        for count in 0..<example.head.count {
            let cut = Array(example.head[..<count])
            _ = ImageFormat.detect(cut.span)
        }
    }

    @Test func `every format has one reader at most`() {
        let formats = ImageFormat.readers.map { $0.format }
        #expect(Set(formats).count == formats.count)
        #expect(formats == [.jpeg, .png])
    }
}
