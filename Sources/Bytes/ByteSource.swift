/// Why bytes could not be had from a source.
public enum ByteSourceError: Error, Hashable, Sendable {
    /// The operating system refused; `code` is its errno.
    case system(code: Int32, operation: Operation)
    /// The source changed while it was read, so what was read proves nothing.
    case changed
    /// It is a member of a container that does not give it whole, or the container itself.
    case container(ContainerProblem)

    /// What was asked of the operating system.
    public enum Operation: String, Codable, Hashable, Sendable, CaseIterable {
        case open, stat, read, write
    }
}

/// Bytes that can be asked for by place: memory, a file, a member of a container.
///
/// Readers see nothing else of the world: the same code examines a photo on a disk, in a library
/// user's memory and in a fuzzer.
package protocol ByteSource: ~Copyable {
    /// All bytes, as the source declared when it was opened.
    var count: Int { get }

    /// Replaces `buffer` with at most `count` bytes from `offset` on; fewer only at the end.
    func read(at offset: Int, count: Int, into buffer: inout [UInt8]) throws(ByteSourceError)
}

/// A source over bytes in memory.
package struct MemorySource: ByteSource {
    private let bytes: [UInt8]

    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    package var count: Int { bytes.count }

    package func read(at offset: Int, count: Int, into buffer: inout [UInt8]) throws(ByteSourceError) {
        buffer.removeAll(keepingCapacity: true)
        guard offset >= 0, offset < bytes.count, count > 0 else { return }
        buffer.append(contentsOf: bytes[offset..<offset + min(count, bytes.count - offset)])
    }
}
