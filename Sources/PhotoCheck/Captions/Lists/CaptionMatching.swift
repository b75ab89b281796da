internal import Documents

/// Finds out which photo each entry of a caption list speaks of, and by what reason.
///
/// A pairing that cannot be proven is `ambiguous` or `order`, which a person must look at; there is no silent guess.
package struct CaptionMatching: Sendable {
    /// One entry's photos.
    package struct Pair: Hashable, Sendable {
        /// The entry, by its index in the list.
        package var entry: Int
        /// The photo, by its index.
        package var photo: Int
        /// Why the two belong together.
        package var match: CaptionMatch
    }

    /// Entries with their photos, in the order of the list.
    package private(set) var pairs: [Pair] = []
    /// Entries that no photo was found for.
    package private(set) var unmatched: [Int] = []

    /// Whether a photo without an entry may have one after all: rows are left over, or stand beside photos that may not
    /// be theirs.
    package var isUncertain: Bool { !unmatched.isEmpty || pairs.contains { !$0.match.isCertain } }

    /// Matches the entries of a list.
    ///
    /// - Parameters:
    ///   - list: what was found in the document.
    ///   - photos: the photos that the list may speak of, in the order of the report.
    ///   - pasted: for pasted pictures (by their member's name) the photos that are the same file.
    package init(_ list: CaptionList, photos: [SubmittedPath], pasted: [[UInt8]: [Int]] = [:]) {
        self.init(list, photos: photos, names: PhotoNames(photos), pasted: pasted)
    }

    init(_ list: CaptionList, photos: [SubmittedPath], names: PhotoNames, pasted: [[UInt8]: [Int]]) {
        let folders = list.entries.contains { $0.folder != nil } ? photos.map(\.folder.name.shown) : []
        let known = Set(folders)
        let knowsFolders = list.entries.contains { $0.folder.map(known.contains) ?? false }
        var owners: [(photos: [Int], match: CaptionMatch)?] = list.entries.map { entry in
            if let picture = entry.picture, let photos = pasted[picture.member], !photos.isEmpty {
                return (photos, entry.isPictureCertain ? .pictureDigest : .ambiguous)
            }
            guard let name = entry.name, let owners = Self.named(name, names) else { return nil }
            // A folder without photos is one of the writer's own disk and says nothing.
            guard let folder = entry.folder, known.contains(folder) else {
                // In a list that writes folders, a name without one is that of a photo above them.
                guard entry.folder == nil, !folders.isEmpty else {
                    // Beside folders that are there, it is one that is missing.
                    return entry.folder != nil && knowsFolders ? (owners.photos, .ambiguous) : owners
                }
                return (Self.highest(owners.photos, photos), owners.match)
            }
            let inside = owners.photos.filter { folders[$0] == folder }
            return inside.isEmpty ? nil : (inside, owners.match)
        }
        let numbers = NumberScheme(list, photos: photos, found: owners.map { $0?.photos ?? [] })
        for index in owners.indices where owners[index] == nil {
            owners[index] = numbers.owners(of: index)
        }
        if owners.allSatisfy({ $0 == nil }), Self.mayGoByOrder(list), list.entries.count == photos.count {
            for index in owners.indices { owners[index] = ([index], .order) }
        }
        take(list, owners)
    }

    private mutating func take(_ list: CaptionList, _ owners: [(photos: [Int], match: CaptionMatch)?]) {
        // Two different texts for one photo: a person must say which.
        var texts: [Int: Set<String>] = [:]
        for (entry, owner) in zip(list.entries, owners) where !entry.text.isEmpty {
            for photo in owner?.photos ?? [] { texts[photo, default: []].insert(entry.text) }
        }
        for (index, owner) in owners.enumerated() {
            guard let owner else {
                // A picture in a document is a photo itself, and needs no other.
                if list.entries[index].picture == nil { unmatched.append(index) }
                continue
            }
            for photo in owner.photos {
                let isCertain =
                    list.entries[index].isCertain && owner.photos.count == 1 && (texts[photo]?.count ?? 0) <= 1
                    && !list.isShifted
                let match = isCertain || owner.match == .order ? owner.match : .ambiguous
                pairs.append(Pair(entry: index, photo: photo, match: match))
            }
        }
    }

    /// The photos of a name; one with another picture's extension is the same photo only where the stem is.
    private static func named(_ name: String, _ names: PhotoNames) -> (photos: [Int], match: CaptionMatch)? {
        guard !name.isEmpty else { return nil }
        if let (photos, match) = names.owners(of: Array(name.utf8)) { return (photos, match) }
        let stem = PhotoFileName.stem(of: name)
        guard stem != name, !stem.isEmpty, let (photos, match) = names.owners(of: Array(stem.utf8)) else { return nil }
        return (photos, match == .exact ? .stem : match)
    }

    /// Those of the photos that lie in the fewest folders.
    private static func highest(_ owners: [Int], _ photos: [SubmittedPath]) -> [Int] {
        let depths = owners.map { photos[$0].bytes.count { $0 == UInt8(ascii: "/") } }
        let least = depths.min()
        return zip(owners, depths).filter { $0.1 == least }.map(\.0)
    }

    /// Only a list that names nothing at all goes by the order of photos.
    private static func mayGoByOrder(_ list: CaptionList) -> Bool {
        !list.entries.isEmpty && list.entries.allSatisfy { $0.name == nil && $0.picture == nil && !$0.text.isEmpty }
    }
}
