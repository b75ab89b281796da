package import Foundation

/// Another program, run to its end.
package enum ChildProcess {
    /// What it said and how it ended.
    package struct Ended: Sendable {
        package var status: Int32
        package var data: Data
        package var errors: String

        /// What it wrote to standard output, as text.
        package var output: String { String(decoding: data, as: UTF8.self) }
    }

    /// Runs a program by its path, or by its name in PATH.
    package static func run(
        _ program: String, _ arguments: [String], in folder: String? = nil, environment: [String: String]? = nil,
        input: Data = Data()
    ) throws -> Ended {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program.contains("/") ? program : "/usr/bin/env")
        process.arguments = program.contains("/") ? arguments : [program] + arguments
        if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
        if let environment { process.environment = environment }
        // Files, not pipes: a pipe that nobody reads in time stops the program.
        let scratch = FileManager.default.temporaryDirectory.appendingPathComponent(
            "photocheck-child-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: scratch) }
        let files = ["in", "out", "err"].map { scratch.appendingPathComponent($0) }
        try input.write(to: files[0])
        for file in files[1...] { try Data().write(to: file) }
        process.standardInput = try FileHandle(forReadingFrom: files[0])
        process.standardOutput = try FileHandle(forWritingTo: files[1])
        process.standardError = try FileHandle(forWritingTo: files[2])
        try process.run()
        process.waitUntilExit()
        return Ended(
            status: process.terminationStatus, data: try Data(contentsOf: files[1]),
            errors: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self)
        )
    }

    /// Whether a program can be found in PATH.
    package static func exists(_ program: String) -> Bool {
        (try? run("sh", ["-c", "command -v \(program)"]).status) == 0
    }
}
