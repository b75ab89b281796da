/// A source over a regular file that is read where it is asked for, and never mapped into memory: a file that is cut
/// short during the run would end the process.
package struct FileSource: ByteSource, ~Copyable, Sendable {
    private let file: OpenFile
    private let opened: FileStatus

    /// Takes over an open file; `status` says what it is.
    package init(_ file: consuming OpenFile) throws(ByteSourceError) {
        let status = try file.status()
        self.file = file
        opened = status
    }

    /// What the file was when it was opened.
    package var status: FileStatus { opened }

    /// Its length when it was opened.
    package var count: Int { opened.size }

    package func read(at offset: Int, count: Int, into buffer: inout [UInt8]) throws(ByteSourceError) {
        guard offset >= 0, offset < opened.size, count > 0 else {
            buffer.removeAll(keepingCapacity: true)
            return
        }
        let wanted = min(count, opened.size - offset)
        try file.read(at: offset, count: wanted, into: &buffer)
        guard buffer.count == wanted else { throw ByteSourceError.changed }
    }

    /// Throws when the file is not what it was when it was opened: what was read then proves nothing.
    package func requireUnchanged() throws(ByteSourceError) {
        guard try file.status() == opened else { throw ByteSourceError.changed }
    }
}
