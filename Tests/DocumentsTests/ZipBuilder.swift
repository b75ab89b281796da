import TestSupport

/// A zip of members that are not packed; their checksums are not looked at by what is tested here.
struct ZipBuilder {
    var members: [(name: String, content: [UInt8])]

    init(_ names: String...) {
        members = names.map { ($0, []) }
    }

    init(mediaType: String) {
        members = [("mimetype", Array(mediaType.utf8)), ("content.xml", [])]
    }

    func build(directory: Bool = true) -> [UInt8] {
        var file: [UInt8] = []
        var central: [UInt8] = []
        for (name, content) in members {
            central += [0x50, 0x4B, 1, 2, 20, 0] + header(name, content) + [UInt8](repeating: 0, count: 10)
            central.append32(file.count, .littleEndian)
            central += Array(name.utf8)
            file += [0x50, 0x4B, 3, 4] + header(name, content) + Array(name.utf8) + content
        }
        guard directory else { return file }
        var end: [UInt8] = [0x50, 0x4B, 5, 6, 0, 0, 0, 0]
        end.append16(members.count, .littleEndian)
        end.append16(members.count, .littleEndian)
        end.append32(central.count, .littleEndian)
        end.append32(file.count, .littleEndian)
        return file + central + end + [0, 0]
    }

    private func header(_ name: String, _ content: [UInt8]) -> [UInt8] {
        var header: [UInt8] = [20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
        header.append32(content.count, .littleEndian)
        header.append32(content.count, .littleEndian)
        header.append16(name.utf8.count, .littleEndian)
        return header + [0, 0]
    }
}
