package import Bytes

/// A zip that stays open: whoever examines its members one after another.
package final class ZipArchive<Source: ByteSource & ~Copyable> {
    /// What it holds.
    package let directory: ZipDirectory

    let source: Source
    let limits: ResourceLimits

    /// Takes over a source and reads its directory.
    package init(_ source: consuming Source, limits: ResourceLimits = .default) throws(ByteSourceError) {
        directory = try ZipDirectory(source, limits: limits)
        self.source = source
        self.limits = limits
    }

    /// A member as a source of its own.
    package func open(_ entry: ContainerEntry) throws(ByteSourceError) -> MemberSource<Source> {
        guard !entry.isEncrypted else { throw .container(.encrypted) }
        return MemberSource(entry, of: self)
    }
}

extension ZipArchive: Sendable where Source: Sendable {}
