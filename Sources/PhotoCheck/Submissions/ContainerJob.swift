internal import Bytes
internal import Containers
internal import ImageFacts

/// A container that is to be opened, with the containers inside it.
struct ContainerJob: Sendable {
    let file: FoundFile
    /// Whether the name says that it is a container; else only its first bytes may.
    let isNamed: Bool
    /// Whether a link to it is followed.
    var mode = OpenFile.Mode.file

    /// A file that may be a container; nil for one that is none by its name.
    init?(_ file: FoundFile) {
        switch NameKind(file.path) {
        case .container: isNamed = true
        // An archive whose extension got lost.
        case .other: isNamed = false
        case .picture, .sidecar, .document, .video, .program: return nil
        }
        self.file = file
    }
}

/// What opening a container came to.
struct OpenedMembers: Sendable {
    /// Its files, in the order of their paths.
    var files: [FoundFile] = []
    /// What else lies in it, and what is wrong with it.
    var leftovers: [Leftover] = []
    /// The mails among the containers, as their headers tell of them.
    var mails: [MailEnvelope] = []
}

/// What the containers of one file on the disk have cost together.
struct ContainerBudget {
    var entries = 0
    var unpacked = 0
    var held = 0

    /// Spends; the limit that is reached, where one is.
    mutating func spend(
        entries: Int = 0, unpacked: Int = 0, held: Int = 0, _ limits: ResourceLimits
    ) throws(ByteSourceError) {
        func sum(_ left: Int, _ right: Int) -> Int { left > .max - right ? .max : left + right }
        self.entries = sum(self.entries, max(0, entries))
        self.unpacked = sum(self.unpacked, max(0, unpacked))
        self.held = sum(self.held, max(0, held))
        let spent: [(String, Int, Int)] = [
            ("archiveEntries", self.entries, limits.archiveEntries),
            ("archiveBytes", self.unpacked, limits.archiveBytes),
            ("archiveHeldBytes", self.held, limits.archiveHeldBytes),
        ]
        for (limit, spent, allowed) in spent where spent > allowed {
            throw .container(.limit(LimitReached(limit, allowed: allowed)))
        }
    }
}

extension ContainerBudget {
    /// Spends what all members of a container declare; more than they declare is never unpacked.
    fileprivate mutating func spend(
        _ members: [ContainerEntry], of count: Int, _ limits: ResourceLimits
    ) throws(ByteSourceError) {
        let (allowed, limit) = limits.unpackedBytes(of: count)
        var left = allowed
        for member in members {
            guard member.size <= left else { throw .container(.limit(limit)) }
            left -= max(0, member.size)
        }
        try spend(entries: members.count, unpacked: allowed - left, limits)
    }
}

extension FileExaminer {
    /// The files in a container and in the containers inside it; nil when it turns out to be none.
    mutating func open(_ job: ContainerJob, cancel: CancelFlag?) -> OpenedMembers? {
        var budget = ContainerBudget()
        return open(job, &budget, cancel)
    }

    /// The files in a container that the caller named, those that are containers among them; nil when it is none.
    mutating func openTop(_ job: ContainerJob) -> OpenedMembers? {
        var budget = ContainerBudget()
        return openLevel(job, &budget, nil)
    }

    private mutating func open(_ job: ContainerJob, _ budget: inout ContainerBudget, _ cancel: CancelFlag?)
        -> OpenedMembers?
    {
        guard let level = openLevel(job, &budget, cancel) else { return nil }
        var opened = OpenedMembers(leftovers: level.leftovers, mails: level.mails)
        for file in level.files {
            // Each level is one deeper, so this ends at `archiveDepth`.
            if let inner = ContainerJob(file), let below = open(inner, &budget, cancel) {
                opened.files += below.files
                opened.leftovers += below.leftovers
                opened.mails += below.mails
            } else {
                opened.files.append(file)
            }
        }
        return opened
    }

    /// The files of one container, those that are containers among them; nil when it turns out to be none.
    mutating func openLevel(
        _ job: ContainerJob, _ budget: inout ContainerBudget, _ cancel: CancelFlag?
    ) -> OpenedMembers? {
        let file = job.file
        func refused(_ why: Leftover.Reason) -> OpenedMembers { OpenedMembers(leftovers: [Leftover(file, why)]) }
        do throws(ByteSourceError) {
            let (source, disk) = try shared(job, &budget)
            guard let source else { return nil }
            if let status = disk.status, leaveOut.contains(status.identity) { return nil }
            if ContainerName.isPart(file.path) { return refused(.splitContainer) }
            guard let format = try ContainerFormats.format(of: source) else {
                guard job.isNamed else { return nil }
                return refused(ContainerName.isRead(file.path) ? .damagedContainer : .container)
            }
            guard file.inside.count < limits.archiveDepth else { return refused(.containerOverLimit) }
            switch try format.open(source, limits: limits) {
            case .members(let members):
                guard job.isNamed || !members.isDocument else { return nil }
                try budget.spend(members.entries, of: source.count, limits)
                let holder = MemberHolder(.members(members), disk: disk)
                var opened = MemberPlacing(file, holder, limits: limits).place(members.entries)
                if let mail = members.mail { opened.add(mail, of: file) }
                return opened
            case .stream(let stream):
                return pass(stream, file, disk, &budget, cancel)
            }
        } catch {
            // What is no container by its name says what is wrong when it is examined.
            return job.isNamed ? refused(Leftover.Reason(container: error)) : nil
        }
    }

