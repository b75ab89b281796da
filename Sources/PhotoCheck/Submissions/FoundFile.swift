internal import Bytes
internal import Containers
internal import ImageFacts

/// A file met in a walk, on the disk or inside a container.
struct FoundFile: Sendable {
    /// Below which root.
    let root: ScanRoot
    /// Its path relative to the root; containers on the way are folders in it.
    let path: SubmittedPath
    /// Where its bytes are, when it lies inside a container.
    var member: FoundMember?

    /// Its path in reports, as if containers were folders: what tells it from all other files.
    var shown: SubmittedPath { root.shown(path.bytes) }

    /// The file on the disk that it is or lies in, in reports' paths.
    var onDisk: SubmittedPath { member.map { root.shown($0.file.bytes) } ?? shown }

    /// Its place inside that file, one element a level; empty for a file of the disk.
    var inside: [SubmittedPath] { member?.inside ?? [] }

    /// Opens it.
    func open(_ mode: OpenFile.Mode = .file) throws(ByteSourceError) -> SubmittedSource {
        guard let member else {
            return SubmittedSource(try FileSource(OpenFile(in: root.folder, path: path.bytes, mode: mode)))
        }
        return try member.holder.open(member.index, isReadAround: NameKind(path) == .document)
    }

    /// What it is on the disk at this moment; for a member, what its container is.
    func status(_ mode: OpenFile.Mode) throws(ByteSourceError) -> FileStatus {
        guard let member else { return try root.folder.status(of: path.bytes, mode: mode) }
        return try member.holder.status()
    }

    /// Its length, as far as it is known without reading it.
    var size: Int? {
        guard let member else { return try? root.folder.status(of: path.bytes, mode: .file).size }
        return member.holder.size(member.index)
    }
}

extension Leftover {
    /// Names a file that was met.
    init(_ file: FoundFile, _ why: Reason) {
        self.init(file.onDisk, inside: file.inside, why)
    }
}

/// Where the bytes of a member are.
struct FoundMember: Sendable {
    /// The open container.
    let holder: MemberHolder
    /// Which of its members.
    let index: Int
    /// The file on the disk, relative to the root.
    let file: SubmittedPath
    /// The member's place inside that file, one element a level.
    let inside: [SubmittedPath]
}

/// A container that stays open for as long as a file of it is known.
final class MemberHolder: Sendable {
    /// What is known of a member that was met in passing.
    enum Met: Sendable {
        /// It was examined while it went by.
        case examined(Examination)
        /// It is short and may be asked for in several ways, so it was kept.
        case bytes(SharedSource)
        case failed(ByteSourceError)
    }

    /// What the members are.
    enum Content: Sendable {
        case members(any ContainerMembers)
        case met([Int: Met])
    }

    /// Bytes of a document that is held while it is read; of a longer one parts are unpacked again and again.
    private static let mostHeld = 64 << 20

    private let content: Content
    /// The file on the disk that all of it lies in.
    let disk: SharedSource

    init(_ content: Content, disk: SharedSource) {
        self.content = content
        self.disk = disk
    }

    /// What the file on the disk was when it was opened, if it still is.
    func status() throws(ByteSourceError) -> FileStatus {
        try disk.requireUnchanged()
        guard let status = disk.status else { throw .changed }
        return status
    }

    /// A member's bytes; for one thread.
    ///
    /// A document is read here and there, so it is unpacked once and held for as long as it is read, within reason.
    func open(_ index: Int, isReadAround: Bool) throws(ByteSourceError) -> SubmittedSource {
        let status = try status()
        switch content {
        case .members(let members):
            let member = try members.open(index)
            guard isReadAround, member.count <= Self.mostHeld else { return SubmittedSource(member, of: disk, status) }
            var bytes: [UInt8] = []
            try member.read(at: 0, count: member.count, into: &bytes)
            return SubmittedSource(SharedSource(bytes), of: disk, status)
        case .met(let met):
            switch met[index] {
            case .bytes(let bytes): return SubmittedSource(bytes, of: disk, status)
            case .failed(let error): throw error
            // Its bytes have gone by.
            case .examined, nil: throw .changed
            }
        }
    }

    /// A member's bytes for several threads, where they can be had without unpacking it again and again.
    func part(_ index: Int) -> SharedSource? {
        switch content {
        case .members(let members): members.part(index)
        case .met(let met): if case .bytes(let bytes)? = met[index] { bytes } else { nil }
        }
    }

    /// What was found when a member went by; nil for one that can be opened.
    func examination(_ index: Int) -> Examination? {
        guard case .met(let met) = content, case .examined(let examination)? = met[index] else { return nil }
        return examination
    }

    /// Whether a member is the text of a mail.
    func isMailText(_ index: Int) -> Bool {
        guard case .members(let members) = content else { return false }
        return members.mail?.texts.contains(index) == true
    }

    /// A member's length.
    func size(_ index: Int) -> Int? {
        switch content {
        case .members(let members): members.entries[index].size
        case .met(let met):
            switch met[index] {
            case .bytes(let bytes): bytes.count
            case .examined(.facts(let facts)): facts.bytes
            case .examined(.failed), .failed, nil: nil
            }
        }
    }
}

/// An open file of a submission, wherever it lies.
struct SubmittedSource: ByteSource, ~Copyable {
    private enum Storage: ~Copyable {
        case file(FileSource)
        case member(any ByteSource, of: SharedSource)
    }

    private let storage: Storage
    /// What the file was when it was opened; for a member, what its container was.
    let status: FileStatus

    init(_ file: consuming FileSource) {
        status = file.status
        storage = .file(file)
    }

    init(_ member: any ByteSource, of disk: SharedSource, _ status: FileStatus) {
        self.status = status
        storage = .member(member, of: disk)
    }

    var count: Int {
        switch storage {
        case .file(let file): file.count
        case .member(let member, _): member.count
        }
    }

    func read(at offset: Int, count: Int, into buffer: inout [UInt8]) throws(ByteSourceError) {
        switch storage {
        case .file(let file): try file.read(at: offset, count: count, into: &buffer)
        case .member(let member, _): try member.read(at: offset, count: count, into: &buffer)
        }
    }

    /// Throws when the file, or the container, is not what it was when it was opened.
    func requireUnchanged() throws(ByteSourceError) {
        switch storage {
        case .file(let file): try file.requireUnchanged()
        case .member(_, let disk): try disk.requireUnchanged()
        }
    }
}
