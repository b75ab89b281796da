import Containers
import Foundation
import ImageFacts
import TestSupport
import Testing

@testable import PhotoCheck

@Suite struct LettersTests {
    /// Keeps letters in memory.
    struct Letters: ReportFolder {
        var files: [String: [UInt8]] = [:]

        mutating func write(_ bytes: [UInt8], to path: [String]) throws(ReportOutputError) {
            // EEXIST
            guard files.updateValue(bytes, forKey: path.joined(separator: "/")) == nil else {
                throw ReportOutputError(code: 17)
            }
        }

        func text(_ name: String) -> String { String(decoding: files[name] ?? [], as: UTF8.self) }
    }

    private static func letters(
        _ events: [CheckEvent], _ language: Language = .zh, until: String? = nil,
        templates: LetterTemplates? = nil
    ) throws -> Letters {
        var report = LettersReport(
            to: Letters(), language: language, templates: templates ?? LetterTemplates(language), until: until)
        for event in events { try report.take(event) }
        try report.finish()
        return report.output
    }

    @Test func `every unit gets one letter, in every form`() throws {
        let letters = try Self.letters(ReportSample.events)
        let names = ["001-阜昌办事处", "002-空单位", "003-黄花甸镇"]
        var expected = ["letters.csv"] + LetterTemplates.fileNames.map { "templates/\($0)" }
        for name in names {
            expected += ["txt/\(name).txt", "html/\(name).html"]
            if ZipWriter.isBuilt { expected.append("docx/\(name).docx") }
        }
        #expect(letters.files.keys.sorted() == expected.sorted())
        #expect(letters.text("txt/001-阜昌办事处.txt").hasPrefix("\u{FEFF}退回修改通知\r\n"))
        #expect(letters.text("txt/002-空单位.txt").hasPrefix("\u{FEFF}回执\r\n"))
        #expect(letters.text("txt/003-黄花甸镇.txt").hasPrefix("\u{FEFF}催报通知\r\n"))
    }

    @Test func `a letter names what must be mended without the office's folder, and nothing that passed`() throws {
        let text = try Self.letters(ReportSample.events).text("txt/001-阜昌办事处.txt")
        #expect(text.contains("   县长.jpg:宽1599、高1200像素"))
        #expect(text.contains("   04.jpg:"))
        #expect(!text.contains("01.jpg") && !text.contains("阜昌办事处/"))
    }

    @Test func `a photo that must come again is not also to be looked at`() throws {
        let both = PhotoResult(
            photo: Photo(path: SubmittedPath("甲/1.jpg"), examination: .facts(ReportSample.facts(.heic, 1, 1))),
            verdicts: [ReportSample.sizeUnmet, ReportSample.formatReview])
        let unit = ReportSample.unit("甲", [both, ReportSample.review])
        let events: [CheckEvent] = [
            .run(ReportSample.header), .photo(both), .photo(ReportSample.review), .unit(unit),
            .summary(ReportSample.summary),
        ]
        let text = try Self.letters(events).text("txt/001-甲.txt")
        let parts = text.components(separatedBy: "不是退回的原因")
        #expect(parts.count == 2 && parts[0].contains("1.jpg"))
        #expect(!parts[1].contains("1.jpg") && parts[1].contains("HEIC"))
    }

    @Test(arguments: [(Language.zh, "请于5月25日前报来。"), (.en, "Please send it until 5月25日.")])
    func `the day stands where one is given`(_ language: Language, _ line: String) throws {
        let name = language == .zh ? "txt/003-黄花甸镇.txt" : "txt/003-黄花甸镇.txt"
        #expect(try Self.letters(ReportSample.events, language, until: "5月25日").text(name).contains(line))
        #expect(try !Self.letters(ReportSample.events, language).text(name).contains(line.prefix(4)))
    }

    @Test func `loose photos have nobody to write to`() throws {
        var loose = ReportSample.unit("(未归单位)", [ReportSample.unmet])
        loose.isUnit = false
        let unit = ReportSample.unit("乙", [])
        let events: [CheckEvent] = [
            .run(ReportSample.header), .photo(ReportSample.unmet), .unit(loose), .unit(unit),
            .summary(ReportSample.summary),
        ]
        let letters = try Self.letters(events)
        // What the loose photos lack is not told to the next unit.
        #expect(letters.text("txt/001-乙.txt").hasPrefix("\u{FEFF}回执"))
        #expect(letters.files["txt/003-乙.txt"] == nil)
    }

