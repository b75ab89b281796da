internal import Bytes

/// One record of a zip's directory.
///
/// ```
///  0  4  PK 01 02                    28  2  bytes of the name
///  4  2  made by: system in the upper byte
///  8  2  flags: 0 encrypted, 11 name in UTF-8, 13 directory encrypted
/// 10  2  method, 0 stored            30  2  bytes of the extra fields
/// 20  4  size stored                 32  2  bytes of the comment
/// 24  4  size                        38  4  attributes: a Unix mode in the upper half
///                                    42  4  where the member's header begins
/// ```
struct ZipRecord {
    private(set) var name: [UInt8]
    private(set) var size: Int
    private(set) var storedSize: Int
    private(set) var start: Int
    private let method: UInt16
    private var flags: UInt16
    private let madeBy: UInt16
    private let attributes: UInt32

    private static let full = 0xFFFF_FFFF

    /// The next record; nil when its mark is missing or a zip64 field is impossible.
    init?(_ reader: inout ByteReader) throws(ReadError) {
        guard try reader.u32() == 0x0201_4B50 else { return nil }
        madeBy = try reader.u16()
        try reader.skip(2)
        flags = try reader.u16()
        method = try reader.u16()
        try reader.skip(8)
        storedSize = Int(try reader.u32())
        size = Int(try reader.u32())
        let nameCount = Int(try reader.u16())
        let extraCount = Int(try reader.u16())
        let commentCount = Int(try reader.u16())
        try reader.skip(4)
        attributes = try reader.u32()
        start = Int(try reader.u32())
        name = [UInt8](copying: try reader.slice(nameCount))
        var extra = ByteReader(try reader.slice(extraCount), order: .littleEndian)
        try reader.skip(commentCount)
        // Fields that do not hold together are no reason to lose a member, but for sizes that stand nowhere else.
        guard read(&extra) else { return nil }
    }

    /// Takes what is too long for its field from the zip64 field (APPNOTE 4.5.3), and the name in UTF-8 from the field of
    /// Info-ZIP (4.6.9), where there are such.
    private mutating func read(_ extra: inout ByteReader) -> Bool {
        do throws(ReadError) {
            while extra.remaining >= 4 {
                let id = try extra.u16()
                let count = Int(try extra.u16())
                var field = ByteReader(try extra.slice(count), order: .littleEndian)
                switch id {
                case 0x0001:
                    for part in [\Self.size, \Self.storedSize, \Self.start] where self[keyPath: part] == Self.full {
                        guard let value = try field.u64() else { return false }
                        self[keyPath: part] = value
                    }
                case 0x7075 where field.remaining > 5: try takeUnicodeName(&field)
                default: break
                }
            }
            return true
        } catch {
            return size != Self.full && storedSize != Self.full && start != Self.full
        }
    }

    /// The name in UTF-8, when it was written for this very name: its checksum says so.
    private mutating func takeUnicodeName(_ field: inout ByteReader) throws(ReadError) {
        try field.skip(1)
        guard try field.u32() == Self.checksum(name) else { return }
        let unicode = [UInt8](copying: try field.slice(field.remaining))
        guard String(validating: unicode, as: UTF8.self) != nil else { return }
        name = unicode
        flags |= 0x800
    }

    /// CRC-32 of a name; names are short, so there is no table.
    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var sum = ~UInt32(0)
        for byte in bytes {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum & 1 == 0 ? sum >> 1 : sum >> 1 ^ 0xEDB8_8320 }
        }
        return ~sum
    }

    private var kind: ContainerEntry.Kind {
        // Only Unix (3) and macOS (19) write a mode; without a type in it the name decides.
        let mode = madeBy >> 8 == 3 || madeBy >> 8 == 19 ? attributes >> 16 & 0xF000 : 0
        switch mode {
        case 0x4000: return .folder
        case 0xA000: return .symbolicLink
        case 0x1000, 0x2000, 0x6000, 0xC000: return .special
        default: return name.last == UInt8(ascii: "/") ? .folder : .file
        }
    }

    /// The member, where it lies in the file.
    func entry(start: Int, end: Int) -> ContainerEntry {
        ContainerEntry(
            name: name, isUTF8: flags & 0x800 != 0, kind: kind, size: size, storedSize: storedSize,
            isEncrypted: flags & 0x2001 != 0, isStored: method == 0, start: start, end: end)
    }
}
