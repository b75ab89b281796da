package import Bytes

/// Bytes that several threads read at the same time: a file that stays open, memory, or a part of either.
///
/// A container holds one for as long as its members are asked for.
package final class SharedSource: ByteSource, Sendable {
    private enum Storage: ~Copyable, Sendable {
        case file(FileSource)
        case memory(MemorySource)
        case part(of: SharedSource, from: Int, count: Int)
    }

    private let storage: Storage

    /// Takes over an open file.
    package init(_ file: consuming FileSource) {
        storage = .file(file)
    }

    /// Holds bytes.
    package init(_ bytes: [UInt8]) {
        storage = .memory(MemorySource(bytes))
    }

    /// A part of another source; `range` lies inside it.
    init(_ range: Range<Int>, of other: SharedSource) {
        storage = .part(of: other, from: range.lowerBound, count: range.count)
    }

    package var count: Int {
        switch storage {
        case .file(let file): file.count
        case .memory(let memory): memory.count
        case .part(_, _, let count): count
        }
    }

    package func read(at offset: Int, count: Int, into buffer: inout [UInt8]) throws(ByteSourceError) {
        switch storage {
        case .file(let file): try file.read(at: offset, count: count, into: &buffer)
        case .memory(let memory): try memory.read(at: offset, count: count, into: &buffer)
        case .part(let other, let from, let most):
            guard offset >= 0, offset < most, count > 0 else { return buffer.removeAll(keepingCapacity: true) }
            try other.read(at: from + offset, count: min(count, most - offset), into: &buffer)
        }
    }

    /// What the file was when it was opened; nil for bytes that no file holds by themselves.
    package var status: FileStatus? {
        switch storage {
        case .file(let file): file.status
        case .memory: nil
        case .part(let other, _, _): other.status
        }
    }

    /// Throws when the file is not what it was when it was opened.
    package func requireUnchanged() throws(ByteSourceError) {
        switch storage {
        case .file(let file): try file.requireUnchanged()
        case .memory: break
        case .part(let other, _, _): try other.requireUnchanged()
        }
    }
}