    @Test func `a unit of which something was not read gets no receipt`() throws {
        var unit = ReportSample.unit("甲", [ReportSample.met])
        unit.incomplete = true
        unit.leftovers = [Leftover(SubmittedPath("甲/照片.zip"), .lockedContainer)]
        let events: [CheckEvent] = [
            .run(ReportSample.header), .photo(ReportSample.met), .unit(unit), .summary(ReportSample.summary),
        ]
        let text = try Self.letters(events).text("txt/001-甲.txt")
        #expect(text.hasPrefix("\u{FEFF}退回修改通知") && text.contains("照片.zip:"))
    }

    @Test func `an interrupted run writes no letters`() throws {
        #expect(throws: ReportOutputError(code: 125)) {
            try Self.letters(Array(ReportSample.events.dropLast()))
        }
    }

    @Test func `names of units become names of files that every system takes`() {
        func name(_ unit: String) -> String { Letter(kind: .receipt, number: 7, unit: unit).fileName }
        #expect(name("县公安局") == "007-县公安局")
        #expect(name("../../etc/passwd") == "007-.._.._etc_passwd")
        #expect(name("a:b*c?\"<>|\\") == "007-a_b_c______")
        #expect(name("甲.. ") == "007-甲")
        #expect(name("...") == "007-_")
        #expect(name("a\u{0}b\n\u{202E}") == "007-a_u{0}b_n_u{202E}")
        #expect(name(String(repeating: "长", count: 1_000)).utf8.count <= 130)
        #expect(Letter(kind: .receipt, number: 1_234, unit: "甲").fileName == "1234-甲")
    }

    @Test func `a photo that must be mended stands beside its thumbnail, in a document once`() throws {
        let letters = try Self.letters(HTMLPicturesTests.events(clarity: false, size: ReportSample.sizeUnmet))
        let page = letters.text("html/001-甲镇.html")
        #expect(page.components(separatedBy: "src=\"data:image/jpeg;base64,").count == 5)
        guard ZipWriter.isBuilt else { return }
        let folder = try TemporaryFolder().write(letters.files["docx/001-甲镇.docx"] ?? [], to: "1.docx")
        let script = """
            import docx, zipfile
            document = docx.Document('1.docx')
            assert len(document.inline_shapes) == 4 and document.inline_shapes[0].width.cm < 4
            parts = [one for one in zipfile.ZipFile('1.docx').namelist() if one.startswith('word/media/')]
            assert parts == ['word/media/1.jpeg'], parts
            assert zipfile.ZipFile('1.docx').read(parts[0])[:2] == bytes([0xFF, 0xD8])
            """
        let python = try #require(Python.with("docx"), "python3-docx")
        let ended = try ChildProcess.run(python, ["-c", script], in: folder.path)
        #expect(ended.status == 0, "\(ended.errors)")
    }

    // MARK: Templates

    @Test(arguments: [Language.zh, .en])
    func `every template of ours can be read, and says who, how many and by which notice`(_ language: Language) throws {
        for (kind, text) in LetterTemplateTexts.texts(language) {
            _ = try LetterTemplate(text, kind: kind, file: kind.rawValue)
            #expect(text.contains("{unit}") && text.contains("{title}") && text.contains("{notice}"))
        }
        #expect(LetterTemplateTexts.texts(language).count == Letter.Kind.allCases.count)
    }

    @Test func `an office's own words take the place of ours`() throws {
        var templates = LetterTemplates(.zh)
        let own = "\u{FEFF}通知\r\n致{unit}\r\n期限{until}\r\n{items}\r\n完\r\n"
        try templates.read(bytes: Array(own.utf8), name: "return.txt", file: "x/return.txt")
        let letters = try Self.letters(ReportSample.events, templates: templates)
        let lines = letters.text("txt/001-阜昌办事处.txt").components(separatedBy: "\r\n")
        #expect(lines[0] == "\u{FEFF}通知" && lines[2] == "致阜昌办事处" && lines.contains("完"))
        #expect(!lines.contains { $0.hasPrefix("期限") })
        #expect(letters.text("templates/return.txt") == own)
        #expect(letters.text("txt/002-空单位.txt").hasPrefix("\u{FEFF}回执"))
    }

    @Test(arguments: [
        ("甲\n乙{untill}\n{items}", "t.txt:2:2: ", "{until}"), ("{items}{unit}", "t.txt:1:8: ", "{unit}"),
        ("{unit\n{items}", "t.txt:1:1: ", "{unit}"), ("甲{}{items}", "t.txt:1:2: ", "{unit}"),
        ("没有单子", "t.txt: ", "{items}"),
    ])
    func `a template that cannot be used says where and what is nearest`(
        _ text: String, _ place: String, _ nearest: String
    ) throws {
        var templates = LetterTemplates(.zh)
        let error = try #require(throws: ProfileError.self) {
            try templates.read(bytes: Array(text.utf8), name: "return.txt", file: "t.txt")
        }
        let message = Wording(.zh).message(for: error)
        #expect(message.hasPrefix(place) && message.contains(nearest), "\(message)")
    }

    @Test(arguments: [[0xFF, 0xFE], [UInt8](repeating: 0x61, count: 1 << 20)])
    func `what is no text, or too long, is no template`(_ bytes: [UInt8]) {
        var templates = LetterTemplates(.zh)
        #expect(throws: ProfileError.self) {
            try templates.read(bytes: bytes, name: "receipt.txt", file: "t.txt")
        }
    }

    // MARK: Hostile texts

    private static let readers = """
        import csv, glob, html.parser, json, zipfile
        import xml.etree.ElementTree as ET
        W = '{http://schemas.openxmlformats.org/wordprocessingml/2006/main}'
        class Reader(html.parser.HTMLParser):
            def __init__(self):
                super().__init__(convert_charrefs=True)
                self.tags, self.heads, self.open = set(), [], []
            def handle_starttag(self, tag, attributes):
                self.tags.add(tag)
                if tag in ('meta', 'br'): return
                self.open.append(tag)
                if tag == 'th': self.heads.append('')
            def handle_endtag(self, tag): assert self.open.pop() == tag
            def handle_data(self, data):
                if self.open and self.open[-1] == 'th': self.heads[-1] += data
        def number(name): return int(name.split('/')[1].split('-')[0])
        pages, tags = [], set()
        for name in sorted(glob.glob('html/*'), key=number):
            reader = Reader()
            reader.feed(open(name, encoding='utf-8').read())
            reader.close()
            assert reader.open == [], name
            pages.append(reader.heads)
            tags |= reader.tags
        documents = []
        for name in sorted(glob.glob('docx/*'), key=number):
            with zipfile.ZipFile(name) as archive:
                assert archive.testzip() is None
                for part in archive.namelist(): ET.fromstring(archive.read(part))
                root = ET.fromstring(archive.read('word/document.xml'))
            rows = [row.findall(W + 'tc') for row in root.iter(W + 'tr')]
            documents.append([''.join(t.text or '' for t in row[0].iter(W + 't')) for row in rows if len(row) == 2])
        units = [row[1] for row in csv.reader(open('letters.csv', encoding='utf-8-sig', newline=''))][1:]
        json.dump({'pages': pages, 'documents': documents, 'units': units, 'tags': sorted(tags)}, open('r.json', 'w'))
        """

    private struct Read: Decodable {
        var pages: [[String]]
        var documents: [[String]]
        var units: [String]
        var tags: [String]
    }

    @Test func `hostile texts are texts to parsers of others`() throws {
        let letters = try Self.letters(HostileText.events)
        let folder = try TemporaryFolder()
        for (name, bytes) in letters.files { try folder.write(bytes, to: name) }
        let ended = try Python.run(Self.readers, in: folder.path)
        try #require(ended.status == 0, "\(ended.output)")
        let read = try JSONDecoder().decode(
            Read.self, from: Data(contentsOf: URL(fileURLWithPath: folder.path + "/r.json")))
        let units = HostileText.all.count
        #expect(read.units.count == units + 1 && read.pages.count == units + 1)
        #expect(
            Set(read.tags).isSubset(of: [
                "html", "head", "meta", "title", "style", "body", "main", "h1", "p", "ol", "li", "table", "tr", "th",
                "td",
            ]))
        for (number, text) in HostileText.all.enumerated() {
            let shown = TerminalText.escape("u/\(number) " + text.replacing("/", with: ""))
            #expect(read.pages[number] == [shown])
            if ZipWriter.isBuilt { #expect(read.documents[number] == [shown]) }
        }
    }

    @Test func `the same letters have the same bytes in every time zone`() throws {
        try #require(ZipWriter.isBuilt)
        let first = try Self.letters(ReportSample.events)
        #expect(try Self.letters(ReportSample.events).files == first.files)
        // A zip says local times; none of ours depends on the zone: the earliest one that it can say.
        let document = first.files["docx/001-阜昌办事处.docx"] ?? []
        #expect(Array(document[10..<14]) == [0, 0, 0x21, 0])
    }
}
