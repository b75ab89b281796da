import TestSupport

/// An OLE2 file with the streams it is given; all of them in sectors of 512 bytes, and so padded to 4096 bytes at least.
struct CompoundBuilder {
    var streams: [(name: String, bytes: [UInt8])]

    init(_ streams: (String, [UInt8])...) {
        self.streams = streams.map { ($0.0, $0.1) }
    }

    func build() -> [UInt8] {
        let last = 0xFFFF_FFFE
        var table: [Int] = []
        var body: [UInt8] = []
        var starts: [Int] = []
        func place(_ bytes: [UInt8]) {
            starts.append(table.count)
            let count = max(1, (bytes.count + 511) / 512)
            for index in 0..<count { table.append(index + 1 < count ? table.count + 1 : last) }
            body += bytes + [UInt8](repeating: 0, count: count * 512 - bytes.count)
        }
        let padded = streams.map { $0.bytes + [UInt8](repeating: 0, count: max(0, 4_096 - $0.bytes.count)) }
        for bytes in padded { place(bytes) }
        var directory = entry("Root Entry", kind: 5, child: streams.isEmpty ? nil : 1)
        for (index, stream) in streams.enumerated() {
            let next = index + 1 < streams.count ? index + 2 : nil
            directory += entry(
                stream.name, kind: 2, right: next, start: starts[index], size: padded[index].count)
        }
        let directoryStart = table.count
        place(directory)
        let tableStart = table.count
        // One entry for each sector, the table's own sectors included.
        let sectors = (table.count + 127) / 127 + 1
        table += [Int](repeating: 0xFFFF_FFFD, count: sectors)
        var tableBytes: [UInt8] = []
        for value in table { tableBytes.append32(value, .littleEndian) }
        tableBytes += [UInt8](repeating: 0xFF, count: sectors * 512 - tableBytes.count)
        return header(tableStart, sectors, directoryStart) + body + tableBytes
    }

    private func header(_ tableStart: Int, _ sectors: Int, _ directory: Int) -> [UInt8] {
        var header: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 16)
        for value in [0x3E, 3, 0xFFFE, 9, 6, 0, 0, 0, 0, 0] { header.append16(value, .littleEndian) }
        for value in [sectors, directory, 0, 4_096, 0xFFFF_FFFE, 0, 0xFFFF_FFFE, 0] {
            header.append32(value, .littleEndian)
        }
        for index in 0..<109 { header.append32(index < sectors ? tableStart + index : 0xFFFF_FFFF, .littleEndian) }
        return header
    }

    private func entry(
        _ name: String, kind: UInt8, right: Int? = nil, child: Int? = nil, start: Int = 0xFFFF_FFFE, size: Int = 0
    ) -> [UInt8] {
        var entry = utf16(name)
        entry += [UInt8](repeating: 0, count: 64 - entry.count)
        entry.append16((name.utf16.count + 1) * 2, .littleEndian)
        entry += [kind, 1]
        for link in [nil, right, child] { entry.append32(link ?? 0xFFFF_FFFF, .littleEndian) }
        entry += [UInt8](repeating: 0, count: 36)
        entry.append32(start, .littleEndian)
        entry.append32(size, .littleEndian)
        return entry + [0, 0, 0, 0]
    }
}
