import Foundation
import TestSupport
import Testing

@Suite struct ReadmeTests {
    @Test func `README shows what the program prints`() throws {
        let readme = try String(contentsOf: ProjectFiles.root.appendingPathComponent("README.md"), encoding: .utf8)
        let block = try #require(
            readme.components(separatedBy: "\n```\n").first { $0.hasPrefix("2012年全县") }, "the report in README"
        )
        let folder = try TemporaryFolder()
        let submissions = ProjectFiles.root.path + "/Fixtures/submissions"
        let run = try Tool.run([submissions, "--units", submissions + "/名单.txt"], in: folder)
        // README leaves lines out where it says "…"; every part between stands in the report, in this order.
        var rest = run.stdout[...]
        for part in block.components(separatedBy: "\n…\n") {
            let found = try #require(rest.range(of: part), "README's report is stale: \(part)")
            rest = rest[found.upperBound...]
        }
        #expect(rest == "\n", "README's report ends before the program's")
    }

    @Test(arguments: ["README.md", "README.zh.md"])
    func `every command line that README shows names commands and options that exist`(_ page: String) throws {
        let readme = try String(contentsOf: ProjectFiles.root.appendingPathComponent(page), encoding: .utf8)
        let lines = readme.split(separator: "\n").filter { $0.hasPrefix("photocheck ") }
        #expect(lines.count > 5)
        for line in lines {
            let words = line.split(separator: " ").dropFirst().prefix { $0 != "#" }.map(String.init)
            let first = try #require(words.first)
            let isPath = first.hasPrefix(".") || first.hasPrefix("-")
            let help = try Tool.run(isPath ? ["help"] : ["help", first], in: try TemporaryFolder())
            #expect(help.status == 0, "\(line)")
            for option in words where option.hasPrefix("--") { #expect(help.stdout.contains(option), "\(line)") }
        }
    }
}
