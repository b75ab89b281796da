package import Bytes

/// An archive that is read from front to back: tar in any packing, 7z, rar.
package struct StreamArchive: Sendable {
    package let source: SharedSource
    package let limits: ResourceLimits
    /// Whether the end that the format prescribes is there: without it more may have followed.
    private let hasEnd: Bool

    init(_ source: SharedSource, limits: ResourceLimits, hasEnd: Bool = true) throws(ByteSourceError) {
        try ContainerFormats.requireArchives()
        self.source = source
        self.limits = limits
        self.hasEnd = hasEnd
    }

    /// Begins to read it, from its first member.
    package func reading() throws(ByteSourceError) -> StreamReading {
        try StreamReading(source, limits: limits, hasEnd: hasEnd)
    }
}
