package import Bytes
import Synchronization

/// A source in memory that keeps what is asked of it, and can fail.
package final class CountingSource: ByteSource {
    private let bytes: [UInt8]
    private let failing: Int?
    private let asked = Mutex<[Range<Int>]>([])

    /// `failing` is the read, counted from 0, that the system refuses.
    package init(_ bytes: [UInt8], failing: Int? = nil) {
        self.bytes = bytes
        self.failing = failing
    }

    package var count: Int { bytes.count }
    package var reads: Int { asked.withLock { $0.count } }
    package var bytesRead: Int { asked.withLock { $0.reduce(0) { $0 + $1.count } } }

    /// How many bytes of a part of the file were asked for.
    package func bytesRead(of part: Range<Int>) -> Int {
        asked.withLock { $0.reduce(0) { $0 + $1.clamped(to: part).count } }
    }

    package func read(at offset: Int, count: Int, into buffer: inout [UInt8]) throws(ByteSourceError) {
        let number = asked.withLock { asked in
            asked.append(offset..<offset + count)
            return asked.count - 1
        }
        guard number != failing else { throw .system(code: 5, operation: .read) }
        buffer.removeAll(keepingCapacity: true)
        guard offset >= 0, offset < bytes.count, count > 0 else { return }
        buffer.append(contentsOf: bytes[offset..<offset + min(count, bytes.count - offset)])
    }
}
