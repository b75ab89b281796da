internal import Bytes
internal import Documents
internal import ImageFacts

/// Photos of one document that are to be examined.
struct PastedJob: Sendable {
    let file: FoundFile
    let photos: [PastedPhoto]
    /// What the document was when its text was read.
    let status: FileStatus
    /// The names of its unit, which are no caption.
    let names: UnitNames

    /// Some of its photos.
    func keeping(_ photos: [PastedPhoto]) -> PastedJob {
        PastedJob(file: file, photos: photos, status: status, names: names)
    }
}

/// A pasted photo with what its document says about it.
struct PastedPhoto: Sendable {
    let picture: PastedPicture
    var captions: [Caption] = []
}

/// What examining pasted photos came to.
struct PastedResult: Sendable {
    var photos: [Photo]
    /// Whether all of them could be read.
    var isSettled = true
}

extension FileExaminer {
    /// Examines photos of a document; whatever is wrong with one is its result.
    mutating func examine(_ job: PastedJob, cancel: CancelFlag?) -> PastedResult {
        var result = PastedResult(photos: [])
        let members: Result<DocumentPictures<SubmittedSource>, ExaminationFailure> = open(job)
        for pasted in job.photos {
            let examination: Examination
            switch members {
            case .failure(let failure): examination = .failed(failure)
            case .success(let members): examination = examine(pasted.picture, of: members, cancel)
            }
            if case .failed(let failure) = examination { result.isSettled = result.isSettled && failure.isLasting }
            var photo = Photo(
                path: job.file.onDisk, inside: job.file.inside + [SubmittedPath(bytes: pasted.picture.member)],
                pasted: pasted.picture.number, examination: examination)
            photo.captions = captions.captions(
                facts: photo.facts, path: nil, listed: pasted.captions, names: job.names)
            result.photos.append(photo)
        }
        // What was read of a document that changed proves nothing.
        if case .success = members,
            (try? job.file.status(.file)) != job.status
        {
            for index in result.photos.indices { result.photos[index].examination = .failed(.changed) }
            result.isSettled = false
        }
        return result
    }

    private func open(_ job: PastedJob) -> Result<DocumentPictures<SubmittedSource>, ExaminationFailure> {
        do {
            let source = try job.file.open()
            guard source.status == job.status else { return .failure(.changed) }
            return .success(try DocumentPictures(of: source, limits: limits))
        } catch let error as ByteSourceError {
            return .failure(ExaminationFailure(error))
        } catch let problem as DocumentProblem {
            return .failure(ExaminationFailure(problem))
        } catch {
            return .failure(.changed)
        }
    }

    private mutating func examine(
        _ picture: PastedPicture, of members: DocumentPictures<SubmittedSource>, _ cancel: CancelFlag?
    ) -> Examination {
        do throws(DocumentProblem) {
            let member = try members.open(DocumentPicture(member: picture.member, number: picture.number))
            do throws(ByteSourceError) {
                var facts = try images.examine(member)
                try places?.use { () throws(ByteSourceError) in
                    try images.decode(member, into: &facts, cancel: cancel)
                }
                return .facts(facts)
            } catch {
                return .failed(ExaminationFailure(error))
            }
        } catch {
            return .failed(ExaminationFailure(error))
        }
    }
}

extension ExaminationFailure: Error {
    /// Whether the same bytes fail again.
    fileprivate var isLasting: Bool {
        switch self {
        case .container(.encrypted), .container(.damaged), .container(.limit), .container(.needsTrait),
            .container(.split):
            true
        case .container(.needsPackage), .container(.noMemory), .system, .vanished, .changed, .noFile: false
        }
    }

    /// What a document's problem means for a photo in it.
    fileprivate init(_ problem: DocumentProblem) {
        switch problem {
        case .encrypted: self = .container(.encrypted)
        case .damaged(let detail): self = .container(.damaged(detail: detail))
        case .limit(let limit): self = .container(.limit(limit))
        case .needsTrait(let trait): self = .container(.needsTrait(trait))
        case .source(let error): self = Self(error)
        case .notRead(let kind): self = .container(.damaged(detail: kind.rawValue))
        case .needsTool(let package): self = .container(.needsPackage(package))
        }
    }
}
