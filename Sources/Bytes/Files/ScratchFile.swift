internal import Glibc

/// A file without a name that grows at its end and is gone when it goes out of scope, however the program ends.
package struct ScratchFile: ~Copyable {
    private let file: OpenFile
    /// The descriptor, for the calls of this folder alone; its place is at the front, whatever was written.
    var descriptor: Int32 { file.descriptor }

    /// Bytes written so far.
    package private(set) var count = 0

    /// Makes the file in a folder for temporary files, never in a submission.
    package init(in folder: String = "/tmp") throws(ByteSourceError) {
        // `mkstemp` writes the name it chose into the template, which lives for both calls.
        var template = "\(folder)/photocheck-XXXXXX".utf8.map { CChar(bitPattern: $0) } + [0]
        let descriptor = unsafe mkstemp(&template)
        guard descriptor >= 0 else { throw ByteSourceError.system(code: errno, operation: .open) }
        unsafe unlink(template)
        file = OpenFile(taking: descriptor)
    }

    /// Adds bytes at the end; returns where they begin.
    @discardableResult
    package mutating func append(_ bytes: [UInt8]) throws(ByteSourceError) -> Int {
        let start = count
        try file.write(bytes, at: count)
        count += bytes.count
        return start
    }

    /// Replaces `buffer` with `count` bytes from `offset` on.
    package func read(at offset: Int, count: Int, into buffer: inout [UInt8]) throws(ByteSourceError) {
        try file.read(at: offset, count: count, into: &buffer)
    }
}
