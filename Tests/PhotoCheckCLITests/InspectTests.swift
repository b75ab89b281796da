import TestSupport
import Testing

@Suite struct InspectTests {
    @Test(arguments: ["text", "json", "jsonl"])
    func `a missing file is said on stderr, and the others are inspected`(_ format: String) throws {
        let folder = try Tree.good()
        let arguments = ["inspect", "--format", format, "nothing.jpg", "in/甲镇/01.jpg"]
        let english = try Tool.run(arguments, in: folder)
        let chinese = try Tool.run(arguments, in: folder, environment: ["LC_ALL": "zh_CN.UTF-8"])
        #expect(english.stderr == "photocheck: cannot open nothing.jpg: no such file\n")
        #expect(chinese.stderr == "photocheck: 打不开 nothing.jpg: 文件不存在\n")
        for run in [english, chinese] {
            #expect(run.status == 2)
            #expect(run.stdout.contains("01.jpg"))
            #expect(!run.stdout.contains("nothing.jpg"))
        }
    }

    @Test(arguments: [("zh", "  存储尺寸                1600x1200\n"), ("en", "  stored size             1600x1200\n")])
    func `labels follow the language`(_ language: String, _ line: String) throws {
        let run = try Tool.run(["inspect", "--lang", language, "in/甲镇/01.jpg"], in: Tree.good())
        #expect(run.status == 0)
        #expect(run.stdout.contains(line))
    }
}
