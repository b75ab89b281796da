/// The Python that tests ask for a second opinion.
package enum Python {
    /// The Python that has a module: the first on the path, or Debian's.
    package static func with(_ module: String) -> String? {
        ["python3", "/usr/bin/python3"].first {
            (try? ChildProcess.run($0, ["-c", "import \(module)"]).status) == 0
        }
    }

    /// Runs a script in a folder; what it printed is joined with what it complained of.
    package static func run(_ script: String, in folder: String) throws -> (status: Int32, output: String) {
        let ended = try ChildProcess.run("python3", ["-c", script], in: folder)
        return (ended.status, ended.output + ended.errors)
    }
}
