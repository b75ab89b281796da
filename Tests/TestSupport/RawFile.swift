internal import Glibc

/// Calls of the operating system that tests need with names that are bytes.
package enum RawFile {
    /// What the operating system refused.
    package struct Refused: Error {
        package let code: Int32
    }

    /// Writes a file.
    package static func write(_ bytes: [UInt8], to path: [UInt8]) throws {
        // The path is NUL-terminated and lives for the call, the bytes as well.
        let descriptor = unsafe open(terminated(path), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw Refused(code: errno) }
        defer { close(descriptor) }
        var written = 0
        while written < bytes.count {
            let got = unsafe bytes[written...].withUnsafeBytes {
                unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
            }
            guard got > 0 else { throw Refused(code: errno) }
            written += got
        }
    }

    /// Makes a folder.
    package static func makeFolder(_ path: [UInt8]) throws {
        guard unsafe mkdir(terminated(path), 0o755) == 0 else { throw Refused(code: errno) }
    }

    /// Makes a named pipe.
    package static func makePipe(_ path: String) throws {
        guard unsafe mkfifo(terminated(Array(path.utf8)), 0o644) == 0 else { throw Refused(code: errno) }
    }

    /// Makes a symbolic link.
    package static func makeLink(_ path: String, to target: String) throws {
        guard unsafe symlink(terminated(Array(target.utf8)), terminated(Array(path.utf8))) == 0 else {
            throw Refused(code: errno)
        }
    }

    /// Sets the permissions of a file or folder.
    package static func setMode(_ path: String, _ mode: UInt32) throws {
        guard unsafe chmod(terminated(Array(path.utf8)), mode) == 0 else { throw Refused(code: errno) }
    }

    /// Whether the tests run as root, who may read everything.
    package static var isRoot: Bool { geteuid() == 0 }

    private static func terminated(_ path: [UInt8]) -> [CChar] {
        path.map { CChar(bitPattern: $0) } + [0]
    }
}
