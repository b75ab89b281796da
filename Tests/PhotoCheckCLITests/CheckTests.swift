import Foundation
import TestSupport
import Testing

@Suite struct CheckTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let arguments: [String]
        let status: Int32
        var fails = true
        var testDescription: String { arguments.joined(separator: " ") + " is \(status)" }
    }

    @Test(
        arguments: [
            Case(arguments: ["in"], status: 1), Case(arguments: ["check", "in"], status: 1),
            Case(arguments: ["in", "--fail-on", "never"], status: 0),
            Case(arguments: ["in", "--fail-on=review"], status: 1),
            Case(arguments: ["in"], status: 0, fails: false),
            Case(arguments: ["in", "--headers-only", "--jobs=1", "--unit-level", "1"], status: 0, fails: false),
            Case(arguments: ["empty"], status: 2), Case(arguments: ["/nowhere/at/all"], status: 2),
            Case(arguments: ["in", "--profile", "nothing"], status: 78),
            Case(arguments: ["in", "--units", "nothing"], status: 78),
            Case(arguments: ["in", "--profile", "bad.yaml"], status: 78),
            Case(arguments: ["--files-from", "nothing"], status: 2),
            Case(arguments: ["-0", "--files-from", "list"], status: 1),
            Case(arguments: ["--", "-odd"], status: 0, fails: false),
        ])
    func `exit codes are those promised`(_ wanted: Case) throws {
        let folder = try (wanted.fails ? Tree.failing() : Tree.good()).makeFolder("empty")
            .write("id: x\nbad-key: 1\n", to: "bad.yaml").write("in/乙镇/县长在宾馆门前解答咨询.jpg\0", to: "list")
            .write(Tree.large, to: "-odd/甲镇/01.jpg").write("5月15日,县长李明在岫岩宾馆门前解答群众政策咨询", to: "-odd/甲镇/01.txt")
            .write(Tree.summary, to: "-odd/甲镇/活动总结.txt")
        let run = try Tool.run(wanted.arguments, in: folder)
        #expect(run.status == wanted.status, "\(run.stderr)")
        // One line says why there is no report, and none is said beside a report.
        #expect(run.stderr.split(separator: "\n").count == (run.stdout.isEmpty ? 1 : 0))
    }

    @Test func `a photo named in GBK is checked and can be opened again`() throws {
        let folder = try TemporaryFolder().makeFolder("in")
        let name: [UInt8] = [0xCF, 0xD8, 0xB3, 0xA4, 0x2E, 0x6A, 0x70, 0x67]
        try folder.write(Tree.large, toName: name, in: "in")
        let run = try Tool.shell(
            "\"$P\" inspect --format jsonl \"$(printf 'in/\\317\\330\\263\\244.jpg')\"", in: folder)
        #expect(run.status == 0)
        #expect(run.stdout.contains(#""bytes":"aW4vz9izpC5qcGc=","guess":"in/县长.jpg","guessEncoding":"gb18030""#))
    }

    @Test func `a closed pipe ends in 2 without a word`() throws {
        let run = try Tool.shell(
            "(sleep 0.2; \"$P\" in --format jsonl; echo $? >status) | true; cat status", in: Tree.failing())
        #expect(run.stdout == "2\n")
        #expect(run.stderr == "")
    }

    @Test(arguments: ["in", "in --format json", "in --format jsonl", "--help", "schema report", "inspect in/甲镇/01.jpg"])
    func `a full disk is said and ends in 2`(_ arguments: String) throws {
        let run = try Tool.shell("\"$P\" \(arguments) >/dev/full", in: Tree.failing())
        #expect(run.status == 2)
        #expect(run.stderr.hasPrefix("photocheck: cannot write the report: "))
    }

    @Test func `one scan writes every report, whole`() throws {
        let folder = try Tree.failing()
        let run = try Tool.run(["in", "-o", "a.json", "--output=b.jsonl", "-oc.txt", "--format", "jsonl"], in: folder)
        #expect(run.status == 1)
        let read = { (name: String) in try String(contentsOfFile: folder.path + "/" + name, encoding: .utf8) }
        #expect(try read("b.jsonl") == run.stdout)
        #expect(try read("a.json").hasSuffix("\"complete\":true}\n"))
        #expect(try read("c.txt").hasPrefix("2012年全县"))
        let left = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        #expect(left == ["a.json", "b.jsonl", "c.txt", "in"])
    }

    @Test func `a report among the submissions is never a finding`() throws {
        let folder = try Tree.good()
        _ = try Tool.run(["in", "-o", "in/甲镇/report.json"], in: folder)
        let again = try Tool.run(["in", "-o", "in/甲镇/report.json", "--format", "json"], in: folder)
        #expect(!again.stdout.contains("report.json"))
        #expect(!again.stdout.contains(".tmp"))
    }

    @Test(arguments: ["nowhere/a.json", "folder.json"])
    func `a report that cannot be written is known before the scan`(_ name: String) throws {
        let folder = try Tree.good().makeFolder("folder.json").write("old", to: "old.json")
        let run = try Tool.run(["in", "-o", "old.json", "-o", name], in: folder)
        #expect(run.status == 2)
        #expect(run.stdout == "")
        #expect(try String(contentsOfFile: folder.path + "/old.json", encoding: .utf8) == "old")
        let left = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        #expect(left == ["folder.json", "in", "old.json"])
    }

    @Test func `an old report survives a check that cannot begin`() throws {
        let folder = try TemporaryFolder().write("old", to: "old.json")
        #expect(try Tool.run(["/nowhere/at/all", "-o", "old.json"], in: folder).status == 2)
        #expect(try String(contentsOfFile: folder.path + "/old.json", encoding: .utf8) == "old")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["old.json"])
    }

    @Test func `reports follow --lang, else the profile, never the environment`() throws {
        let folder = try Tree.failing()
        let plain = try Tool.run(["in"], in: folder)
        let chinese = try Tool.run(["in"], in: folder, environment: ["LC_ALL": "zh_CN.UTF-8", "COLUMNS": "40"])
        let english = try Tool.run(["in", "--lang", "en"], in: folder, environment: ["LC_ALL": "zh_CN.UTF-8"])
        #expect(plain.stdout == chinese.stdout)
        #expect(plain.stdout.contains("发现不合格"))
        #expect(english.stdout.contains("Failures found"))
    }

    @Test(arguments: ["text", "json", "jsonl"])
    func `same input, same bytes, whatever the number of readers`(_ format: String) throws {
        let folder = try Tree.failing()
        for unit in 0..<5 {
            for photo in 0..<9 { try folder.write(Tree.small, to: "in/单位\(unit)/\(photo).jpg") }
        }
        let one = try Tool.run(["in", "--format", format, "--details", "--jobs", "1"], in: folder)
        let eight = try Tool.run(["in", "--format", format, "--details", "--jobs", "8"], in: folder)
        #expect(one.stdout == eight.stdout)
        #expect(one.stdout.utf8.count > 1_000)
    }

    @Test func `quiet leaves the conclusion`() throws {
        let run = try Tool.run(["in", "-q", "--lang", "en"], in: Tree.failing())
        #expect(run.stdout.hasPrefix("Failures found: "))
        #expect(run.stdout.split(separator: "\n").count == 1)
    }

    @Test(arguments: [
        (["--color", "always"], ["NO_COLOR": "1"], true), (["--color", "never"], ["FORCE_COLOR": "1"], false),
        ([], ["FORCE_COLOR": "1", "NO_COLOR": "1"], true), ([], ["NO_COLOR": "1"], false), ([], [:], false),
    ])
    func `colour follows flag, FORCE_COLOR, NO_COLOR, terminal`(
        _ arguments: [String], _ environment: [String: String], _ isColored: Bool
    ) throws {
        let run = try Tool.run(["in"] + arguments, in: Tree.failing(), environment: environment)
        #expect(run.stdout.contains("\u{1B}[31m") == isColored)
    }

    @Test(arguments: [(false, 130), (true, 143)])
    func `a signal ends in a report that says so`(_ terminates: Bool, _ status: Int32) throws {
        let folder = try TemporaryFolder()
        for number in 0..<3_000 { try folder.write(Tree.small, to: "in/单位\(number % 60)/\(number).jpg") }
        let run = try Tool.interrupt(
            ["in", "--jobs", "1", "--format", "jsonl"], in: folder, output: "out", terminates: terminates)
        #expect(run == status)
        let report = try String(contentsOfFile: folder.path + "/out", encoding: .utf8)
        #expect(report.hasSuffix("\"complete\":false}\n"))
    }

    @Test func `a second signal ends it at once and leaves no unfinished report behind`() throws {
        let folder = try TemporaryFolder()
        for number in 0..<600 { try folder.write(Tree.small, to: "in/单位\(number % 60)/\(number).jpg") }
        try folder.write("", to: "out/keep")
        let status = try Tool.interruptTwice(
            ["in", "--format", "jsonl", "-o", "out/report.json"], in: folder,
            after: { try FileManager.default.contentsOfDirectory(atPath: folder.path + "/out").count > 1 })
        #expect(status == 130)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/out") == ["keep"])
    }
}
