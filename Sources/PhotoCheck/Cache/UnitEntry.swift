internal import Bytes

/// What is kept of one unit, read from its file; all sums were checked when it was opened.
///
/// ```
/// offset  bytes
/// 0       8      magic
/// 8       …      blocks, one after the other: a record of photos' results, their lines of JSON, their marks
/// …       …      what single files came to, the unit's own result, the run's key, the listing
/// …       …      the table: place, length and sum of all of these
/// end-32  32     place, length and sum of the table; the magic again
/// ```
final class UnitEntry: Sendable {
    static let magic: [UInt8] = Array("phchk".utf8) + [0, RecordReader.version, 1]

    /// A part of the file.
    struct Part: Recorded, Hashable, Sendable {
        var offset: Int
        var count: Int
        var sum: Int

        func write(to record: inout RecordWriter) {
            for value in [offset, count, sum] { record.value(value) }
        }

        init(offset: Int, count: Int, sum: Int) {
            (self.offset, self.count, self.sum) = (offset, count, sum)
        }

        init(from record: inout RecordReader) throws(RecordError) {
            self.init(offset: try record.value(), count: try record.value(), sum: try record.value())
        }
    }

    /// Photos that were written together.
    struct Block: Recorded, Sendable {
        var photos: Int
        var results: Part
        var lines: Part
        /// What copies of the photos are found by; nothing where the run did not look for any.
        var marks: Part

        func write(to record: inout RecordWriter) {
            record.value(photos)
            record.value(results)
            record.value(lines)
            record.value(marks)
        }

        init(photos: Int, results: Part, lines: Part, marks: Part) {
            (self.photos, self.results, self.lines, self.marks) = (photos, results, lines, marks)
        }

        init(from record: inout RecordReader) throws(RecordError) {
            self.init(
                photos: try record.value(), results: try record.value(), lines: try record.value(),
                marks: try record.value())
        }
    }

    let runKey: [UInt8]
    /// The listing under which the results hold; empty where they hold for single files alone.
    let listing: [UInt8]
    let identity: [UInt8]
    /// The language of the lines; nil without lines.
    let language: Language?
    let blocks: [Block]
    let unit: UnitResult
    let leftovers: [Leftover]
    let whatIf: [WhatIfAnswer]
    private let files: Part
    private let source: FileSource

    /// Opens an entry; nil for a file of another version, an error for one that is not what was written.
    init?(_ source: consuming FileSource) throws(RecordError) {
        let file = source
        guard try Self.read(file, at: 0, count: 8) == Self.magic else {
            if try Self.read(file, at: 0, count: 5) == Array(Self.magic[..<5]) { return nil }
            throw .malformed
        }
        let end = try Self.read(file, at: file.count - 32, count: 32)
        guard end[24...] == Self.magic[...] else { throw .malformed }
        let table = Part(
            offset: Self.number(end[0..<8]), count: Self.number(end[8..<16]), sum: Self.number(end[16..<24]))
        var record = try RecordReader(Self.read(file, table))
        blocks = try record.value()
        let parts: [Part] = try record.value()
        let language: String = try record.value()
        self.language = Language(rawValue: language)
        guard parts.count == 5, record.isAtEnd else { throw .malformed }
        runKey = try Self.read(file, parts[0])
        listing = try Self.read(file, parts[1])
        identity = try Self.read(file, parts[2])
        var ending = try RecordReader(Self.read(file, parts[3]))
        unit = try ending.value()
        leftovers = try ending.value()
        whatIf = try ending.value()
        files = parts[4]
        // Everything is summed up before anything of it is used: a check cannot take back what it has said.
        _ = try Self.read(file, files)
        for block in blocks {
            _ = try Self.read(file, block.results)
            _ = try Self.read(file, block.lines)
            _ = try Self.read(file, block.marks)
        }
        self.source = file
    }

    /// The photos of a block with their verdicts.
    func results(_ block: Int) throws(RecordError) -> [PhotoResult] {
        var record = try RecordReader(Self.read(source, blocks[block].results))
        let results: [PhotoResult] = try record.value()
        guard results.count == blocks[block].photos else { throw .malformed }
        return results
    }

    /// The lines of a block.
    func lines(_ block: Int) throws(RecordError) -> [UInt8] { try Self.read(source, blocks[block].lines) }

    /// What copies of a block's photos are found by.
    func marks(_ block: Int) throws(RecordError) -> [PhotoMark] {
        var record = try RecordReader(Self.read(source, blocks[block].marks))
        return try record.value()
    }

    /// What single files came to, by their keys.
    func keptFiles() throws(RecordError) -> [[UInt8]: KeptFile] {
        var record = try RecordReader(Self.read(source, files))
        var kept: [[UInt8]: KeptFile] = [:]
        for _ in 0..<(try record.count()) {
            let key = try record.raw()
            // Not the optional that a dictionary would take.
            kept[key] = try record.value(KeptFile.self)
        }
        return kept
    }

    private static func read(_ file: borrowing FileSource, _ part: Part) throws(RecordError) -> [UInt8] {
        let bytes = try read(file, at: part.offset, count: part.count)
        guard Int(bitPattern: UInt(Checksum.of(bytes.span, seed: UInt64(bitPattern: Int64(part.offset))))) == part.sum
        else { throw .malformed }
        return bytes
    }

    private static func read(_ file: borrowing FileSource, at offset: Int, count: Int) throws(RecordError) -> [UInt8] {
        // Compared before anything is allocated; sizes are never added.
        guard offset >= 0, count >= 0, offset <= file.count, count <= file.count - offset else { throw .malformed }
        var bytes: [UInt8] = []
        do throws(ByteSourceError) {
            try file.read(at: offset, count: count, into: &bytes)
        } catch {
            throw .malformed
        }
        guard bytes.count == count else { throw .malformed }
        return bytes
    }

    /// Eight bytes, least first.
    private static func number(_ bytes: ArraySlice<UInt8>) -> Int {
        Int(bitPattern: bytes.reversed().reduce(UInt(0)) { $0 << 8 | UInt($1) })
    }
}

/// What a single file came to.
enum KeptFile: Recorded, Sendable {
    /// Which photo of the entry it is.
    case photo(Int)
    case leftover(Leftover)

    func write(to record: inout RecordWriter) {
        switch self {
        case .photo(let place):
            record.byte(0)
            record.value(place)
        case .leftover(let leftover):
            record.byte(1)
            record.value(leftover)
        }
    }

    init(from record: inout RecordReader) throws(RecordError) {
        switch try record.byte() {
        case 0: self = .photo(try record.value())
        case 1: self = .leftover(try record.value())
        default: throw .malformed
        }
    }
}
