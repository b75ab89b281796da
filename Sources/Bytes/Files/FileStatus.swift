internal import Glibc

/// What a file was when it was asked.
package struct FileStatus: Hashable, Sendable {
    /// What kind of thing a name stands for.
    package enum Kind: Sendable {
        case file, folder, symbolicLink, special
    }

    /// What it is.
    package let kind: Kind
    /// Its length in bytes.
    package let size: Int
    /// Which file it is, on which device.
    package let identity: Identity
    /// When its content was changed, as far as programs tell the truth.
    package let modified: Moment
    /// When it or what is known of it was changed; no program can set this.
    package let changed: Moment
    /// Who owns it.
    package let owner: UInt32
    /// Who may do what with it.
    package let permissions: UInt32

    /// A point in time on the clock of a file system.
    package struct Moment: Hashable, Sendable {
        package let seconds: Int
        package let nanoseconds: Int

        /// Whether it is at least so many seconds before another one.
        package func isOlder(than other: Moment, by margin: Int) -> Bool {
            (seconds + margin, nanoseconds) < (other.seconds, other.nanoseconds)
        }
    }

    /// Which file it is, on which device.
    package struct Identity: Hashable, Sendable {
        package let device: UInt64
        package let number: UInt64
    }

    init(_ raw: stat) {
        switch raw.st_mode & S_IFMT {
        case S_IFREG: kind = .file
        case S_IFDIR: kind = .folder
        case S_IFLNK: kind = .symbolicLink
        default: kind = .special
        }
        size = Int(raw.st_size)
        identity = Identity(device: UInt64(raw.st_dev), number: UInt64(raw.st_ino))
        modified = Moment(seconds: raw.st_mtim.tv_sec, nanoseconds: raw.st_mtim.tv_nsec)
        changed = Moment(seconds: raw.st_ctim.tv_sec, nanoseconds: raw.st_ctim.tv_nsec)
        owner = raw.st_uid
        permissions = raw.st_mode & 0o7777
    }
}

extension OpenFile {
    /// What lies at a path below this folder, without opening it; a symbolic link is followed only where a person named it.
    package func status(of path: [UInt8], mode: Mode) throws(ByteSourceError) -> FileStatus {
        // A path that one call cannot take is opened in steps; a NUL would cut it short.
        guard path.count < Self.longestPath, !path.contains(0) else {
            return try OpenFile(in: self, path: path, mode: mode).status()
        }
        let flags =
            switch mode {
            case .named: Int32(0)
            case .file, .folder: AT_SYMLINK_NOFOLLOW
            }
        var raw = stat()
        // The path is copied into a NUL-terminated array; it and `raw` live for the call.
        let terminated = [CChar](capacity: path.count + 1) { output in
            for byte in path { output.append(CChar(bitPattern: byte)) }
            output.append(0)
        }
        guard unsafe fstatat(descriptor, terminated, &raw, flags) == 0 else {
            throw ByteSourceError.system(code: errno, operation: .stat)
        }
        return FileStatus(raw)
    }
}
