internal import Bytes

// What a unit came to in an earlier check: looked for before it is read.

extension UnitReader {
    /// What the cache knows of a unit.
    struct Known {
        var listing: UnitListing?
        var entry: UnitEntry?
    }

    /// Lists what a unit's results depend on and looks for an entry; asks every file what it is.
    func look(
        _ plan: UnitPlan, _ contexts: [UnitContext], _ files: [FoundFile], _ leftovers: [Leftover],
        mode: OpenFile.Mode, first: Int? = nil, among units: [String] = []
    ) -> Known {
        guard let cache else { return Known() }
        var identity = RecordWriter()
        identity.value(plan.name)
        identity.value(plan.path)
        identity.value(plan.isUnit)
        identity.value(plan.folder)
        identity.value(plan.moreFolders)
        identity.value(plan.superseded)
        identity.value(plan.origins)
        identity.value(plan.root.prefix)
        identity.value(first)
        // Which unit a row of a list for all of them means depends on the others' names.
        identity.value(units)
        for context in contexts {
            identity.value(context.name)
            identity.value(context.aliases)
            identity.value(context.unread)
            identity.value(arrival(context)?.arrivals.map { [$0.evidence.rawValue, $0.shown] })
        }
        let listing = UnitListing(
            identity: identity, root: plan.root, files: files, leftovers: leftovers, mode: mode, leaveOut: leaveOut,
            cache: cache)
        return Known(listing: listing, entry: cache.entry(listing))
    }

    /// The unit as it was judged when its files were the same; nil when they are not, or when the lines that are wanted are not there.
    func kept(_ known: Known) -> KeptUnit? {
        guard let cache, let listing = known.listing, let entry = known.entry, listing.isSettled,
            entry.listing == listing.bytes, cache.cache.lines == nil || cache.cache.lines == entry.language
        else { return nil }
        cache.cache.count(units: 1)
        return KeptUnit(entry: entry)
    }

    /// With the first batch in the threads' hands, but for files that are known from an earlier check.
    func begun(_ started: Started, _ known: Known, isRead: Bool) -> Started {
        guard let cache, let listing = known.listing else { return begun(started) }
        let keeping = UnitKeeping(listing, isRead: isRead)
        started.session.keeping = keeping
        let earlier = known.entry.flatMap { $0.identity == listing.identity ? $0 : nil }
        let files = earlier.flatMap { KnownFiles($0, cache.cache) }
        guard let files, let make = started.job else { return begun(started) }
        return begun(
            Started(
                session: started.session, rest: started.rest,
                job: { file in
                    var job = make(file)
                    job.known = keeping.keys.key(job).flatMap { files.result($0) }
                    return job
                }, pasted: started.pasted, contextOf: started.contextOf))
    }
}

extension Leftover.Reason {
    /// Whether opening the same container again would come to the same.
    var isLasting: Bool { self != .unreadableFile && self != .vanished && self != .containerNeedsLibrary }
}

extension UnitReader.Started {
    /// A unit of which nothing has to be read.
    init(session: UnitSession, kept: KeptUnit) {
        self.init(session: session, rest: [], job: nil, contextOf: [:], kept: kept)
    }
}
