internal import Bytes
internal import Documents

/// A check as it goes: asked for the next event, it reads just as much as that event needs.
///
/// Being asked is the back-pressure: a slow consumer holds the run, and memory stays that of the open unit
/// and the first files of the next.
final class CheckRun {
    private let profile: Profile
    private let source: SubmissionSource
    private let options: CheckOptions
    private let limits: ResourceLimits
    private let judge: Judge
    private var whatIf: WhatIfCounter
    /// What is compared with an earlier report; nil where nobody asked.
    private var changes: ChangeCounter?
    /// The points of the assessment; nil where the notice gives no weights.
    private var scores: ScoreCounter?

    private var phase = Phase.start
    private var reader: UnitReader?
    private var ahead: [UnitReader.Started] = []
    private var plans: ArraySlice<UnitPlan> = []
    private var files: ArraySlice<[UInt8]> = []
    /// What lies beside the units, once it was read.
    private var shared: SharedLists?
    private var fileRoot: ScanRoot?
    private var wholeUnits = true

    private var entries: [RunIndex.Entry] = []
    /// The photos met so far, for the search for copies; nil where nobody asks, or pixels are not decoded.
    private var finder: CopyFinder?
    private var photos = PhotoCounts()
    private var worst: Outcome?
    private var incomplete = false
    private var suspended = false
    /// Whether anything said when something arrived.
    private var tellsArrivals = false
    private var leftovers: [Leftover] = []
    private var cache: OpenCache?
    /// What is being written of the open unit, and what the questions had come to before it.
    private var keeping: (entry: UnitEntryWriter, whatIf: [WhatIfAnswer])?

    private enum Phase {
        case start
        case nextUnit
        case photos(UnitSession)
        /// A unit that was judged before: its blocks of photos from this one on.
        case kept(KeptUnit, block: Int)
        case done
    }

    /// Photos of a kept unit that were read and not yet handed out, last first.
    private var handedOut: [PhotoResult] = []

    init(checker: PhotoChecker, source: SubmissionSource, options: CheckOptions) {
        profile = checker.profile
        limits = checker.limits
        self.source = source
        self.options = options
        judge = Judge(profile: checker.profile)
        let asksForCopies = profile.runRequirements.contains { $0.id == Duplicates.id } && !options.headersOnly
        finder = asksForCopies ? CopyFinder(limits: limits) : nil
        whatIf = WhatIfCounter(options.whatIf)
        changes = options.since.map { ChangeCounter($0, profile: checker.profile) }
        scores = profile.points.isEmpty ? nil : ScoreCounter(profile.points)
    }

    /// The next event, or when `asWhole` all photos of a unit that was judged before; nil after the summary.
    func next(asWhole: Bool) async throws -> CheckStep? {
        while true {
            switch phase {
            case .start:
                let reading = try await open()
                phase = .nextUnit
                return .event(.run(RunHeader(profile, options.scope, reading)))
            case .nextUnit:
                switch try await nextUnit() {
                case .read(let session):
                    if let cache, let kept = session.keeping, let entry = UnitEntryWriter(cache, kept) {
                        keeping = (entry, whatIf.answers)
                    }
                    finder?.begin(unit: session.plan.name)
                    phase = .photos(session)
                case .kept(let kept):
                    find(kept)
                    try count(kept)
                    phase = .kept(kept, block: 0)
                case nil:
                    phase = .done
                    cache?.trim()
                    return .event(.summary(summary()))
                }
            case .photos(let session):
                if let (photo, context) = try session.nextPhoto() {
                    try Task.checkCancellation()
                    let result = judge.judge(photo, in: context)
                    session.count(result)
                    changes?.add(result)
                    scores?.add(result)
                    whatIf.add(result, in: context, of: session)
                    let mark = finder == nil ? nil : PhotoMark(photo)
                    if let mark { finder?.add(mark) }
                    keeping?.entry.add(result, mark)
                    return .event(.photo(result))
                }
                phase = .nextUnit
                let result = judge.judge(session)
                whatIf.add(result, session)
                if let (entry, earlier) = keeping {
                    entry.finish(result, leftovers: session.leftovers, whatIf: whatIf.answers(since: earlier))
                    keeping = nil
                }
                take(result, session.leftovers)
                if isShown(result) { return .event(.unit(result)) }
            case .kept(let kept, let block):
                if let result = handedOut.popLast() {
                    try Task.checkCancellation()
                    return .event(.photo(result))
                }
                if block < kept.blocks.count {
                    try Task.checkCancellation()
                    if asWhole {
                        phase = .kept(kept, block: kept.blocks.count)
                        return .photos(kept)
                    }
                    handedOut = try kept.results(block).reversed()
                    phase = .kept(kept, block: block + 1)
                    continue
                }
                phase = .nextUnit
                whatIf.add(kept.entry.whatIf)
                take(kept.entry.unit, kept.entry.leftovers)
                if isShown(kept.entry.unit) { return .event(.unit(kept.entry.unit)) }
            case .done:
                return nil
            }
        }
    }

