/// The photos that rows of a list call by their names, told apart by the folders that the rows write.
///
/// A name is looked up once, however many rows carry it: 5,000 rows may name a thousand photos each.
struct NamedPhotos {
    private let photos: [SubmittedPath]
    private let names: PhotoNames
    private let home: SubmittedPath
    private let most: Int
    /// What the folder of each photo is called; empty in a list that writes no folders.
    private let folders: [String]
    private let known: Set<String>
    /// Whether a row names a folder that holds photos: the list is not written with paths of the writer's own disk.
    private let knowsFolders: Bool
    /// The number at the end of each photo's name; empty where no row has both a photo's number and a name.
    private let numbers: [PhotoNumber?]
    /// Numbers of the photos that are called by nothing else.
    private let plainNumbers: Set<Int>
    private var found: [String: Found] = [:]
    /// The photos of names that are more than a row may be paired with.
    private(set) var crowd: Set<Int> = []

    /// The photos of a name, whole and by folder; each list is cut behind `most` + 1.
    private struct Found {
        var all: [Int]
        var match: CaptionMatch
        var highest: [Int] = []
        var inFolder: [String: [Int]] = [:]
    }

    /// - Parameters:
    ///   - list: whose rows will be asked about.
    ///   - photos: the photos that it may speak of.
    ///   - names: their names.
    ///   - home: the folder that the list lies in.
    ///   - most: how many photos a row may be paired with.
    init(_ list: CaptionList, photos: [SubmittedPath], names: PhotoNames, home: SubmittedPath, most: Int) {
        self.photos = photos
        self.names = names
        self.home = home
        self.most = most
        folders = list.entries.contains { $0.folder != nil } ? photos.map(\.folder.name.shown) : []
        let known = Set(folders)
        self.known = known
        knowsFolders = list.entries.contains { entry in entry.folder.map { known.contains($0) } ?? false }
        let hasTwoKeys = list.entries.contains { $0.isPhotoNumber && !($0.name ?? "").isEmpty }
        let numbers =
            hasTwoKeys ? photos.map { PhotoNumber(SubmittedPath(bytes: $0.stemAndExtension.stem).shown) } : []
        self.numbers = numbers
        plainNumbers = Set(numbers.compactMap(\.self).filter(\.isPlain).map(\.value))
    }

    /// The photos that an entry names, at most one more than a row may be paired with; nil where it names none that is
    /// there.
    mutating func owners(of entry: CaptionEntry) -> CaptionMatching.Owners? {
        guard let name = entry.name, let found = find(name), let owners = owners(of: entry, found) else { return nil }
        return contradicts(entry, owners.photos) ? (owners.photos, .ambiguous) : owners
    }

    private func owners(of entry: CaptionEntry, _ found: Found) -> CaptionMatching.Owners? {
        // In a list that writes folders, a name without one is that of a photo above them.
        guard let folder = entry.folder else { return (folders.isEmpty ? found.all : found.highest, found.match) }
        if known.contains(folder) { return found.inFolder[folder].map { ($0, found.match) } }
        // A folder without photos is one of the writer's own disk and says nothing where the photo lies beside the list.
        let isOwnDisk = !knowsFolders && found.all.allSatisfy { photos[$0].folder == home }
        return (found.all, isOwnDisk ? found.match : .ambiguous)
    }

    /// Whether the number of an entry is another photo's than its name.
    private func contradicts(_ entry: CaptionEntry, _ owners: [Int]) -> Bool {
        guard !numbers.isEmpty, entry.isPhotoNumber, let number = entry.number, plainNumbers.contains(number) else {
            return false
        }
        return !owners.contains { numbers[$0]?.value == number }
    }

    private mutating func find(_ name: String) -> Found? {
        if let known = found[name] { return known }
        guard let (owners, match) = Self.named(name, names) else { return nil }
        var result = Found(all: Array(owners.prefix(most + 1)), match: match)
        if owners.count > most, crowd.count < photos.count { crowd.formUnion(owners) }
        if !folders.isEmpty {
            let depths = owners.map { photos[$0].bytes.count { $0 == UInt8(ascii: "/") } }
            let least = depths.min()
            for (owner, depth) in zip(owners, depths) {
                if depth == least, result.highest.count <= most { result.highest.append(owner) }
                if result.inFolder[folders[owner], default: []].count <= most {
                    result.inFolder[folders[owner], default: []].append(owner)
                }
            }
        }
        found[name] = result
        return result
    }

    /// The photos of a name; one with another picture's extension is the same photo only where the stem is.
    private static func named(_ name: String, _ names: PhotoNames) -> CaptionMatching.Owners? {
        guard !name.isEmpty else { return nil }
        if let (photos, match) = names.owners(of: Array(name.utf8)) { return (photos, match) }
        let stem = PhotoFileName.stem(of: name)
        guard stem != name, !stem.isEmpty, let (photos, match) = names.owners(of: Array(stem.utf8)) else { return nil }
        return (photos, match == .exact ? .stem : match)
    }
}
