import PhotoCheck
import TestSupport
import Testing

@Suite struct UnitFinderTests {
    struct Tree: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var files: [String]
        var options = CheckOptions()
        var reading: UnitReading
        var units: [String]
        var loose = 0
    }

    static let roster = Roster(units: [.init(name: "苏子沟镇"), .init(name: "洋河镇", aliases: ["洋河"])])

    static let trees: [Tree] = [
        Tree(
            testDescription: "sub-folders are units", files: ["洋河镇/1.jpg", "苏子沟镇/a/1.jpg", "苏子沟镇/b/2.jpg"],
            reading: UnitReading(level: 1, why: .subfolders), units: ["洋河镇", "苏子沟镇"]
        ),
        Tree(
            testDescription: "parts of one submission", files: ["照片/1.jpg", "总结/总结.txt", "DCIM/100CANON/IMG_1.JPG"],
            reading: UnitReading(level: 0, why: .partsOfOne), units: ["ROOT"]
        ),
        Tree(
            testDescription: "photos alone", files: ["1.jpg", "2.jpg"],
            reading: UnitReading(level: 0, why: .noSubfolders),
            units: ["ROOT"]
        ),
        Tree(
            testDescription: "loose photos beside units", files: ["1.jpg", "洋河镇/1.jpg"],
            reading: UnitReading(level: 1, why: .subfolders), units: ["洋河镇"], loose: 1
        ),
        Tree(
            testDescription: "containers are units by their stem, and join the folder of that name",
            files: ["洋河镇/1.jpg", "洋河镇.zip", "林业局.eml"], reading: UnitReading(level: 1, why: .subfolders),
            units: ["林业局", "洋河镇"]
        ),
        Tree(
            testDescription: "a folder of containers alone", files: ["洋河镇.zip", "林业局.rar"],
            reading: UnitReading(level: 1, why: .containers), units: ["林业局", "洋河镇"]
        ),
        Tree(
            testDescription: "several containers and a stray photo", files: ["洋河镇.zip", "林业局.rar", "1.jpg"],
            reading: UnitReading(level: 1, why: .containers), units: ["林业局", "洋河镇"], loose: 1
        ),
        Tree(
            testDescription: "a folder of a part's name among units holds loose photos",
            files: ["甲镇/1.jpg", "照片/1.jpg"],
            reading: UnitReading(level: 1, why: .subfolders), units: ["甲镇"], loose: 1
        ),
        Tree(
            testDescription: "a container beside photos", files: ["1.jpg", "其余.zip"],
            reading: UnitReading(level: 0, why: .noSubfolders), units: ["ROOT"]
        ),
        Tree(
            testDescription: "the roster is found one level deeper",
            files: ["乡镇/苏子沟镇/1.jpg", "乡镇/洋河/1.jpg", "部门/林业局/1.jpg"],
            options: CheckOptions(roster: roster), reading: UnitReading(level: 2, why: .roster),
            units: ["苏子沟镇", "洋河", "林业局"].sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
        ),
        Tree(
            testDescription: "asked for the second level", files: ["甲/子/1.jpg", "甲/1.jpg", "乙/丑/1.jpg"],
            options: CheckOptions(unitLevel: .fixed(2)), reading: UnitReading(level: 2, why: .asked),
            units: ["丑", "子"], loose: 1
        ),
        Tree(
            testDescription: "asked for one unit", files: ["甲/1.jpg", "乙/1.jpg"],
            options: CheckOptions(unitLevel: .fixed(0)),
            reading: UnitReading(level: 0, why: .asked), units: ["ROOT"]
        ),
    ]

    @Test func `a folder named twice is read once`() async throws {
        let folder = try TemporaryFolder().write(goodPhoto, to: "甲镇/1.jpg").write(goodPhoto, to: "乙/丙镇/1.jpg")
        let names = ["", "乙", "/", "乙/丙镇/.."]
        let checked = try await Checked(.paths(names.map { folder.bytes() + (($0.isEmpty ? "" : "/") + $0).utf8 }))
        #expect(checked.photos.count == 3)
        #expect(checked.units.map(\.name) == ["乙", "甲镇", "丙镇"])
    }

    @Test(arguments: trees)
    func `the units of a tree are found and the reading is said`(_ tree: Tree) async throws {
        let folder = try TemporaryFolder()
        for file in tree.files { try folder.write(file.hasSuffix(".jpg") ? goodPhoto : [0x50, 0x4B, 3, 4], to: file) }
        let checked = try await Checked(folder, options: tree.options)
        #expect(checked.header?.reading == tree.reading)
        let root = folder.path.split(separator: "/").last.map(String.init) ?? ""
        let units = Set(tree.units.map { $0 == "ROOT" ? root : $0 })
        #expect(Set(checked.units.filter(\.isUnit).map(\.name)) == units)
        #expect(checked.units.filter { !$0.isUnit }.reduce(0) { $0 + $1.photos.total } == tree.loose)
        #expect(checked.summary?.units == units.count)
    }
}
