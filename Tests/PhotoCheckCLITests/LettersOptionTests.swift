import Foundation
import TestSupport
import Testing

/// `--letters DIR`.
@Suite struct LettersOptionTests {
    private static func names(_ folder: TemporaryFolder, _ name: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path + "/" + name).sorted()
    }

    @Test func `letters appear in a new folder, and the report stays as it is`() throws {
        let folder = try Tree.good().write("甲镇\n乙镇\n", to: "list.txt")
        let plain = try Tool.run(["in", "--units", "list.txt"], in: folder)
        let run = try Tool.run(
            ["in", "--units", "list.txt", "--letters", "out/", "--until", "5月25日"], in: folder)
        #expect(run.stdout == plain.stdout && run.status == plain.status, "\(run.stderr)")
        #expect(try Self.names(folder, "out").contains("letters.csv"))
        #expect(try Self.names(folder, "out/txt").last == "002-乙镇.txt")
        #expect(try Self.names(folder, "").filter { $0.hasSuffix(".tmp") }.isEmpty)
        // They are opened and changed by hand: a second run does not write over them.
        let again = try Tool.run(["in", "--letters", "out"], in: folder)
        #expect(again.status == 64 && again.stderr.contains("out"))
    }

    @Test func `pages appear in a new folder, with thumbnails unless they are not wanted`() throws {
        let folder = try Tree.good()
        for (option, name, hasThumbnails) in [([], "one", true), (["--no-thumbnails"], "two", false)] {
            let run = try Tool.run(["in", "--pages", name] + option, in: folder)
            #expect(run.status == 0 && run.stderr.isEmpty, "\(run)")
            #expect(try Self.names(folder, name) == ["index.html", "units"])
            let page = try String(contentsOfFile: folder.path + "/\(name)/units/0001.html", encoding: .utf8)
            #expect(page.contains("src=\"data:image/jpeg;base64,") == hasThumbnails)
        }
        for (arguments, said) in [(["in", "--pages", "one"], "one"), (["in", "--pages", "in/pages"], "in/pages")] {
            let run = try Tool.run(arguments, in: folder)
            #expect(run.status == 64 && run.stderr.contains(said), "\(run)")
        }
        let both = try Tool.run(["in", "--letters", "信", "--pages", "one"], in: folder)
        #expect(both.status == 64)
        #expect(try Self.names(folder, "").filter { $0.hasSuffix(".tmp") || $0 == "信" }.isEmpty)
    }

    @Test func `the templates that a run leaves are those that the next one takes`() throws {
        let folder = try Tree.good()
        _ = try Tool.run(["in", "--letters", "one"], in: folder)
        _ = try Tool.run(["in", "--letters", "two", "--letter-templates", "one/templates"], in: folder)
        for name in try Self.names(folder, "one/txt") {
            let one = try Data(contentsOf: URL(fileURLWithPath: folder.path + "/one/txt/" + name))
            #expect(try one == Data(contentsOf: URL(fileURLWithPath: folder.path + "/two/txt/" + name)))
        }
    }

    @Test(
        arguments: [
            (["in", "--letters", "in/信"], 64, "in/信"), (["in", "--letters", "in/甲镇"], 64, "in/甲镇"),
            (["in", "--until", "5月25日"], 64, "--letters"), (["in", "--letters", "full"], 64, "full"),
            (["in", "--letters", "out", "--letter-templates", "in"], 78, "return.txt"),
            (["in", "--letters", "out", "--letter-templates", "bad"], 78, "bad/return.txt:2:1"),
            (["--files-from", "files.txt", "--letters", "out"], 64, "--files-from"),
            (["in", "--letters", "none/out"], 2, "none/out"),
            (["precheck", "in/甲镇", "--letters", "out"], 64, "--letters"),
        ] as [([String], Int32, String)])
    func `where no letters can be, a line says why`(
        _ arguments: [String], _ status: Int32, _ said: String
    ) throws {
        let folder = try Tree.good().write("x", to: "full/x").write("in/甲镇/01.jpg\n", to: "files.txt")
            .write("甲\n{unitt}\n{items}\n", to: "bad/return.txt")
        let run = try Tool.run(arguments, in: folder)
        #expect(run.status == status && run.stderr.contains(said), "\(run)")
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/out"))
        #expect(try Self.names(folder, "").filter { $0.hasSuffix(".tmp") }.isEmpty)
    }
}
