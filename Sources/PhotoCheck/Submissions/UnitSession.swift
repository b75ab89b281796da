internal import Bytes
internal import ImageFacts

/// The open unit: its photos, and what is known of it when all of them have been read.
final class UnitSession {
    let plan: UnitPlan
    /// What each photo's requirements may know; single files of a list have one context a folder.
    private(set) var contexts: [UnitContext]
    private(set) var leftovers: [Leftover]
    private var spool: PhotoSpool
    private var contextOfPhoto: [Int] = []
    private var years: [Int: Int] = [:]
    private var datedPhotos = 0
    private var pictures = 0
    private var unreadablePhotos: [Leftover] = []
    private var photosOfGroup: [SubmittedPath: Int] = [:]
    private var summaryPictures: [SubmittedPath] = []
    private let lists: UnitLists
    /// Documents beside the units that could not be read, and may hold captions of this one, too.
    private let unreadBeside: [Leftover]
    private var next = 0
    private(set) var tally = UnitTally()
    /// What shows when it arrived; nil in a run in which nothing says so of any unit.
    var arrival: ArrivalRecord?
    /// What is to be kept of it for the next check; nil without a cache.
    var keeping: UnitKeeping?

    init(
        plan: UnitPlan, contexts: [UnitContext], leftovers: [Leftover], lists: UnitLists = UnitLists(),
        unreadBeside: [Leftover] = [], limits: ResourceLimits
    ) {
        self.plan = plan
        self.contexts = contexts
        self.leftovers = leftovers
        self.lists = lists
        self.unreadBeside = unreadBeside
        spool = PhotoSpool(limits: limits)
    }

    var photoCount: Int { spool.count }

    /// Makes room for so many photos, within reason.
    func expect(photos: Int) {
        guard plan.isUnit else { return }
        contexts[0].captionUses.reserveCapacity(min(photos, 10_000))
    }

    func add(_ photo: Photo, context: Int = 0) throws {
        try spool.append(photo)
        if contexts.count > 1 { contextOfPhoto.append(context) }
        switch photo.examination {
        case .facts(let facts) where facts.format.isPicture:
            pictures += 1
            if let group = plan.group(of: photo.whole) { photosOfGroup[group, default: 0] += 1 }
            if plan.isUnit, SummaryText.isNamed(photo.whole), summaryPictures.count < Self.namedPhotos {
                summaryPictures.append(photo.whole)
            }
        case .facts: break
        case .failed where unreadablePhotos.count < Self.namedPhotos:
            unreadablePhotos.append(Leftover(photo.path, inside: photo.inside, .unreadableFile))
        case .failed: break
        }
        if plan.isUnit, let key = photo.caption?.key {
            contexts[context].captionUses[key, default: 0] += 1
        }
        if let year = photo.facts?.taken?.year {
            years[year, default: 0] += 1
            datedPhotos += 1
        }
    }

    /// What is left over; a document that was read with the lists is not, and one that could not be says why.
    func add(_ leftover: Leftover) {
        guard leftover.why == .document, let outcome = lists.outcomes[leftover.whole] else {
            leftovers.append(leftover)
            return
        }
        switch outcome {
        case .read: break
        case .unread(let why): leftovers.append(Leftover(leftover.path, inside: leftover.inside, why))
        }
    }

    /// The documents that were read.
    var documents: [ReadDocument] { lists.documents }

    /// Ends the reading: what follows from all photos and files together becomes part of the context.
    func close(eventYears: ClosedRange<Int>?) {
        leftovers.sort { $0.whole < $1.whole }
        // A caption may lie in whatever was not read, also beside loose photos; a list of single files has its own contexts.
        if contexts.count == 1, contexts[0].unread.isEmpty {
            contexts[0].unread = leftovers.filter(\.mayHoldCaptions) + unreadBeside
        }
        if let year = otherYear(than: eventYears) { contexts[0].otherYear = year }
    }

    /// The year of most dated photos when it is none of these; nil for files that are no unit's.
    func otherYear(than eventYears: ClosedRange<Int>?) -> Int? {
        guard plan.isUnit, let eventYears, let most = years.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
            !eventYears.contains(most.key), most.value * 2 > datedPhotos
        else { return nil }
        return most.key
    }

