package import Bytes

/// What a zip holds, from its directory (APPNOTE 4.3.12), in the order in which the members lie.
///
/// libarchive reads the members; the directory is read here, because it alone tells names as bytes with their flag, and
/// because a zip must be refused before anything is held for it: too many members, or members that share bytes.
package struct ZipDirectory: Sendable {
    /// The members by place.
    package let entries: [ContainerEntry]
    /// Bytes of the whole zip.
    let count: Int

    /// Reads the directory of a source.
    package init(
        _ source: borrowing some ByteSource & ~Copyable, limits: ResourceLimits
    ) throws(ByteSourceError) {
        try self.init(source, limits: limits, most: limits.archiveEntries, limit: "archiveEntries")
    }

    /// Reads the directory of a source that may have `most` members.
    package init(
        _ source: borrowing some ByteSource & ~Copyable, limits: ResourceLimits, most: Int, limit: String
    ) throws(ByteSourceError) {
        guard let end = try ZipEnd.find(in: source) else { throw .container(.damaged(detail: "no end record")) }
        guard !end.isSplit else { throw .container(.split) }
        guard end.directorySize <= end.position else { throw .container(.damaged(detail: "directory size")) }
        guard end.directorySize <= limits.archiveDirectoryBytes else {
            throw .container(.limit(LimitReached("archiveDirectoryBytes", allowed: limits.archiveDirectoryBytes)))
        }
        // Bytes in front of the zip move everything by as much as the directory is moved.
        let begin = end.position - end.directorySize
        guard end.directoryOffset <= begin else { throw .container(.damaged(detail: "directory offset")) }
        var bytes: [UInt8] = []
        try source.read(at: begin, count: end.directorySize, into: &bytes)
        guard bytes.count == end.directorySize else { throw .changed }
        let records: [ZipRecord]
        do throws(ReadError) {
            records = try Self.records(bytes.span, most: most)
        } catch {
            throw .container(.damaged(detail: "directory at \(begin + error.offset)"))
        }
        guard records.count <= most else { throw .container(.limit(LimitReached(limit, allowed: most))) }
        guard records.count & 0xFFFF == end.entries & 0xFFFF else {
            throw .container(.damaged(detail: "\(records.count) members of \(end.entries)"))
        }
        entries = try Self.placed(records, shift: begin - end.directoryOffset, end: begin)
        count = source.count
    }

    /// At most one record more than is allowed.
    private static func records(_ bytes: Span<UInt8>, most: Int) throws(ReadError) -> [ZipRecord] {
        var reader = ByteReader(bytes, order: .littleEndian)
        var records: [ZipRecord] = []
        while reader.remaining > 0, records.count <= most {
            let offset = reader.offset
            guard let record = try ZipRecord(&reader) else { throw ReadError(offset: offset, needed: 0) }
            records.append(record)
        }
        return records
    }

    /// The members by place, each with the place where the next one begins.
    private static func placed(
        _ records: [ZipRecord], shift: Int, end: Int
    ) throws(ByteSourceError) -> [ContainerEntry] {
        // Equal places stay in the directory's order, so the outcome does not depend on the sort.
        let order = records.indices.sorted { (records[$0].start, $0) < (records[$1].start, $1) }
        var entries: [ContainerEntry] = []
        entries.reserveCapacity(order.count)
        for (rank, index) in order.enumerated() {
            let record = records[index]
            let next = rank + 1 < order.count ? records[order[rank + 1]].start : end - shift
            // A header of 30 bytes and the stored bytes lie between; the name of the header may be shorter.
            guard record.start <= next, next - record.start >= 30, record.storedSize <= next - record.start - 30 else {
                throw .container(.damaged(detail: "members overlap at \(record.start)"))
            }
            entries.append(record.entry(start: record.start + shift, end: next + shift))
        }
        return entries
    }

    /// The first member of a name.
    package func entry(named name: [UInt8]) -> ContainerEntry? {
        entries.first { $0.name == name }
    }
}
