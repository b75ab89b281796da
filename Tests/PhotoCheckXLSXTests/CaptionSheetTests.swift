#if XLSX && Documents
    import Bytes
    import Documents
    import Foundation
    import ImageFacts
    import PhotoCheck
    import TestSupport
    import Testing

    @testable import PhotoCheckXLSX

    /// The table that a unit fills in: what stands in it, and that a check reads back what was filled in.
    @Suite struct CaptionSheetTests {
        private static let openpyxl = Python.with("openpyxl")
        private static let photo = JPEGBuilder(width: 1600, height: 1200).build()
        private static let taken = JPEGBuilder(width: 1600, height: 1200)
            .exif(
                EXIFBuilder().taken("2012:05:15 09:12:31").imageDescription("5月15日,县长李明在岫岩宾馆门前解答群众政策咨询")
                    .thumbnail(JPEGBuilder(width: 160, height: 120).comment("private").build())
            ).build()

        /// Writes the table of a folder into it.
        @discardableResult
        private func table(
            _ folder: TemporaryFolder, as name: String = "照片说明.xlsx", _ language: Language = .zh
        ) throws -> [CaptionRow] {
            let checker = PhotoChecker(profile: .opennessDay2012)
            var rows = try checker.captionRows(in: folder.bytes())
            var sheet = try CaptionSheet(path: folder.bytes(name), profile: checker.profile, language: language)
            var all: [CaptionRow] = []
            while let row = rows.next() {
                try sheet.add(row)
                all.append(row)
            }
            try sheet.finish()
            #expect(rows.unread.isEmpty)
            return all
        }

        private func document(_ folder: TemporaryFolder, _ name: String = "照片说明.xlsx") throws -> Document {
            let bytes = [UInt8](try Data(contentsOf: URL(filePath: folder.path + "/" + name)))
            return try DocumentReader().read(MemorySource(bytes), extension: "xlsx")
        }

        /// The rows, each as long as the header.
        private func rows(_ folder: TemporaryFolder) throws -> [[DocumentCell]] {
            guard case .table(let table)? = try document(folder).blocks.first else { return [] }
            return table.rows.map { row in
                row.cells + repeatElement(DocumentCell(""), count: max(0, 11 - row.cells.count))
            }
        }

        private func list(_ folder: TemporaryFolder, _ photos: [SubmittedPath]) throws -> CaptionList {
            let found = CaptionList.find(
                in: try document(folder), path: SubmittedPath("照片说明.xlsx"), photos: photos)
            guard case .list(let list) = found else {
                Issue.record("\(found)")
                return CaptionList()
            }
            return list
        }

        /// Fills cells in with a program that is not ours; columns from 1, rows from the first photo.
        private func fill(_ folder: TemporaryFolder, _ cells: [(row: Int, column: Int, text: String)]) throws {
            let python = try #require(Self.openpyxl)
            let script = """
                import json, sys
                from openpyxl import load_workbook
                book = load_workbook(sys.argv[1])
                for row, column, text in json.loads(sys.argv[2]): book.active.cell(row + 3, column, text)
                book.save(sys.argv[1])
                """
            let json = try JSONSerialization.data(withJSONObject: cells.map { [$0.row, $0.column, $0.text] as [Any] })
            let ended = try ChildProcess.run(
                python, ["-c", script, folder.path + "/照片说明.xlsx", String(decoding: json, as: UTF8.self)])
            try #require(ended.status == 0, "\(ended.errors)")
        }

        // MARK: What stands in it

        @Test
        func `a row has the path, the camera's time and the words that are there, and nothing of ours to fill in`()
            throws
        {
            let folder = try TemporaryFolder().write(Self.taken, to: "会场/P5150001.JPG")
                .write(Self.photo, to: "2.jpg").write("=1+1", to: "2.txt").write("无", to: "总结.txt")
            let rows = try table(folder)
            #expect(rows.map(\.path.shown) == ["2.jpg", "会场/P5150001.JPG"])
            let cells = try self.rows(folder).map { $0.map(\.text) }
            #expect(cells[0][0].hasPrefix("照片说明填写表 · 2012年全县"))
            #expect(cells[1][0].contains("三(二)") && cells[1][0].contains("“并配有详细说明”"))
            #expect(
                cells[2] == [
                    "序号", "文件名", "缩略图", "相机记录(EXIF)", "照片里已有的文字", "时间", "地点", "人物", "事由", "说明", "摄影者",
                ])
            #expect(cells[3][0] == "1、" && cells[3][1] == "2.jpg" && cells[3][3].isEmpty && cells[3][4].isEmpty)
            #expect(cells[4][3] == "2012-05-15 09:12")
            #expect(cells[4][4] == "5月15日,县长李明在岫岩宾馆门前解答群众政策咨询〔exif.ImageDescription〕")
            #expect(cells[3...].allSatisfy { row in row.dropFirst(5).allSatisfy(\.isEmpty) })
        }

        @Test(arguments: ["2012:05:15 09:12:00", "2001:01:01 00:00:00", "1970:01:01 00:00:00", "2019:05:15 09:12:00"])
        func `a time that is not to be believed is not shown`(_ time: String) throws {
            let photo = JPEGBuilder(width: 1600, height: 1200).exif(EXIFBuilder().taken(time)).build()
            let rows = try table(TemporaryFolder().write(photo, to: "1.jpg"))
            #expect((rows[0].taken != nil) == time.hasPrefix("2012"))
        }

        @Test(
            .enabled(if: CaptionSheetTests.openpyxl != nil, "python3-openpyxl is not installed"),
            arguments: Language.allCases)
        func `openpyxl reads texts and never a formula, whatever files are called`(_ language: Language) throws {
            let names = [
                "=HYPERLINK(1)", "+1", "-1", "@SUM(1)", "a\u{1B}[31m", "a\nb", "\"\u{301}", "<b>&amp;", "甲.é",
            ]
            let folder = try TemporaryFolder()
            for name in names { try folder.write(Self.photo, to: name + ".jpg") }
            try folder.write(Self.photo, toName: [0xD5, 0xD5, 0xC6, 0xAC] + Array(".jpg".utf8))
            try folder.write(Self.taken, to: "z.jpg")
            try table(folder, as: "t.xlsx", language)
            let script = """
                import json, sys
                from openpyxl import load_workbook
                from openpyxl.utils.escape import unescape
                sheet = load_workbook(sys.argv[1]).active
                print(json.dumps({
                    "kinds": sorted({cell.data_type for row in sheet.iter_rows() for cell in row}),
                    "names": [unescape(row[1].value) for row in sheet.iter_rows(min_row=4)],
                    "formats": sorted({cell.number_format for row in sheet.iter_rows(min_row=4) for cell in row[5:]}),
                    "look": [sheet.freeze_panes, sheet.print_title_rows, sheet.page_setup.orientation,
                             str(sheet.page_setup.fitToHeight), str(sheet.sheet_properties.pageSetUpPr.fitToPage)],
                }))
                """
            let python = try #require(Self.openpyxl)
            let ended = try ChildProcess.run(python, ["-c", script, folder.path + "/t.xlsx"])
            try #require(ended.status == 0, "\(ended.errors)")
            let found = try JSONDecoder().decode(Found.self, from: Data(ended.output.utf8))
            #expect(found.kinds == ["n", "s"])
            #expect(Set(found.names) == Set(names.map { $0 + ".jpg" } + ["照片.jpg", "z.jpg"]))
            #expect(found.formats == ["@"])
            #expect(found.look == ["A4", "$3:$3", "landscape", "0", "True"])
        }

        private struct Found: Decodable {
            var kinds: [String]
            var names: [String]
            var formats: [String]
            var look: [String]
        }

        @Test func `the thumbnail stands in its row and carries nothing but the picture`() throws {
            let folder = try TemporaryFolder().write(Self.photo, to: "1.jpg").write(Self.taken, to: "2.jpg")
            let rows = try table(folder)
            #expect(rows.map { $0.thumbnail?.size } == [nil, PixelSize(width: 160, height: 120)])
            let pictures = try self.rows(folder).map { $0.map(\.pictures.count) }
            #expect(pictures.dropFirst(3).map { $0.reduce(0, +) } == [0, 1])
            #expect(pictures[4][2] == 1)
            let thumbnail = try #require(rows[1].thumbnail)
            #expect(!thumbnail.jpeg.contains(Array("private".utf8)))
        }

        @Test func `the same photos make the same bytes`() throws {
            let folder = try TemporaryFolder().write(Self.taken, to: "1.jpg")
            try table(folder, as: "a.xlsx")
            try table(folder, as: "b.xlsx")
            let files = try ["a", "b"].map { try Data(contentsOf: URL(filePath: "\(folder.path)/\($0).xlsx")) }
            #expect(files[0] == files[1])
        }

        // MARK: What a check reads back

        /// Names that a list of photos is easily misread by.
        private static let trees: [[String]] = [
            ["1.jpg", "10.jpg", "2.jpg"], ["2.jpg", "3.jpg", "4.jpg", "5.jpg"], ["0.jpg", "1.jpg"],
            ["P5150001.JPG", "P5150002.JPG"], ["1.jpg", "会场/1.jpg", "会场/2.jpg", "街头/2.jpg"], ["照片2.jpg", "照片3.jpg"],
            ["县长在岫岩宾馆门前解答咨询.jpg", "IMG_0001 (1).jpg"], ["说明.jpg", "时间.jpg"], ["a_x0041_b.jpg", "=1+1.jpg", "１.jpg"],
        ]

        @Test(arguments: CaptionSheetTests.trees, Language.allCases)
        func `a table that nobody filled in says nothing`(_ names: [String], _ language: Language) async throws {
            let folder = try TemporaryFolder()
            for name in names { try folder.write(Self.taken, to: name) }
            let photos = try table(folder, as: "照片说明.xlsx", language).map(\.path)
            let list = try list(folder, photos)
            #expect(list.entries.map(\.text) == Array(repeating: "", count: names.count))
            #expect(!list.isShifted && list.entries.allSatisfy { $0.hasPreview && $0.picture == nil })
        }

        @Test(
            .enabled(if: CaptionSheetTests.openpyxl != nil, "python3-openpyxl is not installed"),
            arguments: CaptionSheetTests.trees, Language.allCases)
        func `every row that was filled in belongs to its photo, and its elements are joined`(
            _ names: [String], _ language: Language
        ) throws {
            let folder = try TemporaryFolder()
            for name in names { try folder.write(Self.taken, to: name) }
            let photos = try table(folder, as: "照片说明.xlsx", language).map(\.path)
            try fill(
                folder,
                photos.indices.flatMap { index in
                    ["5月15日", "岫岩宾馆门前", "县长李明、群众", "政策咨询第\(index + 1)场"].enumerated().map {
                        (index + 1, $0.offset + 6, $0.element)
                    }
                })
            let list = try list(folder, photos)
            #expect(list.entries.map(\.text) == photos.indices.map { "5月15日,岫岩宾馆门前,县长李明、群众,政策咨询第\($0 + 1)场" })
            #expect(list.entries.allSatisfy { $0.elements.place == ["岫岩宾馆门前"] && $0.elements.people == ["县长李明、群众"] })
            let matching = CaptionMatching(list, photos: photos)
            #expect(matching.pairs.map { [$0.entry, $0.photo] } == photos.indices.map { [$0, $0] })
            #expect(matching.pairs.allSatisfy { $0.match == .exact })
            #expect(matching.unmatched.isEmpty)
        }

        @Test(.enabled(if: CaptionSheetTests.openpyxl != nil, "python3-openpyxl is not installed"))
        func `a check of the folder finds the captions of the table, and without them none`() async throws {
            let folder = try TemporaryFolder().write(Self.photo, to: "1.jpg").write(Self.photo, to: "2.jpg")
            try table(folder)
            let unfilled = try await captions(folder)
            #expect(unfilled == [nil, nil])
            try fill(folder, [(1, 10, "5月15日,县长李明在岫岩宾馆门前解答群众政策咨询"), (2, 9, "群众领取宣传资料")])
            let filled = try await captions(folder)
            #expect(filled == ["5月15日,县长李明在岫岩宾馆门前解答群众政策咨询|exact", "群众领取宣传资料|exact"])
        }

        private func captions(_ folder: TemporaryFolder) async throws -> [String?] {
            var captions: [String?] = []
            for try await event in PhotoChecker(profile: .opennessDay2012).events(in: .folder(folder.path)) {
                guard case .photo(let result) = event else { continue }
                captions.append(result.photo.caption.map { "\($0.text)|\($0.match.rawValue)" })
            }
            return captions
        }
    }
#endif
