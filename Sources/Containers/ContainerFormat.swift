package import Bytes

/// A kind of container: zip, tar, mail.
///
/// One file a format.
package protocol ContainerFormat: Sendable {
    /// Its usual name, for people who look into a report.
    static var name: String { get }

    /// Whether a container that begins with these bytes is of this format; at most `ContainerFormats.headCount` of them.
    static func recognises(_ head: [UInt8]) -> Bool

    /// Reads what it holds.
    ///
    /// Throws `.container` when nothing of it can be read, `.splitContainer` included; what is wrong with a single member
    /// is told when that is opened.
    static func open(_ source: SharedSource, limits: ResourceLimits) throws(ByteSourceError) -> OpenContainer
}

/// A container whose members can be read.
package enum OpenContainer: Sendable {
    /// Members that can be opened by themselves, in any order, on any thread.
    case members(any ContainerMembers)
    /// Members that are met one after another, once: the bytes of each are there while it is met.
    case stream(StreamArchive)
}

/// The members of an open container.
package protocol ContainerMembers: Sendable {
    /// What it holds, in its own order; names as stored.
    var entries: [ContainerEntry] { get }

    /// A member's bytes; for one thread.
    func open(_ index: Int) throws(ByteSourceError) -> any ByteSource

    /// A member's bytes for several threads without unpacking it; nil where that cannot be had.
    func part(_ index: Int) -> SharedSource?

    /// What a mail says beside its members; nil for everything else.
    var mail: MailFacts? { get }
}

extension ContainerMembers {
    package func part(_ index: Int) -> SharedSource? { nil }
    package var mail: MailFacts? { nil }
}

/// All formats.
package enum ContainerFormats {
    /// Every format, the ones first that begin with a mark of their own.
    package static let all: [any ContainerFormat.Type] = [
        ZipFormat.self, SevenZipFormat.self, RARFormat.self, CompressedTarFormat.self, TarFormat.self,
        MailFormat.self,
    ]

    /// Bytes that tell the format.
    package static let headCount = 512

    /// Throws in a build that leaves archives out; documents, which are archives, too, have a trait of their own.
    static func requireArchives() throws(ByteSourceError) {
        #if !Archives
            throw .container(.needsTrait("Archives"))
        #endif
    }

    /// The format of a source by its first bytes; nil for a format that is not known.
    package static func format(
        of source: borrowing some ByteSource & ~Copyable
    ) throws(ByteSourceError) -> (any ContainerFormat.Type)? {
        var head: [UInt8] = []
        try source.read(at: 0, count: headCount, into: &head)
        return all.first { $0.recognises(head) }
    }
}
