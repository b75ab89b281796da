import TestSupport
import Testing

@Suite struct UsageTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let arguments: [String]
        let en: String
        let zh: String
        var testDescription: String { arguments.joined(separator: " ") }

        init(_ arguments: String, _ en: String, _ zh: String) {
            self.arguments = arguments.split(separator: " ").map(String.init)
            self.en = en
            self.zh = zh
        }
    }

    static let cases = [
        Case("--formt json .", "no option --formt; did you mean --format?", "没有选项 --formt;是不是 --format?"),
        Case("--zzzzzz", "no option --zzzzzz; see photocheck --help", "没有选项 --zzzzzz;见 photocheck --help"),
        Case("-x .", "no option -x; see photocheck --help", "没有选项 -x;见 photocheck --help"),
        Case("-format .", "no option -format; did you mean --format?", "没有选项 -format;是不是 --format?"),
        Case(
            "--format=jsn .",
            "--format cannot be jsn, only text | json | jsonl | html | csv | junit | sarif | github | markdown | briefing; did you mean json?",
            "--format 不能是 jsn,可以是 text | json | jsonl | html | csv | junit | sarif | github | markdown | briefing;是不是 json?"
        ),
        Case("--jobs 0 .", "--jobs cannot be 0, only 1…256", "--jobs 不能是 0,可以是 1…256"),
        Case(
            "--jobs 99999999999999999999 .", "--jobs cannot be 99999999999999999999, only 1…256",
            "--jobs 不能是 99999999999999999999,可以是 1…256"),
        Case("--units", "--units needs FILE", "--units 后面缺 FILE"),
        Case("--units= .", "--units needs FILE", "--units 后面缺 FILE"),
        Case("--quiet=1 .", "--quiet takes no value", "--quiet 不带值"),
        Case("--lang zh --lang en .", "--lang may be given only once", "--lang 只能给一次"),
        Case("chek .", "no command or file chek; did you mean check?", "没有命令或文件 chek;是不是 check?"),
        Case("profile shw", "no command or file profile shw; did you mean show?", "没有命令或文件 profile shw;是不是 show?"),
        Case(
            "explain size.minimun", "no command or file size.minimun; did you mean size.minimum?",
            "没有命令或文件 size.minimun;是不是 size.minimum?"),
        Case("check", "PATH… is missing; see photocheck check --help", "缺少 PATH…;见 photocheck check --help"),
        Case(
            "inspect --units x y", "inspect has no option --units; see photocheck inspect --help",
            "命令 inspect 没有选项 --units;见 photocheck inspect --help"),
        Case(
            "-o report.doc .",
            "--output needs one of .txt .json .jsonl .html .csv .xlsx .xml .sarif .md .briefing.md: report.doc",
            "--output 的扩展名须为 .txt .json .jsonl .html .csv .xlsx .xml .sarif .md .briefing.md: report.doc"),
        Case(
            "-0 .", "check --null needs the option --files-from; see photocheck --help",
            "check --null 需要选项 --files-from;见 photocheck --help"),
        Case("--files-from list .", "give either --files-from or PATH, not both", "--files-from 和 PATH 只能用一个"),
    ]

    @Test(arguments: cases) func `a wrong word costs one line and exit 64`(_ wrong: Case) throws {
        let folder = try TemporaryFolder()
        let english = try Tool.run(wrong.arguments, in: folder)
        #expect(english.stderr == "photocheck: \(wrong.en)\n")
        #expect(english.stdout == "")
        #expect(english.status == 64)
        let chinese = try Tool.run(wrong.arguments, in: folder, environment: ["LANG": "zh_CN.UTF-8"])
        #expect(chinese.stderr == "photocheck: \(wrong.zh)\n")
        #expect(chinese.status == 64)
    }

    @Test func `the program alone shows how it is used`() throws {
        let run = try Tool.run([], in: TemporaryFolder())
        #expect(run.status == 64)
        #expect(run.stdout == "")
        #expect(run.stderr.hasPrefix("Usage: photocheck PATH…"))
    }

    @Test(
        arguments: [
            (["LANG": "zh_CN.UTF-8"], "命令:"), (["LANG": "zh_CN.UTF-8", "LC_ALL": "C"], "Commands:"), ([:], "Commands:"),
            (["LC_MESSAGES": "zh_TW", "LANG": "en_US"], "命令:"), (["LC_ALL": "", "LANG": "zh"], "命令:"),
        ])
    func `help speaks the language of the environment`(_ environment: [String: String], _ word: String) throws {
        let run = try Tool.run(["--help"], in: TemporaryFolder(), environment: environment)
        #expect(run.status == 0)
        #expect(run.stdout.contains(word))
    }

    @Test(arguments: ["check", "inspect", "explain", "profile", "schema"])
    func `every command has help`(_ command: String) throws {
        let run = try Tool.run([command, "--help"], in: TemporaryFolder())
        #expect(run.status == 0)
        #expect(run.stdout.contains("photocheck \(command)"))
    }

    @Test func `the schema, the profiles and the explanations are printed`() throws {
        let folder = try TemporaryFolder()
        #expect(try Tool.run(["schema", "report"], in: folder).stdout.hasPrefix("{\n"))
        #expect(try Tool.run(["profile", "list"], in: folder).stdout.hasPrefix("openness-day-2012  "))
        #expect(try Tool.run(["profile", "show"], in: folder).stdout.contains("id: openness-day-2012"))
        #expect(try Tool.run(["explain", "--all"], in: folder).stdout.contains("size.minimum"))
        #expect(try Tool.run(["--version"], in: folder).stdout.hasPrefix("photocheck "))
    }
}
