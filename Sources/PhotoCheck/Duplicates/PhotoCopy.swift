public import Bytes

/// Two photos of a run that are one: the same file, or the same picture.
public struct PhotoCopy: Codable, Hashable, Sendable {
    /// The one that comes first in the report.
    public var first: Place
    /// The other one.
    public var second: Place
    /// How alike the two pictures are, in hundredths; nil when the files are the same, byte for byte.
    public var likeness: Int?

    /// Joins two photos.
    public init(_ first: Place, _ second: Place, likeness: Int? = nil) {
        self.first = first
        self.second = second
        self.likeness = likeness
    }

    /// Where a photo lies.
    public struct Place: Codable, Hashable, Sendable {
        /// Its unit's name as shown.
        public var unit: String
        /// Its file, relative to the scanned root.
        public var path: SubmittedPath
        /// Its place inside a container or document; empty for a file.
        public var inside: [SubmittedPath]

        /// Names a place.
        public init(unit: String, path: SubmittedPath, inside: [SubmittedPath] = []) {
            self.unit = unit
            self.path = path
            self.inside = inside
        }
    }
}

/// What a search for copies over all photos of a run came to.
public struct CopySearch: Codable, Hashable, Sendable {
    /// The copies found, in the order of the second photo; of three alike two are copies of the first.
    public var copies: [PhotoCopy]
    /// Photos that were compared.
    public var photos: Int
    /// Comparisons of two hashes that this took.
    public var comparisons: Int
    /// Why not all was compared; nil when it was.
    public var failure: ExaminationFailure?
    /// The limit at which comparing a photo with others ended; nil when it went through.
    public var limit: LimitReached?

    /// Creates what a search came to.
    public init(
        copies: [PhotoCopy] = [], photos: Int = 0, comparisons: Int = 0, failure: ExaminationFailure? = nil,
        limit: LimitReached? = nil
    ) {
        self.copies = copies
        self.photos = photos
        self.comparisons = comparisons
        self.failure = failure
        self.limit = limit
    }
}
