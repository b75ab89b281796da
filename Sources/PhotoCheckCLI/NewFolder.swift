import PhotoCheck

/// A folder of letters or pages on disk, whole or not at all: written beside its place under another name, then renamed.
final class NewFolder: ReportFolder {
    /// The name asked for.
    let path: [UInt8]
    /// The name until it is whole.
    let temporaryPath: [UInt8]
    private let unfinished: UnfinishedFiles
    /// What was made, folders before what lies in them.
    private var made: [[UInt8]] = []
    private var isOpen = true

    /// Makes the temporary folder, called after its `kind`; what lies at `path` must be an empty folder or nothing.
    init(_ path: [UInt8], kind: String, _ unfinished: UnfinishedFiles) throws(System.Failure) {
        let slash = UInt8(ascii: "/")
        var trimmed = path
        while trimmed.count > 1, trimmed.last == slash { trimmed.removeLast() }
        self.path = trimmed
        self.unfinished = unfinished
        let parent = trimmed.lastIndex(of: slash).map { Array(trimmed[...$0]) } ?? []
        temporaryPath = parent + Array(".photocheck-\(System.processID)-\(kind).tmp".utf8)
        try makeFolder(temporaryPath)
    }

    deinit { abandon() }

    func write(_ bytes: [UInt8], to path: [String]) throws(ReportOutputError) {
        do throws(System.Failure) {
            var place = temporaryPath
            for folder in path.dropLast() {
                place += Array("/\(folder)".utf8)
                if System.kind(of: place) == .absent { try makeFolder(place) }
            }
            place += Array("/\(path.last ?? "")".utf8)
            let descriptor = try System.open(place, .create)
            keep(place)
            var failure: System.Failure?
            do throws(System.Failure) { try System.writeAll(descriptor, bytes) } catch { failure = error }
            try System.closeChecked(descriptor)
            if let failure { throw failure }
        } catch {
            throw ReportOutputError(code: error.code)
        }
    }

    /// Makes the letters appear under their name.
    func finish() throws(ReportOutputError) {
        do throws(System.Failure) {
            try System.rename(temporaryPath, to: path)
        } catch {
            throw ReportOutputError(code: error.code)
        }
        isOpen = false
        for name in made { unfinished.forget(name) }
    }

    /// Removes what was written.
    func abandon() {
        guard isOpen else { return }
        isOpen = false
        for name in made.reversed() {
            System.remove(name)
            unfinished.forget(name)
        }
    }

    private func makeFolder(_ path: [UInt8]) throws(System.Failure) {
        try System.makeFolder(path)
        keep(path)
    }

    private func keep(_ path: [UInt8]) {
        made.append(path)
        unfinished.add(path)
    }
}
