import Bytes
import ImageFacts
import PhotoCheck
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(20))) struct TreeHazardTests {
    @Test func `links and pipes are named once, never followed and never opened`() async throws {
        let folder = try TemporaryFolder()
        try folder.write(goodPhoto, to: "甲/1.jpg")
        try RawFile.makeLink(folder.path + "/甲/2.jpg", to: "1.jpg")
        try RawFile.makeLink(folder.path + "/甲/loop", to: "..")
        try RawFile.makePipe(folder.path + "/甲/3.jpg")
        let checked = try await Checked(folder)
        #expect(checked.photoPaths == ["甲/1.jpg"])
        let unit = try #require(checked.units.first)
        #expect(
            unit.leftovers == [
                Leftover(SubmittedPath("甲/2.jpg"), .symbolicLink), Leftover(SubmittedPath("甲/3.jpg"), .specialFile),
                Leftover(SubmittedPath("甲/loop"), .symbolicLink),
            ]
        )
        #expect(unit.incomplete)
        #expect(checked.summary?.incomplete == true)
        #expect(checked.summary?.notUnderstood.count == 3)
    }

    @Test func `files of the system are ignored and counted`() async throws {
        let folder = try TemporaryFolder()
        for name in ["Thumbs.db", ".DS_Store", "desktop.ini", "._1.jpg", "~$说明.docx", "__MACOSX/1.jpg"] {
            try folder.write(goodPhoto, to: "甲/" + name)
        }
        try folder.write(goodPhoto, to: "甲/1.jpg")
        let checked = try await Checked(folder)
        #expect(checked.photoPaths == ["甲/1.jpg"])
        #expect(checked.summary?.ignored.count == 6)
        #expect(checked.summary?.notUnderstood.isEmpty == true)
    }

    @Test func `a name that is not UTF-8 is opened and shown as what it most likely says`() async throws {
        let folder = try TemporaryFolder().makeFolder("甲")
        let gbk: [UInt8] = [0xCF, 0xD8, 0xB3, 0xA4, 0xBD, 0xE2, 0xB4, 0xF0, 0xD7, 0xC9, 0xD1, 0xAF]  // 县长解答咨询
        try folder.write(goodPhoto, toName: gbk + Array(".jpg".utf8), in: "甲")
        let checked = try await Checked(folder)
        let photo = try #require(checked.photos.first)
        #expect(photo.photo.path.text == nil)
        #expect(photo.photo.path.shown == "甲/县长解答咨询.jpg")
        #expect(photo.photo.facts?.storedSize?.width == 1600)
    }

    @Test func `names that differ only in their normal form are two photos`() async throws {
        let folder = try TemporaryFolder().makeFolder("a")
        try folder.write(goodPhoto, toName: Array("\u{E9}.jpg".utf8), in: "a")
        try folder.write(goodPhoto, toName: Array("e\u{301}.jpg".utf8), in: "a")
        let checked = try await Checked(folder)
        #expect(checked.photos.map(\.photo.path.bytes.count).sorted() == [8, 9])
    }

    @Test func `a tree deeper than the limit is named once, and what lies above it is read`() async throws {
        let folder = try TemporaryFolder()
        var path = folder.bytes("甲")
        try RawFile.makeFolder(path)
        // A path longer than PATH_MAX cannot be made in one call, so stay just below it; 1,500 folders are deep enough.
        for _ in 0..<1_500 {
            path += [0x2F, 0x64]
            try RawFile.makeFolder(path)
        }
        try RawFile.write(goodPhoto, to: path + Array("/1.jpg".utf8))
        try folder.write(goodPhoto, to: "甲/1.jpg")
        let checked = try await Checked(folder)
        #expect(checked.photoPaths == ["甲/1.jpg"])
        #expect(checked.units.first?.leftovers.map(\.why) == [.tooDeep])
        #expect(checked.summary?.incomplete == true)
        // With room for it, the same tree is read to its end.
        var limits = ResourceLimits.default
        limits.folderDepth = 2_000
        #expect(try await Checked(folder, limits: limits).photos.count == 2)
    }

    @Test(arguments: [-1, 0, 1]) func `the limit of folders holds exactly`(_ more: Int) async throws {
        let folder = try TemporaryFolder()
        var limits = ResourceLimits.default
        limits.folderDepth = 5
        // The unit's own folder is the first of the five.
        let depth = limits.folderDepth + more
        try folder.write(goodPhoto, to: Array(repeating: "d", count: depth).joined(separator: "/") + "/1.jpg")
        let checked = try await Checked(folder, limits: limits)
        #expect(checked.photos.count == (more <= 0 ? 1 : 0))
    }

    @Test(.disabled(if: RawFile.isRoot, "root may read everything"))
    func `a folder that may not be listed is named, and the run is incomplete`() async throws {
        let folder = try TemporaryFolder().makeFolder("甲/locked")
        try folder.write(goodPhoto, to: "甲/1.jpg")
        try RawFile.setMode(folder.path + "/甲/locked", 0)
        defer { try? RawFile.setMode(folder.path + "/甲/locked", 0o755) }
        let checked = try await Checked(folder)
        #expect(checked.units.first?.leftovers == [Leftover(SubmittedPath("甲/locked"), .unreadableFolder)])
        #expect(checked.summary?.incomplete == true)
    }

    @Test func `an empty folder is nothing to examine, and no pass`() async throws {
        let checked = try await Checked(try TemporaryFolder())
        #expect(checked.summary?.incomplete == true)
        #expect(checked.summary?.outcome != .met)
    }

    @Test func `a missing folder throws before anything is reported`() async throws {
        await #expect(throws: CheckError.cannotOpen(path: SubmittedPath("/nonexistent/x"), code: 2)) {
            _ = try await Checked(.folder("/nonexistent/x"))
        }
    }

    @Test func `the roster inside the tree is no finding`() async throws {
        let folder = try TemporaryFolder()
        try folder.write(goodPhoto, to: "甲/1.jpg").write("甲\n", to: "名单.txt")
        let checked = try await Checked(folder, options: CheckOptions(leaveOut: [folder.bytes("名单.txt")]))
        #expect(checked.summary?.notUnderstood == [])
        // Unnamed it is read as what may be a list beside the units, and says nothing of photos.
        #expect(try await Checked(folder).summary?.notUnderstood == [])
    }
}
