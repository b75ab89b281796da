internal import Bytes
internal import Foundation

/// The photos of the open unit, in order: the first ones in memory, the rest in a scratch file.
///
/// A unit's photos are judged only when all of them have been read, so a folder of a million must not fill the memory.
struct PhotoSpool: ~Copyable {
    private var inMemory: [Photo] = []
    private var file: ScratchFile?
    private var ends: [Int] = []
    private var bytesInMemory = 0
    private let limits: ResourceLimits
    private let encoder = JSONEncoder()
    private let decoder = JSONDecoder()

    init(limits: ResourceLimits) {
        self.limits = limits
    }

    var count: Int { inMemory.count + ends.count }

    mutating func append(_ photo: Photo) throws {
        if ends.isEmpty, inMemory.count < limits.factsInMemory, bytesInMemory < limits.factsBytesInMemory {
            bytesInMemory += photo.captions.reduce(0) { $0 + 2 * $1.text.utf8.count }
            inMemory.append(photo)
            return
        }
        if file == nil { file = try ScratchFile() }
        try file?.append(Array(try encoder.encode(photo)))
        ends.append(file?.count ?? 0)
    }

    func photo(at index: Int) throws -> Photo {
        guard index >= inMemory.count else { return inMemory[index] }
        let spooled = index - inMemory.count
        let start = spooled == 0 ? 0 : ends[spooled - 1]
        var bytes: [UInt8] = []
        try file?.read(at: start, count: ends[spooled] - start, into: &bytes)
        return try decoder.decode(Photo.self, from: Data(bytes))
    }
}
