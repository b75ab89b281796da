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
            guard let kind = kind(of: candidate),
                let (owners, match) = names.owners(of: candidate.stemAndExtension.stem)
            else {
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
