internal import Bytes

/// Writes what one unit came to, photo by photo as they are judged; what fails is no entry and no error.
final class UnitEntryWriter {
    private let cache: OpenCache
    private let kept: UnitKeeping
    private var file: PrivateFolder.NewFile?
    private var temporaryName: [UInt8] = []
    private var blocks: [UnitEntry.Block] = []
    private var results: [PhotoResult] = []
    private var marks: [PhotoMark] = []
    private var lines = JSONWriter()
    private let wording: Wording?

    /// Photos of a block: what repeats among them is written once, and a block is in memory as a whole.
    ///
    /// Beyond 128 KiB the memory allocator asks
    /// the system for every block anew.
    private static let inBlock = 32

    /// Begins an entry; nil where none can be written.
    init?(_ cache: OpenCache, _ kept: UnitKeeping) {
        self.cache = cache
        self.kept = kept
        wording = cache.cache.lines.map { Wording($0) }
        file = cache.create()
        guard let name = file?.temporaryName else { return nil }
        temporaryName = name
        append(UnitEntry.magic)
    }

    deinit {
        if file != nil { cache.remove(temporaryName) }
    }

    /// Takes the next photo, and what its copies are found by.
    func add(_ result: PhotoResult, _ mark: PhotoMark?) {
        guard file != nil else { return }
        results.append(result)
        if let mark { marks.append(mark) }
        if let wording { lines.photoLine(result, wording) }
        if results.count == Self.inBlock { closeBlock() }
    }

    private func closeBlock() {
        guard !results.isEmpty else { return }
        var record = RecordWriter()
        record.value(results)
        let results = part(record.record)
        var marks = RecordWriter()
        marks.value(self.marks)
        blocks.append(
            UnitEntry.Block(
                photos: self.results.count, results: results, lines: part(lines.bytes), marks: part(marks.record)))
        self.results.removeAll(keepingCapacity: true)
        self.marks.removeAll(keepingCapacity: true)
        lines.clear()
    }

    /// Ends the entry and puts it in its place.
    func finish(_ unit: UnitResult, leftovers: [Leftover], whatIf: [WhatIfAnswer]) {
        closeBlock()
        guard kept.listing.isStillTrue(cache) else { return }
        var ending = RecordWriter()
        ending.value(unit)
        ending.value(leftovers)
        ending.value(whatIf)
        var files = RecordWriter()
        files.number(UInt64(kept.files.count))
        for (key, result) in kept.files {
            files.raw(key)
            files.value(result)
        }
        let parts = [
            part(cache.runKey), part(kept.isWhole ? kept.listing.bytes : []), part(kept.listing.identity),
            part(ending.record), part(files.record),
        ]
        var table = RecordWriter()
        table.value(blocks)
        table.value(parts)
        table.value(cache.cache.lines?.rawValue ?? "")
        let place = part(table.record)
        append([place.offset, place.count, place.sum].flatMap(Self.bytes) + UnitEntry.magic)
        // A unit that alone would fill the cache is not worth all others.
        guard let file = file.take() else { return }
        guard file.count <= cache.cache.limit / 2 else { return cache.remove(temporaryName) }
        cache.keep(file, for: kept.listing)
    }

    private func part(_ bytes: [UInt8]) -> UnitEntry.Part {
        let offset = file?.count ?? 0
        append(bytes)
        let sum = Checksum.of(bytes.span, seed: UInt64(offset))
        return UnitEntry.Part(offset: offset, count: bytes.count, sum: Int(bitPattern: UInt(sum)))
    }

    private func append(_ bytes: [UInt8]) {
        do throws(PrivateFolder.Problem) {
            try file?.append(bytes)
        } catch {
            cache.cache.report(CheckCache.Problem(error))
            file = nil
            cache.remove(temporaryName)
        }
    }

    /// Eight bytes, least first.
    private static func bytes(_ value: Int) -> [UInt8] {
        (0..<8).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }
}

/// What is to be kept of a unit beside its results: under which listing, and which file came to what.
struct UnitKeeping {
    let listing: UnitListing
    let keys: FileKeys
    /// Which file came to what; a photo by its place in the unit.
    private(set) var files: [(key: [UInt8], result: KeptFile)] = []
    /// Whether all that was looked at could be read.
    var isRead: Bool

    /// Keeps nothing yet; `isRead` unless a document could not be read that another time might be.
    init(_ listing: UnitListing, isRead: Bool) {
        self.listing = listing
        self.isRead = isRead
        keys = listing.fileKeys
    }

    /// Whether the next check may take the unit as a whole.
    var isWhole: Bool { isRead && listing.isSettled }

    /// Takes what a file came to; `photos` were taken before it.
    mutating func add(_ job: FileJob, _ result: FileResult, photos: Int) {
        switch result {
        case .photo(_, isSettled: false): isRead = false
        case .photo: if let key = keys.key(job) { files.append((key, .photo(photos))) }
        case .leftover(let leftover) where leftover.why == .vanished || leftover.why == .unreadableFile: isRead = false
        case .leftover(let leftover): if let key = keys.key(job) { files.append((key, .leftover(leftover))) }
        case .leftOut: break
        }
    }
}
