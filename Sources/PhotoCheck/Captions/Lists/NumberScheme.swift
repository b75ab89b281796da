/// Matches entries by number: 照片3 or the third row, and 3.jpg, 照片03.jpg or IMG_0003.jpg.
///
/// The number must be unique on both sides. A camera's number, or the mere number of a line, proves a pairing only where
/// all rows and all photos agree with it: a list that leaves one photo out and counts on would put every caption behind
/// it on the wrong photo.
struct NumberScheme {
    private var photosOfNumber: [Int: [Int]] = [:]
    private var entriesOfNumber: [Int: Int] = [:]
    private var numbers: [Int?]
    private var isCertain = true

    /// `found` are the photos that each entry was already found to belong to.
    init(_ list: CaptionList, photos: [SubmittedPath], found: [[Int]]) {
        numbers = zip(list.entries, found).map { entry, photos in photos.isEmpty ? Self.number(of: entry) : nil }
        guard numbers.contains(where: { $0 != nil }) else { return }
        let own = photos.map { PhotoNumber(SubmittedPath(bytes: $0.stemAndExtension.stem).shown) }
        for (index, number) in own.enumerated() {
            if let number { photosOfNumber[number.value, default: []].append(index) }
        }
        for number in numbers.compactMap(\.self) { entriesOfNumber[number, default: 0] += 1 }
        isCertain = Self.agrees(list, numbers, own, found, photosOfNumber)
    }

    /// The photos of an entry.
    func owners(of entry: Int) -> (photos: [Int], match: CaptionMatch)? {
        guard let number = numbers[entry], let photos = photosOfNumber[number] else { return nil }
        let isUnique = photos.count == 1 && entriesOfNumber[number] == 1
        return (photos, isUnique && isCertain ? .number : .ambiguous)
    }

    /// An entry's number; nil where it names a file that is not there.
    private static func number(of entry: CaptionEntry) -> Int? {
        guard entry.folder == nil else { return nil }
        guard let name = entry.name, !name.isEmpty else { return entry.name == nil ? entry.number : nil }
        guard let number = PhotoNumber(PhotoFileName.stem(of: name)), number.isPlain else { return nil }
        return number.value
    }

    private static func agrees(
        _ list: CaptionList, _ numbers: [Int?], _ own: [PhotoNumber?], _ found: [[Int]], _ photos: [Int: [Int]]
    ) -> Bool {
        // Rows that were found by name must not contradict.
        for (entry, owners) in zip(list.entries, found) {
            guard let number = entry.number, let photo = owners.first, owners.count == 1 else { continue }
            if let said = own[photo], said.value != number { return false }
        }
        let rows = zip(list.entries, numbers).filter { $0.1 != nil }
        let wanted = Set(numbers.compactMap(\.self))
        let taken = Set(found.joined())
        let free = own.indices.filter { !taken.contains($0) }
        let rowsLeft = wanted.contains { photos[$0] == nil }
        let photosLeft = free.contains { index in own[index].map { !wanted.contains($0.value) } ?? true }
        let isPlain = free.allSatisfy { own[$0]?.isPlain ?? true }
        let areNamed = rows.allSatisfy { $0.0.isPhotoNumber || !($0.0.name ?? "").isEmpty }
        // Left over on both sides: the numbers may have slipped.
        if rowsLeft, photosLeft { return false }
        if isPlain, areNamed { return true }
        return !rowsLeft && !photosLeft
    }
}
