internal import Bytes
internal import Documents
internal import ImageFacts

/// A file that is to be examined, with what lies beside it under its name.
struct FileJob: Sendable {
    let file: FoundFile
    let sidecars: [FoundSidecar]
    /// What the unit's documents say about it.
    var listed: [Caption] = []
    /// The names of its unit, which are no caption.
    let names: UnitNames
    /// How the file came to be examined.
    let role: Role
    /// What an earlier check of the same bytes found; nil where they are to be read.
    var known: FileResult?

    enum Role: Sendable {
        /// It lies in a unit and says by its name that it is a photo.
        case photo
        /// It lies in a unit; whether it is a photo is for its content to say.
        case unclear
        /// A person named it: it is a photo, and a symbolic link to it is followed.
        case named
    }
}

/// What examining a file came to.
enum FileResult: Sendable {
    /// A photo; settled when everything that belongs to it could be read.
    case photo(Photo, isSettled: Bool)
    case leftover(Leftover)
    /// The file is the roster or the profile, and no part of the submission.
    case leftOut
}

/// Opens files, examines them and collects their captions; one to a reader thread.
struct FileExaminer: ~Copyable {
    var images: ImageExaminer
    let captions: CaptionReader
    let limits: ResourceLimits
    let leaveOut: Set<FileStatus.Identity>
    let documents: DocumentReader
    /// Where rows are decoded; nil where only headers are read.
    let places: DecodingPlaces?

    init(
        limits: ResourceLimits, leaveOut: Set<FileStatus.Identity>, places: DecodingPlaces?,
        tools: DocumentTools = .none, makesPictures: Bool = false
    ) {
        documents = DocumentReader(limits: limits, tools: tools)
        self.places = places
        images = ImageExaminer(limits: limits, makesPictures: makesPictures)
        captions = CaptionReader(limits: limits)
        self.limits = limits
        self.leaveOut = leaveOut
    }

    /// Examines one file; whatever is wrong with it is its result.
    mutating func examine(_ job: FileJob, cancel: CancelFlag? = nil) -> FileResult {
        if let known = job.known { return known }
        do {
            if let examination = job.file.examination { return result(job, of: examination) }
            let source = try job.file.open(job.role == .named ? .named : .file)
            if leaveOut.contains(source.status.identity) { return .leftOut }
            guard source.status.kind == .file else {
                // In a walk it was a file when its folder was listed; on a list it may be anything.
                return job.role == .named
                    ? photo(job, .failed(.noFile)) : .leftover(Leftover(job.file, .vanished))
            }
            let facts = try facts(of: source, isPhoto: job.role != .unclear, cancel)
            try source.requireUnchanged()
            return result(job, of: .facts(facts))
        } catch {
            return result(job, of: .failed(ExaminationFailure(error)))
        }
    }

    /// What an examined file is: a photo, unless neither its name nor its content says so.
    private func result(_ job: FileJob, of examination: Examination) -> FileResult {
        switch examination {
        case .facts(let facts) where job.role == .unclear && !facts.format.isPicture:
            .leftover(Leftover(job.file, Leftover.Reason(name: NameKind(job.file.path), format: facts.format)))
        case .failed(let failure) where job.role == .unclear:
            .leftover(Leftover(job.file, Leftover.Reason(unclear: failure)))
        case .facts, .failed: photo(job, examination)
        }
    }

    private func photo(_ job: FileJob, _ examination: Examination) -> FileResult {
        var photo = Photo(path: job.file.onDisk, inside: job.file.inside, examination: examination)
        var isSettled = photo.facts != nil
        let sidecars = job.sidecars.map { found in
            var sidecar = found.sidecar
            if let content = read(found.file) {
                sidecar.bytes = content.bytes
                sidecar.isCut = content.isCut
            } else {
                isSettled = false
            }
            sidecar.path = found.file.shown
            return sidecar
        }
        photo.captions = captions.captions(
            facts: photo.facts, path: job.file.shown, sidecars: sidecars, listed: job.listed, names: job.names)
        return .photo(photo, isSettled: isSettled)
    }

    /// A sidecar's bytes up to the limit; nil when they could not be read, or changed while they were.
    private func read(_ file: FoundFile) -> (bytes: [UInt8], isCut: Bool)? {
        var bytes: [UInt8] = []
        do {
            let source = try file.open()
            guard source.status.kind == .file else { return nil }
            try source.read(at: 0, count: limits.sidecarBytes, into: &bytes)
            try source.requireUnchanged()
            return (bytes, source.count > limits.sidecarBytes)
        } catch {
            return nil
        }
    }
}

extension ExaminationFailure {
    init(_ error: ByteSourceError) {
        switch error {
        case .changed: self = .changed
        // ENOENT, ENOTDIR: gone. ELOOP: a link took its place; it is not followed.
        case .system(code: 2, operation: .open), .system(code: 20, operation: .open): self = .vanished
        case .system(let code, let operation): self = .system(code: code, operation: operation)
        case .container(let problem): self = .container(problem)
        }
    }
}

extension FoundFile {
    /// What was found when it went by in a container; nil for a file that can be opened.
    fileprivate var examination: Examination? { member.flatMap { $0.holder.examination($0.index) } }
}

extension Leftover.Reason {
    /// What a file is that could not be read, and does not say by its name that it is a photo.
    fileprivate init(unclear failure: ExaminationFailure) {
        switch failure {
        case .vanished: self = .vanished
        case .container(.encrypted): self = .lockedContainer
        case .container(.damaged): self = .damagedContainer
        case .container(.limit): self = .containerOverLimit
        case .container, .system, .changed, .noFile: self = .unreadableFile
        }
    }

    /// What a file is that is no photo: by its content where that is certain, else by its name.
    init(name: NameKind, format: ImageFormat) {
        switch (format, name) {
        case (_, .container), (.zip, .other), (.rar, _), (.sevenZip, _), (.gzip, _): self = .container
        case (.executable, _), (_, .program): self = .program
        case (.video, _), (_, .video): self = .video
        case (_, .document), (_, .sidecar): self = .document
        case (.pdf, _), (.html, _), (.xml, _), (.svg, _), (.zip, _), (.ole, _), (.rtf, _), (.text, _): self = .document
        default: self = .unknown
        }
    }
}
