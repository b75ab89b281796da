package import Bytes
import Synchronization

/// A source in memory that counts what is asked of it, and can fail.
package final class CountingSource: ByteSource {
    private let bytes: [UInt8]
    private let failing: Int?
    private let counts = Mutex((reads: 0, bytes: 0))

    /// `failing` is the read, counted from 0, that the system refuses.
    package init(_ bytes: [UInt8], failing: Int? = nil) {
        self.bytes = bytes
        self.failing = failing
    }

    package var count: Int { bytes.count }
    package var reads: Int { counts.withLock { $0.reads } }
    package var bytesRead: Int { counts.withLock { $0.bytes } }

    package func read(at offset: Int, count: Int, into buffer: inout [UInt8]) throws(ByteSourceError) {
        let number = counts.withLock { counts in
            counts.reads += 1
            counts.bytes += count
            return counts.reads - 1
        }
        guard number != failing else { throw .system(code: 5, operation: .read) }
        buffer.removeAll(keepingCapacity: true)
        guard offset >= 0, offset < bytes.count, count > 0 else { return }
        buffer.append(contentsOf: bytes[offset..<offset + min(count, bytes.count - offset)])
    }
}
