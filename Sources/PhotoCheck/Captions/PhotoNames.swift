/// The names of photos, asked by a name that somebody wrote down: the stem of a sidecar, a cell of a caption list.
struct PhotoNames: Sendable {
    private var exact: [[UInt8]: [Int]] = [:]
    private var stems: [[UInt8]: [Int]] = [:]
    private var foldedNames: [[UInt8]: [Int]] = [:]
    private var foldedStems: [[UInt8]: [Int]] = [:]
    private var normalNames: [String: [Int]] = [:]
    private var normalStems: [String: [Int]] = [:]
    /// What the parts of a list may be called after, under the names' normal forms.
    private var places: [String: String] = [:]

    /// - Parameters:
    ///   - photos: the photos.
    ///   - units: the names of units that a list for all of them may be parted by.
    init(_ photos: [SubmittedPath], units: [String] = []) {
        for place in Self.lowestFolders(of: photos) + units { places[Self.normalized(place)] = place }
        for (index, photo) in photos.enumerated() {
            let name = photo.name.bytes
            let stem = photo.stemAndExtension.stem
            exact[name, default: []].append(index)
            stems[stem, default: []].append(index)
            foldedNames[Self.lowercased(name), default: []].append(index)
            foldedStems[Self.lowercased(stem), default: []].append(index)
            // Bytes that are not UTF-8 have a normal form as what they most likely say.
            normalNames[Self.normalized(photo.name.shown), default: []].append(index)
            normalStems[Self.normalized(SubmittedPath(bytes: stem).shown), default: []].append(index)
        }
    }

    /// The photos that the best agreement is with, and which agreement it is.
    func owners(of name: [UInt8]) -> ([Int], CaptionMatch)? {
        if let owners = exact[name] { return (owners, .exact) }
        if let owners = stems[name] { return (owners, .stem) }
        let folded = Self.lowercased(name)
        if let owners = foldedNames[folded] ?? foldedStems[folded] { return (owners, .caseFolded) }
        guard let text = String(validating: name, as: UTF8.self) else { return nil }
        let normal = Self.normalized(text)
        guard !normal.isEmpty, let owners = normalNames[normal] ?? normalStems[normal] else { return nil }
        return (owners, .normalized)
    }

    /// The folder of photos, or the unit, that a heading names (甲镇, 一、上午, 【下午】:); nil for any other words.
    func place(_ heading: String) -> String? {
        guard !places.isEmpty, heading.utf8.count <= 200 else { return nil }
        let text = FoldedText(heading)
        var start = 0
        var end = text.count
        while end > start, text[end - 1] == 0x3A || text[end - 1] == 0x20 || LineLabel.isClosing(text[end - 1]) {
            end -= 1
        }
        while start < end, text[start] == 0x20 || LineLabel.isOpening(text[start]) { start += 1 }
        if let place = places[Self.normalized(text.written(start..<end))] { return place }
        guard let number = Numeral(at: start, in: text) else { return nil }
        start = number.end
        while start < end, LineLabel.isSeparator(text[start]) || LineLabel.isClosing(text[start]) { start += 1 }
        return start > number.end && start < end ? places[Self.normalized(text.written(start..<end))] : nil
    }

    /// The names of the folders that hold photos and no further folders with photos: a unit's own name above all of its
    /// photos parts nothing.
    private static func lowestFolders(of photos: [SubmittedPath]) -> [String] {
        var folders: Set<SubmittedPath> = []
        var last: SubmittedPath?
        for photo in photos {
            let folder = photo.folder
            if folder != last, !folder.bytes.isEmpty { folders.insert(folder) }
            last = folder
        }
        guard !folders.isEmpty else { return [] }
        var upper: Set<SubmittedPath> = []
        for folder in folders {
            var above = folder.folder
            while !above.bytes.isEmpty, upper.insert(above).inserted { above = above.folder }
        }
        return folders.subtracting(upper).map(\.name.shown)
    }

    private static func lowercased(_ bytes: [UInt8]) -> [UInt8] {
        bytes.map { (65...90).contains($0) ? $0 | 0x20 : $0 }
    }

    /// The name with full-width forms and case folded; `String` compares by canonical equivalence (Unicode 3.13, D145),
    /// so NFC and NFD agree.
    private static func normalized(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        var last: UInt32 = 0
        var isParted = false
        for scalar in FoldedText(text).folded {
            guard scalar != 0x20 else {
                isParted = true
                continue
            }
            // A blank between two figures parts them: 照片1 2 is not 照片12.
            if isParted, Sign.isDigit(last), Sign.isDigit(scalar) { scalars.append(" ") }
            if let scalar = Unicode.Scalar(scalar) { scalars.append(scalar) }
            (last, isParted) = (scalar, false)
        }
        return String(scalars)
    }
}
