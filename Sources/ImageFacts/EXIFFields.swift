internal import Bytes

/// The fields of an EXIF block that are facts here, gathered entry by entry.
///
/// The first entry of a tag counts; a tag that stands twice in a directory is out of order (TIFF 6.0: entries are
/// sorted by tag), and reading it again could cost any number of copies of the same bytes.
struct EXIFFields {
    /// Which directory an entry stands in.
    enum Directory: UInt32 {
        case image, exif
    }

    private let limits: ResourceLimits
    private let offset: Int?
    private let present: PresentParts
    /// A value that must be read first; nothing of the block counts until it is.
    private(set) var missing: Range<Int>?
    /// Directory and tag of each field met; they are few, and looking through them is cheaper than a set.
    private var taken: [UInt32] = []
    private var camera = Camera()
    private var software: String?
    private var orientation: Int?
    private var captured: CaptureTime?
    private var capturedOffset: Int?
    private var hasExposure = false
    private var texts: [EmbeddedText] = []
    /// What was out of order so far, in the order met.
    private(set) var problems: [MetadataProblem] = []

    init(limits: ResourceLimits, offset: Int?, present: PresentParts) {
        self.limits = limits
        self.offset = offset
        self.present = present
    }

    /// Notes a problem at `place` in the block.
    mutating func report(_ kind: MetadataProblem.Kind, at place: Int) {
        // A crafted block could hold one for each entry; the first ones tell enough.
        guard problems.count < 32 else { return }
        problems.append(MetadataProblem(.exif, kind, offset: offset.map { $0 + place }))
    }

    /// Where the EXIF directory begins, when `entry` of IFD0 says so.
    mutating func pointer(_ entry: EXIFEntry, of directory: Directory, from reader: inout ByteReader) -> Int? {
        guard entry.tag == Tag.exifDirectory.rawValue, directory == .image else { return nil }
        guard entry.count == 1, entry.type == .long || entry.type == .directory else {
            report(.malformed, at: entry.place)
            return nil
        }
        do throws(ReadError) {
            try reader.seek(to: entry.place + 8)
            return Int(clamping: try reader.u32())
        } catch {
            report(.truncated, at: entry.place)
            return nil
        }
    }

    /// Takes the value of `entry` when it is one of the fields.
    mutating func take(
        _ entry: EXIFEntry, of directory: Directory, from reader: inout ByteReader, in block: Span<UInt8>
    ) {
        // ExposureTime, FNumber, PhotographicSensitivity: that they stand there is all that is asked.
        switch entry.tag {
        case 0x829A, 0x829D, 0x8827: hasExposure = true
        default: break
        }
        guard let tag = Tag(rawValue: entry.tag), tag != .exifDirectory, tag.belongs(to: directory) else { return }
        let field = directory.rawValue << 16 | UInt32(entry.tag)
        guard !taken.contains(field) else {
            report(.malformed, at: entry.place)
            return
        }
        taken.append(field)
        do throws(EXIFEntry.ValueError) {
            let range = try entry.range(in: &reader)
            guard present.contains(range) else {
                missing = range
                return
            }
            guard let type = entry.type else { throw .malformed }
            if tag == .orientation {
                try takeOrientation(entry, type, block.extracting(range), reader.order)
            } else {
                guard type.isBytes else { throw .malformed }
                try take(tag, type, block.extracting(range), at: range.lowerBound, order: reader.order)
            }
        } catch {
            report(error == .outside ? .truncated : .malformed, at: entry.place)
        }
    }

    /// Hands everything over; a value that the facts hold already, from an earlier block, stays.
    mutating func finish(into facts: inout PhotoFacts) {
        if let capturedOffset { captured?.offsetMinutes = capturedOffset }
        if camera.make != nil || camera.model != nil, facts.camera == nil { facts.camera = camera }
        facts.software = facts.software ?? software
        facts.orientation = facts.orientation ?? orientation
        facts.taken = facts.taken ?? captured
        if hasExposure { facts.provenance.hasExposure = true }
        for text in texts { facts.keep(text, of: .exif, limits: limits) }
        facts.metadataProblems += problems
    }
}

