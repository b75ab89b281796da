internal import Bytes

/// The names in a zip that tell what kind of document it is.
///
/// They are read without unpacking anything (APPNOTE 6.3.10, 4.3): from the central directory at the end, and where a
/// file was cut short from the headers before its members.
///
/// | in the central directory | bytes | |
/// |---|---|---|
/// | 0 | 4 | `PK` 1 2 |
/// | 28, 30, 32 | 2 each | lengths of name, extra field, comment |
/// | 46 | | name |
struct ZipMarkers {
    private var isOpenXML = false
    private var isWord = false
    private var isWorkbook = false
    private var isBinaryWorkbook = false
    private var isSlides = false
    private var isOFD = false
    private var mediaType = ""

    /// Bytes of a central directory that are looked at, and local headers: the parts that tell stand early.
    private static let directoryWindow = 1 << 20
    private static let localHeaders = 256
    private static let nameWindow = 512

    /// What the names say.
    var kind: DocumentKind {
        if mediaType.hasPrefix("application/vnd.oasis.opendocument.text") { return .odt }
        if mediaType.hasPrefix("application/vnd.oasis.opendocument.spreadsheet") { return .ods }
        if isOFD { return .ofd }
        guard isOpenXML else { return .other }
        if isWord { return .docx }
        if isWorkbook { return isBinaryWorkbook ? .other : .xlsx }
        return isSlides ? .pptx : .other
    }

    /// Reads the names of a zip whose first bytes are `head`.
    static func read(
        _ source: borrowing some ByteSource & ~Copyable, head: [UInt8]
    ) throws(ByteSourceError) -> ZipMarkers {
        var markers = ZipMarkers()
        markers.readMediaType(head)
        if try markers.readDirectory(source) { return markers }
        try markers.readLocalHeaders(source)
        return markers
    }

    private mutating func note(_ name: ArraySlice<UInt8>) {
        if name.elementsEqual("[Content_Types].xml".utf8) { isOpenXML = true }
        if name.starts(with: "word/".utf8) { isWord = true }
        if name.starts(with: "xl/".utf8) { isWorkbook = true }
        if name.elementsEqual("xl/workbook.bin".utf8) { isBinaryWorkbook = true }
        if name.starts(with: "ppt/".utf8) { isSlides = true }
        if name.elementsEqual("OFD.xml".utf8) { isOFD = true }
    }

    /// OpenDocument keeps its media type as the first member, unpacked (OpenDocument 1.3, part 2, 3.3).
    private mutating func readMediaType(_ head: [UInt8]) {
        guard let count = head.u32(at: 18), let nameCount = head.u16(at: 26), let extra = head.u16(at: 28),
            head.part(at: 30, count: nameCount)?.elementsEqual("mimetype".utf8) == true, count <= 256,
            let text = head.part(at: 30 + nameCount + extra, count: Int(count))
        else { return }
        mediaType = String(decoding: text, as: UTF8.self)
    }

    /// Whether there is a central directory to go by.
    private mutating func readDirectory(
        _ source: borrowing some ByteSource & ~Copyable
    ) throws(ByteSourceError) -> Bool {
        var tail: [UInt8] = []
        let from = max(0, source.count - 65_557)
        try source.read(at: from, count: source.count - from, into: &tail)
        guard let end = Self.lastRecord(in: tail), let size = tail.u32(at: end + 12), from + end >= Int(size) else {
            return false
        }
        var directory: [UInt8] = []
        try source.read(
            at: from + end - Int(size), count: min(Int(size), Self.directoryWindow), into: &directory)
        var place = 0
        while directory.u32(at: place) == 0x0201_4B50,
            let name = directory.u16(at: place + 28), let extra = directory.u16(at: place + 30),
            let comment = directory.u16(at: place + 32), let bytes = directory.part(at: place + 46, count: name)
        {
            note(bytes)
            place += 46 + name + extra + comment
        }
        return place > 0
    }

    /// Where the end-of-directory record begins: the last place that looks like one.
    private static func lastRecord(in tail: [UInt8]) -> Int? {
        var place = tail.count - 22
        while place >= 0 {
            if tail[place] == 0x50, tail.u32(at: place) == 0x0605_4B50 { return place }
            place -= 1
        }
        return nil
    }

    private mutating func readLocalHeaders(_ source: borrowing some ByteSource & ~Copyable) throws(ByteSourceError) {
        var place = 0
        var header: [UInt8] = []
        for _ in 0..<Self.localHeaders {
            guard place < source.count else { return }
            try source.read(at: place, count: 30 + Self.nameWindow, into: &header)
            guard header.u32(at: 0) == 0x0403_4B50, let flags = header.u16(at: 6), let size = header.u32(at: 18),
                let name = header.u16(at: 26), let extra = header.u16(at: 28),
                let bytes = header.part(at: 30, count: name)
            else { return }
            note(bytes)
            // A size that follows the data is not known here.
            guard flags & 8 == 0 || size > 0 else { return }
            place += 30 + name + extra + Int(size)
        }
    }
}
