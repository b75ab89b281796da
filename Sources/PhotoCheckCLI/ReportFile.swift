import PhotoCheck

/// A report on disk, whole or not at all.
///
/// Written to a temporary file in the same folder, synchronised, then renamed; until then an older report stays as it was. A file that is
/// given up is removed when its last reference goes.
final class ReportFile: ReportOutput {
    /// The name asked for.
    let path: [UInt8]
    /// The name until it is whole.
    let temporaryPath: [UInt8]
    private var descriptor: Int32
    private var pending: [UInt8] = []
    private var isWhole = false
    private let isNew: Bool
    private let unfinished: UnfinishedFiles

    /// Makes the temporary file, and names it among the unfinished ones until it is whole or given up.
    ///
    /// With `isNew` it takes the place of no other file, also of none that came meanwhile.
    init(_ path: [UInt8], _ unfinished: UnfinishedFiles, isNew: Bool = false) throws(System.Failure) {
        let slash = path.lastIndex(of: UInt8(ascii: "/"))
        let folder = slash.map { Array(path[...$0]) } ?? []
        // A report that others may not read stays so, from its first byte on.
        let mode = System.identity(of: path)?.mode
        // The process number keeps two runs apart, the count two reports of one run, and O_EXCL whatever is left.
        var attempt = 0
        while true {
            let name = ".photocheck-\(System.processID)-\(attempt).tmp"
            do throws(System.Failure) {
                descriptor = try System.open(
                    folder + Array(name.utf8), .create, mode: mode == nil ? 0o666 : 0o600)
                temporaryPath = folder + Array(name.utf8)
                break
            } catch {
                attempt += 1
                guard error == .exists, attempt < 1_000 else { throw error }
            }
        }
        self.path = path
        self.isNew = isNew
        self.unfinished = unfinished
        unfinished.add(temporaryPath)
        // A file system without permissions refuses; the file is then as private as it can be.
        if let mode { try? System.setMode(descriptor, mode) }
    }

    deinit {
        if descriptor >= 0 { try? System.closeChecked(descriptor) }
        abandon()
    }

    func write(_ bytes: [UInt8]) throws(ReportOutputError) {
        pending.append(contentsOf: bytes)
        if pending.count >= 1 << 16 { try flush() }
    }

    /// Makes the report appear under its name.
    func finish() throws(ReportOutputError) {
        try flush()
        do throws(System.Failure) {
            try System.synchronize(descriptor)
            let closing = descriptor
            descriptor = -1
            try System.closeChecked(closing)
            if isNew {
                try System.rename(temporaryPath, toNew: path)
            } else {
                try System.rename(temporaryPath, to: path)
            }
            isWhole = true
            unfinished.forget(temporaryPath)
        } catch {
            throw ReportOutputError(code: error.code)
        }
    }

    /// Removes the temporary file now: `_exit` runs no `deinit`.
    func abandon() {
        guard !isWhole else { return }
        System.remove(temporaryPath)
        unfinished.forget(temporaryPath)
    }

    private func flush() throws(ReportOutputError) {
        let bytes = pending
        pending.removeAll(keepingCapacity: true)
        do throws(System.Failure) {
            try System.writeAll(descriptor, bytes)
        } catch {
            throw ReportOutputError(code: error.code)
        }
    }
}
