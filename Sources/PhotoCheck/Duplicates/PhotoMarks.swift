internal import Bytes

/// The marks of all photos of a run, in its order: the first ones in memory, the rest in a scratch file.
///
/// A mark is 1,300 bytes; of a photo in the file 40 remain in memory.
struct PhotoMarks: ~Copyable {
    /// What searching needs of every photo at once.
    struct Key: Sendable {
        /// The first 16 digits of the digest; nil without one.
        var digest: UInt64?
        /// The hash of the whole picture and its weak bits; nil without a print.
        var picture: (hash: UInt64, weakBits: UInt64)?
        /// The number of its unit.
        var unit: Int32
    }

    private(set) var keys: [Key] = []
    private var inMemory: [PhotoMark] = []
    private var file: ScratchFile?
    /// Where each mark behind those in memory ends in the file.
    private var ends: [Int] = []
    private let limits: ResourceLimits

    /// Marks of a record in memory: 2,000 are 3 MB.
    init(limits: ResourceLimits) {
        self.limits = limits
    }

    var count: Int { keys.count }

    mutating func append(_ mark: PhotoMark, unit: Int) throws(ByteSourceError) {
        if ends.isEmpty, inMemory.count < min(limits.factsInMemory, 2_000) {
            inMemory.append(mark)
        } else {
            var record = RecordWriter()
            record.value(mark)
            if file == nil { file = try ScratchFile() }
            try file?.append(record.record)
            ends.append(file?.count ?? 0)
        }
        keys.append(
            Key(
                digest: mark.digest.flatMap { UInt64($0.prefix(16), radix: 16) },
                picture: mark.picture.flatMap { print in print.hashes.first.map { ($0, print.weakBits) } },
                unit: Int32(truncatingIfNeeded: unit)))
    }

    /// A mark; nil when somebody cut the scratch file short.
    func mark(_ index: Int) -> PhotoMark? {
        guard index >= inMemory.count else { return inMemory[index] }
        let place = index - inMemory.count
        guard place < ends.count else { return nil }
        let start = place == 0 ? 0 : ends[place - 1]
        var bytes: [UInt8] = []
        guard (try? file?.read(at: start, count: ends[place] - start, into: &bytes)) != nil,
            var reader = try? RecordReader(bytes)
        else { return nil }
        return try? reader.value(PhotoMark.self)
    }
}
