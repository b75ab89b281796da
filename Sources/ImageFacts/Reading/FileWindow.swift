internal import Bytes

/// The part of a file that is in memory: one buffer, used again for every part and every file.
struct FileWindow {
    /// What one read asks for; larger reads cost more than they save (headers are read in jumps).
    static let size = 4_096

    private(set) var bytes: [UInt8] = []
    /// Where `bytes` begin in the file.
    private(set) var offset = 0

    /// The place behind the last byte in memory.
    var end: Int { offset + bytes.count }

    /// Forgets the file before.
    mutating func clear() {
        bytes.removeAll(keepingCapacity: true)
        offset = 0
    }

    /// Whether these bytes are in memory.
    func holds(_ count: Int, at place: Int) -> Bool {
        place >= offset && place <= end && count <= end - place
    }

    /// Makes `offset` this place, with `count` bytes from there, fewer only at the file's end.
    mutating func load(
        _ source: borrowing some ByteSource & ~Copyable, at place: Int, count: Int = size
    ) throws(ByteSourceError) {
        offset = place
        let expected = min(count, max(0, source.count - place))
        guard expected > 0 else {
            bytes.removeAll(keepingCapacity: true)
            return
        }
        try source.read(at: place, count: expected, into: &bytes)
        // A file that is shorter than it was when opened proves nothing.
        guard bytes.count == expected else { throw .changed }
    }

    /// Makes sure that `count` bytes from `place` are in memory, or as many as the file has.
    mutating func ensure(
        _ source: borrowing some ByteSource & ~Copyable, at place: Int, count: Int, reading: Int = size
    ) throws(ByteSourceError) {
        guard !holds(count, at: place) else { return }
        try load(source, at: place, count: max(count, reading))
    }

    /// The byte at a place of the file; nil when it is not in memory.
    func byte(at place: Int) -> UInt8? {
        holds(1, at: place) ? bytes[place - offset] : nil
    }

    /// A number of four bytes, most significant first; nil when it is not in memory.
    func u32(at place: Int) -> Int? {
        guard holds(4, at: place) else { return nil }
        return (0..<4).reduce(0) { $0 << 8 | Int(bytes[place - offset + $1]) }
    }

    /// A number of two bytes, most significant first; nil when it is not in memory.
    func u16(at place: Int) -> Int? {
        guard holds(2, at: place) else { return nil }
        return Int(bytes[place - offset]) << 8 | Int(bytes[place - offset + 1])
    }
}
