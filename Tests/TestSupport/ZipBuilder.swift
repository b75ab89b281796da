/// Zips by code: every field can be made to lie.
package struct ZipBuilder: Sendable {
    /// One member.
    package struct Member: Sendable {
        package var name: [UInt8]
        package var content: [UInt8]
        package var isDeflated = true
        package var flags = 0
        /// A Unix mode, which makes the zip say that it was made on Unix.
        package var mode = 0
        /// What the directory says of the size, when that is a lie.
        package var declaredSize: Int?
        package var declaredChecksum: UInt32?
        /// Sizes behind the content instead of in front of it, as a writer does that cannot seek.
        package var isStreamed = false
        /// Further fields of the directory.
        package var extra: [UInt8] = []

        package init(
            name: [UInt8], content: [UInt8], isDeflated: Bool = true, flags: Int = 0, mode: Int = 0,
            declaredSize: Int? = nil, declaredChecksum: UInt32? = nil
        ) {
            self.name = name
            self.content = content
            self.isDeflated = isDeflated
            self.flags = flags
            self.mode = mode
            self.declaredSize = declaredSize
            self.declaredChecksum = declaredChecksum
        }
    }

    package var members: [Member] = []
    package var comment: [UInt8] = []
    /// Bytes in front of everything.
    package var prefix: [UInt8] = []
    /// Places and sizes in zip64 fields.
    package var isZip64 = false
    /// What the end record says of the number of members, when that is a lie.
    package var declaredCount: Int?
    /// All members of the directory point at the first one.
    package var overlaps = false

    /// Members by their names, without content.
    package init(_ names: String...) {
        members = names.map { Member(name: Array($0.utf8), content: [], isDeflated: false) }
    }

    /// A document of OpenDocument, as far as its kind goes.
    package init(mediaType: String) {
        self = ZipBuilder("content.xml")
        members.insert(Member(name: Array("mimetype".utf8), content: Array(mediaType.utf8), isDeflated: false), at: 0)
    }

    /// Adds a member.
    package func adding(_ name: String, _ content: [UInt8], isDeflated: Bool = true) -> ZipBuilder {
        adding(Member(name: Array(name.utf8), content: content, isDeflated: isDeflated))
    }

    /// Adds a member of text.
    package func adding(_ name: String, _ content: String) -> ZipBuilder {
        adding(name, Array(content.utf8))
    }

    /// Adds a member.
    package func adding(_ member: Member) -> ZipBuilder {
        var copy = self
        copy.members.append(member)
        return copy
    }

    /// The whole zip, or the members alone.
    package func build(directory hasDirectory: Bool = true) -> [UInt8] {
        var out = prefix
        var directory: [UInt8] = []
        for member in members {
            let start = overlaps ? 0 : out.count - prefix.count
            let stored = member.isDeflated ? Zlib.deflate(member.content) : member.content
            let fields = self.fields(of: member, stored: stored.count)
            out += local(member, fields)
            out += stored
            if member.isStreamed { out += [0x50, 0x4B, 7, 8] + fields.suffix(12) }
            directory += record(member, fields, start: start)
        }
        guard hasDirectory else { return out }
        let offset = out.count - prefix.count
        out += directory
        if isZip64 { appendLongEnd(to: &out, directory: directory.count, offset: offset) }
        out += [0x50, 0x4B, 5, 6, 0, 0, 0, 0]
        let count = declaredCount ?? members.count
        for _ in 0..<2 { out.append16(isZip64 ? 0xFFFF : count, .littleEndian) }
        out.append32(isZip64 ? 0xFFFF_FFFF : directory.count, .littleEndian)
        out.append32(isZip64 ? 0xFFFF_FFFF : offset, .littleEndian)
        out.append16(comment.count, .littleEndian)
        return out + comment
    }

    /// From "version needed" to the length of the name: the same in both headers.
    private func fields(of member: Member, stored: Int) -> [UInt8] {
        var out: [UInt8] = [20, 0]
        out.append16(member.flags | (member.isStreamed ? 8 : 0), .littleEndian)
        out.append16(member.isDeflated ? 8 : 0, .littleEndian)
        out += [0, 0, 0x21, 0]
        out.append32(Int(member.declaredChecksum ?? Zlib.crc32(member.content)), .littleEndian)
        out.append32(stored, .littleEndian)
        out.append32(member.declaredSize ?? member.content.count, .littleEndian)
        return out
    }

    private func local(_ member: Member, _ fields: [UInt8]) -> [UInt8] {
        var out: [UInt8] = [0x50, 0x4B, 3, 4] + fields.prefix(10)
        out += member.isStreamed ? [UInt8](repeating: 0, count: 12) : Array(fields.suffix(12))
        out.append16(member.name.count, .littleEndian)
        out.append16(0, .littleEndian)
        return out + member.name
    }

    private func record(_ member: Member, _ fields: [UInt8], start: Int) -> [UInt8] {
        var out: [UInt8] = [0x50, 0x4B, 1, 2, 20, member.mode == 0 ? 0 : 3]
        out += fields.prefix(10)
        var extra: [UInt8] = []
        if isZip64 {
            out += fields.suffix(12).prefix(8)
            out.append32(0xFFFF_FFFF, .littleEndian)
            extra.append16(1, .littleEndian)
            extra.append16(16, .littleEndian)
            extra.append64(member.declaredSize ?? member.content.count)
            extra.append64(start)
        } else {
            out += fields.suffix(12)
        }
        extra += member.extra
        out.append16(member.name.count, .littleEndian)
        out.append16(extra.count, .littleEndian)
        out += [0, 0, 0, 0, 0, 0]
        out.append32(member.mode << 16, .littleEndian)
        out.append32(isZip64 ? 0xFFFF_FFFF : start, .littleEndian)
        return out + member.name + extra
    }

    private func appendLongEnd(to out: inout [UInt8], directory: Int, offset: Int) {
        let place = out.count - prefix.count
        out += [0x50, 0x4B, 6, 6]
        out.append64(44)
        out += [45, 0, 45, 0] + [UInt8](repeating: 0, count: 8)
        for _ in 0..<2 { out.append64(declaredCount ?? members.count) }
        out.append64(directory)
        out.append64(offset)
        out += [0x50, 0x4B, 6, 7, 0, 0, 0, 0]
        out.append64(place)
        out += [1, 0, 0, 0]
    }
}

extension Array where Element == UInt8 {
    fileprivate mutating func append64(_ value: Int) {
        append32(value & 0xFFFF_FFFF, .littleEndian)
        append32(value >> 32, .littleEndian)
    }
}
