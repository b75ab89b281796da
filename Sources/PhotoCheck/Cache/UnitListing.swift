internal import Bytes

/// All that a unit's results depend on: what it is called, every file that was found in it, and what else lies there.
struct UnitListing: Sendable {
    /// What the unit is; where it changes, nothing of an earlier entry holds.
    let identity: [UInt8]
    /// Where its entry lies: the identity, and by `stat` the root, so that two trees of the same names do not take each other's place.
    let place: [UInt8]
    /// The whole listing.
    private(set) var bytes: [UInt8]
    /// Whether every file could be asked and was left alone long enough.
    private(set) var isSettled = true
    private var files: [File] = []

    private struct File {
        let file: FoundFile
        let mode: OpenFile.Mode
        /// What tells this file from all others and from itself at other times; empty where nothing does.
        let key: [UInt8]
        let status: FileStatus?
    }

    /// Lists a unit's files.
    ///
    /// - Parameters:
    ///   - identity: what the unit is.
    ///   - root: the folder it lies in.
    ///   - found: every file that may be read for it, or will be by a later version.
    ///   - leftovers: what was found and is no file.
    ///   - mode: whether links are followed.
    ///   - leaveOut: files that are no part of the submission.
    ///   - cache: says how a file is known again, and since when it must have been left alone.
    init(
        identity: RecordWriter, root: ScanRoot, files found: [FoundFile], leftovers: [Leftover], mode: OpenFile.Mode,
        leaveOut: Set<FileStatus.Identity>, cache: OpenCache
    ) {
        self.identity = identity.record
        var listing = RecordWriter()
        listing.raw(self.identity)
        var place = listing
        if cache.cache.key == .stat, let status = try? root.folder.status() {
            place.number(status.identity.device)
            place.number(status.identity.number)
        }
        self.place = place.record
        listing.value(leftovers)
        bytes = listing.record
        for file in found {
            let status = try? file.status(mode)
            var key: [UInt8] = []
            if let status, !leaveOut.contains(status.identity) {
                switch cache.cache.key {
                case .stat: key = status.key
                case .content: key = Self.digest(file, mode, status) ?? []
                }
                if key.isEmpty || !cache.isSettled(status) {
                    isSettled = false
                    key = []
                }
            } else if status == nil {
                isSettled = false
            }
            bytes.append(contentsOf: file.shown.bytes)
            bytes.append(0)
            bytes.append(UInt8(truncatingIfNeeded: key.count))
            bytes.append(contentsOf: key)
            files.append(File(file: file, mode: mode, key: key, status: status))
        }
    }

    /// A digest of a file's content, and its length; nil when it could not be read or changed meanwhile.
    private static func digest(_ file: FoundFile, _ mode: OpenFile.Mode, _ status: FileStatus) -> [UInt8]? {
        guard status.kind == .file,
            let source = try? file.open(mode), source.status == status
        else { return nil }
        guard let digest = try? SHA256.digest(of: source), (try? source.requireUnchanged()) != nil else { return nil }
        return digest
    }

    /// Whether the files are still what they were when they were listed.
    ///
    /// What is known by its content was read twice, and may have changed in between; times of change show that by themselves.
    func isStillTrue(_ cache: OpenCache) -> Bool {
        cache.cache.key == .stat
            || files.allSatisfy {
                (try? $0.file.status($0.mode)) == $0.status
            }
    }

    /// The keys of single files, for a unit of which something changed.
    var fileKeys: FileKeys { FileKeys(files.map { ($0.file.shown, $0.key) }) }
}

/// What a single file's result depends on within its unit.
///
/// Whoever lets another file speak of a photo (a caption list, a document) adds that file's state to `key`; the listing as a whole holds every file anyhow.
struct FileKeys: Sendable {
    private let keys: [SubmittedPath: [UInt8]]

    fileprivate init(_ files: [(SubmittedPath, [UInt8])]) {
        keys = Dictionary(files, uniquingKeysWith: { first, _ in first })
    }

    /// The path and state of a file and of the texts that carry its name; nil where one of them may change unseen.
    func key(_ job: FileJob) -> [UInt8]? {
        let shown = job.file.shown
        guard let own = keys[shown], !own.isEmpty else { return nil }
        var key = RecordWriter()
        key.value(shown)
        key.raw(own)
        key.byte(job.role == .photo ? 0 : job.role == .unclear ? 1 : 2)
        for found in job.sidecars {
            let (sidecar, path) = (found.sidecar, found.file.shown)
            guard let state = keys[path], !state.isEmpty else { return nil }
            key.value(path)
            key.raw(state)
            key.byte(sidecar.kind == .text ? 0 : 1)
            key.value(sidecar.match)
        }
        // What a list says about the photo may change while the photo does not.
        key.value(job.listed)
        return key.record
    }
}

extension FileStatus {
    /// Kind, size, device, inode and both times, as bytes.
    fileprivate var key: [UInt8] {
        let parts = [
            UInt64(bitPattern: Int64(size)), identity.device, identity.number,
            UInt64(bitPattern: Int64(modified.seconds)), UInt64(bitPattern: Int64(modified.nanoseconds)),
            UInt64(bitPattern: Int64(changed.seconds)), UInt64(bitPattern: Int64(changed.nanoseconds)),
        ]
        return [UInt8](capacity: parts.count * 8 + 1) { output in
            switch kind {
            case .file: output.append(0)
            case .folder: output.append(1)
            case .symbolicLink: output.append(2)
            case .special: output.append(3)
            }
            for part in parts {
                for shift in stride(from: UInt64(0), to: 64, by: 8) {
                    output.append(UInt8(truncatingIfNeeded: part >> shift))
                }
            }
        }
    }
}
