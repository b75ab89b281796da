public import Bytes
internal import ImageFacts

/// Checks submissions against a notice.
///
/// A value without global state: it never prints, exits, reads the environment or installs signal handlers, and writes
/// nothing into a submission.
public struct PhotoChecker: Sendable {
    /// The notice.
    public let profile: Profile
    /// What one submission may cost.
    public let limits: ResourceLimits

    /// Creates a checker for a notice.
    public init(profile: Profile, limits: ResourceLimits = .default) {
        self.profile = profile
        self.limits = limits
    }

    /// The events of a check: the run, each unit's photos and the unit, at last the summary.
    ///
    /// A path that cannot be opened throws `CheckError`; everything wrong inside it is an event.
    public func events(in source: SubmissionSource, options: CheckOptions = CheckOptions()) -> CheckEvents {
        CheckEvents(checker: self, source: source, options: options)
    }

    /// Checks one photo in memory, without a disk.
    ///
    /// - Parameters:
    ///   - bytes: the whole file.
    ///   - name: its file name, which may itself be a caption.
    ///   - captions: captions known to belong to it.
    /// - Returns: the photo with the answers of every requirement of photos.
    /// - Throws: never for what the bytes hold; the type leaves room for sources that can fail.
    public func check(bytes: some Collection<UInt8>, name: String, captions: [String] = []) throws(ByteSourceError)
        -> PhotoResult
    {
        var images = ImageExaminer(limits: limits)
        let source = MemorySource(Array(bytes))
        var facts = try images.examine(source)
        try images.decode(source, into: &facts)
        let unit = UnitContext(name: "", eventYears: profile.eventYears)
        var photo = Photo(path: SubmittedPath(name), examination: .facts(facts))
        photo.captions = CaptionReader(limits: limits).captions(
            facts: facts, path: photo.path, given: captions, unit: unit)
        return Judge(profile: profile).judge(photo, in: unit)
    }

    /// Every fact and every caption of one file, unjudged; also of a file that is no photo.
    ///
    /// - Parameter path: the file's path, as bytes, relative to the working folder.
    /// - Returns: what was found; a file that cannot be read is a photo whose examination failed.
    /// - Throws: `CheckError` when the working folder itself cannot be opened.
    public func inspect(path: [UInt8]) throws(CheckError) -> Photo {
        let opened = try Opening(source: .files([path]), options: CheckOptions(), limits: limits).open()
        guard let root = opened.fileRoot, let path = opened.files.first.map(SubmittedPath.init(bytes:)) else {
            return Photo(path: SubmittedPath(bytes: path), examination: .failed(.vanished))
        }
        let beside = BesideNames(listing: path.folder, root: root)
        var examiner = FileExaminer(limits: limits, leaveOut: [], places: DecodingPlaces(1))
        let job = FileJob(
            file: FoundFile(root: root, path: path), sidecars: beside.sidecars(of: path),
            names: UnitNames(UnitContext(name: path.folder.name.shown)), role: .named
        )
        guard case .photo(let photo, _) = examiner.examine(job) else {
            return Photo(path: path, examination: .failed(.noFile))
        }
        return photo
    }
}
