internal import Glibc

/// An open file or folder, closed when it goes out of scope.
///
/// Paths are bytes: `FileManager` repairs names that are not UTF-8 and then cannot open them. Nothing here follows a
/// symbolic link in the last component, and nothing blocks on a pipe.
package struct OpenFile: ~Copyable, Sendable {
    /// The descriptor, for the calls of this folder alone.
    let descriptor: Int32

    /// What to open.
    package enum Mode: Sendable {
        /// A folder, to list it or to open what lies in it.
        case folder
        /// A file, for reading.
        case file
        /// A file or folder named on the command line; a symbolic link is followed, since a person asked for it.
        case named
    }

    /// Opens a path as the caller of the program gave it, relative to the working folder.
    package init(path: [UInt8], mode: Mode) throws(ByteSourceError) {
        descriptor = try Self.open(AT_FDCWD, path, mode)
    }

    /// Opens a path relative to an open folder; an empty path opens the folder itself once more.
    package init(in folder: borrowing OpenFile, path: [UInt8], mode: Mode) throws(ByteSourceError) {
        guard !path.isEmpty else {
            descriptor = try Self.open(folder.descriptor, [UInt8(ascii: ".")], mode)
            return
        }
        guard path.count > Self.longestPath else {
            descriptor = try Self.open(folder.descriptor, path, mode)
            return
        }
        // The kernel refuses paths over PATH_MAX; a deep tree is opened in steps.
        guard let cut = path[..<Self.longestPath].lastIndex(of: UInt8(ascii: "/")) else {
            throw ByteSourceError.system(code: ENAMETOOLONG, operation: .open)
        }
        let step = try OpenFile(in: folder, path: Array(path[..<cut]), mode: .folder)
        self = try OpenFile(in: step, path: Array(path[(cut + 1)...]), mode: mode)
    }

    /// Takes over a descriptor that somebody else opened.
    init(taking descriptor: Int32) {
        self.descriptor = descriptor
    }

    deinit {
        close(descriptor)
    }

    /// One byte less than PATH_MAX, which counts the NUL.
    static let longestPath = 4_000

    private static func open(_ folder: Int32, _ path: [UInt8], _ mode: Mode) throws(ByteSourceError) -> Int32 {
        // A NUL would cut the path short and open something else.
        guard !path.contains(0) else { throw ByteSourceError.system(code: ENOENT, operation: .open) }
        var flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY
        switch mode {
        case .folder: flags |= O_DIRECTORY | O_NOFOLLOW
        case .file: flags |= O_NOFOLLOW
        case .named: break
        }
        // The path is copied into a NUL-terminated array that lives for the call.
        let terminated = [CChar](capacity: path.count + 1) { output in
            for byte in path { output.append(CChar(bitPattern: byte)) }
            output.append(0)
        }
        let descriptor = unsafe openat(folder, terminated, flags)
        guard descriptor >= 0 else { throw ByteSourceError.system(code: errno, operation: .open) }
        return descriptor
    }

    /// The last component of the path that leads here, as the kernel knows it; nil where it does not say.
    ///
    /// For `.` and `..`, whose own names say nothing.
    package func name() -> [UInt8]? {
        let link = "/proc/self/fd/\(descriptor)".utf8.map { CChar(bitPattern: $0) } + [0]
        var room = [CChar](repeating: 0, count: Self.longestPath)
        // Both arrays live for the call; the kernel writes at most `room.count` bytes.
        let count = unsafe readlink(link, &room, room.count)
        guard count > 0 else { return nil }
        let path = room[..<count].map { UInt8(bitPattern: $0) }
        guard let slash = path.lastIndex(of: UInt8(ascii: "/")), slash + 1 < path.count else { return nil }
        return Array(path[(slash + 1)...])
    }

    /// What the file is at this moment.
    package func status() throws(ByteSourceError) -> FileStatus {
        var raw = stat()
        // `raw` lives on this frame for the call.
        guard unsafe fstat(descriptor, &raw) == 0 else { throw ByteSourceError.system(code: errno, operation: .stat) }
        return FileStatus(raw)
    }

    /// Reads at most `count` bytes at `offset`; fewer only at the end of the file.
    package func read(at offset: Int, count: Int, into buffer: inout [UInt8]) throws(ByteSourceError) {
        buffer.removeAll(keepingCapacity: true)
        var code: Int32 = 0
        // Straight into the buffer's room, which is not cleared first: that would cost as much as reading.
        buffer.append(addingCapacity: count) { output in
            unsafe output.withUnsafeMutableBufferPointer { room, filled in
                // What `pread` is given lies inside `room`, and `filled` counts what it has written.
                while filled < count, let start = room.baseAddress {
                    let got = unsafe pread(descriptor, start + filled, count - filled, off_t(offset + filled))
                    if got < 0, errno == EINTR { continue }
                    if got < 0 { code = errno }
                    guard got > 0 else { break }
                    filled += got
                }
            }
        }
        guard code == 0 else { throw ByteSourceError.system(code: code, operation: .read) }
    }

    /// Writes all bytes at `offset`; for files of ours alone.
    func write(_ bytes: [UInt8], at offset: Int) throws(ByteSourceError) {
        var written = 0
        while written < bytes.count {
            // The range is inside `bytes`, which lives for the call.
            let got = unsafe bytes.withUnsafeBytes { memory in
                unsafe pwrite(
                    descriptor, memory.baseAddress?.advanced(by: written), bytes.count - written,
                    off_t(offset + written))
            }
            if got < 0 {
                if errno == EINTR { continue }
                throw ByteSourceError.system(code: errno, operation: .write)
            }
            written += got
        }
    }
}
