/// What an earlier entry of a unit says of single files that did not change.
final class KnownFiles {
    private let entry: UnitEntry
    private let files: [[UInt8]: KeptFile]
    private let cache: CheckCache
    /// The first photo of each block.
    private let starts: [Int]
    /// The block that was read last: files are asked for in about the order in which they were written.
    private var read: (block: Int, results: [PhotoResult]) = (-1, [])

    init?(_ entry: UnitEntry, _ cache: CheckCache) {
        guard let files = try? entry.keptFiles() else {
            cache.report(.corrupt)
            return nil
        }
        self.entry = entry
        self.files = files
        self.cache = cache
        var starts: [Int] = []
        var photos = 0
        for block in entry.blocks {
            starts.append(photos)
            photos += block.photos
        }
        self.starts = starts
    }

    /// What a file came to; nil when that is not known.
    func result(_ key: [UInt8]) -> FileResult? {
        switch files[key] {
        case .leftover(let leftover):
            cache.count(files: 1)
            return .leftover(leftover)
        case .photo(let place):
            guard let photo = photo(place) else { return nil }
            cache.count(files: 1)
            return .photo(photo, isSettled: true)
        case nil: return nil
        }
    }

    private func photo(_ place: Int) -> Photo? {
        guard let block = starts.lastIndex(where: { $0 <= place }) else { return nil }
        if read.block != block {
            guard let results = try? entry.results(block) else {
                cache.report(.corrupt)
                return nil
            }
            read = (block, results)
        }
        let index = place - starts[block]
        return index >= 0 && index < read.results.count ? read.results[index].photo : nil
    }
}
