internal import Bytes

/// The cache of one run, open.
final class OpenCache: Sendable {
    let cache: CheckCache
    /// All that may change a result and is the same for all units of the run.
    let runKey: [UInt8]
    private let folder: PrivateFolder
    /// The file system's now, before anything of the submissions was looked at: the library itself reads no clock.
    private let now: FileStatus.Moment

    /// The mark of a cache folder (bford.info/cachedir), by which backup programs leave it out, too.
    private static let mark = Array(
        "Signature: 8a477f597d28d172789f06886806bc55\n# What photocheck --cache keeps; may be removed at any time.\n"
            .utf8)
    private static let markName = Array("CACHEDIR.TAG".utf8)
    private static let entryEnd = Array(".unit".utf8)
    private static let temporaryStart = Array(".photocheck-".utf8)

    /// Opens the folder; nil, with the reason in `cache.problem`, when it cannot be used.
    init?(_ cache: CheckCache, runKey: [UInt8], roots: Set<FileStatus.Identity>) {
        self.cache = cache
        self.runKey = runKey
        do throws(PrivateFolder.Problem) {
            folder = try PrivateFolder(path: cache.folder)
        } catch {
            cache.report(CheckCache.Problem(error))
            return nil
        }
        guard !folder.isBelow(roots) else {
            cache.report(.insideSubmission)
            return nil
        }
        do throws(PrivateFolder.Problem) {
            guard let now = try Self.sign(folder) else {
                cache.report(.foreign)
                return nil
            }
            self.now = now
        } catch {
            cache.report(CheckCache.Problem(error))
            return nil
        }
    }

    /// Marks a new folder; its file system's now, or nil where the folder is another program's.
    private static func sign(_ folder: borrowing PrivateFolder) throws(PrivateFolder.Problem) -> FileStatus.Moment? {
        if folder.status(of: markName) == nil {
            let others = try folder.names().filter { !$0.starts(with: temporaryStart) && !isEntry($0) }
            guard others.isEmpty || others == [markName] else { return nil }
        }
        var file = try folder.create(temporaryName())
        do throws(PrivateFolder.Problem) {
            try file.append(mark)
        } catch {
            folder.remove(file.temporaryName)
            throw error
        }
        let now = file.status()?.changed
        try folder.keep(file, as: markName)
        return now
    }

    private static func temporaryName() -> [UInt8] {
        temporaryStart + Array("\(String(UInt64.random(in: 0...(.max)), radix: 16)).tmp".utf8)
    }

    private static func isEntry(_ name: [UInt8]) -> Bool { name.suffix(entryEnd.count) == entryEnd[...] }

    /// Whether a file was left alone long enough that a later change must show.
    func isSettled(_ status: FileStatus) -> Bool {
        status.modified.isOlder(than: now, by: cache.margin) && status.changed.isOlder(than: now, by: cache.margin)
    }

    // MARK: Entries

    /// Two sums of 64 bits: who meets another's name finds another's key in the entry.
    private func name(of listing: UnitListing) -> [UInt8] {
        let place = runKey + listing.place
        let sums = [0, 1].map { Checksum.of(place.span, seed: $0) }
        return Array((sums.map { String($0, radix: 16) }.joined(separator: "-")).utf8) + Self.entryEnd
    }

    /// What is kept of a unit, of these files or of earlier ones; nil without an entry that is whole.
    func entry(_ listing: UnitListing) -> UnitEntry? {
        let name = name(of: listing)
        guard let source = folder.file(name) else { return nil }
        do throws(RecordError) {
            guard let entry = try UnitEntry(source), entry.runKey == runKey else { return nil }
            folder.touch(name)
            return entry
        } catch {
            cache.report(.corrupt)
            return nil
        }
    }

    /// A new file for an entry; nil where none can be written.
    func create() -> PrivateFolder.NewFile? {
        do throws(PrivateFolder.Problem) {
            return try folder.create(Self.temporaryName())
        } catch {
            cache.report(CheckCache.Problem(error))
            return nil
        }
    }

    func keep(_ file: consuming PrivateFolder.NewFile, for listing: UnitListing) {
        do throws(PrivateFolder.Problem) {
            try folder.keep(file, as: name(of: listing))
        } catch {
            cache.report(CheckCache.Problem(error))
        }
    }

    func remove(_ name: [UInt8]) { folder.remove(name) }

    /// Removes what was used longest ago until the folder is within its limit, and what interrupted runs left behind.
    func trim() {
        var entries: [(name: [UInt8], status: FileStatus)] = []
        var bytes = 0
        for name in (try? folder.names()) ?? [] {
            guard let status = folder.status(of: name), status.kind == .file else { continue }
            if Self.isEntry(name) {
                entries.append((name, status))
                bytes += status.size
            } else if name.starts(with: Self.temporaryStart), status.modified.isOlder(than: now, by: 86_400) {
                folder.remove(name)
            }
        }
        guard bytes > cache.limit else { return }
        entries.sort { left, right in
            (left.status.modified.seconds, left.status.modified.nanoseconds)
                < (right.status.modified.seconds, right.status.modified.nanoseconds)
        }
        for entry in entries where bytes > cache.limit {
            folder.remove(entry.name)
            bytes -= entry.status.size
        }
    }
}
