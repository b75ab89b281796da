#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Darwin)
internal import Darwin
#endif

/// Bytes of a report that must wait for something that is written before them.
///
/// Kept in memory up to `memory` bytes, beyond that in a temporary file without a name, which the system removes even when the process
/// is killed. A class, because reports are copyable values and a descriptor has one owner.
final class ReportSpool {
    private let memory: Int
    private let folder: String
    private var pending: [UInt8] = []
    private var descriptor: Int32 = -1
    private var spilled = 0

    init(memory: Int = 4 << 20, folder: String = "/tmp") {
        self.memory = memory
        self.folder = folder
    }

    deinit {
        if descriptor >= 0 { _ = close(descriptor) }
    }

    var isEmpty: Bool { pending.isEmpty && spilled == 0 }

    func append(_ bytes: [UInt8]) throws(ReportOutputError) {
        pending.append(contentsOf: bytes)
        if pending.count > memory { try spill() }
    }

    /// Hands all bytes to `output` in the order in which they came, and is empty afterwards.
    func drain(into output: inout some ReportOutput) throws(ReportOutputError) {
        var offset = 0
        while offset < spilled {
            let chunk = try read(at: offset, count: min(1 << 16, spilled - offset))
            try output.write(chunk)
            offset += chunk.count
        }
        if !pending.isEmpty { try output.write(pending) }
        clear()
    }

    /// Forgets all bytes; the file is written over from its beginning.
    func clear() {
        pending.removeAll(keepingCapacity: true)
        spilled = 0
    }

    private func spill() throws(ReportOutputError) {
        if descriptor < 0 { try openFile() }
        var written = 0
        while written < pending.count {
            // The buffer outlives the call, and the count is what is left of it.
            let count = unsafe pending.withUnsafeBytes { buffer in
                unsafe pwrite(
                    descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written,
                    off_t(spilled + written))
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw ReportOutputError(code: count < 0 ? errno : ENOSPC) }
            written += count
        }
        spilled += written
        pending.removeAll(keepingCapacity: true)
    }

    private func openFile() throws(ReportOutputError) {
        var template = Array("\(folder)/photocheck.XXXXXX".utf8CString)
        // mkstemp changes the six last characters in place; the array ends in NUL and outlives the call.
        descriptor = unsafe mkstemp(&template)
        guard descriptor >= 0 else { throw ReportOutputError(code: errno) }
        // The name is the one that mkstemp wrote; without it the file goes when the descriptor does.
        _ = unsafe unlink(template)
    }

    private func read(at offset: Int, count: Int) throws(ReportOutputError) -> [UInt8] {
        var chunk = [UInt8](repeating: 0, count: count)
        while true {
            // The buffer has `count` bytes and outlives the call.
            let got = unsafe chunk.withUnsafeMutableBytes { buffer in
                unsafe pread(descriptor, buffer.baseAddress, buffer.count, off_t(offset))
            }
            if got < 0, errno == EINTR { continue }
            guard got > 0 else { throw ReportOutputError(code: got < 0 ? errno : EIO) }
            chunk.removeLast(count - got)
            return chunk
        }
    }
}
