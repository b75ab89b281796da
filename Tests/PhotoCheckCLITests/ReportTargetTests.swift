import Foundation
import TestSupport
import Testing

/// What `--output` may take the place of, and what not.
@Suite struct ReportTargetTests {
    struct Refused: Sendable, CustomTestStringConvertible {
        let arguments: [String]
        /// What the file at the last argument holds; nil when there is none.
        var content: String? = "x"
        let zh: String
        let en: String
        var testDescription: String { arguments.joined(separator: " ") }
    }

    private static let input = (zh: "检查要读这个文件", en: "the check reads this file")
    private static let foreign = (zh: "不是 photocheck 的 JSON 报告", en: "no JSON report of photocheck")
    private static let twice = (zh: "两次给了同一个文件", en: "names the same file twice")

    private static func refused(
        _ arguments: [String], _ said: (zh: String, en: String), content: String? = "x"
    ) -> Refused {
        Refused(arguments: arguments, content: content, zh: said.zh, en: said.en)
    }

    private static func read(_ name: String, in folder: TemporaryFolder) throws -> String {
        try String(contentsOfFile: folder.path + "/" + name, encoding: .utf8)
    }

    @Test(
        arguments: [
            refused(["in", "--units", "list.txt", "-o", "list.txt"], input, content: "甲镇\n"),
            refused(["in", "--units", "list.txt", "-o", "./list.txt"], input, content: "甲镇\n"),
            refused(["in", "--units", "list.txt", "-o", "in/../list.txt"], input, content: "甲镇\n"),
            refused(["in", "--units", "list.txt", "-o", "hard.txt"], input, content: nil),
            refused(["in", "--units", "list.txt", "-o", "soft.txt"], input, content: nil),
            refused(["in", "--profile", "profile.txt", "-o", "profile.txt"], input, content: nil),
            refused(["--files-from", "photos.txt", "-o", "photos.txt"], input, content: "in/甲镇/01.jpg\n"),
            refused(["in", "other/a.json", "-o", "other/a.json"], input),
            refused(["--files-from", "photos.txt", "-o", "other/a.json"], input),
            refused(["in", "-o", "in/甲镇/01.txt"], foreign, content: nil),
            refused(["in/甲镇/01.jpg", "-o", "in/甲镇/01.txt"], foreign, content: nil),
            refused(["precheck", "in/甲镇", "-o", "in/甲镇/01.txt"], foreign, content: nil),
            refused(["in", "-o", "link/甲镇/01.txt"], foreign, content: nil),
            refused(["in", "-o", "in/甲镇/new.txt"], foreign, content: nil),
            refused(["link", "-o", "other/../in/甲镇/data.json"], foreign),
            refused(["in", "-o", "in/甲镇/data.json"], foreign, content: "{\"id\":1}"),
            refused(["in", "-o", "in/甲镇/data.jsonl"], foreign, content: ""),
            refused(["in", "-o", "in/甲镇/new.html"], foreign, content: nil),
            refused(["in", "-o", "in/甲镇/data.html"], foreign, content: "<!DOCTYPE html>\n<p>1"),
            refused(["in", "-o", "in/甲镇/new.csv"], foreign, content: nil),
            refused(["in", "-o", "a.json", "-o", "a.json"], twice),
            refused(["in", "-o", "a.json", "-o", "in/../a.json"], twice),
            refused(["in", "-o", "a.json", "-o", "./a.json"], twice, content: nil),
        ])
    func `no report is written over what is read`(_ wanted: Refused) throws {
        let folder = try Tree.good().write("甲镇\n", to: "list.txt").write("x", to: "other/a.json")
            .write("in/甲镇/01.jpg\nother/a.json\n", to: "photos.txt")
        let profile = try Tool.run(["profile", "show", "openness-day-2012"], in: folder).stdout
        try folder.write(profile, to: "profile.txt")
        let target = try #require(wanted.arguments.last)
        if let content = wanted.content, target != "photos.txt" { try folder.write(content, to: target) }
        try FileManager.default.linkItem(atPath: folder.path + "/list.txt", toPath: folder.path + "/hard.txt")
        try RawFile.makeLink(folder.path + "/soft.txt", to: "list.txt")
        try RawFile.makeLink(folder.path + "/link", to: "in")
        let before = try? Self.read(target, in: folder)
        for (language, words) in [("zh_CN.UTF-8", wanted.zh), ("C", wanted.en)] {
            let run = try Tool.run(wanted.arguments, in: folder, environment: ["LC_ALL": language])
            #expect(run.status == 64, "\(run.stdout)")
            #expect(run.stdout == "")
            #expect(run.stderr.contains(words), "\(run.stderr)")
            #expect(run.stderr.split(separator: "\n").count == 1)
        }
        #expect((try? Self.read(target, in: folder)) == before)
    }

    @Test(arguments: ["in/甲镇/new.json", "in/甲镇/new.jsonl", "in.json", "in-other/a.txt"])
    func `a new file may lie anywhere`(_ name: String) throws {
        let folder = try Tree.good().makeFolder("in-other")
        #expect(try Tool.run(["in", "-o", name], in: folder).status == 0)
        #expect(try !Self.read(name, in: folder).isEmpty)
    }

    @Test(arguments: ["in/甲镇/report.json", "in/甲镇/report.jsonl", "report.txt"])
    func `an own report is rewritten, and so is any file outside`(_ name: String) throws {
        let folder = try Tree.good()
        for _ in 0..<2 { #expect(try Tool.run(["in", "-o", name], in: folder).status == 0) }
        let whole = try Self.read(name, in: folder)
        try folder.write("x", to: "outside.json")
        #expect(try Tool.run(["in", "-o", "outside.json", "-o", name], in: folder).status == 0)
        #expect(try Self.read(name, in: folder) == whole)
        #expect(try Self.read("outside.json", in: folder).hasPrefix(#"{"schemaVersion""#))
    }

    @Test(arguments: [UInt32(0o600), 0o640, 0o444])
    func `a report keeps the permissions of the file before it`(_ mode: UInt32) throws {
        let folder = try Tree.good().write("x", to: "a.json")
        try RawFile.setMode(folder.path + "/a.json", mode)
        #expect(try Tool.run(["in", "-o", "a.json"], in: folder).status == 0)
        let attributes = try FileManager.default.attributesOfItem(atPath: folder.path + "/a.json")
        #expect(attributes[.posixPermissions] as? Int == Int(mode))
        #expect(try Self.read("a.json", in: folder).hasPrefix(#"{"schemaVersion""#))
    }
}
