import Foundation
import TestSupport

/// The built program, run as a user runs it.
enum Tool {
    /// What a run left.
    struct Run: Sendable {
        var status: Int32
        var stdout: String
        var stderr: String
    }

    /// The binary beside the test bundle.
    static let path: String = {
        let bundles = Bundle.allBundles.map(\.bundleURL) + [Bundle.main.bundleURL]
        for folder in bundles.flatMap({ [$0, $0.deletingLastPathComponent()] }) {
            let file = folder.appendingPathComponent("photocheck").path
            if FileManager.default.isExecutableFile(atPath: file) { return file }
        }
        return ProjectFiles.root.appendingPathComponent(".build/debug/photocheck").path
    }()

    /// Runs it in a folder with nothing in its environment but what is named.
    static func run(
        _ arguments: [String], in folder: TemporaryFolder, environment: [String: String] = [:], stdin: String = ""
    ) throws -> Run {
        try run(path, arguments, in: folder, environment, stdin)
    }

    /// Runs a line of the shell, in which `$P` is the program.
    static func shell(_ line: String, in folder: TemporaryFolder) throws -> Run {
        try run("/bin/sh", ["-c", line], in: folder, ["P": path], "")
    }

    /// Starts it, sends SIGINT or SIGTERM when it has written something, and gives its exit status.
    static func interrupt(
        _ arguments: [String], in folder: TemporaryFolder, output: String, terminates: Bool
    ) throws -> Int32 {
        let file = folder.path + "/" + output
        try folder.write("", to: output)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
        process.standardOutput = FileHandle(forWritingAtPath: file)
        try process.run()
        while process.isRunning, try FileManager.default.attributesOfItem(atPath: file)[.size] as? Int == 0 {
            Thread.sleep(forTimeInterval: 0.001)
        }
        if terminates { process.terminate() } else { process.interrupt() }
        process.waitUntilExit()
        return process.terminationStatus
    }

    /// Starts it with nobody who reads its report, so that it waits for ever, and sends SIGINT until it ends.
    static func interruptTwice(
        _ arguments: [String], in folder: TemporaryFolder, after hasBegun: () throws -> Bool
    ) throws -> Int32 {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
        let unread = Pipe()
        process.standardOutput = unread
        try process.run()
        while process.isRunning, try !hasBegun() { Thread.sleep(forTimeInterval: 0.001) }
        // A check that is not yet stuck in writing would end well at the first signal.
        while process.isRunning, !unread.isFull { Thread.sleep(forTimeInterval: 0.001) }
        while process.isRunning {
            process.interrupt()
            Thread.sleep(forTimeInterval: 0.02)
        }
        try unread.fileHandleForReading.close()
        return process.terminationStatus
    }

    private static func run(
        _ program: String, _ arguments: [String], in folder: TemporaryFolder, _ environment: [String: String],
        _ stdin: String
    ) throws -> Run {
        let ended = try ChildProcess.run(
            program, arguments, in: folder.path, environment: ["PATH": "/usr/bin:/bin"].merging(environment) { $1 },
            input: Data(stdin.utf8)
        )
        return Run(status: ended.status, stdout: ended.output, stderr: ended.errors)
    }
}

extension Pipe {
    /// Whether whoever writes must wait (pipe(7): 65,536 bytes).
    fileprivate var isFull: Bool {
        var waiting: Int32 = 0
        // `waiting` lives on this frame for the call.
        return unsafe ioctl(fileHandleForReading.fileDescriptor, UInt(FIONREAD), &waiting) == 0 && waiting >= 65_536
    }
}

/// Small trees of submissions.
enum Tree {
    static let large = JPEGBuilder(width: 1600, height: 1200, color: .gray, picture: .scene(PhotoScene())).build()
    static let small = JPEGBuilder(width: 640, height: 480).build()

    /// Units 甲 (one good photo with its caption) and 乙 (one too small).
    static func failing() throws -> TemporaryFolder {
        try good().write(small, to: "in/乙镇/县长在宾馆门前解答咨询.jpg")
    }

    /// One unit with one good photo and its caption.
    static func good() throws -> TemporaryFolder {
        try TemporaryFolder().write(large, to: "in/甲镇/01.jpg")
            .write("5月15日,县长李明在岫岩宾馆门前解答群众政策咨询", to: "in/甲镇/01.txt")
            .write(summary, to: "in/甲镇/活动总结.txt")
    }

    /// A summary that gives figures and tells a case.
    static let summary =
        "当天在镇政府门前设咨询台3个,接待群众187人次,发放资料900份。村民高某反映路灯不亮,镇长当场安排电工去修,当晚恢复了照明。其余问题登记在册,分到各站所限期办理。\n"
}
