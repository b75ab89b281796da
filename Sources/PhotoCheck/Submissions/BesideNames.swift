internal import Bytes

/// A file beside a photo that carries its name, where it was met.
struct FoundSidecar: Sendable {
    let sidecar: Sidecar
    let file: FoundFile
}

/// Which text files of which folders carry which photo's name.
struct BesideNames: Sendable {
    private var sidecarsOfFile: [SubmittedPath: [Sidecar]] = [:]
    private var matched: Set<SubmittedPath> = []
    /// The text files by their paths.
    private var texts: [SubmittedPath: FoundFile] = [:]
    /// Documents and containers met, in reports' paths; filled for the listing of a single folder only.
    private(set) var unread: [Leftover] = []

    /// Matches the files of a unit, folder by folder.
    init(_ files: [FoundFile]) {
        var folders: [SubmittedPath: Folder] = [:]
        for file in files {
            switch NameKind(file.path) {
            case .picture: folders[file.path.folder, default: Folder()].photos.append(file.path)
            case .sidecar:
                folders[file.path.folder, default: Folder()].candidates.append(file.path)
                texts[file.path] = file
            // A photo that lost its extension; other unknown extensions (.aae, .thm) are what cameras write beside theirs.
            case .other where file.path.lowercasedExtension.isEmpty:
                folders[file.path.folder, default: Folder()].nameless.append(file.path)
            case .other, .document, .container, .video, .program: break
            }
        }
        for (_, folder) in folders where !folder.candidates.isEmpty {
            let rest = match(folder.photos, folder.candidates)
            if !rest.isEmpty, !folder.nameless.isEmpty { _ = match(folder.nameless, rest) }
        }
    }

    /// Matches the files of one folder, whichever of them are asked for.
    init(listing folder: SubmittedPath, root: ScanRoot) {
        let entries = (try? OpenFile(in: root.folder, path: folder.bytes, mode: .named).entries()) ?? []
        let files = entries.filter { $0.kind == .file && !SystemFile.isOne($0.name, isFolder: false) }
            .map { FoundFile(root: root, path: folder.appending($0.name)) }
        self.init(files)
        unread = files.compactMap { file in
            switch NameKind(file.path) {
            case .document: Leftover(file.shown, .documentBeside)
            case .container: Leftover(file.shown, .container)
            case .sidecar: isMatched(file.path) ? nil : Leftover(file.shown, .documentBeside)
            case .picture, .video, .program, .other: nil
            }
        }
    }

    /// The sidecars of a file, not yet read.
    func sidecars(of path: SubmittedPath) -> [FoundSidecar] {
        (sidecarsOfFile[path] ?? []).compactMap { sidecar in
            texts[sidecar.path].map { FoundSidecar(sidecar: sidecar, file: $0) }
        }
    }

    /// Whether a text file carries the name of another file.
    func isMatched(_ path: SubmittedPath) -> Bool {
        matched.contains(path)
    }

    /// The names of one folder.
    private struct Folder {
        var photos: [SubmittedPath] = []
        var nameless: [SubmittedPath] = []
        var candidates: [SubmittedPath] = []
    }

    /// Matches, and gives the candidates that carry none of these names.
    private mutating func match(_ photos: [SubmittedPath], _ candidates: [SubmittedPath]) -> [SubmittedPath] {
        let result = Sidecar.match(photos: photos, candidates: candidates)
        for (index, sidecars) in result.sidecars {
            sidecarsOfFile[photos[index]] = sidecars
            matched.formUnion(sidecars.map(\.path))
        }
        return result.unmatched
    }
}
