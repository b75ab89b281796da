internal import Bytes
internal import CImageCodecs

/// The signature and the IHDR chunk of a PNG: what it claims, and what libpng says to that.
///
/// | at | bytes | |
/// |---|---|---|
/// | 0 | 8 | signature |
/// | 8 | 4 4 | length 13, `IHDR` |
/// | 16 | 4 4 | width, height |
/// | 24 | 1 1 1 1 1 | bit depth, colour type, compression, filter, interlace |
/// | 29 | 4 | checksum |
enum PNGHeader {
    static let size = 33

    /// libpng's refusal, or nil; `head` is the file's first 33 bytes, fewer only when it has no more.
    static func refusal(_ head: Span<UInt8>, fileCount: Int) -> ImageProblem? {
        var room = [UInt8](repeating: 0, count: 64)
        var span = room.mutableSpan
        let header = cic_png_read_header(head, &span)
        guard !header.accepted else { return nil }
        let code = String(decoding: room.prefix(header.nameLength), as: UTF8.self)
        // libpng waits for more where the file has no more.
        if code == "PNG_INCOMPLETE" { return .truncated(offset: fileCount) }
        return .codec(code: code, arguments: arguments(code, head))
    }

    /// What IHDR claims; nothing of it has been checked.
    static func claim(_ head: Span<UInt8>, at offset: Int = 8, into facts: inout PhotoFacts) {
        var reader = ByteReader(head)
        do throws(ReadError) {
            try reader.skip(offset + 4)
            guard reader.starts(with: "IHDR") else { return }
            try reader.skip(4)
            let width = Int(clamping: try reader.u32())
            let height = Int(clamping: try reader.u32())
            facts.storedSize = PixelSize(width: width, height: height)
            facts.bits = Int(try reader.u8())
            let color = try reader.u8()
            facts.colorSpace = colorSpace(color)
            facts.components = components(color)
            try reader.skip(2)
            facts.coding = try reader.u8() == 1 ? .interlaced : .rows
        } catch {
            // A cut header claims as much as was read.
        }
    }

    /// PNG, third edition, table 9.
    private static func colorSpace(_ type: UInt8) -> ColorSpace {
        switch type {
        case 0: .gray
        case 2: .rgb
        case 3: .palette
        case 4: .grayAlpha
        case 6: .rgba
        default: .unknown
        }
    }

    private static func components(_ type: UInt8) -> Int? {
        switch type {
        case 0, 3: 1
        case 2: 3
        case 4: 2
        case 6: 4
        default: nil
        }
    }

    /// The numbers that a refusal is about.
    private static func arguments(_ code: String, _ head: Span<UInt8>) -> [Int] {
        func number(_ offset: Int, _ count: Int) -> [Int] {
            guard offset + count <= head.count else { return [] }
            return [(offset..<offset + count).reduce(0) { $0 << 8 | Int(head[$1]) }]
        }
        return switch code {
        case "PNG_IHDR_WIDTH_ZERO", "PNG_IHDR_WIDTH_INVALID", "PNG_IHDR_WIDTH_LIMIT": number(16, 4)
        case "PNG_IHDR_HEIGHT_ZERO", "PNG_IHDR_HEIGHT_INVALID", "PNG_IHDR_HEIGHT_LIMIT": number(20, 4)
        case "PNG_IHDR_BIT_DEPTH": number(24, 1)
        case "PNG_IHDR_COLOR_TYPE": number(25, 1)
        case "PNG_IHDR_COLOR_TYPE_BIT_DEPTH": number(25, 1) + number(24, 1)
        case "PNG_IHDR_COMPRESSION": number(26, 1)
        case "PNG_IHDR_FILTER": number(27, 1)
        case "PNG_IHDR_INTERLACE": number(28, 1)
        case "PNG_IHDR_LENGTH", "PNG_CHUNK_LENGTH": number(8, 4)
        default: []
        }
    }
}
