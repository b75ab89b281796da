internal import Bytes

/// An OLE2 compound file [MS-CFB]: a small file system in one file, in which Word and Excel 97 to 2003 keep their streams.
///
/// Only the tables and the streams that are asked for are read; pictures in other streams cost nothing. Every chain is
/// bounded by the number of sectors, so a loop ends.
///
/// | in the header | bytes | |
/// |---|---|---|
/// | 30, 32 | 2 each | sizes of a sector and a short sector, as powers of two |
/// | 44 | 4 | sectors of the allocation table |
/// | 48 | 4 | first sector of the directory |
/// | 60 | 4 | first sector of the short sectors' allocation table |
/// | 68 | 4 | first sector of the list that goes on behind the header |
/// | 76 | 109 × 4 | where the allocation table's sectors are |
struct CompoundFile: Sendable {
    static let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    /// Streams shorter than this stand in short sectors, in every version.
    private static let shortStream = 4_096
    private static let shortSector = 64
    private static let lastSector: UInt32 = 0xFFFF_FFFA

    private let sectorShift: Int
    private let limits: ResourceLimits
    private let table: [UInt32]
    private var shortTable: [UInt32] = []
    private var root = CompoundEntry()
    private var streams: [CompoundEntry] = []

    /// Reads the tables and the directory.
    init(_ source: borrowing some ByteSource & ~Copyable, limits: ResourceLimits) throws(DocumentProblem) {
        let header = try source.bytes(at: 0, count: 512)
        guard header.starts(with: Self.signature), header.count == 512, let shift = header.u16(at: 30),
            shift == 9 || shift == 12, let directory = header.u32(at: 48), let short = header.u32(at: 60)
        else { throw .damaged(detail: "OLE2 header") }
        sectorShift = shift
        self.limits = limits
        table = try Self.readTable(source, header: header, shift: shift, limits: limits)
        let parts = LimitReached("documentParts", allowed: limits.documentParts)
        let entries = try chain(from: directory, size: nil, in: source, within: parts.allowed * 128, parts)
        (root, streams) = try CompoundEntry.read(entries)
        let shortBytes = try chain(from: short, size: nil, in: source)
        shortTable = Self.numbers(shortBytes)
    }

    /// Whether the root holds a stream of this name.
    func holds(_ name: String) -> Bool { streams.contains { $0.name == name } }

    /// A stream of the root; nil when there is none of this name.
    func stream(
        _ name: String, in source: borrowing some ByteSource & ~Copyable
    ) throws(DocumentProblem) -> [UInt8]? {
        guard let entry = streams.first(where: { $0.name == name }) else { return nil }
        guard entry.size <= limits.documentBytes else {
            throw .limit(LimitReached("documentBytes", allowed: limits.documentBytes))
        }
        guard entry.size < Self.shortStream else {
            return try chain(from: entry.start, size: entry.size, in: source)
        }
        return try shortChain(from: entry.start, size: entry.size, in: source)
    }

    // MARK: Tables

    private static func readTable(
        _ source: borrowing some ByteSource & ~Copyable, header: [UInt8], shift: Int, limits: ResourceLimits
    ) throws(DocumentProblem) -> [UInt32] {
        let size = 1 << shift
        let sectors = source.count >> shift
        guard let declared = header.u32(at: 44), declared <= sectors, var next = header.u32(at: 68) else {
            throw .damaged(detail: "OLE2 allocation table is larger than the file")
        }
        let wanted = Int(declared)
        guard wanted <= limits.documentBytes >> shift else {
            throw .limit(LimitReached("documentBytes", allowed: limits.documentBytes))
        }
        var places = Array(numbers(Array(header[76...])).prefix(wanted))
        var lists = 0
        while places.count < wanted, next < lastSector, lists <= sectors {
            let list = try source.bytes(at: (Int(next) + 1) << shift, count: size)
            guard list.count == size else { throw .damaged(detail: "OLE2 allocation table is cut") }
            let entries = numbers(list)
            places += entries.dropLast().prefix(wanted - places.count)
            next = entries.last ?? lastSector
            lists += 1
        }
        var table: [UInt32] = []
        for place in places where place < lastSector {
            table += numbers(try source.bytes(at: (Int(place) + 1) << shift, count: size))
        }
        return table
    }

    private static func numbers(_ bytes: [UInt8]) -> [UInt32] {
        var numbers: [UInt32] = []
        numbers.reserveCapacity(bytes.count / 4)
        var index = 0
        while let number = bytes.u32(at: index) {
            numbers.append(number)
            index += 4
        }
        return numbers
    }

    // MARK: Chains

    private func chain(
        from first: UInt32, size: Int?, in source: borrowing some ByteSource & ~Copyable
    ) throws(DocumentProblem) -> [UInt8] {
        let limit = LimitReached("documentBytes", allowed: limits.documentBytes)
        return try chain(from: first, size: size, in: source, within: limit.allowed, limit)
    }

    /// The bytes of a chain of sectors; without a `size`, up to its end.
    private func chain(
        from first: UInt32, size: Int?, in source: borrowing some ByteSource & ~Copyable, within allowed: Int,
        _ limit: LimitReached
    ) throws(DocumentProblem) -> [UInt8] {
        let sector = 1 << sectorShift
        var bytes: [UInt8] = []
        var next = first
        var steps = 0
        while next < Self.lastSector, size.map({ bytes.count < $0 }) ?? true {
            guard Int(next) < table.count, steps < table.count else { throw .damaged(detail: "OLE2 chain of sectors") }
            // Sectors that follow each other are read in one go.
            let start = next
            var run = 0
            while next == start + UInt32(run), Int(next) < table.count, run < 256 {
                run += 1
                next = table[Int(next)]
            }
            steps += run
            bytes += try source.bytes(at: (Int(start) + 1) << sectorShift, count: run * sector)
            guard bytes.count <= allowed + sector - 1 else { throw .limit(limit) }
        }
        guard let size else { return bytes }
        guard bytes.count >= size else { throw .damaged(detail: "OLE2 stream is cut") }
        bytes.removeLast(bytes.count - size)
        return bytes
    }

    private func shortChain(
        from first: UInt32, size: Int, in source: borrowing some ByteSource & ~Copyable
    ) throws(DocumentProblem) -> [UInt8] {
        guard size > 0 else { return [] }
        let container = try chain(from: root.start, size: nil, in: source)
        var bytes: [UInt8] = []
        var next = first
        // A short stream has at most 64 short sectors, so a loop is not followed for long.
        while bytes.count < size, next < Self.lastSector {
            guard Int(next) < shortTable.count else { throw .damaged(detail: "OLE2 chain of short sectors") }
            let start = Int(next) * Self.shortSector
            guard start < container.count else { throw .damaged(detail: "OLE2 stream is cut") }
            bytes += container[start..<min(container.count, start + Self.shortSector)]
            next = shortTable[Int(next)]
        }
        guard bytes.count >= size else { throw .damaged(detail: "OLE2 stream is cut") }
        bytes.removeLast(bytes.count - size)
        return bytes
    }
}