    /// Whether a unit has an event of its own: loose files that are no photos have none.
    private func isShown(_ unit: UnitResult) -> Bool {
        unit.isUnit || (wholeUnits && unit.photos.total > 0)
    }

    /// With one thread one thing is done at a time.
    private var readsAhead: Bool { options.jobs != 1 }

    // MARK: Opening

    private func open() async throws -> UnitReading {
        let opening = Opening(
            source: source, options: options, units: profile.units, again: profile.again, clock: profile.clock,
            limits: limits)
        let opened = try await UnitReader.onThread { Result { () throws(CheckError) in try opening.open() } }.get()
        plans = opened.plans[...]
        files = opened.files[...]
        fileRoot = opened.fileRoot
        leftovers = opened.leftovers
        wholeUnits = opened.wholeUnits
        let leaveOut = opened.leaveOut
        // A mail tells of its own unit; that others have none says something where mails are what is handed in.
        let isMailed = opened.plans.contains { plan in
            plan.isUnit && (plan.isMessage || plan.files.contains { NameKind.isMail($0.path) })
        }
        let arrivals = options.arrivals ?? (isMailed ? ArrivalList([:]) : nil)
        tellsArrivals = arrivals != nil
        let tools = options.searchPath.map { DocumentTools.found(searchPath: $0) } ?? .none
        cache = options.cache.flatMap { [profile, limits, options, wholeUnits] cache in
            let roots = opened.plans.filter(\.isUnit).map(\.root) + [opened.fileRoot].compactMap(\.self)
            let folders = wholeUnits ? Set(roots.compactMap { try? $0.folder.status().identity }) : []
            return OpenCache(cache, runKey: cache.runKey(profile, limits, options, tools), roots: folders)
        }
        // What is read waits for disks; what is decoded has a core each.
        let cores = DecodingPlaces.cores
        let places = options.headersOnly ? nil : DecodingPlaces(min(options.jobs ?? cores, cores))
        reader = UnitReader(
            pool: ReaderPool(threads: max(1, options.jobs ?? Self.readers)) { [limits, options] in
                var examiner = FileExaminer(
                    limits: limits, leaveOut: leaveOut, places: places, tools: tools, makesPictures: options.pictures)
                return { job, cancel in
                    switch job {
                    case .file(let job): .file(examiner.examine(job, cancel: cancel))
                    case .document(let job): .document(examiner.read(job))
                    case .digest(let job): .digests(examiner.digests(job))
                    case .pasted(let job): .pasted(examiner.examine(job, cancel: cancel))
                    case .container(let job): .container(examiner.open(job, cancel: cancel))
                    }
                }
            },
            limits: limits, roster: options.roster, eventYears: profile.eventYears, leaveOut: leaveOut, cache: cache,
            arrivals: arrivals, clock: profile.clock
        )
        return opened.reading
    }

    /// Enough questions in flight for a disk, whatever the number of cores.
    private static let readers = 32
    /// Files and units that the threads may have beside the unit that is waited for: enough that none of them ever waits for a folder to be
    /// listed or a report to be written, and few enough to bound what is held.
    private static let (filesAhead, unitsAhead) = (512, 8)

    // MARK: Units

