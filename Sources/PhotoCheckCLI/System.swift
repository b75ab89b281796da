internal import Glibc

/// The calls to the operating system: the one file of this target with pointers.
///
/// Arguments and paths are bytes. `CommandLine.arguments` repairs what is not UTF-8, and a file whose name is GBK could then not be opened.
enum System {
    /// The program's arguments without its own name, as the shell gave them.
    static var arguments: [[UInt8]] {
        var arguments: [[UInt8]] = []
        for index in 1..<max(1, Int(CommandLine.argc)) {
            // argv has argc entries, each a string that ends in NUL and lives as long as the process.
            guard let argument = unsafe CommandLine.unsafeArgv[index] else { break }
            arguments.append(unsafe bytes(argument))
        }
        return arguments
    }

    /// A variable of the environment; nil when absent or empty.
    static func environment(_ name: String) -> [UInt8]? {
        // Nothing in this process changes the environment, so the string lives on.
        guard let value = unsafe getenv(name) else { return nil }
        let bytes = unsafe bytes(value)
        return bytes.isEmpty ? nil : bytes
    }

    private static func bytes(_ string: UnsafePointer<CChar>) -> [UInt8] {
        // The caller's string ends in NUL: `strlen` bytes of it are readable.
        unsafe UnsafeRawBufferPointer(start: string, count: strlen(string)).map { $0 }
    }

    /// A path as the C functions take it; nil when a NUL would cut it short.
    private static func cPath(_ path: [UInt8]) -> [CChar]? {
        path.contains(0) ? nil : path.map { CChar(bitPattern: $0) } + [0]
    }

    // MARK: Files

    /// An errno as an error.
    struct Failure: Error, Hashable {
        let code: Int32
        static let absent = Failure(code: ENOENT)
        static let exists = Failure(code: EEXIST)
        static let tooLarge = Failure(code: EFBIG)
        static let invalid = Failure(code: EINVAL)
        static let brokenPipe = Failure(code: EPIPE)
        static let inputOutput = Failure(code: EIO)
    }

    enum Purpose {
        case read
        /// A file that must not exist yet.
        case create
    }

    static func open(_ path: [UInt8], _ purpose: Purpose, mode: UInt32 = 0o666) throws(Failure) -> Int32 {
        guard let path = cPath(path) else { throw .invalid }
        let flags: Int32
        switch purpose {
        case .read: flags = O_RDONLY | O_CLOEXEC | O_NOCTTY
        case .create: flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
        }
        let descriptor = Self.call { openFile(path, flags, mode) }
        guard descriptor >= 0 else { throw Failure(code: errno) }
        return Int32(descriptor)
    }

