internal import Bytes
internal import Foundation

/// Reads the files of a unit: walks, matches sidecars, examines in the reader threads.
struct UnitReader {
    let pool: ReaderPool<FileJob, FileResult>
    let limits: ResourceLimits
    let roster: Roster?
    let eventYears: ClosedRange<Int>?

    /// Files that are handed to the threads together; bounds what is held beside the photos.
    private static let batch = 256

    /// A unit that the threads have begun to read.
    struct Started {
        fileprivate let session: UnitSession
        fileprivate var rest: ArraySlice<FoundFile>
        fileprivate let job: (FoundFile) -> FileJob
        fileprivate var ahead: (jobs: [FileJob], results: ReaderPool<FileJob, FileResult>.Started)?
        fileprivate let contextOf: [SubmittedPath: Int]

        /// How many files there are to be read.
        var files: Int { rest.count + (ahead?.jobs.count ?? 0) }
    }

    /// Walks a unit and gives its first files to the threads.
    func start(_ plan: UnitPlan) async -> Started {
        let walk = await Self.onThread { [limits] in
            var walk = FolderWalk(limits: limits)
            if let folder = plan.folder { walk.walk(plan.root, folder) }
            return walk
        }
        let context = UnitContext(name: plan.name, aliases: aliases(of: plan.name), eventYears: eventYears)
        let session = UnitSession(plan: plan, contexts: [context], leftovers: walk.leftovers, limits: limits)
        let files = plan.folder == nil ? plan.files : walk.files + plan.files
        session.expect(photos: files.count)
        let beside = BesideNames(files)
        let names = UnitNames(context)
        // Also what carries a photo's name is looked at: a picture may be called 1.txt.
        func job(_ file: FoundFile) -> FileJob {
            FileJob(
                file: file, sidecars: beside.sidecars(of: file.path), names: names,
                role: NameKind(file.path) == .picture ? .photo : .unclear
            )
        }
        return begun(Started(session: session, rest: files[...], job: job, contextOf: [:]))
    }

    /// Gives single files of a list to the threads, in its order.
    ///
    /// Their folders are listed once, for sidecars and for lists that are not read.
    func start(files: ArraySlice<[UInt8]>, root: ScanRoot) async -> Started {
        let found = files.map { FoundFile(root: root, path: SubmittedPath(bytes: $0)) }
        let beside = await Self.onThread {
            var beside: [SubmittedPath: BesideNames] = [:]
            for file in found where beside[file.path.folder] == nil {
                beside[file.path.folder] = BesideNames(listing: file.path.folder, root: root)
            }
            return beside
        }
        let folders = beside.keys.sorted()
        let contextOf = Dictionary(uniqueKeysWithValues: folders.enumerated().map { ($1, $0) })
        let contexts = folders.map { folder in
            UnitContext(
                name: folder.name.shown, unread: beside[folder]?.unread ?? [], eventYears: eventYears
            )
        }
        let names = contexts.map { UnitNames($0) }
        let plan = UnitPlan(name: "", path: SubmittedPath(bytes: []), isUnit: false, folder: nil, root: root)
        let session = UnitSession(plan: plan, contexts: contexts, leftovers: [], limits: limits)
        func job(_ file: FoundFile) -> FileJob {
            FileJob(
                file: file, sidecars: beside[file.path.folder]?.sidecars(of: file.path) ?? [],
                names: names[contextOf[file.path.folder] ?? 0], role: .named
            )
        }
        return begun(Started(session: session, rest: found[...], job: job, contextOf: contextOf))
    }

    /// All photos of a unit, read; the session is ready to be judged.
    func finish(_ started: Started) async throws -> UnitSession {
        var started = started
        let session = started.session
        var read: Set<SubmittedPath> = []
        var leftovers: [Leftover] = []
        while let (jobs, results) = started.ahead {
            // The threads go on with the next files while these are taken in.
            started = begun(started)
            for (job, result) in zip(jobs, try await results.results()) {
                switch result {
                case .photo(let photo):
                    try session.add(photo, context: started.contextOf[job.file.path.folder] ?? 0)
                    read.formUnion(job.sidecars.map { session.plan.root.shown($0.path.bytes) })
                case .leftover(let leftover): leftovers.append(leftover)
                case .leftOut: break
                }
            }
        }
        // A text that carries a photo's name was read with it; one whose photo turned out to be none is a document.
        for leftover in leftovers where leftover.why != .document || !read.contains(leftover.path) {
            session.add(leftover)
        }
        session.close(eventYears: session.plan.isUnit ? eventYears : nil)
        return session
    }

    /// With the next batch in the threads' hands.
    private func begun(_ started: Started) -> Started {
        var started = started
        let jobs = started.rest.prefix(Self.batch).map(started.job)
        started.rest = started.rest.dropFirst(Self.batch)
        started.ahead = jobs.isEmpty ? nil : (jobs, pool.start(jobs))
        return started
    }

    private func aliases(of name: String) -> [String] {
        guard let roster, let index = RosterNames(roster).member(name) else { return [] }
        return roster.units[index].names
    }

    /// Listing folders blocks, and so does not belong on a cooperative thread either.
    static func onThread<Value: Sendable>(_ work: @escaping @Sendable () -> Value) async -> Value {
        await withCheckedContinuation { continuation in
            let thread = Thread { continuation.resume(returning: work()) }
            thread.name = "photocheck.walk"
            thread.start()
        }
    }
}
