/// Makes an EXIF block (a TIFF structure with IFD0, the Exif IFD and, with a thumbnail, IFD1) in either byte order.
package struct EXIFBuilder: Sendable {
    /// What a camera writes on the day of the notice's event.
    package static var camera: EXIFBuilder {
        EXIFBuilder().make("NIKON").model("COOLPIX S3100").taken("2012:05:15 09:12:00")
    }

    /// TIFF 6.0 types, by number.
    package enum Kind: Int, Sendable {
        case byte = 1, ascii = 2, short = 3, long = 4, rational = 5, undefined = 7

        var size: Int {
            switch self {
            case .byte, .ascii, .undefined: 1
            case .short: 2
            case .long: 4
            case .rational: 8
            }
        }
    }

    /// Which directory an entry stands in.
    package enum Directory: Sendable {
        case main, exif
    }

    private struct Entry {
        var tag: Int
        var kind: Int
        var count: Int
        var value: [UInt8]
    }

    /// The character codes of UserComment (EXIF 2.32, table 9).
    package enum CharacterCode: String, Sendable {
        case ascii = "ASCII\0\0\0"
        case jis = "JIS\0\0\0\0\0"
        case unicode = "UNICODE\0"
        case undefined = "\0\0\0\0\0\0\0\0"
    }

    package let order: ByteOrder
    private var main: [Entry] = []
    private var exif: [Entry] = []
    private var thumbnail: [UInt8] = []

    package init(order: ByteOrder = .littleEndian) {
        self.order = order
    }

    // MARK: Entries by name

    /// 0x010E in UTF-8.
    package func imageDescription(_ text: String) -> EXIFBuilder { ascii(0x010E, Array(text.utf8)) }
    /// 0x010E in any encoding.
    package func imageDescription(_ bytes: [UInt8]) -> EXIFBuilder { ascii(0x010E, bytes) }
    /// 0x010F.
    package func make(_ text: String) -> EXIFBuilder { ascii(0x010F, Array(text.utf8)) }
    /// 0x0110.
    package func model(_ text: String) -> EXIFBuilder { ascii(0x0110, Array(text.utf8)) }
    /// 0x0112; any number may be written.
    package func orientation(_ value: Int) -> EXIFBuilder { short(0x0112, value) }
    /// 0x0131.
    package func software(_ text: String) -> EXIFBuilder { ascii(0x0131, Array(text.utf8)) }
    /// 0x9C9B.
    package func xpTitle(_ text: String) -> EXIFBuilder { entry(0x9C9B, .byte, utf16(text) + [0, 0]) }
    /// 0x9C9C.
    package func xpComment(_ text: String) -> EXIFBuilder { entry(0x9C9C, .byte, utf16(text) + [0, 0]) }
    /// 0x9C9F.
    package func xpSubject(_ text: String) -> EXIFBuilder { entry(0x9C9F, .byte, utf16(text) + [0, 0]) }

    /// 0x9286: eight bytes of character code, then the text's bytes.
    package func userComment(_ code: CharacterCode, _ bytes: [UInt8]) -> EXIFBuilder {
        entry(0x9286, .undefined, Array(code.rawValue.utf8) + bytes, in: .exif)
    }

    /// 0x9286 in UTF-16 of the block's own byte order.
    package func userComment(unicode text: String) -> EXIFBuilder {
        userComment(.unicode, utf16(text, order))
    }

    /// 0x9003 (`2012:05:15 09:12:00`) and 0x9011 (`+08:00`).
    package func taken(_ time: String, offset: String? = nil) -> EXIFBuilder {
        let dated = entry(0x9003, .ascii, Array(time.utf8) + [0], in: .exif)
        guard let offset else { return dated }
        return dated.entry(0x9011, .ascii, Array(offset.utf8) + [0], in: .exif)
    }

    /// A small picture in IFD1.
    package func thumbnail(_ bytes: [UInt8]) -> EXIFBuilder {
        var copy = self
        copy.thumbnail = bytes
        return copy
    }

    // MARK: Any entry

    /// Text with its closing NUL.
    package func ascii(_ tag: Int, _ bytes: [UInt8], in directory: Directory = .main) -> EXIFBuilder {
        entry(tag, .ascii, bytes + [0], in: directory)
    }

    /// One number of 16 bits.
    package func short(_ tag: Int, _ value: Int, in directory: Directory = .main) -> EXIFBuilder {
        var bytes: [UInt8] = []
        bytes.append16(value, order)
        return entry(tag, .short, bytes, in: directory)
    }

    /// Any value; its bytes are in the block's order already.
    package func entry(_ tag: Int, _ kind: Kind, _ value: [UInt8], in directory: Directory = .main) -> EXIFBuilder {
        raw(tag, kind: kind.rawValue, count: value.count / kind.size, value, in: directory)
    }

    /// Any entry, also one whose type or count is wrong.
    package func raw(
        _ tag: Int, kind: Int, count: Int, _ value: [UInt8], in directory: Directory = .main
    ) -> EXIFBuilder {
        var copy = self
        let entry = Entry(tag: tag, kind: kind, count: count, value: value)
        switch directory {
        case .main: copy.main.append(entry)
        case .exif: copy.exif.append(entry)
        }
        return copy
    }

    // MARK: Bytes

    /// The block from the byte order mark on, without `Exif\0\0`.
    package func build() -> [UInt8] {
        var out: [UInt8] = order == .bigEndian ? Array("MM".utf8) : Array("II".utf8)
        out.append16(42, order)
        out.append32(8, order)
        var entries = main
        if !exif.isEmpty { entries.append(Entry(tag: 0x8769, kind: 4, count: 1, value: [0, 0, 0, 0])) }
        let first = append(entries, to: &out)
        if let pointer = first.values[0x8769] {
            out.put32(out.count, at: pointer, order)
            _ = append(exif, to: &out)
        }
        guard !thumbnail.isEmpty else { return out }
        out.put32(out.count, at: first.next, order)
        var length: [UInt8] = []
        length.append32(thumbnail.count, order)
        let second = append(
            [
                Entry(tag: 0x0201, kind: 4, count: 1, value: [0, 0, 0, 0]),
                Entry(tag: 0x0202, kind: 4, count: 1, value: length),
            ], to: &out)
        if let pointer = second.values[0x0201] { out.put32(out.count, at: pointer, order) }
        return out + thumbnail
    }

    /// Writes one directory; gives the places of its values by tag and of its pointer to the next one.
    private func append(_ entries: [Entry], to out: inout [UInt8]) -> (values: [Int: Int], next: Int) {
        let sorted = entries.sorted { $0.tag < $1.tag }
        let next = out.count + 2 + sorted.count * 12
        var values: [Int: Int] = [:]
        var outside: [UInt8] = []
        out.append16(sorted.count, order)
        for entry in sorted {
            out.append16(entry.tag, order)
            out.append16(entry.kind, order)
            out.append32(entry.count, order)
            values[entry.tag] = out.count
            if entry.value.count <= 4 {
                out += entry.value + [UInt8](repeating: 0, count: 4 - entry.value.count)
            } else {
                out.append32(next + 4 + outside.count, order)
                outside += entry.value
                if outside.count % 2 == 1 { outside.append(0) }
            }
        }
        out.append32(0, order)
        out += outside
        return (values, next)
    }
}
