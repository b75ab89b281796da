package import Bytes

/// A member of a zip as a source: whatever examines a file can examine it.
///
/// Reading forward unpacks once. The member's beginning and the bytes just read are kept; an earlier place is unpacked
/// anew, a limited number of times. Memory is bounded whatever the member's size, and nothing is written to a disk.
/// Not for several threads at once.
package struct MemberSource<Source: ByteSource & ~Copyable>: ByteSource {
    private let state: State

    init(_ entry: ContainerEntry, of archive: ZipArchive<Source>) {
        state = State(entry, archive)
    }

    /// The member's bytes, as the directory says.
    package var count: Int { state.entry.size }

    package func read(at offset: Int, count: Int, into buffer: inout [UInt8]) throws(ByteSourceError) {
        buffer.removeAll(keepingCapacity: true)
        guard offset >= 0, offset < self.count, count > 0 else { return }
        try state.read(offset..<offset + min(count, self.count - offset), into: &buffer)
    }

    /// What changes while a source is read, which itself does not.
    private final class State {
        let entry: ContainerEntry
        private let archive: ZipArchive<Source>
        private var stream: MemberStream?
        private var openings = 0
        /// The member's first bytes, as far as they were met.
        private var kept: [UInt8] = []
        /// The piece that was unpacked last, which ends at the stream's position.
        private var piece: [UInt8] = []

        private var keeps: Int { 1 << 20 }

        init(_ entry: ContainerEntry, _ archive: ZipArchive<Source>) {
            self.entry = entry
            self.archive = archive
        }

        private var position: Int { stream?.position ?? 0 }

        func read(_ range: Range<Int>, into buffer: inout [UInt8]) throws(ByteSourceError) {
            var next = range.lowerBound
            while next < range.upperBound {
                if next < kept.count {
                    let end = min(range.upperBound, kept.count)
                    buffer.append(contentsOf: kept[next..<end])
                    next = end
                } else if next < position, next >= position - piece.count {
                    let end = min(range.upperBound, position)
                    let first = position - piece.count
                    buffer.append(contentsOf: piece[next - first..<end - first])
                    next = end
                } else {
                    try advance(to: next)
                }
            }
        }

        /// Unpacks the next piece; the whole way anew when `place` lies behind.
        private func advance(to place: Int) throws(ByteSourceError) {
            if stream == nil || place < position { try open() }
            guard try stream?.next(from: archive.source, into: &piece) == true else {
                throw .container(.damaged(detail: "size of a member"))
            }
            if position == entry.size { try proveEnd() }
            let first = position - piece.count
            guard first <= kept.count, kept.count < min(keeps, position) else { return }
            kept.append(contentsOf: piece[(kept.count - first)...].prefix(keeps - kept.count))
        }

        /// The last bytes are not given before the checksum has proved them.
        private func proveEnd() throws(ByteSourceError) {
            var rest: [UInt8] = []
            guard try stream?.next(from: archive.source, into: &rest) == false else {
                throw .container(.damaged(detail: "size of a member"))
            }
        }

        private func open() throws(ByteSourceError) {
            guard openings <= archive.limits.memberReopenings else {
                throw .container(
                    .limit(LimitReached("memberReopenings", allowed: archive.limits.memberReopenings)))
            }
            openings += 1
            piece.removeAll(keepingCapacity: true)
            stream = try MemberStream(entry, of: archive.directory, limits: archive.limits)
        }
    }
}
