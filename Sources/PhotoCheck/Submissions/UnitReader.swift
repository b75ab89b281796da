internal import Bytes
internal import Containers
internal import Foundation

/// Reads the files of a unit: walks, matches sidecars, examines in the reader threads.
struct UnitReader {
    let pool: ReaderPool<UnitJob, UnitJobResult>
    let limits: ResourceLimits
    let roster: Roster?
    let eventYears: ClosedRange<Int>?
    let leaveOut: Set<FileStatus.Identity>
    let cache: OpenCache?
    /// The office's arrival list; nil where nothing in the run says when anything arrived.
    let arrivals: ArrivalList?
    /// The notice's clocks.
    let clock: TimeZone?

    /// A unit whose photos can be judged, or that was judged before.
    enum Finished {
        case read(UnitSession)
        case kept(KeptUnit)
    }

    /// Files that are handed to the threads together; bounds what is held beside the photos.
    private static let batch = 256
    /// Pasted photos that are examined together, each time the document is opened.
    private static let pastedTogether = 16

    /// A unit that the threads have begun to read.
    struct Started {
        let session: UnitSession
        var rest: ArraySlice<FoundFile>
        /// What to do with a file; nil where nothing is to be read.
        let job: ((FoundFile) -> FileJob)?
        var ahead: (jobs: [UnitJob], results: ReaderPool<UnitJob, UnitJobResult>.Started)?
        /// The photos that were pasted into a file; nil where no documents were read.
        var pasted: ((FoundFile) -> PastedJob?)?
        /// Pasted photos of the last file that are not in the threads' hands yet.
        var pastedRest: PastedJob?
        let contextOf: [SubmittedPath: Int]
        var kept: KeptUnit?

        /// How many files there are to be read.
        var files: Int { rest.count + (ahead?.jobs.count ?? 0) }
    }

    /// Walks a unit, reads its documents, and gives its first files to the threads.
    ///
    /// `shared` are the documents that lie beside the units.
    func start(_ plan: UnitPlan, shared: SharedLists = SharedLists()) async throws -> Started {
        let share = shared.share(of: plan)
        var context = UnitContext(
            name: plan.name, aliases: aliases(of: plan.name) + plan.called, eventYears: eventYears)
        let (walk, listed, known) = await Self.onThread { [self, context] in
            var walk = FolderWalk(limits: limits)
            for folder in [plan.folder].compactMap(\.self) + plan.moreFolders { walk.walk(plan.root, folder) }
            let files = walk.files + plan.files
            let known = look(
                plan, [context], plan.isUnit ? files + share.files : files, walk.leftovers, mode: .file,
                among: share.names)
            return (walk, files, known)
        }
        if let kept = kept(known) {
            let session = UnitSession(
                plan: plan, contexts: [context], leftovers: walk.leftovers + plan.superseded, limits: limits)
            return Started(session: session, kept: kept)
        }
        let (files, inContainers, mails) = try await opened(listed)
        let leftovers = walk.leftovers + inContainers + plan.superseded
        let plan = plan.opened(files)
        let beside = BesideNames(files)
        let lists = try await lists(in: files, beside, share, isUnit: plan.isUnit)
        context.uncertainLists = lists.uncertain + share.uncertain
        let session = UnitSession(
            plan: plan, contexts: [context], leftovers: leftovers, lists: lists,
            unreadBeside: plan.isUnit ? share.unread : [], limits: limits)
        session.arrival = arrival(context, mails)
        session.expect(photos: files.count)
        let names = UnitNames(context)
        // Also what carries a photo's name is looked at: a picture may be called 1.txt.
        func job(_ file: FoundFile) -> FileJob {
            FileJob(
                file: file, sidecars: beside.sidecars(of: file.path), listed: lists.captions[file.shown] ?? [],
                names: names, role: NameKind(file.path) == .picture ? .photo : .unclear
            )
        }
        func pasted(_ file: FoundFile) -> PastedJob? {
            guard let photos = lists.pasted[file.shown], let status = lists.statuses[file.shown] else { return nil }
            return PastedJob(file: file, photos: photos, status: status, names: names)
        }
        return begun(
            Started(
                session: session, rest: files[...], job: job, pasted: lists.pasted.isEmpty ? nil : pasted,
                contextOf: [:]),
            known, isRead: lists.isSettled && inContainers.allSatisfy(\.why.isLasting))
    }

    /// Files with those of containers in their places, and what else lies in containers.
    private func opened(_ files: [FoundFile]) async throws -> (
        files: [FoundFile], leftovers: [Leftover], mails: [MailEnvelope]
    ) {
        let jobs = files.enumerated().compactMap { index, file in ContainerJob(file).map { (index, $0) } }
        guard !jobs.isEmpty else { return (files, [], []) }
        var all: [FoundFile] = []
        var leftovers: [Leftover] = []
        var mails: [MailEnvelope] = []
        var next = 0
        for ((index, _), result) in zip(jobs, try await pool.run(jobs.map { .container($0.1) })) {
            guard case .container(let opened?) = result else { continue }
            all += files[next..<index] + opened.files
            leftovers += opened.leftovers
            mails += opened.mails
            next = index + 1
        }
        return (all + files[next...], leftovers, mails)
    }

