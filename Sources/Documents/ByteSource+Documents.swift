internal import Bytes

extension ByteSource where Self: ~Copyable {
    /// At most `count` bytes from `offset` on; fewer only at the end.
    func bytes(at offset: Int, count: Int) throws(DocumentProblem) -> [UInt8] {
        var buffer: [UInt8] = []
        do { try read(at: offset, count: count, into: &buffer) } catch { throw .source(error) }
        return buffer
    }

    /// All bytes, unless they are more than a document may have.
    func allBytes(_ limits: ResourceLimits) throws(DocumentProblem) -> [UInt8] {
        guard count <= limits.documentBytes else {
            throw .limit(LimitReached("documentBytes", allowed: limits.documentBytes))
        }
        let bytes = try self.bytes(at: 0, count: count)
        // A file that was cut since it was opened says so itself; anything else is a source that lies.
        guard bytes.count == count else { throw .source(.changed) }
        return bytes
    }
}

extension Array where Element == UInt8 {
    /// The little-endian 16-bit number at `offset`; nil behind the end.
    func u16(at offset: Int) -> Int? {
        guard offset >= 0, count >= 2, offset <= count - 2 else { return nil }
        return Int(self[offset]) | Int(self[offset + 1]) << 8
    }

    /// The little-endian 32-bit number at `offset`; nil behind the end.
    func u32(at offset: Int) -> UInt32? {
        guard offset >= 0, count >= 4, offset <= count - 4 else { return nil }
        return UInt32(self[offset]) | UInt32(self[offset + 1]) << 8 | UInt32(self[offset + 2]) << 16
            | UInt32(self[offset + 3]) << 24
    }

    /// The bytes of a declared part; nil when it does not lie inside.
    func part(at offset: Int, count wanted: Int) -> ArraySlice<UInt8>? {
        guard offset >= 0, wanted >= 0, offset <= count, wanted <= count - offset else { return nil }
        return self[offset..<offset + wanted]
    }
}
