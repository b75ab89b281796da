internal import Bytes
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
    package var isUncertain: Bool { !unmatched.isEmpty || !crowd.isEmpty || pairs.contains { !$0.match.isCertain } }
    /// The photos of rows that mean more photos than a row may be paired with.
    private(set) var crowd: Set<Int> = []

    /// Matches the entries of a list.
    ///
    /// - Parameters:
    ///   - list: what was found in the document.
    ///   - photos: the photos that the list may speak of, in the order of the report.
    ///   - pasted: for pasted pictures (by their member's name) the photos that are the same file.
    package init(_ list: CaptionList, photos: [SubmittedPath], pasted: [[UInt8]: [Int]] = [:]) {
        self.init(list, photos: photos, names: PhotoNames(photos), pasted: pasted)
    }

    /// The same with the photos' names, for a list that lies in the folder `home` and whose rows may be paired with
    /// `rowPhotos` photos each.
    init(
        _ list: CaptionList, photos: [SubmittedPath], names: PhotoNames, pasted: [[UInt8]: [Int]] = [:],
        home: SubmittedPath = SubmittedPath(bytes: []), rowPhotos: Int = ResourceLimits.default.rowPhotos
    ) {
        var named = NamedPhotos(list, photos: photos, names: names, home: home, most: rowPhotos)
        var owners: [Owners?] = list.entries.map { entry in
            if let picture = entry.picture, let photos = pasted[picture.member], !photos.isEmpty {
                return (Array(photos.prefix(rowPhotos + 1)), entry.isPictureCertain ? .pictureDigest : .ambiguous)
            }
            return named.owners(of: entry)
        }
        let numbers = NumberScheme(list, photos: photos, found: owners.map { $0?.photos ?? [] })
        for index in owners.indices where owners[index] == nil {
            guard let (photos, match) = numbers.owners(of: index) else { continue }
            if photos.count > rowPhotos { crowd.formUnion(photos) }
            owners[index] = (Array(photos.prefix(rowPhotos + 1)), match)
        }
        if owners.allSatisfy({ $0 == nil }), Self.mayGoByOrder(list), list.entries.count == photos.count {
            for (index, photo) in NaturalOrder.places(of: photos).enumerated() { owners[index] = ([photo], .order) }
        }
        crowd.formUnion(named.crowd)
        take(list, owners, rowPhotos)
    }

    /// The photos of an entry and why; one photo more than a row may have stands for all the others.
    typealias Owners = (photos: [Int], match: CaptionMatch)

    private mutating func take(_ list: CaptionList, _ owners: [Owners?], _ rowPhotos: Int) {
        // Two different texts for one photo: a person must say which.
        var texts: [Int: String] = [:]
        var isDisputed: Set<Int> = []
        for (entry, owner) in zip(list.entries, owners) where !entry.text.isEmpty {
            guard let owner, owner.photos.count <= rowPhotos else { continue }
            for photo in owner.photos {
                if let text = texts[photo], text != entry.text { isDisputed.insert(photo) }
                texts[photo] = entry.text
            }
        }
        for (index, owner) in owners.enumerated() {
            guard let owner else {
                // A picture in a document is a photo itself, and needs no other.
                if list.entries[index].picture == nil { unmatched.append(index) }
                continue
            }
            guard owner.photos.count <= rowPhotos else {
                crowd.formUnion(owner.photos)
                continue
            }
            for photo in owner.photos {
                let isCertain =
                    list.entries[index].isCertain && owner.photos.count == 1 && !isDisputed.contains(photo)
                    && !list.isShifted
                let match = isCertain || owner.match == .order ? owner.match : .ambiguous
                pairs.append(Pair(entry: index, photo: photo, match: match))
            }
        }
    }

    /// Only a list that names nothing at all goes by the order of photos.
    private static func mayGoByOrder(_ list: CaptionList) -> Bool {
        !list.entries.isEmpty && list.entries.allSatisfy { $0.name == nil && $0.picture == nil && !$0.text.isEmpty }
    }
}