    /// What the documents of a unit say about its photos; a text that carries a photo's name is read with the photo.
    private func lists(
        in files: [FoundFile], _ beside: BesideNames, _ share: SharedLists.Share, isUnit: Bool
    ) async throws -> UnitLists {
        // What lies beside the units was read before them.
        let areRead = !isUnit && !share.results.isEmpty
        let documents = areRead ? [] : Self.documents(in: files, beside)
        let photos = files.filter { NameKind($0.path) == .picture }
        // What lies beside the units and belongs to no photo is the run's.
        guard areRead || !documents.isEmpty && (isUnit || !photos.isEmpty) || isUnit && !share.results.isEmpty else {
            return UnitLists()
        }
        let read = try await read(documents, PhotoNames(photos.map(\.path)))
        let results = read + share.results
        let lists = UnitLists(
            results, photos: photos, copies: try await copies(of: results, among: photos), limits: limits)
        try Task.checkCancellation()
        return lists
    }

    /// The files that are read for captions before the photos are.
    static func documents(in files: [FoundFile], _ beside: BesideNames) -> [FoundFile] {
        files.filter { file in
            switch NameKind(file.path) {
            case .document: true
            case .sidecar: file.path.lowercasedExtension == "txt" && !beside.isMatched(file.path)
            case .picture, .container, .video, .program, .other: false
            }
        }
    }

    /// Reads documents with the names of the photos that they may speak of.
    func read(
        _ documents: [FoundFile], _ names: PhotoNames
    ) async throws -> [(file: FoundFile, result: DocumentResult)] {
        var results: [(file: FoundFile, result: DocumentResult)] = []
        for start in stride(from: 0, to: documents.count, by: Self.batch) {
            let batch = documents[start..<min(documents.count, start + Self.batch)]
            let jobs = batch.map { UnitJob.document(DocumentJob(file: $0, photos: names)) }
            for (file, result) in zip(batch, try await pool.run(jobs)) {
                guard case .document(let result) = result else { continue }
                results.append((file, result))
            }
        }
        return results
    }

    /// Gives single files of a list to the threads, in its order.
    ///
    /// Their folders are listed once, for sidecars and for lists that are not read. `first` is the place of the first of them in the list.
    func start(files: ArraySlice<[UInt8]>, root: ScanRoot, first: Int) async -> Started {
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
        let known = await Self.onThread { [self] in
            let sidecars = found.flatMap { beside[$0.path.folder]?.sidecars(of: $0.path) ?? [] }.map(\.file)
            let unread = contexts.flatMap(\.unread).map { FoundFile(root: root, path: $0.path) }
            return look(plan, contexts, found + sidecars + unread, [], mode: .named, first: first)
        }
        let session = UnitSession(plan: plan, contexts: contexts, leftovers: [], limits: limits)
        func job(_ file: FoundFile) -> FileJob {
            FileJob(
                file: file, sidecars: beside[file.path.folder]?.sidecars(of: file.path) ?? [],
                names: names[contextOf[file.path.folder] ?? 0], role: .named
            )
        }
        if let kept = kept(known) { return Started(session: session, kept: kept) }
        return begun(Started(session: session, rest: found[...], job: job, contextOf: contextOf), known, isRead: true)
    }

    /// All photos of a unit, read; the session is ready to be judged.
    func finish(_ started: Started) async throws -> Finished {
        if let kept = started.kept { return .kept(kept) }
        var started = started
        let session = started.session
        var read: Set<SubmittedPath> = []
        var leftovers: [Leftover] = []
        while let (jobs, results) = started.ahead {
            // The threads go on with the next files while these are taken in.
            started = begun(started)
            for (job, result) in zip(jobs, try await results.results()) {
                switch (job, result) {
                case (.file(let job), .file(let result)):
                    session.keeping?.add(job, result, photos: session.photoCount)
                    switch result {
                    case .photo(let photo, _):
                        try session.add(photo, context: started.contextOf[job.file.path.folder] ?? 0)
                        read.formUnion(job.sidecars.map(\.file.shown))
                    case .leftover(let leftover): leftovers.append(leftover)
                    case .leftOut: break
                    }
                case (_, .pasted(let result)):
                    if !result.isSettled { session.keeping?.isRead = false }
                    for photo in result.photos { try session.add(photo) }
                default: break
                }
            }
        }
        // A text that carries a photo's name was read with it; one whose photo turned out to be none is a document.
        for leftover in leftovers where leftover.why != .document || !read.contains(leftover.whole) {
            session.add(leftover)
        }
        session.close(eventYears: eventYears)
        return .read(session)
    }

    /// With the next batch in the threads' hands.
    func begun(_ started: Started) -> Started {
        var started = started
        var jobs: [UnitJob] = []
        var photos = 0
        while let make = started.job, photos < Self.batch {
            if var pasted = started.pastedRest {
                let rest = Array(pasted.photos.dropFirst(Self.pastedTogether))
                started.pastedRest = rest.isEmpty ? nil : pasted.keeping(rest)
                pasted = pasted.keeping(Array(pasted.photos.prefix(Self.pastedTogether)))
                photos += pasted.photos.count
                jobs.append(.pasted(pasted))
            } else if let file = started.rest.popFirst() {
                photos += 1
                jobs.append(.file(make(file)))
                // In the order of the report: what lies in a document comes where the document would.
                started.pastedRest = started.pasted?(file)
            } else {
                break
            }
        }
        started.ahead = jobs.isEmpty ? nil : (jobs, pool.start(jobs))
        return started
    }

    /// When a unit's mails arrived; without any, what the arrival list says.
    ///
    /// Nil where nothing in the run tells of any unit.
    func arrival(_ unit: UnitContext, _ mails: [MailEnvelope] = []) -> ArrivalRecord? {
        let known = mails.compactMap { Arrival($0, in: clock) }
        guard known.isEmpty else { return ArrivalRecord(arrivals: known) }
        return arrivals.map { ArrivalRecord(arrivals: $0.arrivals(of: [unit.name] + unit.aliases)) }
    }

    func aliases(of name: String) -> [String] {
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
