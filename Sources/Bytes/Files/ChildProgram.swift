internal import CChildProgram
internal import Glibc

/// Another program that reads a file for us: started without a shell, with a file as its input, an empty environment and
/// no other descriptor, and killed when it takes or says too much.
package struct ChildProgram: Hashable, Sendable {
    /// Why there is no output.
    package enum Problem: Error, Hashable, Sendable {
        /// It could not be started; `code` is the system's errno.
        case notStarted(code: Int32)
        /// It was killed after the seconds allowed.
        case tooSlow
        /// It was killed when it wrote more than was allowed.
        case tooMuch
        /// It ended with this status; -1 when a signal ended it.
        case failed(status: Int32)
    }

    /// Memory that it may ask for.
    private static let memoryBytes = 1 << 30

    private let path: String

    /// The program of this name in the first absolute folder of a search path (`/usr/bin:/bin`) that holds it; nil where
    /// none does.
    ///
    /// Relative folders are passed over: they might lie in a submission.
    package init?(named name: String, searchPath: String) {
        for folder in searchPath.split(separator: ":") where folder.utf8.first == UInt8(ascii: "/") {
            let candidate = "\(folder)/\(name)"
            // The string is copied for the call.
            guard unsafe access(candidate, X_OK) == 0 else { continue }
            path = candidate
            return
        }
        return nil
    }

    /// What tells this program from another one that is put in its place: its path, and the state of its file; empty when it is gone.
    package var build: [UInt8] {
        guard let status = try? OpenFile(path: Array(path.utf8), mode: .named).status() else { return [] }
        let parts = [
            status.size, Int(bitPattern: UInt(status.identity.device)), Int(bitPattern: UInt(status.identity.number)),
            status.modified.seconds, status.modified.nanoseconds, status.changed.seconds, status.changed.nanoseconds,
        ]
        return Array((path + " " + parts.map(String.init).joined(separator: ":")).utf8)
    }

    /// Runs it to its end and gives what it wrote.
    package func output(
        _ arguments: [String], input: borrowing ScratchFile, seconds: Int, bytes limit: Int
    ) throws(Problem) -> [UInt8] {
        var words: [UInt8] = []
        for word in [path] + arguments { words += Array(word.utf8) + [0] }
        let started = ccp_start(words.span, input.descriptor, Self.memoryBytes)
        guard started.error == 0 else { throw .notStarted(code: started.error) }
        let child = started.child
        let output = OpenFile(taking: started.output)
        let deadline = Self.now() + Int64(seconds) * 1_000
        let read = Self.read(output, until: deadline, limit: limit)
        guard case .success(let bytes) = read, let status = Self.wait(child, until: deadline) else {
            kill(-child, SIGKILL)
            _ = Self.wait(child, until: .max)
            if case .failure(let problem) = read { throw problem }
            throw .tooSlow
        }
        guard status == 0 else { throw .failed(status: status) }
        return bytes
    }

    private static func read(
        _ output: borrowing OpenFile, until deadline: Int64, limit: Int
    ) -> Result<[UInt8], Problem> {
        var bytes: [UInt8] = []
        var window = [UInt8](repeating: 0, count: 65_536)
        while true {
            var waiting = pollfd(fd: output.descriptor, events: Int16(POLLIN), revents: 0)
            let left = max(0, min(deadline - now(), 60_000))
            // One record, which lives for the call.
            let ready = unsafe poll(&waiting, 1, Int32(left))
            if ready < 0, errno == EINTR { continue }
            guard ready > 0 else { return .failure(.tooSlow) }
            // The kernel writes at most `window.count` bytes into the array.
            let count = unsafe Glibc.read(output.descriptor, &window, window.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return .success(bytes) }
            guard count <= limit - bytes.count else { return .failure(.tooMuch) }
            bytes += window[..<count]
        }
    }

    /// How a child ended; nil when it has not by the deadline.
    private static func wait(_ child: pid_t, until deadline: Int64) -> Int32? {
        while true {
            var status: Int32 = 0
            // The status lives on this frame for the call.
            let ended = unsafe waitpid(child, &status, deadline == .max ? 0 : WNOHANG)
            if ended < 0, errno == EINTR { continue }
            // WIFEXITED and WEXITSTATUS, which are macros.
            if ended != 0 { return ended == child && status & 0x7F == 0 ? status >> 8 & 0xFF : -1 }
            guard now() < deadline else { return nil }
            usleep(2_000)
        }
    }

    /// Milliseconds of a clock that nobody sets.
    private static func now() -> Int64 {
        var time = timespec()
        // The time lives on this frame for the call.
        unsafe clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
    }
}
