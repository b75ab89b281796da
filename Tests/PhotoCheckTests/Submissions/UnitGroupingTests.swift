import PhotoCheck
import TestSupport
import Testing

@Suite struct UnitGroupingTests {
    static func profile(_ units: String) throws -> Profile {
        let yaml = "id: a\ntitle: b\nunits: \(units)\nrequirements: {photo.format: {}, submission.photos: {}}\n"
        return try Profile.read(bytes: Array(yaml.utf8), file: "p")
    }

    @Test func `units stand in the names of files, whatever folder they lie in`() async throws {
        let folder = try TemporaryFolder().write(goodPhoto, to: "一/王一-晨雾.jpg").write(goodPhoto, to: "二/王一-老桥.jpg")
            .write("晨雾里的老桥", to: "一/王一-晨雾.jpg.txt").write(goodPhoto, to: "李二-集市.jpg").write(goodPhoto, to: "集市.jpg")
        let checked = try await Checked(
            .folder(folder.path), profile: try Self.profile("{from: filename, pattern: '{unit}-{title}'}"))
        #expect(checked.header?.reading == UnitReading(level: nil, why: .fileNames))
        #expect(checked.units.map(\.name) == ["李二", "王一", "(未归单位)"])
        #expect(checked.units.first { $0.name == "王一" }?.photos.total == 2)
        #expect(checked.units.last?.isUnit == false)
        #expect(
            checked.photos.first { $0.photo.path.shown == "一/王一-晨雾.jpg" }?.photo.captions.contains {
                $0.text == "晨雾里的老桥"
            }
                == true)
        #expect(checked.summary?.units == 2)
    }

    @Test func `a list names the unit of each file, and of the text beside it`() async throws {
        let folder = try TemporaryFolder().write(goodPhoto, to: "1.jpg").write("老桥", to: "1.txt")
            .write(goodPhoto, to: "a/2.jpg").write(goodPhoto, to: "3.jpg")
        let list = try UnitList(bytes: Array("# 清单\n1.jpg\t苏子沟镇\r\na/2.jpg\t洋河镇 # 补\n".utf8), file: "l")
        let checked = try await Checked(
            .folder(folder.path), options: CheckOptions(unitList: list), profile: try Self.profile("{from: list}"))
        #expect(checked.units.map(\.name).sorted() == ["(未归单位)", "洋河镇", "苏子沟镇"])
        #expect(checked.header?.reading.why == .list)
        #expect(checked.units.first { $0.name == "苏子沟镇" }?.leftovers == [])
    }

    @Test(arguments: [
        ("1.jpg\n", RosterError(file: "l", line: 1, problem: .noUnit(file: "1.jpg"))),
        ("1.jpg\ta\tb\n", RosterError(file: "l", line: 1, problem: .noUnit(file: "1.jpg"))),
        ("1.jpg\ta\n\n1.jpg\tb\n", RosterError(file: "l", line: 3, problem: .duplicate(name: "1.jpg", firstLine: 1))),
        ("# nothing\n", RosterError(file: "l", problem: .empty)),
    ])
    func `a list that does not say whose a file is cannot be used`(_ text: String, _ error: RosterError) {
        #expect(throws: error) { try UnitList(bytes: Array(text.utf8), file: "l") }
    }

    @Test func `a sub-folder of a unit is a group, and photos beside it are none`() async throws {
        var folder = try TemporaryFolder().write(goodPhoto, to: "王一/单幅.jpg")
        for number in 1...4 { folder = try folder.write(goodPhoto, to: "王一/组照/\(number).jpg") }
        folder = try folder.write(goodPhoto, to: "李二/组照/1.jpg")
        let yaml = "id: a\ntitle: b\nrequirements: {submission.groups: {photos: {min: 4, max: 4}}}\n"
        let checked = try await Checked(
            .folder(folder.path), profile: try Profile.read(bytes: Array(yaml.utf8), file: "p"))
        let answers = checked.units.map { ($0.name, $0.verdicts.first?.verdict) }
        #expect(answers.first { $0.0 == "王一" }?.1 == .met(.inventory))
        #expect(
            answers.first { $0.0 == "李二" }?.1
                == .unmet(
                    Finding(
                        "tooFewPhotos",
                        found: .fields([.init("groups", .list([.text("李二/组照")])), .init("photos", .number(1))]),
                        wanted: .fields([.init("min", .number(4)), .init("max", .number(4))]))))
    }

    @Test func `most photos of a year outside the window suspend its findings, once`() async throws {
        var folder = try TemporaryFolder()
        for number in 1...3 {
            let photo = JPEGBuilder(width: 8, height: 8).exif(EXIFBuilder().taken("2010:05:15 09:00:0\(number)"))
                .build()
            folder = try folder.write(photo, to: "王一/\(number).jpg")
        }
        let yaml = "id: a\ntitle: b\nrequirements: {date.event: {level: fail, from: 2011-12-01, to: 2012-05-31}}\n"
        let checked = try await Checked(
            .folder(folder.path), profile: try Profile.read(bytes: Array(yaml.utf8), file: "p"))
        #expect(checked.units.map(\.otherYear) == [2010])
        #expect(checked.photos.allSatisfy { $0.verdicts.isEmpty })
        #expect(checked.summary?.notChecked.filter { $0.why == .otherYear }.count == 1)
    }
}
