import PhotoCheck

/// Standard output, in blocks; every write is checked.
///
/// A class: the report that writes to it is a value, and the program must flush what the report wrote.
final class StandardOutput: ReportOutput {
    private let descriptor: Int32 = 1
    private var pending: [UInt8] = []

    func write(_ bytes: [UInt8]) throws(ReportOutputError) {
        // What is large goes out as it is.
        if bytes.count >= 1 << 16 {
            try flush()
            return try writeOut(bytes)
        }
        pending.append(contentsOf: bytes)
        if pending.count >= 1 << 16 { try flush() }
    }

    func flush() throws(ReportOutputError) {
        let bytes = pending
        pending.removeAll(keepingCapacity: true)
        try writeOut(bytes)
    }

    private func writeOut(_ bytes: [UInt8]) throws(ReportOutputError) {
        do throws(System.Failure) {
            try System.writeAll(descriptor, bytes)
        } catch {
            throw ReportOutputError(code: error.code)
        }
    }

    /// Flushes and closes: some file systems tell only then that there was no room.
    func finish() throws(ReportOutputError) {
        try flush()
        do throws(System.Failure) {
            try System.closeChecked(descriptor)
        } catch {
            throw ReportOutputError(code: error.code)
        }
    }
}
