import Foundation
import TestSupport
import Testing

/// `--cache`: every report is the same byte for byte, and what is wrong with the cache is one line on stderr.
@Suite struct CacheOptionTests {
    private static let samples = ProjectFiles.root.path + "/Fixtures/submissions"

    @Test func `every format, language and number of threads says the same from the cache`() throws {
        let folder = try TemporaryFolder()
        for format in ["text", "json", "jsonl"] {
            for lang in ["zh", "en"] {
                for more in [["--jobs", "1"], ["--jobs", "8", "--details"], ["--cache-key", "content"]] {
                    let arguments = ["check", Self.samples, "--format", format, "--lang", lang] + more
                    let plain = try Tool.run(arguments.filter { $0 != "--cache-key" && $0 != "content" }, in: folder)
                    for _ in 0..<2 {
                        let cached = try Tool.run(arguments + ["--cache", "kept"], in: folder)
                        #expect(cached.stdout == plain.stdout)
                        #expect(cached.stdout.utf8.elementsEqual(plain.stdout.utf8))
                        #expect(cached.stderr == plain.stderr)
                        #expect(cached.status == plain.status)
                    }
                }
            }
        }
    }

    @Test func `thumbnails come from the cache as they were made, and only where they are wanted`() throws {
        let folder = try Tree.failing()
        let shown = try Tool.run(["in", "--format", "html", "--jobs", "1"], in: folder).stdout
        let bare = try Tool.run(["in", "--format", "html", "--no-thumbnails"], in: folder).stdout
        #expect(shown.contains("src=\"data:image/jpeg;base64,") && !bare.contains("data:image/jpeg"))
        for _ in 0..<2 {
            for (more, page) in [([], shown), (["--no-thumbnails"], bare)] {
                let run = try Tool.run(["in", "--format", "html", "--jobs", "8", "--cache", "kept"] + more, in: folder)
                #expect(run.stdout == page)
            }
        }
        let headers = try Tool.run(["in", "--format", "html", "--headers-only"], in: folder).stdout
        #expect(headers.contains("<article") && !headers.contains("data:image/jpeg"))
    }

    @Test func `a pre-check and several reports at once say the same from the cache`() throws {
        let folder = try TemporaryFolder()
        func run(_ more: [String]) throws -> [String] {
            let arguments = ["precheck", Self.samples + "/苏子沟镇", "-o", "a.json", "-o", "b.jsonl"] + more
            let ended = try Tool.run(arguments, in: folder)
            return try [ended.stdout, ended.stderr]
                + ["a.json", "b.jsonl"].map { try String(contentsOfFile: folder.path + "/" + $0, encoding: .utf8) }
        }
        let plain = try run([])
        for _ in 0..<2 { #expect(try run(["--cache", "kept"]) == plain) }
    }

    @Test func `a cache that cannot be used is one line on stderr and changes nothing`() throws {
        let folder = try Tree.failing().write("x", to: "other/letter.txt")
        let plain = try Tool.run(["in"], in: folder)
        let zh = try Tool.run(["in", "--cache", "other"], in: folder, environment: ["LANG": "zh_CN.UTF-8"])
        let en = try Tool.run(["in", "--cache", "other"], in: folder)
        #expect(zh.stdout == plain.stdout)
        #expect(zh.status == plain.status)
        #expect(zh.stderr == "photocheck: 缓存 other 不用,结果不受影响: 里面是别的东西\n")
        #expect(en.stderr == "photocheck: cache other not used, results are the same: it holds other things\n")
    }

    @Test(arguments: ["in", "in/甲镇", "in/kept", "in/甲镇/kept", "in/../in/kept", "link/kept"])
    func `a cache in what is checked is refused before anything is written`(_ path: String) throws {
        let folder = try Tree.good()
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/link", withDestinationPath: "in")
        let run = try Tool.run(["in", "--cache", path], in: folder)
        #expect(run.status == 64)
        #expect(run.stdout.isEmpty)
        #expect(run.stderr == "photocheck: in a checked folder, no place for a cache: \(path)\n")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/in") == ["甲镇"])
    }

    @Test func `how files are known means nothing without a cache`() throws {
        let run = try Tool.run(["in", "--cache-key", "content"], in: Tree.good())
        #expect(run.status == 64)
        #expect(run.stderr.contains("check --cache-key needs the option --cache"))
    }
}
