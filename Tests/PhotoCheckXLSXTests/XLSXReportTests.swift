#if XLSX
    import Bytes
    import Foundation
    import ImageFacts
    import PhotoCheck
    import TestSupport
    import Testing

    @testable import PhotoCheckXLSX

    /// The workbook report, as openpyxl reads it.
    @Suite struct XLSXReportTests {
        private static let python = Python.with("openpyxl")

        private static let hostile = [
            "=cmd|' /C calc'!A0", "+1+1", "@SUM(A1)", "http://example.org/", "mailto:a@b.c", "]]>", "\"\u{301}", "${x}",
            "_x0041_",
            "::error::", "\u{202E}gpj", "a\u{0}b", "\u{1B}[31m", "<b>&amp;", "两行\n两行", "{=1+1}", "'x",
        ]

        private static func result(_ text: String) -> PhotoResult {
            var facts = PhotoFacts(format: .jpeg, bytes: 5)
            facts.storedSize = PixelSize(width: 1599, height: 1200)
            let photo = Photo(
                path: SubmittedPath(text), examination: .facts(facts),
                captions: [Caption(source: .sidecarText, text: text, counts: true)])
            let terms = Terms(level: .fail, basis: .stated, clause: "三(二)", quote: "大小不低于1600x1200像素")
            let finding = Finding(
                "unreadable", found: .fields([.init("code", .number(13)), .init("operation", .text("open"))]))
            return PhotoResult(photo: photo, verdicts: [JudgedRequirement("size.minimum", terms, .unmet(finding))])
        }

        private static func events(_ texts: [String]) -> [CheckEvent] {
            var counts = PhotoCounts()
            counts.unmet = texts.count
            let header = RunHeader(
                profile: "p", title: "通知", notice: nil, digest: "", nouns: Profile.Nouns(unit: "单位", photo: "照片"),
                scope: .pixels, reading: UnitReading(level: 1, why: .subfolders))
            let units = texts.flatMap { text -> [CheckEvent] in
                var one = PhotoCounts()
                one.unmet = 1
                return [
                    .photo(result(text)),
                    .unit(
                        UnitResult(
                            name: text, path: SubmittedPath(text), isUnit: true, verdicts: [], outcome: .unmet,
                            incomplete: false, photos: one, reasons: [], leftovers: [])),
                ]
            }
            return [.run(header)] + units + [
                .summary(
                    RunSummary(
                        verdicts: [], ignored: [], notUnderstood: [], notChecked: [], forAPerson: [],
                        units: texts.count,
                        photos: counts, outcome: .unmet, incomplete: false, complete: true))
            ]
        }

        private func write(_ events: [CheckEvent], _ folder: TemporaryFolder, _ name: String = "r.xlsx") throws {
            var report = try XLSXReport(path: folder.bytes(name), language: .zh)
            for event in events { try report.take(event) }
            try report.finish()
        }

        @Test(.enabled(if: python != nil)) func `what a submission says is text in every sheet, sign for sign`() throws
        {
            let folder = try TemporaryFolder()
            try write(Self.events(Self.hostile), folder)
            let script = """
                import openpyxl, json
                from openpyxl.utils.escape import unescape
                book = openpyxl.load_workbook('r.xlsx')
                kinds = {c.data_type for s in book for r in s.iter_rows() for c in r if c.value is not None}
                links = [c.coordinate for s in book for r in s.iter_rows() for c in r if c.hyperlink]
                json.dump({'kinds': sorted(kinds), 'links': links, 'sheets': book.sheetnames,
                    'filters': [s.auto_filter.ref for s in book], 'frozen': [s.freeze_panes for s in book],
                    'units': [unescape(r[1].value) for r in book['单位'].iter_rows(min_row=2)],
                    'photos': [unescape(r[0].value) for r in book['照片'].iter_rows(min_row=2)],
                    'files': [unescape(r[1].value) for r in book['照片'].iter_rows(min_row=2)],
                    'findings': [unescape(r[1].value) for r in book['问题'].iter_rows(min_row=2)]}, open('r.json', 'w'))
                """
            let ended = try ChildProcess.run(try #require(Self.python), ["-c", script], in: folder.path)
            try #require(ended.status == 0, "\(ended.errors)")
            struct Read: Decodable {
                var kinds, links, sheets, units, photos, files, findings: [String]
                var filters, frozen: [String?]
            }
            let read = try JSONDecoder().decode(
                Read.self, from: Data(contentsOf: URL(filePath: folder.path + "/r.json")))
            let wanted = Self.hostile.map(TerminalText.escape)
            #expect(read.kinds == ["n", "s"])
            #expect(read.links == [])
            #expect(read.sheets == ["概况", "单位", "照片", "问题"])
            #expect(read.units == wanted)
            #expect(read.photos == wanted)
            #expect(read.files == wanted)
            #expect(read.findings == wanted)
            #expect(read.frozen == [nil, "A2", "A2", "A2"])
            #expect(read.filters == [nil, "A1:H18", "A1:R18", "A1:I18"])
        }

        @Test func `the same run is the same bytes`() throws {
            let folder = try TemporaryFolder()
            for name in ["a.xlsx", "b.xlsx"] { try write(Self.events(Self.hostile), folder, name) }
            let bytes = try ["a.xlsx", "b.xlsx"].map { try Data(contentsOf: URL(filePath: folder.path + "/" + $0)) }
            #expect(bytes[0] == bytes[1])
        }
    }
#endif
