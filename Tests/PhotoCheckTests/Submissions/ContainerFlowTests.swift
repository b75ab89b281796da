#if Archives
    import Bytes
    import Foundation
    import ImageFacts
    import PhotoCheck
    import TestSupport
    import Testing

    /// The same report whether a submission comes as a folder or in a container.
    @Suite struct ContainerFlowTests {
        private static let caption = "5月15日,县长在岫岩宾馆门前解答群众的政策咨询"

        /// Everything that a folder may hold: sidecars, lists, documents, groups, system files, what is no photo.
        private static func tree() throws -> TemporaryFolder {
            let folder = try TemporaryFolder()
            try folder.write(goodPhoto, to: "tree/阜昌办事处/照片/01.jpg")
            try folder.write(goodPhoto + [1], to: "tree/阜昌办事处/照片/02.jpg")
            try folder.write(caption, to: "tree/阜昌办事处/照片/01.txt")
            try folder.write("活动总结\n我办于5月15日开展政务公开日活动。", to: "tree/阜昌办事处/总结.txt")
            try folder.write("系统", to: "tree/阜昌办事处/照片/Thumbs.db")
            try folder.write(goodPhoto + [2], to: "tree/洋河镇/1.jpg")
            try folder.write(goodPhoto + [3], to: "tree/洋河镇/2.jpg")
            try folder.write("文件名,说明\n1.jpg,\(caption)\n2.jpg,\(caption)\n3.jpg,\(caption)\n", to: "tree/洋河镇/照片说明.csv")
            try folder.write(Array(goodPhoto.prefix(2_000)), to: "tree/苏子沟镇/县长在政府广场走访商户.jpg")
            try folder.write("<html></html>", to: "tree/苏子沟镇/2.jpg")
            try folder.write(goodPhoto + [4], to: "tree/苏子沟镇/没有扩展名")
            try folder.write([0x4D, 0x5A, 0, 0], to: "tree/苏子沟镇/1.jpg.exe")
            return folder
        }

        /// What a report says, without where things lie.
        private static func said(_ checked: Checked) -> [String] {
            var lines: [String] = []
            func add(_ verdicts: [JudgedRequirement]) {
                for judged in verdicts {
                    lines.append(
                        "  \(judged.requirement) \(judged.verdict.kind) \(judged.verdict.finding?.reason ?? "")")
                }
            }
            for event in checked.events {
                switch event {
                case .photo(let result):
                    lines.append("photo \(result.photo.whole.name.shown) \(result.outcome) \(result.photo.examination)")
                    lines += result.photo.captions.map {
                        "  caption \($0.source) \($0.text) \($0.counts) \($0.match) \(String(describing: $0.place))"
                    }
                    add(result.verdicts)
                case .unit(let unit):
                    lines.append("unit \(unit.name) \(unit.outcome) \(unit.incomplete) \(unit.photos) \(unit.reasons)")
                    lines += unit.leftovers.map { "  left \($0.whole.name.shown) \($0.why)" }
                    lines += unit.documents.map { "  document \($0.path.name.shown) \($0.captions) \($0.matched)" }
                    add(unit.verdicts)
                case .summary(let summary):
                    lines.append("summary \(summary.outcome) \(summary.incomplete) \(summary.photos)")
                    lines += (summary.ignored + summary.notUnderstood).map { "  left \($0.whole.name.shown) \($0.why)" }
                    add(summary.verdicts)
                default: break
                }
            }
            return lines
        }

        @Test(arguments: [false, true]) func `a tree says the same however it is packed`(_ headersOnly: Bool)
            async throws
        {
            let folder = try Self.tree()
            let missing = try Repacking.pack(folder)
            for name in missing { print("\(name) cannot be packed here, and is not tested") }
            let options = CheckOptions(headersOnly: headersOnly)
            let whole = Self.said(try await Checked(.folder(folder.path + "/tree"), options: options))
            #expect(whole.count > 60)
            let packed = [
                "tree.zip", "gbk.zip", "top.zip", "tree.tar", "tree.tar.gz", "tree.tar.xz", "tree.tar.bz2",
                "tree.tar.zst",
                "tree.7z", "tree.rar", "nested.zip", "units",
            ]
            for name in packed where !missing.contains(name) {
                let said = Self.said(try await Checked(.folder(folder.path + "/" + name), options: options))
                #expect(said == whole, "\(name): \(said.difference(from: whole))")
            }
        }

        @Test func `a photo in an archive has the archive's path, and its own inside`() async throws {
            let folder = try Self.tree()
            _ = try Repacking.pack(folder)
            let checked = try await Checked(.folder(folder.path + "/units"))
            let first = try #require(checked.photos.first { $0.photo.inside.first?.text == "阜昌办事处/照片/01.jpg" })
            #expect(first.photo.path.text == "阜昌办事处.zip")
            #expect(first.photo.caption?.file?.text == "阜昌办事处.zip/阜昌办事处/照片/01.txt")
            let nested = try await Checked(.folder(folder.path + "/nested.zip"))
            #expect(nested.photos.allSatisfy { $0.photo.path.text == "nested.zip" && $0.photo.inside.count == 2 })
        }

        @Test func `an archive in a unit's folder, and one beside it of its name, are the unit's`() async throws {
            let folder = try TemporaryFolder()
            let zip = ZipBuilder().adding("2.jpg", goodPhoto).build()
            try folder.write(goodPhoto, to: "洋河镇/1.jpg").write(zip, to: "洋河镇/其余.zip").write(zip, to: "洋河镇.zip")
            try folder.write(zip, to: "没有扩展名的压缩包/包")
            let checked = try await Checked(folder)
            #expect(checked.units.map(\.name) == ["没有扩展名的压缩包", "洋河镇"])
            #expect(checked.units.map(\.photos.total) == [1, 3])
            #expect(checked.summary?.incomplete == false)
        }

        struct Broken: CustomTestStringConvertible, Sendable {
            var testDescription: String
            var name: String
            var bytes: [UInt8]
            var why: Leftover.Reason
        }

        private static let brokenOnes = [
            Broken(
                testDescription: "cut", name: "a.zip",
                bytes: Array(ZipBuilder().adding("1.jpg", goodPhoto).build().dropLast(9)), why: .damagedContainer),
            Broken(
                testDescription: "no zip at all", name: "a.zip", bytes: Array("<html>".utf8), why: .damagedContainer),
            Broken(testDescription: "empty", name: "a.rar", bytes: [], why: .damagedContainer),
            Broken(testDescription: "part of a 7z", name: "a.7z.001", bytes: [0x37, 0x7A], why: .splitContainer),
            Broken(testDescription: "part of a rar", name: "a.part2.rar", bytes: [0x52], why: .splitContainer),
            Broken(testDescription: "part of a zip", name: "a.z01", bytes: [0x50], why: .splitContainer),
            Broken(
                testDescription: "rar 4 that says that it is a part", name: "a.rar",
                bytes: Array("Rar!".utf8) + [0x1A, 7, 0, 0, 0, 0x73, 1, 0, 13, 0, 0, 0, 0, 0, 0, 0],
                why: .splitContainer),
            Broken(
                testDescription: "rar 5 that says that it is a part", name: "a.rar",
                bytes: Array("Rar!".utf8) + [0x1A, 7, 1, 0, 0, 0, 0, 0, 4, 1, 0, 1, 0], why: .splitContainer),
            Broken(testDescription: "a format that is not read", name: "a.iso", bytes: [1, 2, 3], why: .container),
        ]

        @Test(arguments: brokenOnes) func `what cannot be opened is named, and no caption is called missing`(
            _ broken: Broken
        ) async throws {
            let folder = try TemporaryFolder()
            try folder.write(goodPhoto, to: "洋河镇/1.jpg").write(broken.bytes, to: "洋河镇/" + broken.name)
            let checked = try await Checked(folder)
            #expect(checked.units.first?.leftovers == [Leftover(SubmittedPath("洋河镇/" + broken.name), broken.why)])
            #expect(checked.units.first?.incomplete == true || checked.summary?.incomplete == true)
            #expect(checked.verdict("caption.present", of: "洋河镇/1.jpg")?.kind == .review)
        }

        @Test func `members that lead out, links, devices and doubles are named and never followed`() async throws {
            var zip = ZipBuilder().adding("../../外面.jpg", goodPhoto).adding("/etc/passwd", "root")
            zip = zip.adding("1.jpg", goodPhoto).adding("1.jpg", goodPhoto + [1])
            zip = zip.adding("1.txt", "甲").adding("1.txt", "乙")
            zip = zip.adding(ZipBuilder.Member(name: Array("链接.jpg".utf8), content: Array("/etc".utf8), mode: 0o120777))
            zip = zip.adding(ZipBuilder.Member(name: Array("设备".utf8), content: [], mode: 0o020666))
            let folder = try TemporaryFolder()
            try folder.write(zip.build(), to: "洋河镇/a.zip")
            let checked = try await Checked(folder)
            let left = checked.units.first?.leftovers.map { "\($0.inside.map(\.shown)) \($0.why)" }
            #expect(
                left == [
                    "[\"../../外面.jpg\"] unsafeName", "[\"/etc/passwd\"] unsafeName", "[\"1.txt\"] duplicateName",
                    "[\"设备\"] specialFile", "[\"链接.jpg\"] symbolicLink",
                ])
            #expect(checked.photos.map { $0.photo.facts?.bytes } == [goodPhoto.count, goodPhoto.count + 1])
            #expect(checked.summary?.incomplete == true)
        }

        @Test func `a locked photo is not examined, and a locked list is no missing caption`() async throws {
            let photo = ZipBuilder.Member(name: Array("1.jpg".utf8), content: goodPhoto, flags: 1)
            let list = ZipBuilder.Member(name: Array("说明.csv".utf8), content: Array("1.jpg,甲".utf8), flags: 1)
            let folder = try TemporaryFolder()
            try folder.write(
                ZipBuilder().adding(photo).adding(list).adding("2.jpg", goodPhoto).build(), to: "洋河镇/a.zip")
            let checked = try await Checked(folder)
            #expect(checked.photos.map { $0.photo.examination == .failed(.container(.encrypted)) } == [true, false])
            #expect(checked.units.first?.leftovers.map(\.why) == [.lockedContainer])
            let second = checked.photos[1].verdicts.first { $0.requirement == "caption.present" }
            #expect(second?.verdict.kind == .review)
        }

        @Test func `archives inside archives are opened to the limit`() async throws {
            var bytes = ZipBuilder().adding("1.jpg", goodPhoto).build()
            for level in 1...4 { bytes = ZipBuilder().adding("第\(level)层.zip", bytes).build() }
            let folder = try TemporaryFolder()
            try folder.write(bytes, to: "洋河镇/a.zip")
            let checked = try await Checked(folder)
            #expect(checked.photos.isEmpty)
            #expect(checked.units.first?.leftovers.map(\.why) == [.containerOverLimit])
            #expect(checked.units.first?.leftovers.first?.inside.count == 4)
            var limits = ResourceLimits.default
            limits.archiveDepth = 5
            #expect(try await Checked(folder, limits: limits).photos.map(\.photo.inside.count) == [5])
        }

        struct Bomb: CustomTestStringConvertible, Sendable {
            var testDescription: String
            var limits: ResourceLimits
        }

        private static let bombs: [Bomb] = {
            func limit(_ name: String, _ change: (inout ResourceLimits) -> Void) -> Bomb {
                var limits = ResourceLimits.default
                change(&limits)
                return Bomb(testDescription: name, limits: limits)
            }
            return [
                limit("archiveRatio") {
                    $0.archiveRatioFloor = 1 << 10
                    $0.archiveRatio = 10
                },
                limit("archiveBytes") { $0.archiveBytes = 100_000 },
                limit("archiveEntries") { $0.archiveEntries = 1 },
            ]
        }()

        @Test(arguments: bombs) func `what unpacks to more than is allowed is left`(_ bomb: Bomb) async throws {
            let folder = try TemporaryFolder()
            let zip = ZipBuilder().adding("1.png", [UInt8](repeating: 0, count: 400_000)).adding("2.txt", "甲")
            try folder.write(zip.build(), to: "洋河镇/a.zip")
            let tar = try ChildProcess.run(
                "python3",
                [
                    "-c",
                    """
                    import io, sys, tarfile
                    with tarfile.open(sys.argv[1], 'w:gz') as archive:
                        for name, count in (('1.png', 400000), ('2.txt', 3)):
                            member = tarfile.TarInfo(name)
                            member.size = count
                            archive.addfile(member, io.BytesIO(bytes(count)))
                    """, folder.path + "/洋河镇/b.tar.gz",
                ])
            #expect(tar.status == 0)
            let checked = try await Checked(folder, limits: bomb.limits)
            let over = checked.units.first?.leftovers.filter { $0.why == .containerOverLimit }.map(\.path.shown)
            #expect(over == ["洋河镇/a.zip", "洋河镇/b.tar.gz"])
            #expect(checked.summary?.incomplete == true)
        }

        @Test func `an archive that is cut keeps what came before the cut, and says so`() async throws {
            let folder = try Self.tree()
            _ = try Repacking.pack(folder)
            for name in ["tree.tar", "tree.tar.gz", "tree.7z", "tree.rar", "gbk.zip"] {
                let whole = [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder.path + "/" + name)))
                for count in stride(
                    from: 1, to: whole.count - (name == "tree.tar" ? 10_240 : 1_600), by: max(1, whole.count / 23))
                {
                    let cut = try TemporaryFolder()
                    try cut.write(Array(whole[..<count]), to: "洋河镇/" + name)
                    let checked = try await Checked(cut)
                    let left = checked.units.first?.leftovers.map(\.why) ?? []
                    #expect(left.contains(.damagedContainer), "\(name) cut at \(count): \(left)")
                    #expect(checked.summary?.incomplete == true)
                }
            }
        }
    }
#endif
