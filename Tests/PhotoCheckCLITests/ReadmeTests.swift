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

    @Test(arguments: ["inspect", "explain", "profile", "precheck", "check", "help"])
    func `every command that README names is one`(_ command: String) throws {
        let run = try Tool.run(["help", command], in: try TemporaryFolder())
        #expect(run.status == 0)
    }
}
