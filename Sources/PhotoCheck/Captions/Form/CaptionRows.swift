internal import Bytes
public import ImageFacts

/// What a caption form says about one photo, before anybody has filled it in.
public struct CaptionRow: Codable, Hashable, Sendable {
    /// Where the photo lies, relative to the folder.
    public var path: SubmittedPath
    /// When it was taken, in the camera's local time; nil where the clock is not to be believed.
    public var taken: CaptureTime?
    /// The caption that it has already; nil without one that a person wrote.
    public var caption: Caption?
    /// The small picture that its camera stored with it.
    public var thumbnail: Thumbnail?

    /// Creates a row.
    public init(
        path: SubmittedPath, taken: CaptureTime? = nil, caption: Caption? = nil, thumbnail: Thumbnail? = nil
    ) {
        self.path = path
        self.taken = taken
        self.caption = caption
        self.thumbnail = thumbnail
    }
}

/// The photos of a folder and of all folders below it, in the order of their paths, one by one.
///
/// Each is read when it is asked for, so a folder of any size takes the same memory.
public struct CaptionRows: ~Copyable {
    /// What could not be read or entered, so that photos may be missing.
    public private(set) var unread: [Leftover]

    private let root: ScanRoot
    private let names: UnitNames
    private let beside: BesideNames
    private let eventYears: ClosedRange<Int>?
    private let limits: ResourceLimits
    private var files: ArraySlice<FoundFile>
    private var examiner: FileExaminer

    init(_ root: ScanRoot, eventYears: ClosedRange<Int>?, limits: ResourceLimits) {
        var walk = FolderWalk(limits: limits)
        walk.walk(root, SubmittedPath(bytes: []))
        self.root = root
        self.eventYears = eventYears
        self.limits = limits
        unread = walk.leftovers.filter(\.why.leavesRunIncomplete)
        files = walk.files[...]
        names = UnitNames(UnitContext(name: root.name.shown))
        beside = BesideNames(walk.files)
        examiner = FileExaminer(limits: limits, leaveOut: [], places: nil)
    }

    /// The next photo; nil after the last.
    public mutating func next() -> CaptionRow? {
        while let file = files.popFirst() {
            let kind = NameKind(file.path)
            guard kind == .picture || kind == .other else { continue }
            let job = FileJob(
                file: file, sidecars: beside.sidecars(of: file.path), names: names,
                role: kind == .picture ? .photo : .unclear)
            switch examiner.examine(job) {
            case .photo(let photo, _): return row(photo, of: file)
            case .leftover(let leftover) where leftover.why.leavesRunIncomplete: unread.append(leftover)
            case .leftover, .leftOut: break
            }
        }
        return nil
    }

    private mutating func row(_ photo: Photo, of file: FoundFile) -> CaptionRow {
        let unit = UnitContext(name: root.name.shown, eventYears: eventYears)
        var row = CaptionRow(path: file.path)
        guard let facts = photo.facts else {
            unread.append(Leftover(file.shown, .unreadableFile))
            return row
        }
        if let taken = facts.taken, taken.tellsDay(in: unit) { row.taken = taken }
        if let caption = photo.caption, caption.writing == .written { row.caption = caption }
        if facts.format == .jpeg { row.thumbnail = thumbnail(of: file) }
        return row
    }

    /// A thumbnail is a help and no fact: where it cannot be had, there is none.
    private func thumbnail(of file: FoundFile) -> Thumbnail? {
        guard let opened = try? OpenFile(in: root.folder, path: file.path.bytes, mode: .file),
            let source = try? FileSource(opened), source.status.kind == .file
        else { return nil }
        return try? EXIFThumbnail.read(source, limits: limits)
    }
}

extension PhotoChecker {
    /// The photos of a folder, with what a form for their captions can say about them already.
    ///
    /// - Parameter folder: its path, as bytes, relative to the working folder.
    /// - Returns: the photos in the order of their paths.
    /// - Throws: `CheckError` when the folder cannot be opened, or is none.
    public func captionRows(in folder: [UInt8]) throws(CheckError) -> CaptionRows {
        do throws(ByteSourceError) {
            let opened = try OpenFile(path: folder, mode: .named)
            // ENOTDIR
            guard try opened.status().kind == .folder else { throw .system(code: 20, operation: .open) }
            let name = SubmittedPath(bytes: opened.name() ?? [])
            let root = ScanRoot(folder: opened, prefix: SubmittedPath(bytes: []), name: name)
            return CaptionRows(root, eventYears: profile.eventYears, limits: limits)
        } catch {
            // EIO: nothing else is met in a folder of a disk.
            var code: Int32 = 5
            if case .system(let told, _) = error { code = told }
            throw .cannotOpen(path: SubmittedPath(bytes: folder), code: code)
        }
    }
}
