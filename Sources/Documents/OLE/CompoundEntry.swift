/// An entry of a compound file's directory [MS-CFB, 2.6].
///
/// | at | bytes | |
/// |---|---|---|
/// | 0 | 64 | name, UTF-16 |
/// | 64 | 2 | length of the name with its NUL, in bytes |
/// | 66 | 1 | 1 storage, 2 stream, 5 root |
/// | 68, 72, 76 | 4 each | left and right neighbour, first child |
/// | 116 | 4 | first sector |
/// | 120 | 4 | size |
struct CompoundEntry: Sendable {
    var name = ""
    var start: UInt32 = 0xFFFF_FFFE
    var size = 0
    private var kind: UInt8 = 0
    private var neighbours: [UInt32] = []
    private var child: UInt32 = 0xFFFF_FFFF

    /// The root and the streams that stand right in it: what is embedded has streams of the same names deeper inside.
    static func read(_ bytes: [UInt8]) throws(DocumentProblem) -> (root: CompoundEntry, streams: [CompoundEntry]) {
        let entries = stride(from: 0, to: bytes.count / 128 * 128, by: 128).map { CompoundEntry(bytes, at: $0) }
        guard let root = entries.first, root.kind == 5 else { throw .damaged(detail: "OLE2 directory") }
        var streams: [CompoundEntry] = []
        var visited = [Bool](repeating: false, count: entries.count)
        var open = [root.child]
        while let next = open.popLast() {
            guard Int(next) < entries.count, !visited[Int(next)] else { continue }
            visited[Int(next)] = true
            let entry = entries[Int(next)]
            open += entry.neighbours
            if entry.kind == 2 { streams.append(entry) }
        }
        return (root, streams)
    }

    init() {}

    private init(_ bytes: [UInt8], at offset: Int) {
        let nameBytes = max(0, min(64, bytes.u16(at: offset + 64) ?? 0) - 2)
        var units: [UInt16] = []
        var index = offset
        while index + 1 < offset + nameBytes {
            units.append(UInt16(bytes[index]) | UInt16(bytes[index + 1]) << 8)
            index += 2
        }
        name = String(decoding: units, as: UTF16.self)
        kind = bytes[offset + 66]
        neighbours = [bytes.u32(at: offset + 68), bytes.u32(at: offset + 72)].compactMap(\.self)
        child = bytes.u32(at: offset + 76) ?? 0xFFFF_FFFF
        start = bytes.u32(at: offset + 116) ?? 0xFFFF_FFFE
        size = Int(bytes.u32(at: offset + 120) ?? 0)
    }
}
