import Foundation
import PhotoCheck
import TestSupport
import Testing

@testable import PhotoCheckCLI

/// `photocheck completions` and `photocheck manual`.
@Suite struct CompletionsTests {
    /// What bash offers for a line whose last word is being typed.
    private static func offered(_ line: [String]) throws -> [String] {
        let folder = try TemporaryFolder()
        try folder.write(try Tool.run(["completions", "bash"], in: folder).stdout, to: "p.bash")
        let words = line.map { "'\($0)'" }.joined(separator: " ")
        let script = """
            source ./p.bash; COMP_WORDS=(photocheck \(words)); COMP_CWORD=\(line.count); _photocheck
            printf '%s\\n' "${COMPREPLY[@]}"
            """
        let ended = try ChildProcess.run("bash", ["-c", script], in: folder.path)
        try #require(ended.status == 0 && ended.errors.isEmpty, "\(ended)")
        return ended.output.split(separator: "\n").map(String.init)
    }

    @Test(
        arguments: [
            (["pre"], ["precheck"]), (["check", "--form"], ["--format"]), (["--head"], ["--headers-only"]),
            (["--format", "js"], ["json", "jsonl"]), (["check", "--profile", "openness"], ["openness-day-2012"]),
            (["explain", "size.min"], ["size.minimum"]), (["profile", "sh"], ["show"]),
            (["completions", ""], ["bash", "zsh", "fish"]), (["precheck", "--units"], []), (["check", "x"], []),
        ] as [([String], [String])])
    func `bash offers what the program takes`(_ line: [String], _ words: [String]) throws {
        #expect(try Self.offered(line) == words)
    }

    @Test(arguments: CommandName.allCases)
    func `bash offers every option of a command, and no other`(_ command: CommandName) throws {
        let wanted = OptionTable.all.filter { $0.commands.contains(command) }.map { "--\($0.long)" }
        #expect(try Self.offered([command.rawValue, "--"]) == wanted)
    }

    @Test(arguments: ["zsh", "fish"], ["zh", "en"])
    func `other shells read their script, where installed`(_ shell: String, _ language: String) throws {
        guard (try? ChildProcess.run(shell, ["-c", "true"]).status) == 0 else { return }
        let folder = try TemporaryFolder()
        let script = try Tool.run(["completions", shell, "--lang", language], in: folder).stdout
        try folder.write(script, to: "script")
        let ended = try ChildProcess.run(shell, ["-n", "script"], in: folder.path)
        #expect(ended.status == 0 && ended.errors.isEmpty, "\(ended)")
        for option in OptionTable.all { #expect(script.contains(option.long)) }
    }

    @Test(arguments: ["zh", "en"])
    func `the manual page names every command, option and exit status`(_ language: String) throws {
        let folder = try TemporaryFolder()
        let page = try Tool.run(["manual", "--lang", language], in: folder).stdout
        for command in CommandName.allCases { #expect(page.contains(".B \(command.rawValue)\n")) }
        for option in OptionTable.all {
            #expect(page.contains("\\-\\-" + option.long.replacing("-", with: "\\-")))
        }
        for (code, _) in ExitStatusHelp.rows(.en) { #expect(page.contains(".B \(code)\n")) }
        // No line but our own macros begins as one.
        let macros = page.split(separator: "\n").filter { $0.hasPrefix(".") || $0.hasPrefix("'") }
        #expect(
            macros.allSatisfy { line in
                [".\\\"", ".TH", ".ad", ".nh", ".SH", ".B ", ".BI", ".br", ".TP"].contains { line.hasPrefix($0) }
            })
        try folder.write(page, to: "photocheck.1")
        guard (try? ChildProcess.run("groff", ["-v"]).status) == 0 else { return }
        let ended = try ChildProcess.run(
            "groff", ["-man", "-ww", "-Wbreak", "-z", "-Kutf8", "-Tutf8", "photocheck.1"], in: folder.path)
        #expect(ended.status == 0 && ended.errors.isEmpty, "\(ended)")
    }

    @Test(arguments: [
        (["completions"], "bash | zsh | fish"), (["completions", "bsh"], "bash"), (["completions", "bash", "x"], "x"),
        (["manual", "x"], "x"),
    ])
    func `wrong words are answered with the right ones`(_ arguments: [String], _ said: String) throws {
        let run = try Tool.run(arguments, in: try TemporaryFolder())
        #expect(run.status == 64 && run.stderr.contains(said), "\(run)")
    }
}