    /// The bytes of a container, and of the file on the disk that it is or lies in; no bytes for what is none.
    private func shared(
        _ job: ContainerJob, _ budget: inout ContainerBudget
    ) throws(ByteSourceError) -> (SharedSource?, disk: SharedSource) {
        let file = job.file
        guard let member = file.member else {
            let source = try FileSource(OpenFile(in: file.root.folder, path: file.path.bytes, mode: job.mode))
            guard source.status.kind == .file else { throw .system(code: 2, operation: .open) }
            let shared = SharedSource(source)
            return (shared, shared)
        }
        let disk = member.holder.disk
        if let part = member.holder.part(member.index) { return (part, disk) }
        // Packed members are unpacked once and kept: a container is read here and there.
        if member.holder.examination(member.index) != nil { return (nil, disk) }
        let source = try file.open()
        if !job.isNamed, try ContainerFormats.format(of: source) == nil { return (nil, disk) }
        try budget.spend(held: source.count, limits)
        var bytes: [UInt8] = []
        try source.read(at: 0, count: source.count, into: &bytes)
        return (SharedSource(bytes), disk)
    }

    // MARK: Streams

    /// Reads an archive that is met from front to back, once: photos are examined while they go by, what is short and may be
    /// asked for in several ways is kept.
    private mutating func pass(
        _ stream: StreamArchive, _ file: FoundFile, _ disk: SharedSource, _ budget: inout ContainerBudget,
        _ cancel: CancelFlag?
    ) -> OpenedMembers {
        var entries: [ContainerEntry] = []
        var met: [Int: MemberHolder.Met] = [:]
        var problem: ByteSourceError?
        var pictureBytes = 0
        do throws(ByteSourceError) {
            var reading = try stream.reading()
            while cancel?.isSet != true, let entry = try reading.next() {
                try budget.spend(entries: 1, unpacked: entry.size, limits)
                entries.append(entry)
                guard entry.kind == .file, !SystemFile.isOne(entry) else { continue }
                let found = take(entry, &reading, &budget, cancel)
                // What goes by is held until the archive's end: facts of as many photos as there are, pictures of some.
                pictureBytes += found.pictureBytes
                met[entries.count - 1] = pictureBytes > limits.factsBytesInMemory ? found.withoutPictures : found
            }
        } catch {
            problem = error
        }
        let holder = MemberHolder(.met(met), disk: disk)
        var opened = MemberPlacing(file, holder, limits: limits).place(entries)
        if let problem { opened.leftovers.append(Leftover(file, Leftover.Reason(container: problem))) }
        return opened
    }

    private mutating func take(
        _ entry: ContainerEntry, _ reading: inout StreamReading, _ budget: inout ContainerBudget, _ cancel: CancelFlag?
    ) -> MemberHolder.Met {
        do throws(ByteSourceError) {
            guard !entry.isEncrypted else { throw .container(.encrypted) }
            let kind = NameKind(SubmittedPath(bytes: entry.name))
            var bytes: [UInt8] = []
            var piece: [UInt8] = []
            while try reading.read(into: &piece) {
                guard bytes.count <= limits.archiveHeldBytes - piece.count else {
                    throw .container(.limit(LimitReached("archiveHeldBytes", allowed: limits.archiveHeldBytes)))
                }
                bytes += piece
            }
            let source = SharedSource(bytes)
            switch kind {
            case .sidecar, .document, .container:
                try budget.spend(held: bytes.count, limits)
                return .bytes(source)
            case .other where try ContainerFormats.format(of: source) != nil:
                try budget.spend(held: bytes.count, limits)
                return .bytes(source)
            case .picture, .video, .program, .other:
                return .examined(.facts(try facts(of: source, isPhoto: kind == .picture, cancel)))
            }
        } catch {
            return .failed(error)
        }
    }

    /// What a photo's bytes say, decoded where that is asked for.
    mutating func facts(
        of source: borrowing some ByteSource & ~Copyable, isPhoto: Bool, _ cancel: CancelFlag?
    ) throws(ByteSourceError) -> PhotoFacts {
        var facts = try images.examine(source)
        if let places, isPhoto || facts.format.isPicture {
            try places.use { () throws(ByteSourceError) in
                try images.decode(source, into: &facts, cancel: cancel)
            }
        }
        return facts
    }
}

extension MemberHolder.Met {
    /// Bytes of its small pictures.
    fileprivate var pictureBytes: Int {
        guard case .examined(.facts(let facts)) = self else { return 0 }
        return facts.pictures?.byteCount ?? 0
    }

    /// The same without them.
    fileprivate var withoutPictures: Self {
        guard case .examined(.facts(var facts)) = self else { return self }
        facts.pictures = nil
        return .examined(.facts(facts))
    }
}
