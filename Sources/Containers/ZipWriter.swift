internal import CArchive

/// Writes a zip (APPNOTE 6.3) into memory, by libarchive: the same members give the same bytes.
///
/// For files of ours, such as a letter; a member's time is the earliest that a zip can say.
@safe package struct ZipWriter: ~Copyable {
    /// The archive could not be written; libarchive had no memory.
    package struct Failure: Error, Hashable, Sendable {}

    private let writer: OpaquePointer

    /// Whether one can be written: the trait `Documents` or `Archives` is on, and libarchive is there.
    package static var isBuilt: Bool { caw_is_built() }

    /// An empty archive.
    package init() throws(Failure) {
        guard let writer = unsafe caw_create() else { throw Failure() }
        unsafe self.writer = writer
    }

    deinit {
        unsafe caw_free(writer)
    }

    /// Adds a member; its name is ASCII, with `/` between folders.
    package mutating func add(name: String, _ bytes: [UInt8]) throws(Failure) {
        guard unsafe caw_begin(writer, Array(name.utf8).span, bytes.count), unsafe caw_write(writer, bytes.span) else {
            throw Failure()
        }
    }

    /// The whole archive.
    package consuming func finish() throws(Failure) -> [UInt8] {
        let count = unsafe caw_finish(writer)
        guard count > 0 else { throw Failure() }
        var bytes = [UInt8](repeating: 0, count: count)
        var span = bytes.mutableSpan
        unsafe caw_take(writer, &span)
        return bytes
    }
}