    /// The next unit, read; the threads go on to the units after it without a pause, and read them while it is judged.
    private func nextUnit() async throws -> UnitReader.Finished? {
        guard let reader else { return nil }
        try Task.checkCancellation()
        if ahead.isEmpty, let next = try await startNext(reader) { ahead.append(next) }
        guard !ahead.isEmpty else { return nil }
        let begun = ahead.removeFirst()
        // Two for one, so that the first photos do not wait for eight folders to be listed.
        for _ in 0..<(readsAhead ? 2 : 0)
        where ahead.count < Self.unitsAhead && ahead.reduce(0, { $0 + $1.files }) < Self.filesAhead {
            if let next = try await startNext(reader) { ahead.append(next) }
        }
        return try await reader.finish(begun)
    }

    private func startNext(_ reader: UnitReader) async throws -> UnitReader.Started? {
        if !plans.isEmpty, shared == nil { shared = try await reader.sharedLists(beside: Array(plans)) }
        if let plan = plans.popFirst() { return try await reader.start(plan, shared: shared ?? SharedLists()) }
        guard let fileRoot, !files.isEmpty else { return nil }
        let chunk = files.prefix(512)
        files = files.dropFirst(chunk.count)
        return await reader.start(files: chunk, root: fileRoot, first: chunk.startIndex)
    }

    private func take(_ result: UnitResult, _ leftovers: [Leftover]) {
        photos.met += result.photos.met
        photos.review += result.photos.review
        photos.unmet += result.photos.unmet
        photos.incomplete += result.photos.incomplete
        if result.otherYear != nil { suspended = true }
        if result.verdicts.contains(where: { $0.requirement == SubmissionDeadline.id }) { tellsArrivals = true }
        self.leftovers += leftovers
        changes?.add(result)
        scores?.add(result)
        if result.isUnit { entries.append(RunIndex.Entry(result)) }
        // Loose files beside the units that are no photos belong to the run, and make nobody's outcome.
        guard result.isUnit || result.photos.total > 0 else { return }
        worst = max(worst ?? result.outcome, result.outcome)
        if result.incomplete { incomplete = true }
    }

    /// Takes what copies of a kept unit's photos are found by.
    private func find(_ kept: KeptUnit) {
        guard finder != nil else { return }
        finder?.begin(unit: kept.entry.unit.name)
        for block in kept.blocks {
            do throws(RecordError) {
                for mark in try kept.entry.marks(block) { finder?.add(mark) }
            } catch {
                finder?.miss(.changed)
            }
        }
    }

    /// Takes a kept unit's photos for what is counted photo by photo.
    private func count(_ kept: KeptUnit) throws {
        guard changes != nil || scores != nil else { return }
        for block in kept.blocks {
            for result in try kept.results(block) {
                changes?.add(result)
                scores?.add(result)
            }
        }
    }

    // MARK: Summary

    private func summary() -> RunSummary {
        let run = RunIndex(
            units: entries, roster: options.roster, wholeUnits: wholeUnits, copies: finder?.search())
        let (verdicts, notCheckedRules) = judge.judge(run)
        var notChecked = profile.notChecked + notCheckedRules
        if options.headersOnly {
            // What headers show of them is judged; that they hold is not.
            let pixels = profile.photoRequirements.filter { type(of: $0.rule).needsPixels }
            notChecked.insert(contentsOf: pixels.map { NotChecked($0.id, .headersOnly) }, at: 0)
        }
        if !tellsArrivals, profile.unitRequirements.contains(where: { $0.id == SubmissionDeadline.id }) {
            notChecked.append(NotChecked(SubmissionDeadline.id, wholeUnits ? .noArrivals : .singleFiles))
        }
        if suspended { notChecked.append(NotChecked("date.event", .otherYear)) }
        let own = Outcome.of(verdicts)
        if !verdicts.isEmpty { worst = max(worst ?? own.outcome, own.outcome) }
        let unread = leftovers.filter { $0.why != .system }
        return RunSummary(
            verdicts: verdicts, ignored: leftovers.filter { $0.why == .system }, notUnderstood: unread,
            notChecked: notChecked, forAPerson: profile.forAPerson, units: entries.count, photos: photos,
            outcome: worst ?? .review,
            incomplete: incomplete || own.incomplete || photos.total == 0
                || unread.contains(where: \.why.leavesRunIncomplete),
            complete: true, whatIf: whatIf.answers, since: changes?.changes(verdicts, notChecked: notChecked),
            scores: scores?.ranked(missing: verdicts.missingUnits) ?? [],
            sample: wholeUnits ? options.sample?.draw(entries.map(\.name), roster: options.roster) : nil
        )
    }
}
