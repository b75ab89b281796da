extension SHA256 {
    /// The digest of all bytes of a source.
    package static func digest(of source: borrowing some ByteSource & ~Copyable) throws(ByteSourceError) -> [UInt8] {
        var digest = SHA256()
        var chunk: [UInt8] = []
        var offset = 0
        while offset < source.count {
            try source.read(at: offset, count: 1 << 18, into: &chunk)
            // A source that gives less than it declared has changed.
            guard !chunk.isEmpty else { throw .changed }
            digest.add(chunk.span)
            offset += chunk.count
        }
        return digest.digest
    }
}
