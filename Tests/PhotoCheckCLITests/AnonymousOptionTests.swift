import Foundation
import TestSupport
import Testing

/// `--anonymous FILE`.
@Suite struct AnonymousOptionTests {
    /// What nobody may read in a report.
    private static let secrets = ["甲镇", "乙镇", "丙镇", "王小波", "秋天", "田野", "jia@example.org"]

    /// Two units with each other's photo, one too small, one whose author is named; a unit that is missing, and files of all kinds beside.
    private static func tree() throws -> TemporaryFolder {
        try TemporaryFolder().write(Tree.large, to: "in/甲镇/秋天/田野1.jpg")
            .write("5月15日,县长李明在甲镇政府门前解答群众政策咨询(王小波 摄)", to: "in/甲镇/秋天/田野1.txt")
            .write(Tree.small, to: "in/甲镇/秋天/田野2.jpg").write("群众咨询", to: "in/甲镇/秋天/田野2.txt")
            .write(Tree.large, to: "in/乙镇/田野3.jpg").write("5月15日,乙镇镇长发放资料", to: "in/乙镇/田野3.txt")
            .write(Tree.summary, to: "in/乙镇/甲镇总结.txt").write("<svg/>", to: "in/乙镇/田野.svg")
            .write([0x50, 0x4B, 3, 4], to: "in/乙镇/田野.zip").write(Tree.summary, to: "in/甲镇/乙镇总结.txt")
            .write("甲镇\t甲\tjia@example.org\n乙镇\n丙镇\n", to: "list.txt")
    }

    private static func content(_ folder: TemporaryFolder, _ name: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(fileURLWithPath: folder.path + "/" + name)), as: UTF8.self)
    }

    @Test func `no report names a unit, a file or an author, and the key names them all`() throws {
        let folder = try Self.tree()
        let files = ["r.json", "r.jsonl", "r.html", "r.csv", "r.xml", "r.sarif", "r.md", "r.briefing.md", "r.txt"]
        let run = try Tool.run(
            ["in", "--units", "list.txt", "--details", "--pages", "pages", "--anonymous", "key.csv"]
                + files.flatMap { ["--output", $0] }, in: folder)
        #expect(run.status == 2 && run.stderr.isEmpty, "\(run.stderr)")
        let pages = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/pages/units")
        #expect(pages.count == 2)
        // A workbook is packed; Python takes it apart where it is installed.
        if try ChildProcess.run("python3", ["-c", ""]).status == 0 {
            let workbook = try Tool.run(["in", "-q", "--anonymous", "k.csv", "--output", "r.xlsx"], in: folder)
            #expect(workbook.stderr.isEmpty, "\(workbook)")
            let script =
                "import zipfile\nz = zipfile.ZipFile('r.xlsx')\nprint(*(z.read(n).decode() for n in z.namelist()))"
            let parts = try Python.run(script, in: folder.path).output
            for secret in Self.secrets { #expect(!parts.contains(secret) && parts.contains("sheetData"), "\(secret)") }
        }
        let written = files + ["pages/index.html"] + pages.map { "pages/units/\($0)" }
        for (name, text) in try written.map({ ($0, try Self.content(folder, $0)) }) + [("text", run.stdout)] {
            for secret in Self.secrets { #expect(!text.contains(secret), "\(name): \(secret)") }
            #expect(text.utf8.count > 100, "\(name)")
        }
        let key = try Self.content(folder, "key.csv").split(separator: "\r\n").map { $0.split(separator: ",") }
        #expect(key.count == 4 && key[0].count == 4)
        #expect(Set(key.dropFirst().map { $0[1] }) == ["甲镇", "乙镇"])
        for row in key.dropFirst() {
            #expect(row[2].hasPrefix(row[0] + "/") && run.stdout.contains(row[2]) && row[3].contains("田野"), "\(row)")
        }
    }

    @Test(arguments: [["--format", "json"], ["--format", "jsonl"]])
    func `outcomes and totals are those of the run with names`(format: [String]) throws {
        let folder = try Self.tree()
        let plain = try Tool.run(["in", "--units", "list.txt"] + format, in: folder)
        let hidden = try Tool.run(["in", "--units", "list.txt", "--anonymous", "key.csv"] + format, in: folder)
        func totals(_ text: String) -> [Substring] {
            text.matches(of: #/"(?:outcome|units|met|unmet|review|incomplete|total)": ?(?:\d+|"\w+"|true|false)/#).map(
                \.0)
        }
        #expect(totals(plain.stdout).count > 10)
        #expect(totals(plain.stdout) == totals(hidden.stdout) && plain.status == hidden.status)
    }

    @Test func `a seed changes every code, and a second run none`() throws {
        let folder = try Self.tree()
        func codes(_ more: [String]) throws -> [String] {
            let run = try Tool.run(["in", "-q", "--anonymous", "key.csv"] + more, in: folder)
            #expect(run.stderr.isEmpty, "\(run.stderr)")
            return try Self.content(folder, "key.csv").split(separator: "\r\n").dropFirst().map { String($0.prefix(8)) }
        }
        let first = try codes([])
        #expect(try codes([]) == first)
        #expect(Set(try codes(["--seed", "12"])).isDisjoint(with: first))
        #expect(try codes(["--cache", "kept"]) == first && codes(["--cache", "kept"]) == first)
    }

    @Test(arguments: [
        (["--anonymous", "key.txt"], "key.txt"), (["--anonymous", "in/key.csv"], "in/key.csv"),
        (["--anonymous", "key.csv", "--letters", "out"], "--letters"),
        (["--anonymous", "key.csv", "--output", "key.csv"], "key.csv"),
    ])
    func `what would tell names, or overwrite them, is refused`(options: [String], named: String) throws {
        let folder = try Self.tree()
        let run = try Tool.run(["in"] + options, in: folder)
        #expect(run.status == 64 && run.stderr.contains(named), "\(run)")
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/out"))
    }
}
