internal import Glibc

/// A folder of this user's own files, which nobody else may change: what lies in it is believed.
package struct PrivateFolder: ~Copyable, Sendable {
    private let folder: OpenFile

    /// Why a folder cannot be used.
    package enum Problem: Error, Hashable, Sendable {
        /// The operating system refused; the errno.
        case system(code: Int32)
        /// It is somebody else's, or others may write into it.
        case notPrivate
    }

    /// Opens a folder, which is made when it is not there.
    package init(path: [UInt8]) throws(Problem) {
        folder = try Self.checked(path)
    }

    private static func checked(_ path: [UInt8]) throws(Problem) -> OpenFile {
        do throws(ByteSourceError) {
            let folder = try open(path)
            let status = try folder.status()
            guard status.kind == .folder else { throw ByteSourceError.system(code: ENOTDIR, operation: .open) }
            guard status.owner == geteuid(), status.permissions & 0o022 == 0 else { throw ByteSourceError.changed }
            return folder
        } catch {
            guard case .system = error else { throw .notPrivate }
            throw Problem(error)
        }
    }

    private static func open(_ path: [UInt8]) throws(ByteSourceError) -> OpenFile {
        do throws(ByteSourceError) {
            return try OpenFile(path: path, mode: .named)
        } catch {
            guard case .system(code: ENOENT, _) = error, !path.contains(0) else { throw error }
            let terminated = path.map { CChar(bitPattern: $0) } + [0]
            // The path lives for the call.
            guard unsafe mkdir(terminated, 0o700) == 0 || errno == EEXIST else {
                throw ByteSourceError.system(code: errno, operation: .write)
            }
            return try OpenFile(path: path, mode: .named)
        }
    }

    /// Whether it is one of these folders or lies below one.
    package func isBelow(_ folders: Set<FileStatus.Identity>) -> Bool {
        guard var identity = try? folder.status().identity,
            var above = try? OpenFile(in: folder, path: [], mode: .folder)
        else { return false }
        // The root of all folders lies in itself; paths are no deeper than their longest name allows.
        for _ in 0..<4_096 {
            if folders.contains(identity) { return true }
            guard let next = try? OpenFile(in: above, path: Array("..".utf8), mode: .folder),
                let found = try? next.status().identity, found != identity
            else { return false }
            identity = found
            above = next
        }
        return false
    }

    /// The names in it, sorted by raw bytes.
    package func names() throws(Problem) -> [[UInt8]] {
        do throws(ByteSourceError) { return try folder.entries().map(\.name) } catch { throw Problem(error) }
    }

    /// What lies under a name; nil when nothing does.
    package func status(of name: [UInt8]) -> FileStatus? {
        try? folder.status(of: name, mode: .file)
    }

    /// A plain file of ours under a name; nil when there is none.
    package func file(_ name: [UInt8]) -> FileSource? {
        guard let source = try? FileSource(OpenFile(in: folder, path: name, mode: .file)), source.status.kind == .file,
            source.status.owner == geteuid(), source.status.permissions & 0o022 == 0
        else { return nil }
        return source
    }

    /// Removes a file.
    package func remove(_ name: [UInt8]) {
        guard !name.contains(0) else { return }
        // The name lives for the call.
        _ = unsafe unlinkat(folder.descriptor, name.map { CChar(bitPattern: $0) } + [0], 0)
    }

    /// Marks a file as used at this moment.
    package func touch(_ name: [UInt8]) {
        guard !name.contains(0) else { return }
        // The name lives for the call; nil means now.
        _ = unsafe utimensat(folder.descriptor, name.map { CChar(bitPattern: $0) } + [0], nil, AT_SYMLINK_NOFOLLOW)
    }

    /// A new file that has its name only when it is whole.
    package func create(_ temporary: [UInt8]) throws(Problem) -> NewFile {
        guard !temporary.contains(0) else { throw .system(code: EINVAL) }
        let terminated = temporary.map { CChar(bitPattern: $0) } + [0]
        // The name lives for the call.
        let descriptor = unsafe openat(
            folder.descriptor, terminated, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw .system(code: errno) }
        return NewFile(OpenFile(taking: descriptor), name: temporary)
    }

    /// Gives a whole file its name, in place of what had it.
    package func keep(_ file: consuming NewFile, as name: [UInt8]) throws(Problem) {
        let old = file.name.map { CChar(bitPattern: $0) } + [0]
        let new = name.map { CChar(bitPattern: $0) } + [0]
        // Both names live for the call.
        guard unsafe renameat(folder.descriptor, old, folder.descriptor, new) == 0 else {
            let code = errno
            remove(file.name)
            throw .system(code: code)
        }
    }

    /// A file that is being written.
    package struct NewFile: ~Copyable, Sendable {
        private let file: OpenFile
        fileprivate let name: [UInt8]
        /// Bytes written so far.
        package private(set) var count = 0

        fileprivate init(_ file: consuming OpenFile, name: [UInt8]) {
            self.file = file
            self.name = name
        }

        /// Adds bytes at the end.
        package mutating func append(_ bytes: [UInt8]) throws(Problem) {
            do throws(ByteSourceError) {
                try file.write(bytes, at: count)
            } catch {
                throw Problem(error)
            }
            count += bytes.count
        }

        /// What it is at this moment; its time of change is the file system's now.
        package func status() -> FileStatus? { try? file.status() }

        /// The name that it has until it is whole.
        package var temporaryName: [UInt8] { name }
    }
}

extension PrivateFolder.Problem {
    fileprivate init(_ error: ByteSourceError) {
        switch error {
        case .system(let code, _): self = .system(code: code)
        case .changed, .container: self = .system(code: EIO)
        }
    }
}
