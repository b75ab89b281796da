package import Bytes

/// PKWARE's zip (APPNOTE 6.3.10), also behind a program that unpacks itself.
package enum ZipFormat: ContainerFormat {
    package static let name = "zip"

    /// A member's header, or the end of a zip without members; "PK 07 08" begins the first part of several.
    package static func recognises(_ head: [UInt8]) -> Bool {
        head.starts(with: [0x50, 0x4B, 3, 4]) || head.starts(with: [0x50, 0x4B, 5, 6])
            || head.starts(with: [0x50, 0x4B, 7, 8])
    }

    package static func open(_ source: SharedSource, limits: ResourceLimits) throws(ByteSourceError) -> OpenContainer {
        try ContainerFormats.requireArchives()
        return .members(ZipMembers(archive: try ZipArchive(source, limits: limits)))
    }
}

/// The members of a zip.
struct ZipMembers: ContainerMembers {
    let archive: ZipArchive<SharedSource>

    var entries: [ContainerEntry] { archive.directory.entries }

    func open(_ index: Int) throws(ByteSourceError) -> any ByteSource {
        try archive.open(entries[index])
    }

    func part(_ index: Int) -> SharedSource? {
        let entry = entries[index]
        guard entry.isStored, !entry.isEncrypted, entry.size == entry.storedSize else { return nil }
        // The header's own name and extra fields may be of other lengths than the directory's.
        var header: [UInt8] = []
        guard (try? archive.source.read(at: entry.start, count: 30, into: &header)) != nil, header.count == 30 else {
            return nil
        }
        let skipped = Int(header[26]) + Int(header[27]) << 8 + Int(header[28]) + Int(header[29]) << 8
        let start = entry.start + 30 + skipped
        guard start <= entry.end, entry.size <= entry.end - start else { return nil }
        return SharedSource(start..<start + entry.size, of: archive.source)
    }
}
