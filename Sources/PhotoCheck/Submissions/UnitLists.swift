internal import Documents

/// What the documents of a unit say about its photos.
struct UnitLists: Sendable {
    /// What became of a document.
    enum Outcome: Hashable, Sendable {
        case read
        case unread(Leftover.Reason)
    }

    /// The captions of each photo, in the order of the documents; by paths of the report.
    private(set) var captions: [SubmittedPath: [Caption]] = [:]
    /// What became of each document.
    private(set) var outcomes: [SubmittedPath: Outcome] = [:]
    /// The documents that were read.
    private(set) var documents: [ReadDocument] = []
    /// Lists that may hold captions of photos for which none was found.
    private(set) var uncertain: [SubmittedPath] = []
    /// How lists and photos agree; nil without a list.
    private(set) var reconciliation: ListReconciliation?
    /// Whether reading the same documents again would come to the same.
    private(set) var isSettled = true

    init() {}

    /// Matches what was read with the photos of the unit.
    ///
    /// - Parameters:
    ///   - results: the documents with what reading them came to.
    ///   - photos: the files that say by their names that they are photos.
    init(_ results: [(file: FoundFile, result: DocumentResult)], photos: [FoundFile]) {
        var scopes: [SubmittedPath: Scope] = [:]
        var matched: Set<SubmittedPath> = []
        var inScope: Set<SubmittedPath> = []
        for (file, result) in results {
            switch result {
            case .leftOut: continue
            case .unread(let why, let isSettled):
                outcomes[file.shown] = .unread(why)
                self.isSettled = self.isSettled && isSettled
            case .read(let read):
                switch read.finding {
                case .unclear: outcomes[file.shown] = .unread(.unclearDocument)
                case .none:
                    outcomes[file.shown] = .read
                    documents.append(ReadDocument(file.shown, pictures: read.pictures))
                case .list(let list):
                    outcomes[file.shown] = .read
                    let folder = file.path.folder
                    let scope = scopes[folder] ?? Scope(photos, of: folder)
                    scopes[folder] = scope
                    take(list, read, file.shown, scope, &matched, &inScope)
                }
            }
        }
        guard reconciliation != nil else { return }
        let left = inScope.subtracting(matched).sorted()
        reconciliation?.photosWithoutRow = Array(left.prefix(ListReconciliation.names))
        reconciliation?.photosWithoutRowCount = left.count
    }

    /// The photos that the lists of one folder may speak of.
    private struct Scope {
        let photos: [FoundFile]
        let names: PhotoNames

        /// Those in the folder and below it; where there are none, all of the unit.
        init(_ all: [FoundFile], of folder: SubmittedPath) {
            let start = folder.bytes.isEmpty ? [] : folder.bytes + [UInt8(ascii: "/")]
            let near = all.filter { $0.path.bytes.starts(with: start) }
            photos = near.isEmpty ? all : near
            names = PhotoNames(photos.map(\.path))
        }
    }

    private mutating func take(
        _ list: CaptionList, _ read: ReadCaptions, _ path: SubmittedPath, _ scope: Scope,
        _ matched: inout Set<SubmittedPath>, _ inScope: inout Set<SubmittedPath>
    ) {
        let matching = CaptionMatching(list, photos: scope.photos.map(\.path), names: scope.names, pasted: [:])
        for pair in matching.pairs {
            let entry = list.entries[pair.entry]
            let photo = scope.photos[pair.photo].shown
            matched.insert(photo)
            guard !entry.text.isEmpty else { continue }
            var caption = Caption(
                source: entry.picture == nil ? .list(read.kind) : .document(read.kind), text: entry.text,
                encoding: read.encoding, doubts: read.doubts, match: pair.match, file: path,
                place: read.kind.place(entry.place), group: entry.group)
            caption.elements = entry.elements
            captions[photo, default: []].append(caption)
        }
        let rows = list.entries.indices.filter { list.entries[$0].picture == nil }
        let found = rows.count - matching.unmatched.count
        documents.append(
            ReadDocument(
                path, captions: list.entries.count { !$0.text.isEmpty },
                matched: Set(matching.pairs.map(\.entry)).count,
                pictures: read.pictures))
        // The words beside a pasted picture may be a photo's that looks the same.
        let speaksOfPictures = list.entries.contains { $0.picture != nil && !$0.text.isEmpty }
        if matching.isUncertain || speaksOfPictures { uncertain.append(path) }
        guard !rows.isEmpty else { return }
        inScope.formUnion(scope.photos.map(\.shown))
        var sum = reconciliation ?? ListReconciliation(lists: [], listed: 0, found: 0)
        sum.lists.append(path)
        sum.listed += rows.count
        sum.found += found
        let room = ListReconciliation.names - sum.rowsWithoutPhoto.count
        sum.rowsWithoutPhoto += matching.unmatched.prefix(max(0, room)).map { list.entries[$0].shown }
        reconciliation = sum
    }
}

extension DocumentKind {
    /// A place as people name it: a file of one table has no first one.
    fileprivate func place(_ place: CaptionPlace) -> CaptionPlace {
        guard self == .csv || self == .tsv else { return place }
        return CaptionPlace(row: place.row)
    }
}

extension CaptionEntry {
    /// What a report calls the entry: its name, else the beginning of what it says.
    fileprivate var shown: String {
        guard label.isEmpty else { return label }
        return String(String.UnicodeScalarView(text.unicodeScalars.prefix(20)))
    }
}
