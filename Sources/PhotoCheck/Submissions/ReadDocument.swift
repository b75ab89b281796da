/// A document of a submission that was read.
public struct ReadDocument: Codable, Hashable, Sendable {
    /// Where it lies.
    public var path: SubmittedPath
    /// How many captions it holds; 0 for a text about the whole.
    public var captions: Int
    /// How many of these were found to belong to a photo.
    public var matched: Int
    /// How many photos were pasted into it; logos and drawings are none.
    public var pictures: Int

    /// Names a document.
    public init(_ path: SubmittedPath, captions: Int = 0, matched: Int = 0, pictures: Int = 0) {
        self.path = path
        self.captions = captions
        self.matched = matched
        self.pictures = pictures
    }
}

/// How the caption lists of a unit and its photos agree.
public struct ListReconciliation: Codable, Hashable, Sendable {
    /// The lists.
    public var lists: [SubmittedPath]
    /// How many photos they list.
    public var listed: Int
    /// How many of these are there.
    public var found: Int
    /// What the lists call the photos that are not there; the first of them.
    public var rowsWithoutPhoto: [String]
    /// The photos that no list names; the first of them.
    public var photosWithoutRow: [SubmittedPath]
    /// How many photos no list names.
    public var photosWithoutRowCount: Int

    /// Creates a reconciliation.
    public init(
        lists: [SubmittedPath], listed: Int, found: Int, rowsWithoutPhoto: [String] = [],
        photosWithoutRow: [SubmittedPath] = [], photosWithoutRowCount: Int? = nil
    ) {
        self.lists = lists
        self.listed = listed
        self.found = found
        self.rowsWithoutPhoto = rowsWithoutPhoto
        self.photosWithoutRow = photosWithoutRow
        self.photosWithoutRowCount = photosWithoutRowCount ?? photosWithoutRow.count
    }

    /// How many photos the lists name that are not there.
    public var rowsWithoutPhotoCount: Int { listed - found }

    /// How many names a finding shows.
    static let names = 20
}
