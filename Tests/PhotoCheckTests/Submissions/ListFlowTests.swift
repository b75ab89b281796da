import Bytes
import PhotoCheck
import TestSupport
import Testing

/// Caption lists in the flow of a check: read before the photos, each caption with its place.
@Suite struct ListFlowTests {
    private let long1 = "5月15日,县长在岫岩宾馆门前解答群众的政策咨询"
    private let long2 = "5月15日,镇长在政府广场走访商户,征求群众意见"

    private func folder(_ photos: [String], _ files: [String: [UInt8]]) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        for photo in photos { try folder.write(goodPhoto, to: "洋河镇/" + photo) }
        for (name, bytes) in files { try folder.write(bytes, to: "洋河镇/" + name) }
        return folder
    }

    private func utf8(_ text: String) -> [UInt8] { Array(text.utf8) }

    @Test func `a caption says which file, which row, and why it is this photo's`() async throws {
        let list = utf8("2012年政务公开日照片说明,\r\n说明,照片名称\r\n\"\(long1)\",1.JPG\r\n\"\(long2)\",2\r\n")
        let checked = try await Checked(folder(["1.jpg", "2.jpg"], ["照片说明.csv": list]))
        let captions = checked.photos.compactMap(\.photo.caption)
        #expect(captions.map(\.text) == [long1, long2])
        #expect(captions.map(\.source.rawValue) == ["list.csv", "list.csv"])
        #expect(captions.map(\.match) == [.caseFolded, .stem])
        #expect(captions.map(\.file?.text) == ["洋河镇/照片说明.csv", "洋河镇/照片说明.csv"])
        #expect(captions.map(\.place) == [CaptionPlace(row: 3), CaptionPlace(row: 4)])
        #expect(captions.map(\.encoding) == [.utf8, .utf8])
        #expect(checked.verdict("caption.detailed", of: "洋河镇/1.jpg")?.kind == .met)
        let unit = try #require(checked.units.first)
        #expect(unit.documents == [ReadDocument(SubmittedPath("洋河镇/照片说明.csv"), captions: 2, matched: 2)])
        #expect(unit.leftovers == [])
        #expect(unit.verdicts.first { $0.requirement == "caption.reconciled" }?.verdict.kind == .met)
    }

    @Test func `a text list, and element columns, and a group's common caption`() async throws {
        let text = utf8("组合说明:5月15日,洋河镇在政府广场开展政务公开日咨询活动。\n1.jpg 镇长与群众\n2.jpg 县长解答咨询\n")
        let checked = try await Checked(folder(["1.jpg", "2.jpg"], ["说明.txt": text]))
        let caption = try #require(checked.photos.first?.photo.caption)
        #expect(caption.text == "镇长与群众")
        #expect(caption.place == CaptionPlace(line: 2))
        #expect(caption.elements.time.first == "5月15日")
        #expect(caption.inherited.contains(.time))
        #expect(!caption.inherited.contains(.people))
        #expect(checked.verdict("caption.detailed", of: "洋河镇/1.jpg")?.kind == .met)
    }

    @Test func `a report gives no captions, and hides none`() async throws {
        let report = utf8("洋河镇政务公开日活动总结\n1、加强领导。镇长带队。\n2、精心组织。共发放资料300份。\n")
        let checked = try await Checked(folder(["1.jpg", "2.jpg"], ["总结.txt": report]))
        #expect(checked.photos.allSatisfy { $0.photo.captions.allSatisfy { $0.source.rawValue == "filename" } })
        #expect(checked.verdict("caption.present", of: "洋河镇/1.jpg")?.finding?.reason == "none")
        #expect(checked.units.first?.documents.map(\.captions) == [0])
    }

    @Test func `a list that cannot be read makes no caption missing, and says why`() async throws {
        let locked: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 600)
        let checked = try await Checked(folder(["1.jpg"], ["照片说明.xlsx": locked]))
        let finding = try #require(checked.verdict("caption.present", of: "洋河镇/1.jpg")?.finding)
        #expect(finding.reason == "unreadDocuments")
        #expect(finding.found["files"] == .list([.text("洋河镇/照片说明.xlsx")]))
        #expect(checked.units.first?.leftovers.map(\.path.text) == ["洋河镇/照片说明.xlsx"])
    }

    @Test(
        arguments: [
            ("照片说明.rtf", Array("{\\rtf1\\ansi 1.jpg}".utf8), Leftover.Reason.document),
            ("照片说明.pdf", Array("%PDF-1.4\n1 0 obj\n".utf8), .documentNeedsTool),
            ("照片说明.docx", Array(OfficeBuilder.album([.text("1.jpg")], media: []).build().prefix(300)), nil),
            ("照片说明.xlsx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 1, 2, 3], nil),
        ] as [(String, [UInt8], Leftover.Reason?)])
    func `each kind of list that cannot be read is named, and hides no caption`(
        _ name: String, _ bytes: [UInt8], _ why: Leftover.Reason?
    ) async throws {
        let checked = try await Checked(folder(["1.jpg"], [name: bytes]))
        let verdict = try #require(checked.verdict("caption.present", of: "洋河镇/1.jpg"))
        #expect(verdict.kind == .review)
        #expect(verdict.finding?.reason == "unreadDocuments")
        #expect(verdict.finding?.found["files"] == .list([.text("洋河镇/" + name)]))
        let leftovers = checked.units.first?.leftovers ?? []
        #expect(leftovers.map(\.path.text) == ["洋河镇/" + name])
        if let why { #expect(leftovers.map(\.why) == [why]) }
    }

    @Test func `beside single files a list is not read, and their captions are a person's to find`() async throws {
        let folder = try folder(["1.jpg"], ["照片说明.csv": utf8("文件名,说明\r\n1.jpg,\(long1)\r\n")])
        let checked = try await Checked(.files([Array((folder.path + "/洋河镇/1.jpg").utf8)]))
        #expect(checked.photos.first?.photo.caption == nil)
        let finding = checked.photos.first?.verdicts.first { $0.requirement == "caption.present" }?.verdict
        #expect(finding?.kind == .review)
        #expect(finding?.finding?.reason == "unreadDocuments")
    }

    @Test func `only the list changes, and the cache says what a check without it says`() async throws {
        let tree = try CachedTree()
        let list = "in/甲镇/照片说明.csv"
        try tree.change { try $0.write(utf8("文件名,说明\r\n02.jpg,\(long1)\r\n"), to: list) }
        let first = try await tree.cached()
        #expect(first.events == (try await tree.plain()))
        try tree.change { try $0.write(utf8("文件名,说明\r\n02.jpg,\(long2)\r\n"), to: list) }
        let second = try await tree.cached()
        #expect(second.events == (try await tree.plain()))
        #expect(second.events != first.events)
        #expect(second.cache.keptUnits == 2)
    }

    @Test func `a row without a photo and a photo without a row are named, and hide no caption`() async throws {
        let list = utf8("文件名,说明\r\n1.jpg,\(long1)\r\n3.jpg,\(long2)\r\n")
        let checked = try await Checked(folder(["1.jpg", "2.jpg"], ["照片说明.csv": list]))
        #expect(checked.verdict("caption.present", of: "洋河镇/1.jpg")?.kind == .met)
        #expect(checked.verdict("caption.present", of: "洋河镇/2.jpg")?.finding?.reason == "uncertainList")
        let unit = try #require(checked.units.first)
        let finding = try #require(unit.verdicts.first { $0.requirement == "caption.reconciled" }?.verdict.finding)
        #expect(finding.reason == "bothWays")
        #expect(finding.found["rowsWithoutPhoto"] == .list([.text("3.jpg")]))
        #expect(finding.found["photosWithoutRow"] == .list([.text("2.jpg")]))
    }

    @Test func `a list in the unit's folder speaks of photos below it, and one beside photos of these alone`()
        async throws
    {
        let folder = try TemporaryFolder()
        try folder.write(goodPhoto, to: "洋河镇/甲/1.jpg")
        try folder.write(goodPhoto, to: "洋河镇/乙/1.jpg")
        try folder.write(utf8("1.jpg \(long1)"), to: "洋河镇/甲/说明.txt")
        let checked = try await Checked(folder)
        #expect(checked.photos.map { $0.photo.caption?.text } == [nil, long1])
    }

    @Test func `two documents with different captions of one photo are for a person, whichever comes first`()
        async throws
    {
        let folder = try folder(
            ["1.jpg", "2.jpg"],
            [
                "照片说明.csv": utf8("文件名,说明\r\n1.jpg,\(long1)\r\n2.jpg,\(long2)\r\n"),
                "照片说明(修改).csv": utf8("文件名,说明\r\n1.jpg,\(long2)\r\n2.jpg,\(long2)\r\n"),
            ])
        let checked = try await Checked(folder)
        #expect(checked.verdict("caption.present", of: "洋河镇/1.jpg")?.finding?.reason == "ambiguousMatch")
        #expect(checked.verdict("caption.present", of: "洋河镇/2.jpg")?.kind == .met)
    }

    @Test(arguments: ["照片说明.txt", "照片说明.csv", "照片说明.xlsx"])
    func `a list of no bytes makes no caption missing`(_ name: String) async throws {
        let checked = try await Checked(folder(["1.jpg"], [name: []]))
        let finding = checked.verdict("caption.present", of: "洋河镇/1.jpg")?.finding
        #expect(finding?.reason == "unreadDocuments")
        #expect(finding?.found["files"] == .list([.text("洋河镇/" + name)]))
    }

    @Test(arguments: [(16, CaptionMatch.exact), (17, .ambiguous)])
    func `more rows for one photo than are kept are for a person`(_ rows: Int, _ match: CaptionMatch) async throws {
        let list = utf8("文件名,说明\r\n" + String(repeating: "1.jpg,\(long1)\r\n", count: rows))
        let checked = try await Checked(folder(["1.jpg"], ["照片说明.csv": list]))
        let captions = checked.photos.first?.photo.captions.filter { $0.source.rawValue == "list.csv" } ?? []
        #expect(captions.count == 16)
        #expect(captions.allSatisfy { $0.match == match })
    }

    @Test func `the roster is no caption list`() async throws {
        let folder = try folder(["1.jpg"], ["说明.txt": utf8("1.jpg \(long1)")])
        let options = CheckOptions(leaveOut: [Array((folder.path + "/洋河镇/说明.txt").utf8)])
        let checked = try await Checked(folder, options: options)
        #expect(checked.photos.first?.photo.caption == nil)
    }

    @Test func `one thread and many find the same`() async throws {
        let list = utf8("文件名,说明\r\n1.jpg,\(long1)\r\n2.jpg,\(long2)\r\n")
        let folder = try folder(["1.jpg", "2.jpg"], ["照片说明.csv": list, "说明.txt": utf8("1.jpg \(long2)")])
        let one = try await Checked(folder, options: CheckOptions(jobs: 1))
        let many = try await Checked(folder, options: CheckOptions(jobs: 8))
        #expect(one.events == many.events)
    }
}
