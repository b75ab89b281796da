extension Sidecar {
    /// Which of a folder's `.txt` and `.xmp` files belong to which of its photos, by name alone.
    ///
    /// The whole name (`1.jpg.txt`) goes before the name without extension (`1.txt`), both before names that differ in
    /// case, and these before names
    /// that agree only after Unicode normalisation and folding of full-width digits and letters. `1.txt` is never
    /// `10.jpg`'s. Where the best
    /// agreement is with more than one photo, all of them get the file as `ambiguous`. Costs time linear in the number
    /// of files.
    ///
    /// - Parameters:
    ///   - photos: paths of the photos of one folder.
    ///   - candidates: paths of the `.txt` and `.xmp` files of the same folder.
    /// - Returns: for each photo (by its index) the sidecars that carry its name, `bytes` nil; a candidate that belongs
    /// to no photo is in `unmatched`.
    package static func match(
        photos: [SubmittedPath], candidates: [SubmittedPath]
    ) -> (sidecars: [Int: [Sidecar]], unmatched: [SubmittedPath]) {
        let names = PhotoNames(photos)
        var sidecars: [Int: [Sidecar]] = [:]
        var unmatched: [SubmittedPath] = []
        for candidate in candidates {
            guard let kind = kind(of: candidate), let (owners, match) = names.owners(of: candidate) else {
                unmatched.append(candidate)
                continue
            }
            for owner in owners {
                sidecars[owner, default: []].append(
                    Sidecar(path: candidate, kind: kind, match: owners.count == 1 ? match : .ambiguous))
            }
        }
        return (sidecars, unmatched)
    }

    private static func kind(of path: SubmittedPath) -> Kind? {
        switch path.lowercasedExtension {
        case "txt": .text
        case "xmp": .xmp
        default: nil
        }
    }
}

/// The names of a folder's photos, asked by the name of a sidecar.
private struct PhotoNames {
    private var exact: [[UInt8]: [Int]] = [:]
    private var stems: [[UInt8]: [Int]] = [:]
    private var foldedNames: [[UInt8]: [Int]] = [:]
    private var foldedStems: [[UInt8]: [Int]] = [:]
    private var normalNames: [String: [Int]] = [:]
    private var normalStems: [String: [Int]] = [:]

    init(_ photos: [SubmittedPath]) {
        for (index, photo) in photos.enumerated() {
            let name = photo.name.bytes
            let stem = photo.stemAndExtension.stem
            exact[name, default: []].append(index)
            stems[stem, default: []].append(index)
            foldedNames[Self.lowercased(name), default: []].append(index)
            foldedStems[Self.lowercased(stem), default: []].append(index)
            if let normal = Self.normalized(name) { normalNames[normal, default: []].append(index) }
            if let normal = Self.normalized(stem) { normalStems[normal, default: []].append(index) }
        }
    }

    /// The photos that the best agreement is with, and which agreement it is.
    func owners(of sidecar: SubmittedPath) -> ([Int], CaptionMatch)? {
        let name = sidecar.stemAndExtension.stem
        if let owners = exact[name] { return (owners, .exact) }
        if let owners = stems[name] { return (owners, .stem) }
        let folded = Self.lowercased(name)
        if let owners = foldedNames[folded] ?? foldedStems[folded] { return (owners, .caseFolded) }
        guard let normal = Self.normalized(name), let owners = normalNames[normal] ?? normalStems[normal] else {
            return nil
        }
        return (owners, .normalized)
    }

    private static func lowercased(_ bytes: [UInt8]) -> [UInt8] {
        bytes.map { (65...90).contains($0) ? $0 | 0x20 : $0 }
    }

    /// The name with full-width forms and case folded; `String` compares by canonical equivalence (Unicode 3.13, D145),
    /// so NFC and NFD agree.
    ///
    /// Nil for bytes that are not UTF-8: they have no normal form.
    private static func normalized(_ bytes: [UInt8]) -> String? {
        guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
        var scalars = String.UnicodeScalarView()
        for scalar in FoldedText(text).folded where scalar != 0x20 {
            if let scalar = Unicode.Scalar(scalar) { scalars.append(scalar) }
        }
        return String(scalars)
    }
}