extension EXIFFields {
    /// The tags that are read (EXIF 2.32, tables 4 and 8; the XP tags are Microsoft's).
    private enum Tag: UInt16 {
        case imageDescription = 0x010E
        case make = 0x010F
        case model = 0x0110
        case orientation = 0x0112
        case software = 0x0131
        case exifDirectory = 0x8769
        case dateTimeOriginal = 0x9003
        case offsetTimeOriginal = 0x9011
        case userComment = 0x9286
        case xpTitle = 0x9C9B
        case xpComment = 0x9C9C
        case xpSubject = 0x9C9F

        /// TIFF fields count in IFD0 only; EXIF fields are met in IFD0, too (TIFF/EP has DateTimeOriginal there).
        func belongs(to directory: Directory) -> Bool {
            switch self {
            case .imageDescription, .make, .model, .orientation, .software, .exifDirectory: directory == .image
            case .dateTimeOriginal, .offsetTimeOriginal, .userComment, .xpTitle, .xpComment, .xpSubject: true
            }
        }
    }

    /// SHORT by the specification; other whole numbers are met (Fujifilm copies made by exiv2 hold SLONG).
    private mutating func takeOrientation(
        _ entry: EXIFEntry, _ type: EXIFValueType, _ value: Span<UInt8>, _ order: ByteReader.Order
    ) throws(EXIFEntry.ValueError) {
        var reader = ByteReader(value, order: order)
        let number: UInt32
        do throws(ReadError) {
            switch type {
            case .byte, .signedByte: number = UInt32(try reader.u8())
            case .short, .signedShort: number = UInt32(try reader.u16())
            case .long, .signedLong: number = try reader.u32()
            default: throw ReadError(offset: 0, needed: 0)
            }
        } catch {
            throw .malformed
        }
        guard (1...8).contains(number) else { throw .malformed }
        orientation = orientation ?? Int(number)
    }

    private mutating func take(
        _ tag: Tag, _ type: EXIFValueType, _ value: Span<UInt8>, at place: Int, order: ByteReader.Order
    ) throws(EXIFEntry.ValueError) {
        switch tag {
        case .make: camera.make = label(value)
        case .model: camera.model = label(value)
        case .software: software = label(value)
        case .imageDescription:
            let decoded =
                type == .utf8
                ? TextDecoder.decode(value, declared: .utf8, limits: limits) : TextDecoder.decode(value, limits: limits)
            keep(decoded, from: .exifImageDescription, at: place)
        case .xpTitle: takeXP(value, .exifXPTitle, at: place)
        case .xpComment: takeXP(value, .exifXPComment, at: place)
        case .xpSubject: takeXP(value, .exifXPSubject, at: place)
        case .userComment:
            guard let comment = EXIFUserComment.decode(value, order: order, limits: limits) else {
                report(.notBuilt, at: place)
                return
            }
            keep(comment, from: .exifUserComment, at: place)
        case .dateTimeOriginal:
            switch EXIFDateTime.parse(value) {
            case .time(let time): captured = captured ?? time
            case .unknown: break
            case .malformed: throw .malformed
            }
        case .offsetTimeOriginal:
            switch EXIFDateTime.parseOffset(value) {
            case .minutes(let minutes): capturedOffset = capturedOffset ?? minutes
            case .unknown: break
            case .malformed: throw .malformed
            }
        case .orientation, .exifDirectory:
            throw .malformed
        }
    }

    private mutating func takeXP(_ value: Span<UInt8>, _ source: TextSource, at place: Int) {
        keep(TextDecoder.decode(value, declared: .utf16LittleEndian, limits: limits), from: source, at: place)
    }

    /// Only NULs are no text; only blanks are one, and whether that counts is for others to say.
    private mutating func keep(_ decoded: DecodedText, from source: TextSource, at place: Int) {
        guard !decoded.text.isEmpty else { return }
        texts.append(EmbeddedText(source: source, decoded: decoded, offset: offset.map { $0 + place }))
    }

    /// A name: up to the first NUL (TIFF 6.0: what follows is another string), without blanks around it.
    private func label(_ value: Span<UInt8>) -> String? {
        var end = 0
        while end < value.count, value[end] != 0 { end += 1 }
        let scalars = TextDecoder.decode(value.extracting(0..<end), limits: limits).text.unicodeScalars
        let isBlank = { (scalar: Unicode.Scalar) in scalar == " " || scalar == "\t" || scalar == "\r" || scalar == "\n"
        }
        guard let first = scalars.firstIndex(where: { !isBlank($0) }),
            let last = scalars.lastIndex(where: { !isBlank($0) })
        else { return nil }
        return String(scalars[first...last])
    }
}
