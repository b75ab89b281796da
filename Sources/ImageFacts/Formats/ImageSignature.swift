internal import Bytes

/// One row of the table of signatures: bytes at a fixed place, and where they do not suffice a closer look.
struct ImageSignature: Sendable {
    let format: ImageFormat
    private let offset: Int
    private let bytes: [UInt8]
    private let alsoHolds: (@Sendable (Span<UInt8>) -> Bool)?

    init(
        _ format: ImageFormat, at offset: Int = 0, _ bytes: [UInt8],
        where alsoHolds: (@Sendable (Span<UInt8>) -> Bool)? = nil
    ) {
        self.format = format
        self.offset = offset
        self.bytes = bytes
        self.alsoHolds = alsoHolds
    }

    init(
        _ format: ImageFormat, at offset: Int = 0, _ text: String,
        where alsoHolds: (@Sendable (Span<UInt8>) -> Bool)? = nil
    ) {
        self.init(format, at: offset, Array(text.utf8), where: alsoHolds)
    }

    func matches(_ head: Span<UInt8>) -> Bool {
        guard offset + bytes.count <= head.count else { return false }
        for index in bytes.indices where head[offset + index] != bytes[index] { return false }
        return alsoHolds?(head) ?? true
    }
}

extension ImageSignature {
    /// The first row that matches decides, so the surest and the most frequent come first.
    static let all: [ImageSignature] = [
        // ITU-T T.81, B.1.1.3: SOI, and the first byte of whatever marker follows.
        ImageSignature(.jpeg, [0xFF, 0xD8, 0xFF]),
        // PNG, third edition, 5.2; the last four of its eight bytes are there to be damaged by text transfers.
        ImageSignature(.png, [0x89, 0x50, 0x4E, 0x47]),
        ImageSignature(.gif, "GIF87a"),
        ImageSignature(.gif, "GIF89a"),
        ImageSignature(.webp, at: 8, "WEBP", where: { StaticString("RIFF").matches($0, at: 0) }),
        ImageSignature(.video, at: 8, "AVI ", where: { StaticString("RIFF").matches($0, at: 0) }),
        ImageSignature(.bmp, "BM", where: BitmapHeader.isPlausible),
        // Camera originals; the TIFF-like ones must stand before TIFF.
        ImageSignature(.raw, at: 8, [0x43, 0x52, 0x02], where: { StaticString("II*\0").matches($0, at: 0) }),  // CR2
        ImageSignature(.raw, "IIRO"),  // ORF
        ImageSignature(.raw, "IIRS"),  // ORF
        ImageSignature(.raw, "MMOR"),  // ORF
        ImageSignature(.raw, "IIU\0"),  // RW2
        ImageSignature(.raw, "FUJIFILMCCD-RAW"),  // RAF
        ImageSignature(.raw, at: 6, "HEAPCCDR"),  // CRW
        ImageSignature(.raw, "FOVb"),  // X3F
        ImageSignature(.raw, "\0MRM"),  // MRW
        ImageSignature(.tiff, "II*\0"),  // TIFF 6.0, section 2
        ImageSignature(.tiff, "MM\0*"),
        ImageSignature(.tiff, "II+\0\u{8}\0\0\0"),  // BigTIFF
        ImageSignature(.tiff, "MM\0+\0\u{8}\0\0"),
        ImageSignature(.jp2, [0, 0, 0, 0x0C, 0x6A, 0x50, 0x20, 0x20, 0x0D, 0x0A, 0x87, 0x0A]),
        ImageSignature(.jp2, [0xFF, 0x4F, 0xFF, 0x51]),
        ImageSignature(.jxl, [0, 0, 0, 0x0C, 0x4A, 0x58, 0x4C, 0x20, 0x0D, 0x0A, 0x87, 0x0A]),
        ImageSignature(.jxl, [0xFF, 0x0A]),
        ImageSignature(.psd, "8BPS\0\u{1}"),
        ImageSignature(.psd, "8BPS\0\u{2}"),
        // Other things under a photo's name.
        ImageSignature(.zip, "PK\u{3}\u{4}"),
        ImageSignature(.zip, "PK\u{5}\u{6}"),
        ImageSignature(.zip, "PK\u{7}\u{8}"),
        ImageSignature(.rar, "Rar!\u{1A}\u{7}"),
        ImageSignature(.sevenZip, [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]),
        ImageSignature(.gzip, [0x1F, 0x8B, 0x08]),
        ImageSignature(.ole, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
        ImageSignature(.rtf, "{\\rtf"),
        ImageSignature(.video, [0x1A, 0x45, 0xDF, 0xA3]),  // Matroska, WebM
        ImageSignature(.video, [0x30, 0x26, 0xB2, 0x75, 0x8E, 0x66, 0xCF, 0x11]),  // ASF, WMV
        ImageSignature(.video, [0, 0, 1, 0xBA]),  // MPEG program stream
        ImageSignature(.video, [0, 0, 1, 0xB3]),
        ImageSignature(.video, "FLV\u{1}"),
        ImageSignature(.video, at: 188, "G", where: { $0[0] == 0x47 && TextSniffer.kind(of: $0) == nil }),  // MPEG-TS
        // QuickTime files of old cameras begin without `ftyp`.
        ImageSignature(.video, at: 4, "moov"),
        ImageSignature(.video, at: 4, "mdat"),
        ImageSignature(.executable, [0x7F, 0x45, 0x4C, 0x46]),
        ImageSignature(.executable, "MZ", where: { $0.count >= 64 && TextSniffer.kind(of: $0) == nil }),
    ]
}

/// The two letters of a BMP begin many a text, so its header is looked at, too.
///
/// | at | bytes | |
/// |---|---|---|
/// | 10 | 4 | where the pixels begin |
/// | 14 | 4 | size of the header that follows: 12, 16, 40, 52, 56, 64, 108 or 124 |
/// | 22 or 26 | 2 | planes, always 1 |
enum BitmapHeader {
    static func isPlausible(_ head: Span<UInt8>) -> Bool {
        guard head.count >= 28 else { return false }
        guard head[15] == 0, head[16] == 0, head[17] == 0 else { return false }
        let planes: Int
        switch head[14] {
        case 12: planes = 22
        case 16, 40, 52, 56, 64, 108, 124: planes = 26
        default: return false
        }
        return head[planes] == 1 && head[planes + 1] == 0
    }
}
