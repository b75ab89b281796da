internal import Bytes

/// Where the directory of a zip lies: what the record at a zip's end says (APPNOTE 4.3.16, with zip64 4.3.14 and 4.3.15).
///
/// ```
///  0  4  PK 05 06
///  4  2  number of this part, when the zip is in several
/// 10  2  members
/// 12  4  bytes of the directory
/// 16  4  where it begins, from the first byte of the zip
/// 20  2  bytes of the comment, which ends the file
/// ```
struct ZipEnd {
    /// Members that are said to be there; a count of 16 bits wraps, so it is compared modulo 65,536.
    var entries = 0
    /// Bytes of the directory.
    var directorySize = 0
    /// Where the directory is said to begin.
    var directoryOffset = 0
    /// Whether it ends a zip of several parts.
    var isSplit = false
    /// Where the record itself begins: the directory ends here.
    var position = 0

    private static let size = 22
    private static let longestComment = 65_535

    /// The record at the end of a source; nil where there is none.
    static func find(in source: borrowing some ByteSource & ~Copyable) throws(ByteSourceError) -> ZipEnd? {
        let count = min(source.count, size + longestComment)
        var tail: [UInt8] = []
        try source.read(at: source.count - count, count: count, into: &tail)
        guard tail.count == count else { throw .changed }
        guard count >= size else { return nil }
        // The comment may hold anything, also the mark of a record: a record is the last one that fits to the end.
        for place in stride(from: count - size, through: 0, by: -1) where tail[place] == 0x50 {
            guard let end = read(tail.span, at: place, base: source.count - count) else { continue }
            return try end.widened(source)
        }
        return nil
    }

    private static func read(_ tail: Span<UInt8>, at place: Int, base: Int) -> ZipEnd? {
        var reader = ByteReader(tail, order: .littleEndian)
        do throws(ReadError) {
            try reader.seek(to: place)
            guard try reader.u32() == 0x0605_4B50 else { return nil }
            var end = ZipEnd()
            let part = try reader.u16()
            end.isSplit = part != 0 && part != 0xFFFF
            try reader.skip(4)
            end.entries = Int(try reader.u16())
            end.directorySize = Int(try reader.u32())
            end.directoryOffset = Int(try reader.u32())
            end.position = base + place
            return Int(try reader.u16()) == reader.remaining ? end : nil
        } catch {
            return nil
        }
    }

    /// The same with what zip64 says, where a field is full.
    private func widened(_ source: borrowing some ByteSource & ~Copyable) throws(ByteSourceError) -> ZipEnd {
        guard entries == 0xFFFF || directorySize == 0xFFFF_FFFF || directoryOffset == 0xFFFF_FFFF, position >= 20 else {
            return self
        }
        var bytes: [UInt8] = []
        try source.read(at: position - 20, count: 20, into: &bytes)
        guard let place = Self.locator(bytes.span) else { return self }
        // A prefix (a program that unpacks itself) moves the record; then it stands in front of its locator.
        for place in [place, position - 76] where place >= 0 && place <= position - 76 {
            try source.read(at: place, count: 56, into: &bytes)
            if let end = Self.long(bytes.span, position: place) { return end }
        }
        throw .container(.damaged(detail: "zip64 end record"))
    }

    private static func locator(_ bytes: Span<UInt8>) -> Int? {
        var reader = ByteReader(bytes, order: .littleEndian)
        guard let mark = try? reader.u32(), mark == 0x0706_4B50 else { return nil }
        guard (try? reader.skip(4)) != nil else { return nil }
        return try? reader.u64()
    }

    private static func long(_ bytes: Span<UInt8>, position: Int) -> ZipEnd? {
        var reader = ByteReader(bytes, order: .littleEndian)
        do throws(ReadError) {
            guard try reader.u32() == 0x0606_4B50 else { return nil }
            try reader.skip(28)
            guard let entries = try reader.u64(), let size = try reader.u64(), let offset = try reader.u64() else {
                return nil
            }
            return ZipEnd(entries: entries, directorySize: size, directoryOffset: offset, position: position)
        } catch {
            return nil
        }
    }
}

extension ByteReader {
    /// A number of eight bytes; nil when it is more than any file holds.
    @_lifetime(self: copy self)
    mutating func u64() throws(ReadError) -> Int? {
        let first = UInt64(try u32())
        let second = UInt64(try u32())
        return Int(exactly: order == .bigEndian ? first << 32 | second : second << 32 | first)
    }
}
