internal import Bytes
internal import Documents

/// What the documents of a unit say about its photos, and which of them may be its summary.
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
    /// The photos that were pasted into each document and lie nowhere else, in the order of their members' names.
    private(set) var pasted: [SubmittedPath: [PastedPhoto]] = [:]
    /// What each document with pasted photos was when it was read.
    private(set) var statuses: [SubmittedPath: FileStatus] = [:]
    /// Documents of which only the text is read, so that photos may have been pasted into them.
    private(set) var hidingPictures: [SubmittedPath] = []
    /// The texts that may be the unit's summary.
    private(set) var summaries: [SummaryText] = []

    /// Photos that documents say more about than is kept.
    private var overfull: Set<SubmittedPath> = []
    private var limits = ResourceLimits.default

    init() {}

    /// Matches what was read with the photos of the unit.
    ///
    /// - Parameters:
    ///   - results: the documents with what reading them came to.
    ///   - photos: the files that say by their names that they are photos.
    ///   - copies: for each document the pasted photos that are files of the unit, byte for byte.
    ///   - limits: bound what one photo and one row may ask for.
    init(
        _ results: [(file: FoundFile, result: DocumentResult)], photos: [FoundFile],
        copies: [SubmittedPath: [[UInt8]: [Int]]] = [:], limits: ResourceLimits = .default
    ) {
        self.limits = limits
        defer { disagree() }
        var scopes: [SubmittedPath: Scope] = [:]
        var matched: Set<SubmittedPath> = []
        var inScope: Set<SubmittedPath> = []
        for (file, result) in results {
            // Whoever asked for the lists throws then.
            guard !Task.isCancelled else { return }
            switch result {
            case .leftOut: continue
            case .unread(let why, let isSettled):
                outcomes[file.shown] = .unread(why)
                self.isSettled = self.isSettled && isSettled
            case .read(let read):
                if read.hidesPictures { hidingPictures.append(file.shown) }
                if let summary = read.summary { SummaryText.add(summary, to: &summaries) }
                let own = copies[file.shown] ?? [:]
                var places = Dictionary(
                    read.pasted.map { ($0.member, PastedPhoto(picture: $0)) }, uniquingKeysWith: { first, _ in first })
                switch read.finding {
                case .unclear: outcomes[file.shown] = .unread(.unclearDocument)
                case .none:
                    outcomes[file.shown] = .read
                    documents.append(ReadDocument(file.shown, pictures: read.pasted.count))
                case .list(let list):
                    outcomes[file.shown] = .read
                    let folder = file.path.folder
                    let far = Set(own.values.joined())
                    let known = far.isEmpty ? scopes[folder] : nil
                    let scope = known ?? Scope(photos, of: folder, and: far)
                    if far.isEmpty { scopes[folder] = scope }
                    take(list, read, file, scope, own, &places, &matched, &inScope)
                }
                // What lies beside the document as a file is no other photo.
                for member in own.keys { places[member] = nil }
                guard !places.isEmpty else { continue }
                pasted[file.shown] = places.values.sorted {
                    $0.picture.member.lexicographicallyPrecedes($1.picture.member)
                }
                statuses[file.shown] = read.status
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
        /// Their places among all photos of the unit.
        private let places: [Int]

        /// Those in the folder and below it, and those of which the document holds a copy; where there are none in the
        /// folder, all of the unit.
        init(_ all: [FoundFile], of folder: SubmittedPath, and copied: Set<Int> = []) {
            let start = folder.bytes.isEmpty ? [] : folder.bytes + [UInt8(ascii: "/")]
            let near = all.indices.filter { all[$0].path.bytes.starts(with: start) || copied.contains($0) }
            places = near.isEmpty ? Array(all.indices) : near
            photos = near.isEmpty ? all : near.map { all[$0] }
            names = PhotoNames(photos.map(\.path))
        }

        /// The same photos, by their places here.
        func own(_ copies: [[UInt8]: [Int]]) -> [[UInt8]: [Int]] {
            guard !copies.isEmpty else { return [:] }
            let here = Dictionary(uniqueKeysWithValues: places.enumerated().map { ($1, $0) })
            return copies.mapValues { $0.compactMap { here[$0] } }
        }
    }

    /// Where two documents give one photo different texts, or where more was said than is kept, a person must say which
    /// caption is the photo's: the order of the documents decides nothing.
    private mutating func disagree() {
        for photo in captions.keys {
            guard let own = captions[photo], overfull.contains(photo) || Self.differ(own) else { continue }
            captions[photo] = own.map { caption in
                var caption = caption
                if caption.match != .order { caption.match = .ambiguous }
                return caption
            }
        }
    }

    /// Whether captions of several documents differ in what a person wrote.
    private static func differ(_ captions: [Caption]) -> Bool {
        guard let first = captions.first, captions.contains(where: { $0.file != first.file }) else { return false }
        let written = captions.filter { CaptionWriting.of($0.trimmed).mayBeCaption }
        return Set(written.map(\.file)).count > 1 && Set(written.map(\.trimmed)).count > 1
    }

    private mutating func take(
        _ list: CaptionList, _ read: ReadCaptions, _ file: FoundFile, _ scope: Scope, _ copies: [[UInt8]: [Int]],
        _ pasted: inout [[UInt8]: PastedPhoto], _ matched: inout Set<SubmittedPath>,
        _ inScope: inout Set<SubmittedPath>
    ) {
        let path = file.shown
        let matching = CaptionMatching(
            list, photos: scope.photos.map(\.path), names: scope.names, pasted: scope.own(copies),
            home: file.path.folder, rowPhotos: limits.rowPhotos)
        for photo in matching.crowd { matched.insert(scope.photos[photo].shown) }
        func caption(_ entry: CaptionEntry, _ match: CaptionMatch) -> Caption {
            var caption = Caption(
                source: read.isMailText
                    ? .mailBody : entry.picture == nil ? .list(read.kind) : .document(read.kind),
                text: entry.text,
                encoding: read.encoding, doubts: read.doubts, match: match, file: path,
                place: read.kind.place(entry.place), group: entry.group)
            caption.elements = entry.elements
            return caption
        }
        for pair in matching.pairs {
            let entry = list.entries[pair.entry]
            let photo = scope.photos[pair.photo].shown
            matched.insert(photo)
            guard !entry.text.isEmpty else { continue }
            guard captions[photo, default: []].count < limits.listCaptions else {
                overfull.insert(photo)
                continue
            }
            captions[photo, default: []].append(caption(entry, pair.match))
        }
        let certain = Set(matching.pairs.filter(\.match.isCertain).map(\.entry))
        var found = Set(matching.pairs.map(\.entry))
        for (index, entry) in list.entries.enumerated() {
            if let preview = entry.preview { pasted[preview.member] = nil }
            guard let member = entry.picture?.member, pasted[member] != nil else { continue }
            // A picture in the row of a photo that is there shows that photo.
            if certain.contains(index) {
                pasted[member] = nil
            } else if !entry.text.isEmpty {
                found.insert(index)
                pasted[member]?.captions.append(
                    caption(entry, entry.isPictureCertain && !list.isShifted ? .adjacent : .ambiguous))
            }
        }
        let rows = list.entries.indices.filter { list.entries[$0].picture == nil }
        let rowsFound = rows.count - matching.unmatched.count
        documents.append(
            ReadDocument(
                path, captions: list.entries.count { !$0.text.isEmpty }, matched: found.count,
                pictures: read.pasted.count))
        // The words beside a pasted picture may be a photo's that looks the same and is not the same file.
        let speaksOfPictures = list.entries.indices.contains { index in
            list.entries[index].picture != nil && !list.entries[index].text.isEmpty && !certain.contains(index)
        }
        if matching.isUncertain || speaksOfPictures { uncertain.append(path) }
        guard !rows.isEmpty else { return }
        inScope.formUnion(scope.photos.map(\.shown))
        var sum = reconciliation ?? ListReconciliation(lists: [], listed: 0, found: 0)
        sum.lists.append(path)
        sum.listed += rows.count
        sum.found += rowsFound
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
