/// The Python that tests ask for a second opinion.
package enum Python {
    /// The Python that has a module: the first on the path, or Debian's.
    package static func with(_ module: String) -> String? {
        ["python3", "/usr/bin/python3"].first {
            (try? ChildProcess.run($0, ["-c", "import \(module)"]).status) == 0
        }
    }
}
