internal import Bytes
internal import Documents

/// Bytes that are to be summed up: a file, or pictures inside it.
struct DigestJob: Sendable {
    let file: FoundFile
    /// Pictures of the document; none for the file itself.
    var pictures: [PastedPicture] = []
}

extension FileExaminer {
    /// The SHA-256 of the file, or of each picture; nil for what cannot be read.
    func digests(_ job: DigestJob) -> [[UInt8]?] {
        let nothing = [[UInt8]?](repeating: nil, count: max(1, job.pictures.count))
        guard let source = try? job.file.open(), source.status.kind == .file else { return nothing }
        guard !job.pictures.isEmpty else {
            guard let digest = try? SHA256.digest(of: source), (try? source.requireUnchanged()) != nil else {
                return nothing
            }
            return [digest]
        }
        guard let members = try? DocumentPictures(of: source, limits: limits) else { return nothing }
        return job.pictures.map { picture in
            let named = DocumentPicture(member: picture.member, number: picture.number)
            guard let member = try? members.open(named) else { return nil }
            return try? SHA256.digest(of: member)
        }
    }
}

extension UnitReader {
    /// Which pasted photos are photos of the unit, byte for byte: for each document, by the pictures' members.
    ///
    /// Sizes are compared first, so that few files are read as a whole.
    func copies(
        of results: [(file: FoundFile, result: DocumentResult)], among photos: [FoundFile]
    ) async throws -> [SubmittedPath: [[UInt8]: [Int]]] {
        var documents: [(file: FoundFile, pictures: [PastedPicture])] = []
        for (file, result) in results {
            guard case .read(let read) = result, !read.pasted.isEmpty else { continue }
            documents.append((file, read.pasted))
        }
        guard !documents.isEmpty, !photos.isEmpty else { return [:] }
        let sizes = await Self.onThread {
            photos.map(\.size)
        }
        let pastedSizes = Set(documents.flatMap { $0.pictures.compactMap(\.bytes) })
        let alike = photos.indices.filter { sizes[$0].map(pastedSizes.contains) ?? false }
        guard !alike.isEmpty else { return [:] }
        let photoSizes = Set(alike.compactMap { sizes[$0] })
        for index in documents.indices {
            documents[index].pictures.removeAll { $0.bytes.map { !photoSizes.contains($0) } ?? true }
        }
        documents.removeAll { $0.pictures.isEmpty }
        var photosOfDigest: [[UInt8]: [Int]] = [:]
        for (index, digest) in zip(alike, try await digests(alike.map { DigestJob(file: photos[$0]) }).joined()) {
            if let digest { photosOfDigest[digest, default: []].append(index) }
        }
        let pasted = try await digests(documents.map { DigestJob(file: $0.file, pictures: $0.pictures) })
        var copies: [SubmittedPath: [[UInt8]: [Int]]] = [:]
        for (document, digests) in zip(documents, pasted) {
            for (picture, digest) in zip(document.pictures, digests) {
                guard let digest, let owners = photosOfDigest[digest] else { continue }
                copies[document.file.shown, default: [:]][picture.member] = owners
            }
        }
        return copies
    }

    private func digests(_ jobs: [DigestJob]) async throws -> [[[UInt8]?]] {
        try await pool.run(jobs.map { .digest($0) }).map { result in
            guard case .digests(let digests) = result else { return [] }
            return digests
        }
    }
}
