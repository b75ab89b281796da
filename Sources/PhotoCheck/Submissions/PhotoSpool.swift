internal import Bytes
internal import ImageFacts

/// The photos of the open unit, in order: the first ones in memory, the rest in a scratch file.
///
/// A unit's photos are judged only when all of them have been read, so a folder of a million must not fill the memory.
struct PhotoSpool: ~Copyable {
    private var inMemory: [Photo] = []
    private var file: ScratchFile?
    /// Where each record of `inRecord` photos ends in the file.
    private var ends: [Int] = []
    /// The last photos, too few for a record.
    private var pending: [Photo] = []
    /// The record that was read last: photos are asked for one after the other.
    private var read: (record: Int, photos: [Photo]) = (-1, [])
    private var bytesInMemory = 0
    private let limits: ResourceLimits

    /// Photos of a record: enough that what repeats among them is written once.
    private static let inRecord = 64

    init(limits: ResourceLimits) {
        self.limits = limits
    }

    var count: Int { inMemory.count + ends.count * Self.inRecord + pending.count }

    mutating func append(_ photo: Photo) throws {
        if ends.isEmpty, pending.isEmpty, inMemory.count < limits.factsInMemory,
            bytesInMemory < limits.factsBytesInMemory
        {
            bytesInMemory += photo.captions.reduce(0) { $0 + 2 * $1.text.utf8.count }
            if case .facts(let facts) = photo.examination { bytesInMemory += facts.pictures?.byteCount ?? 0 }
            inMemory.append(photo)
            return
        }
        pending.append(photo)
        guard pending.count == Self.inRecord else { return }
        var record = RecordWriter()
        record.value(pending)
        if file == nil { file = try ScratchFile() }
        try file?.append(record.record)
        ends.append(file?.count ?? 0)
        pending.removeAll(keepingCapacity: true)
    }

    mutating func photo(at index: Int) throws -> Photo {
        guard index >= inMemory.count else { return inMemory[index] }
        let (record, place) = (index - inMemory.count).quotientAndRemainder(dividingBy: Self.inRecord)
        guard record < ends.count else { return pending[place] }
        if read.record != record {
            let start = record == 0 ? 0 : ends[record - 1]
            var bytes: [UInt8] = []
            try file?.read(at: start, count: ends[record] - start, into: &bytes)
            var reader = try RecordReader(bytes)
            read = (record, try reader.value())
        }
        // A scratch file that somebody cut short must not end the program.
        guard place < read.photos.count else { throw RecordError.malformed }
        return read.photos[place]
    }
}