    /// Photos that could not be read and are named in the unit's own finding; each has its own result, too.
    private static let namedPhotos = 20

    /// The next photo with the context it is judged in; nil after the last.
    func nextPhoto() throws -> (photo: Photo, context: UnitContext)? {
        guard next < spool.count else { return nil }
        defer { next += 1 }
        let context = contexts.count > 1 ? contextOfPhoto[next] : 0
        return (try spool.photo(at: next), contexts[context])
    }

    /// Counts a judged photo.
    func count(_ result: PhotoResult) {
        tally.add(result)
    }

    /// What unit requirements see.
    var submission: Submission {
        Submission(
            unit: contexts[0], photos: pictures,
            groups: photosOfGroup.sorted { $0.key < $1.key }.map { PhotoGroup($0.key, photos: $0.value) },
            unreadDocuments: leftovers.filter(\.why.isDocument).map(\.whole)
                + lists.hidingPictures,
            unreadContainers: leftovers.filter(\.why.isContainer).map(\.whole),
            unreadable: leftovers.filter { $0.why.leavesRunIncomplete && !$0.why.isContainer } + unreadablePhotos,
            lists: lists.reconciliation, summaries: lists.summaries, summaryPictures: summaryPictures,
            arrival: plan.isUnit ? arrival : nil
        )
    }
}

extension Leftover {
    /// Whether a caption may lie in it: a document or container that is not read, or something that could not be opened
    /// and does not say by its name that it is a photo.
    fileprivate var mayHoldCaptions: Bool {
        switch why {
        case .document, .documentBeside, .lockedDocument, .damagedDocument, .documentNeedsTool, .documentOverLimit,
            .unclearDocument,
            .container, .lockedContainer, .damagedContainer, .splitContainer, .containerOverLimit,
            .outlookContainer, .linkedFile, .containerNotBuilt, .containerNeedsLibrary,
            .unreadableFolder, .tooDeep:
            true
        case .symbolicLink, .specialFile, .unreadableFile, .vanished, .unsafeName, .duplicateName:
            NameKind(whole) != .picture
        case .system, .video, .program, .unknown, .superseded: false
        }
    }
}

/// Photos by outcome and reasons by number.
struct UnitTally {
    private(set) var photos = PhotoCounts()
    private(set) var worst: Outcome?
    private var counts: [ReasonKey: Int] = [:]
    private var levels: [ReasonKey: (level: Terms.Level, order: Int)] = [:]

    private struct ReasonKey: Hashable {
        let requirement: RequirementID
        let reason: String
        let verdict: Verdict.Kind
    }

    mutating func add(_ result: PhotoResult) {
        switch result.outcome {
        case .met: photos.met += 1
        case .review: photos.review += 1
        case .unmet: photos.unmet += 1
        }
        if result.incomplete { photos.incomplete += 1 }
        worst = max(worst ?? result.outcome, result.outcome)
        add(result.verdicts)
    }

    mutating func add(_ verdicts: [JudgedRequirement]) {
        for judged in verdicts {
            guard let finding = judged.verdict.finding else { continue }
            let key = ReasonKey(requirement: judged.requirement, reason: finding.reason, verdict: judged.verdict.kind)
            counts[key, default: 0] += 1
            if levels[key] == nil { levels[key] = (judged.terms.level, levels.count) }
        }
    }

    /// Gravest first, then most frequent, then as first met.
    var reasons: [ReasonCount] {
        counts.map { key, count in
            let (level, order) = levels[key] ?? (.note, 0)
            let reason = ReasonCount(
                requirement: key.requirement, reason: key.reason, verdict: key.verdict, level: level, count: count
            )
            return (reason, order)
        }
        .sorted { left, right in
            let (first, second) = (left.0, right.0)
            if first.gravity != second.gravity { return first.gravity > second.gravity }
            if first.count != second.count { return first.count > second.count }
            return left.1 < right.1
        }
        .map(\.0)
    }
}

extension ReasonCount {
    fileprivate var gravity: Int {
        switch (level, verdict) {
        case (.note, _), (.person, _): 0
        case (_, .met): 0
        case (.fail, .unmet): 4
        case (_, .notExamined): 3
        case (.review, .unmet), (.fail, .review), (.review, .review): 2
        }
    }
}