    /// At most `limit` bytes of a descriptor, which is then at its end.
    static func readAll(_ descriptor: Int32, limit: Int) throws(Failure) -> [UInt8] {
        var all: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            // The buffer lives for the call and has as many bytes as it says.
            let got = Self.call {
                unsafe buffer.withUnsafeMutableBytes { unsafe read(descriptor, $0.baseAddress, $0.count) }
            }
            guard got >= 0 else { throw Failure(code: errno) }
            guard got > 0 else { return all }
            guard got <= limit - all.count else { throw .tooLarge }
            all.append(contentsOf: buffer[..<got])
        }
    }

    /// The first bytes of a file, fewer than `count` when it is shorter.
    static func beginning(of path: [UInt8], count: Int) throws(Failure) -> [UInt8] {
        let descriptor = try open(path, .read)
        defer { _ = close(descriptor) }
        var buffer = [UInt8](repeating: 0, count: count)
        // The buffer lives for the call and has as many bytes as it says.
        let got = Self.call {
            unsafe buffer.withUnsafeMutableBytes { unsafe read(descriptor, $0.baseAddress, $0.count) }
        }
        guard got >= 0 else { throw Failure(code: errno) }
        return Array(buffer.prefix(got))
    }

    /// The content of a file, at most `limit` bytes.
    static func content(of path: [UInt8], limit: Int) throws(Failure) -> [UInt8] {
        let descriptor = try open(path, .read)
        defer { _ = close(descriptor) }
        return try readAll(descriptor, limit: limit)
    }

    static func writeAll(_ descriptor: Int32, _ bytes: [UInt8]) throws(Failure) {
        var written = 0
        while written < bytes.count {
            // The range is inside `bytes`, which lives for the call.
            let got = Self.call {
                unsafe bytes.withUnsafeBytes {
                    unsafe write(descriptor, $0.baseAddress?.advanced(by: written), $0.count - written)
                }
            }
            guard got >= 0 else { throw Failure(code: errno) }
            guard got > 0 else { throw .inputOutput }
            written += got
        }
    }

    static func synchronize(_ descriptor: Int32) throws(Failure) {
        guard Self.call({ Int(fsync(descriptor)) }) == 0 else { throw Failure(code: errno) }
    }

    static func closeChecked(_ descriptor: Int32) throws(Failure) {
        // After EINTR the descriptor is closed on Linux; closing again could close another one.
        guard close(descriptor) == 0 || errno == EINTR else { throw Failure(code: errno) }
    }

    static func rename(_ old: [UInt8], to new: [UInt8]) throws(Failure) {
        guard let old = cPath(old), let new = cPath(new) else { throw .invalid }
        guard renameFile(old, new) == 0 else { throw Failure(code: errno) }
    }

    /// Gives a file a name that nothing has yet.
    static func rename(_ old: [UInt8], toNew new: [UInt8]) throws(Failure) {
        guard let from = cPath(old), let to = cPath(new) else { throw .invalid }
        // A link is made to nothing that is there; a rename would replace it.
        guard linkFile(from, to) != 0 else { return remove(old) }
        let failure = Failure(code: errno)
        // Memory cards and some network disks know no links.
        guard [EPERM, ENOSYS, EOPNOTSUPP].contains(failure.code), kind(of: new) == .absent else { throw failure }
        try rename(old, to: new)
    }

    /// Removes a file, or a folder that is empty.
    static func remove(_ path: [UInt8]) {
        guard let path = cPath(path) else { return }
        removeFile(path)
    }

    static func makeFolder(_ path: [UInt8]) throws(Failure) {
        guard let path = cPath(path) else { throw .invalid }
        // It ends in NUL and lives for the call.
        guard unsafe mkdir(path, 0o777) == 0 else { throw Failure(code: errno) }
    }

    /// Whether a folder holds nothing.
    static func isEmpty(_ folder: [UInt8]) -> Bool {
        guard let path = cPath(folder), let handle = unsafe opendir(path) else { return false }
        defer { unsafe closedir(handle) }
        // Itself and its parent are always there.
        for _ in 0..<2 where unsafe readdir(handle) == nil { return true }
        return unsafe readdir(handle) == nil
    }

    enum Kind {
        case absent, file, folder, other
    }

    /// What a path leads to, symbolic links followed.
    static func kind(of path: [UInt8]) -> Kind {
        guard let path = cPath(path) else { return .absent }
        var status = stat()
        guard statFile(path, &status) == 0 else { return .absent }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return .file
        case S_IFDIR: return .folder
        default: return .other
        }
    }

    /// Which file a path leads to, symbolic links followed: names that agree in this are one file.
    struct Identity: Hashable {
        let device: UInt64
        let inode: UInt64
        /// The permissions alone.
        let mode: UInt32
    }

    /// Nil when there is no such file.
    static func identity(of path: [UInt8]) -> Identity? {
        guard let path = cPath(path) else { return nil }
        var status = stat()
        guard statFile(path, &status) == 0 else { return nil }
        return Identity(device: UInt64(status.st_dev), inode: UInt64(status.st_ino), mode: status.st_mode & 0o777)
    }

    /// The absolute path without symbolic links, `.` and `..`; nil when there is no such file.
    static func realPath(of path: [UInt8]) -> [UInt8]? {
        guard let path = cPath(path) else { return nil }
        // The path ends in NUL; the C library allocates the answer, which ends in NUL and is freed here.
        guard let answer = unsafe realpath(path, nil) else { return nil }
        defer { unsafe free(answer) }
        return unsafe bytes(answer)
    }

    static func setMode(_ descriptor: Int32, _ mode: UInt32) throws(Failure) {
        guard fchmod(descriptor, mode) == 0 else { throw Failure(code: errno) }
    }

    // MARK: The process

    static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

    /// Columns of the terminal at a descriptor.
    static func columns(_ descriptor: Int32) -> Int? {
        var size = winsize()
        // `size` lives on this frame for the call, and TIOCGWINSZ writes a winsize.
        guard unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }

    /// What tells this build of the program, and the libraries it runs with, from all others: a version may be built more than once.
    static var build: String {
        let maps = (try? content(of: Array("/proc/self/maps".utf8), limit: 1 << 22)) ?? []
        let files = Set(
            maps.split(separator: UInt8(ascii: "\n")).compactMap { line -> [UInt8]? in
                line.firstIndex(of: UInt8(ascii: "/")).map { Array(line[$0...]) }
            })
        let states = files.compactMap { path -> String? in
            guard let path = cPath(path) else { return nil }
            var status = stat()
            guard statFile(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
            let time = "\(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
            return "\(status.st_dev):\(status.st_ino):\(status.st_size):\(time)"
        }
        return states.sorted().joined(separator: " ")
    }

    static var processID: Int32 { getpid() }

    /// A write to a closed pipe becomes an error instead of a signal.
    static func ignoreBrokenPipes() {
        _ = signal(SIGPIPE, SIG_IGN)
    }

    static func exit(_ status: ExitStatus) -> Never {
        // `_exit`: nothing is left in buffers of the C library, and every report was flushed and checked.
        _exit(status.code)
    }

    /// Repeats a call that a signal interrupted.
    private static func call(_ body: () -> Int) -> Int {
        while true {
            let result = body()
            guard result < 0, errno == EINTR else { return result }
        }
    }
}

// Functions of the C library whose names are taken inside `System`.

private func openFile(_ path: [CChar], _ flags: Int32, _ mode: mode_t) -> Int {
    // The caller's path ends in NUL and lives for the call.
    Int(unsafe open(path, flags, mode))
}

private func renameFile(_ old: [CChar], _ new: [CChar]) -> Int32 {
    // Both end in NUL and live for the call.
    unsafe rename(old, new)
}

private func removeFile(_ path: [CChar]) {
    // It ends in NUL and lives for the call.
    _ = unsafe remove(path)
}

private func linkFile(_ old: [CChar], _ new: [CChar]) -> Int32 {
    // Both end in NUL and live for the call.
    unsafe link(old, new)
}

private func statFile(_ path: [CChar], _ status: inout stat) -> Int32 {
    // The path ends in NUL; `status` is the caller's for the call.
    unsafe stat(path, &status)
}
