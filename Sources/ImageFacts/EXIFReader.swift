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
        let prefix = 6
        if StaticString("Exif\0\0").matches(block, at: 0) {
            read(block.extracting(prefix..<block.count), at: offset.map { $0 + prefix }, limits: limits, into: &facts)
            return
        }
        var fields = EXIFFields(limits: limits, offset: offset)
        var walk = EXIFWalk(limits: limits)
        do throws(ReadError) {
            var reader = ByteReader(block)
            reader.order = reader.starts(with: "II") ? .littleEndian : .bigEndian
            let mark = try reader.u16()
            let number = try reader.u16()
            let first = try reader.u32()
            if (mark == 0x4D4D || mark == 0x4949) && number == 42 {
                walk.read(from: first, of: block, order: reader.order, into: &fields)
            } else {
                fields.report(.malformed, at: 0)
            }
        } catch {
            fields.report(.truncated, at: error.offset)
        }
        fields.finish(into: &facts)
    }
}

/// The way through the directories of one block: each offset once, each directory and entry counted.
private struct EXIFWalk {
    private let limits: ResourceLimits
    private var visited: Set<Int> = []
    private var entries = 0

    init(limits: ResourceLimits) {
        self.limits = limits
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
            visited.insert(start)
            var reader = ByteReader(block, order: order)
            var pointers: [(start: Int, from: Int)] = []
            do throws(ReadError) {
                try reader.seek(to: start)
                let count = Int(try reader.u16())
                for _ in 0..<count {
                    guard entries < limits.exifEntries else {
                        fields.report(.limit(LimitReached("exifEntries", allowed: limits.exifEntries)), at: from)
                        return
                    }
                    entries += 1
                    let entry = try EXIFEntry(&reader)
                    let next = reader.offset
                    fields.take(entry, of: directory, from: &reader, in: block)
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
}
