package import Bytes

/// Reads a TIFF-structured EXIF block (EXIF 2.32 and 3.0, sections 4.5 and 4.6) into facts.
///
/// ```
/// 0  II or MM   the byte order of every number
/// 2  42
/// 4  offset of IFD0: ImageDescription, Make, Model, Orientation, Software, XP…, and the offset of the EXIF directory:
///    UserComment, DateTimeOriginal, OffsetTimeOriginal
/// ```
/// All offsets count from the first byte of the block. GPS is never read (a report must not tell where somebody was),
/// nor are maker notes, the thumbnail's IFD1, or the pixel sizes that EXIF claims: the frame header has them.
package enum EXIFReader {
    /// Reads one block, which begins at the byte order mark (`II`/`MM`); a leading `Exif\0\0` is passed over.
    ///
    /// `offset` is its place in the file, nil when it was inflated or joined. What cannot be read stands in `metadataProblems`.
    package static func read(
        _ block: Span<UInt8>, at offset: Int?, limits: ResourceLimits, into facts: inout PhotoFacts
    ) {
        // All of it is there, so nothing can be missing.
        _ = read(block, having: PresentParts(0..<block.count), at: offset, limits: limits, into: &facts)
    }

    /// Reads a block of which only some parts are there.
    ///
    /// - Returns: the first part that is missing, and then `facts` are as they were; nil when the block has been read.
    static func read(
        _ block: Span<UInt8>, having present: PresentParts, at offset: Int?, limits: ResourceLimits,
        into facts: inout PhotoFacts
    ) -> Range<Int>? {
        var prefix = 0
        while StaticString("Exif\0\0").matches(block, at: prefix) { prefix += 6 }
        guard prefix == 0 else {
            // Met nowhere but in front of the first block; more of it is not worth reading in parts.
            let all = 0..<block.count
            guard present.contains(all) else { return all }
            let rest = block.extracting(prefix..<block.count)
            return read(
                rest, having: PresentParts(0..<rest.count), at: offset.map { $0 + prefix }, limits: limits, into: &facts
            )
        }
        let header = 0..<min(8, block.count)
        guard present.contains(header) else { return header }
        var fields = EXIFFields(limits: limits, offset: offset, present: present)
        var walk = EXIFWalk(limits: limits, present: present)
        do throws(ReadError) {
            var reader = ByteReader(block)
            reader.order = reader.starts(with: "II") ? .littleEndian : .bigEndian
            let mark = try reader.u16()
            let number = try reader.u16()
            let first = try reader.u32()
            if (mark == 0x4D4D || mark == 0x4949) && number == 42 {
                walk.read(from: first, of: block, order: reader.order, into: &fields)
                if let missing = walk.missing { return missing }
            } else {
                fields.report(.malformed, at: 0)
            }
        } catch {
            fields.report(.truncated, at: error.offset)
        }
        fields.finish(into: &facts)
        return nil
    }
}

/// The way through the directories of one block: each offset once, each directory and entry counted.
private struct EXIFWalk {
    private let limits: ResourceLimits
    private let present: PresentParts
    /// What must be read before the walk can be made; it ends there.
    private(set) var missing: Range<Int>?
    private var visited: [Int] = []
    private var entries = 0

    init(limits: ResourceLimits, present: PresentParts) {
        self.limits = limits
        self.present = present
    }

    /// Reads IFD0 and the EXIF directories that it points to.
    mutating func read(
        from first: UInt32, of block: Span<UInt8>, order: ByteReader.Order, into fields: inout EXIFFields
    ) {
        var waiting: [(start: Int, directory: EXIFFields.Directory, from: Int)] = [(Int(clamping: first), .image, 4)]
        while !waiting.isEmpty {
            let (start, directory, from) = waiting.removeFirst()
            guard !visited.contains(start) else {
                fields.report(.cycle, at: from)
                continue
            }
            guard visited.count < limits.exifDirectories else {
                fields.report(.limit(LimitReached("exifDirectories", allowed: limits.exifDirectories)), at: from)
                return
            }
            visited.append(start)
            var reader = ByteReader(block, order: order)
            var pointers: [(start: Int, from: Int)] = []
            do throws(ReadError) {
                guard require(start, 2, in: block) else { return }
                try reader.seek(to: start)
                let count = Int(try reader.u16())
                guard require(start, 2 + count * 12, in: block) else { return }
                for _ in 0..<count {
                    guard entries < limits.exifEntries else {
                        fields.report(.limit(LimitReached("exifEntries", allowed: limits.exifEntries)), at: from)
                        return
                    }
                    entries += 1
                    let entry = try EXIFEntry(&reader)
                    let next = reader.offset
                    fields.take(entry, of: directory, from: &reader, in: block)
                    missing = fields.missing
                    guard missing == nil else { return }
                    if let target = fields.pointer(entry, of: directory, from: &reader) {
                        pointers.append((target, entry.place))
                    }
                    try reader.seek(to: next)
                }
            } catch {
                fields.report(.truncated, at: error.offset)
            }
            waiting += pointers.map { ($0.start, .exif, $0.from) }
        }
    }

    /// Whether these bytes are there, as far as the block goes; else they are missing.
    private mutating func require(_ start: Int, _ count: Int, in block: Span<UInt8>) -> Bool {
        guard start < block.count else { return true }
        let part = start..<start + min(count, block.count - start)
        guard !present.contains(part) else { return true }
        missing = part
        return false
    }
}
