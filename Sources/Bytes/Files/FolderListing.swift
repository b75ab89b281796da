internal import Glibc

/// One name in a folder.
package struct FolderEntry: Hashable, Sendable {
    /// The name's bytes, without a slash.
    package let name: [UInt8]
    /// What the name stands for; a symbolic link is not followed.
    package let kind: FileStatus.Kind

    package init(name: [UInt8], kind: FileStatus.Kind) {
        self.name = name
        self.kind = kind
    }
}

extension OpenFile {
    /// The names in this folder, sorted by raw bytes; a folder sorts as `name/`.
    ///
    /// So a walk that enters each folder where it stands meets all paths in the order of their bytes.
    package func entries() throws(ByteSourceError) -> [FolderEntry] {
        // `fdopendir` takes its descriptor over, so it gets one of its own.
        let copy = try OpenFile(in: self, path: [], mode: .folder).release()
        guard let stream = unsafe fdopendir(copy) else {
            let code = errno
            close(copy)
            throw ByteSourceError.system(code: code, operation: .read)
        }
        defer { unsafe closedir(stream) }
        var entries: [FolderEntry] = []
        while true {
            errno = 0
            // The entry is valid until the next call on the same stream; its name is copied before that.
            guard let entry = unsafe readdir(stream) else { break }
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { field in
                unsafe field.withMemoryRebound(to: UInt8.self, capacity: 256) { bytes in
                    unsafe [UInt8](
                        UnsafeBufferPointer(start: bytes, count: strnlen(UnsafePointer(OpaquePointer(bytes)), 256)))
                }
            }
            guard name != [0x2E], name != [0x2E, 0x2E] else { continue }
            entries.append(FolderEntry(name: name, kind: kind(of: name, type: unsafe entry.pointee.d_type)))
        }
        guard errno == 0 else { throw ByteSourceError.system(code: errno, operation: .read) }
        entries.sortAsWalked()
        return entries
    }

    private func kind(of name: [UInt8], type: UInt8) -> FileStatus.Kind {
        switch Int(type) {
        case Int(DT_REG): return .file
        case Int(DT_DIR): return .folder
        case Int(DT_LNK): return .symbolicLink
        case Int(DT_UNKNOWN):
            // Some file systems do not say; ask, without following a link.
            var raw = stat()
            let terminated = name.map { CChar(bitPattern: $0) } + [0]
            // `terminated` and `raw` live for the call.
            guard unsafe fstatat(descriptor, terminated, &raw, AT_SYMLINK_NOFOLLOW) == 0 else { return .file }
            return FileStatus(raw).kind
        default: return .special
        }
    }

    /// Gives the descriptor away, unclosed.
    private consuming func release() -> Int32 {
        let descriptor = descriptor
        discard self
        return descriptor
    }
}

extension [FolderEntry] {
    /// Sorts by raw bytes, a folder as `name/`.
    package mutating func sortAsWalked() {
        sort { left, right in left.sortKey.lexicographicallyPrecedes(right.sortKey) }
    }
}

extension FolderEntry {
    private static let slash = [UInt8(ascii: "/")]

    fileprivate var sortKey: [UInt8] { kind == .folder ? name + Self.slash : name }
}
