import Bytes
import PhotoCheck
import TestSupport
import Testing

/// Caption lists that lie beside the folders of units: one list of an office for all of them.
@Suite struct SharedListTests {
    private let long1 = "5月15日,县长在岫岩宾馆门前解答群众的政策咨询"
    private let long2 = "5月15日,镇长在政府广场走访商户,征求群众意见"

    private func folder(_ photos: [String], _ files: [String: [UInt8]]) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        for photo in photos { try folder.write(goodPhoto, to: photo) }
        for (name, bytes) in files { try folder.write(bytes, to: name) }
        return folder
    }

    private func utf8(_ text: String) -> [UInt8] { Array(text.utf8) }

    private static let photos = ["甲镇/1.jpg", "甲镇/2.jpg", "乙镇/1.jpg"]

    /// What each photo's counting caption says and how it was matched; nil without one.
    private func captions(_ checked: Checked) -> [String: String] {
        var captions: [String: String] = [:]
        for photo in checked.photos.map(\.photo) {
            captions[photo.path.shown] = photo.caption.map { "\($0.text)|\($0.match.rawValue)" }
        }
        return captions
    }

    @Test(
        arguments: [
            "单位,文件名,说明\r\n甲镇,1.jpg,甲一\r\n乙镇,1.jpg,乙一\r\n甲镇,2.jpg,甲二\r\n",
            "文件名,说明\r\n甲镇/1.jpg,甲一\r\n乙镇\\1.jpg,乙一\r\nD:\\上报\\甲镇\\2.jpg,甲二\r\n",
            "文件夹,文件名,说明\r\n甲镇,1.jpg,甲一\r\n乙镇,1.jpg,乙一\r\n甲镇,2.jpg,甲二\r\n",
            "文件名,说明\r\n甲镇,\r\n1.jpg,甲一\r\n2.jpg,甲二\r\n乙镇,\r\n1.jpg,乙一\r\n",
            "一、甲镇,\r\n文件名,说明\r\n1.jpg,甲一\r\n2.jpg,甲二\r\n二、乙镇:,\r\n文件名,说明\r\n1.jpg,乙一\r\n",
        ])
    func `each row comes to the unit that it names`(_ list: String) async throws {
        let said = ["甲一": long1 + "甲", "甲二": long2, "乙一": long1 + "乙"]
        var text = list
        for (short, long) in said { text = text.replacing(short, with: "\"\(long)\"") }
        let checked = try await Checked(folder(Self.photos, ["照片说明.csv": utf8(text)]))
        #expect(
            captions(checked) == [
                "甲镇/1.jpg": long1 + "甲|exact", "甲镇/2.jpg": long2 + "|exact", "乙镇/1.jpg": long1 + "乙|exact",
            ])
        #expect(checked.photos.first?.photo.caption?.file?.text == "照片说明.csv")
        let units = checked.units.filter(\.isUnit)
        #expect(units.allSatisfy { $0.verdicts.first { $0.requirement == "caption.reconciled" }?.verdict.kind == .met })
        #expect(checked.units.allSatisfy { $0.leftovers.isEmpty })
    }

    @Test func `sheets that are named after units are theirs`() async throws {
        func sheet(_ name: String, _ rows: [[String]]) -> OfficeBuilder.Sheet {
            let xml = rows.map {
                "<row>" + $0.map { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }.joined() + "</row>"
            }
            return OfficeBuilder.Sheet(name, "<sheetData>\(xml.joined())</sheetData>")
        }
        let book = OfficeBuilder.workbook([
            sheet("乙镇", [["文件名", "说明"], ["1.jpg", long1 + "乙"]]),
            sheet("甲镇", [["文件名", "说明"], ["2.jpg", long2], ["1.jpg", long1 + "甲"]]),
        ])
        let checked = try await Checked(folder(Self.photos, ["照片说明.xlsx": book.build()]))
        #expect(
            captions(checked) == [
                "甲镇/1.jpg": long1 + "甲|exact", "甲镇/2.jpg": long2 + "|exact", "乙镇/1.jpg": long1 + "乙|exact",
            ])
    }

    @Test func `a unit that is called otherwise, and one that goes on from the row above, are for a person`()
        async throws
    {
        let list = "单位,文件名,说明\r\n甲镇人民政府,1.jpg,\"\(long1)\"\r\n,2.jpg,\"\(long2)\"\r\n"
        let checked = try await Checked(folder(Self.photos, ["照片说明.csv": utf8(list)]))
        #expect(
            captions(checked) == ["甲镇/1.jpg": long1 + "|ambiguous", "甲镇/2.jpg": long2 + "|ambiguous"])
        #expect(checked.verdict("caption.present", of: "甲镇/1.jpg")?.finding?.reason == "ambiguousMatch")
        #expect(checked.verdict("caption.present", of: "乙镇/1.jpg")?.finding?.reason == "none")
    }

    @Test func `rows that name no unit make no caption missing, and take none away`() async throws {
        let list = "文件名,说明\r\n1.jpg,\"\(long1)\"\r\n"
        let tree = try folder(
            Self.photos, ["照片说明.csv": utf8(list), "甲镇/1.txt": utf8(long2)])
        let checked = try await Checked(tree)
        #expect(captions(checked) == ["甲镇/1.jpg": long2 + "|stem"])
        let finding = checked.verdict("caption.present", of: "乙镇/1.jpg")?.finding
        #expect(finding?.reason == "uncertainList")
        #expect(finding?.found["files"] == .list([.text("照片说明.csv")]))
    }

    @Test(
        arguments: [
            ("照片说明.xlsx", "unreadDocuments"), ("表.rtf", "unreadDocuments"), ("通知.rtf", "none"),
        ])
    func `a list for all that cannot be read makes no caption missing`(_ name: String, _ reason: String) async throws {
        let bytes =
            name.hasSuffix("rtf") ? utf8("{\\rtf1 1.jpg}") : [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 1]
        let checked = try await Checked(folder(Self.photos, [name: bytes]))
        #expect(checked.verdict("caption.present", of: "乙镇/1.jpg")?.finding?.reason == reason)
    }

    @Test func `a list beside loose photos speaks of them, and a list in a group's folder of the group's units`()
        async throws
    {
        let loose = try await Checked(
            folder(Self.photos + ["散.jpg"], ["照片说明.csv": utf8("文件名,说明\r\n散.jpg,\"\(long1)\"\r\n")]))
        #expect(captions(loose) == ["散.jpg": long1 + "|exact"])
        #expect(loose.verdict("caption.present", of: "乙镇/1.jpg")?.finding?.reason == "none")
        let tree = try folder(
            ["东片/甲镇/1.jpg", "西片/丙镇/1.jpg"],
            ["东片/照片说明.csv": utf8("单位,文件名,说明\r\n甲镇,1.jpg,\"\(long1)\"\r\n丁镇,1.jpg,\"\(long2)\"\r\n")])
        let groups = try await Checked(tree, options: CheckOptions(unitLevel: .fixed(2)))
        #expect(captions(groups) == ["东片/甲镇/1.jpg": long1 + "|exact"])
        #expect(groups.verdict("caption.present", of: "西片/丙镇/1.jpg")?.finding?.reason == "none")
    }

    @Test func `the cache says what a check without it says, when the list changes and when a unit is added`()
        async throws
    {
        let tree = try CachedTree()
        let list = "in/照片说明.csv"
        try tree.change { try $0.write(utf8("单位,文件名,说明\r\n甲镇,01.jpg,\"\(long1)\"\r\n"), to: list) }
        let first = try await tree.cached()
        #expect(first.events == (try await tree.plain()))
        try tree.change { try $0.write(utf8("单位,文件名,说明\r\n甲镇,01.jpg,\"\(long2)\"\r\n"), to: list) }
        let second = try await tree.cached()
        #expect(second.events == (try await tree.plain()))
        #expect(second.events != first.events)
        try tree.change { try $0.write(CachedTree.photo(1600, 8), to: "in/大甲镇/01.jpg") }
        #expect(try await tree.cached().events == (try await tree.plain()))
    }
}
