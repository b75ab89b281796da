package import Bytes

/// A small picture that a camera stored beside the photo.
public struct Thumbnail: Codable, Hashable, Sendable {
    /// A JPEG that holds nothing but the picture.
    public var jpeg: [UInt8]
    /// Its size, in pixels, as stored: EXIF orientation is not applied.
    public var size: PixelSize

    /// Creates a thumbnail; the caller has made sure of both.
    public init(jpeg: [UInt8], size: PixelSize) {
        self.jpeg = jpeg
        self.size = size
    }
}

/// Finds the thumbnail of a JPEG's EXIF block (EXIF 2.32, 4.5.8 and table 18).
///
/// Nothing of a check needs it, so the readers of headers never do; who shows photos to a person asks for it.
package enum EXIFThumbnail {
    /// Longest thumbnail taken; a marker segment has no room for more.
    package static let largest = 64 << 10

    /// The thumbnail of a file; nil where there is none, or none that holds together.
    package static func read(
        _ source: borrowing some ByteSource & ~Copyable, limits: ResourceLimits = .default
    ) throws(ByteSourceError) -> Thumbnail? {
        var head: [UInt8] = []
        try source.read(at: 0, count: 2, into: &head)
        guard head == [0xFF, 0xD8] else { return nil }
        var place = 2
        // T.81, B.1.1.4: FF, marker, length with its own two bytes; a block of EXIF comes before the first scan.
        for _ in 0..<limits.jpegSegments {
            try source.read(at: place, count: 10, into: &head)
            guard head.count == 10, head[0] == 0xFF, head[1] >= 0xC0, head[1] != 0xDA else { return nil }
            let length = Int(head[2]) << 8 | Int(head[3])
            guard length >= 2 else { return nil }
            if head[1] == 0xE1, StaticString("Exif\0").matches(head.span, at: 4), length > 8 {
                var block: [UInt8] = []
                try source.read(at: place + 10, count: length - 8, into: &block)
                if let found = find(in: block.span, limits: limits) { return found }
            }
            place += 2 + length
        }
        return nil
    }

    /// The thumbnail in a block that begins at its byte order mark.
    package static func find(in block: Span<UInt8>, limits: ResourceLimits = .default) -> Thumbnail? {
        var reader = ByteReader(block)
        reader.order = reader.starts(with: "II") ? .littleEndian : .bigEndian
        var start: UInt32?
        var length: UInt32?
        do throws(ReadError) {
            let mark = try reader.u16()
            let number = try reader.u16()
            guard mark == 0x4D4D || mark == 0x4949, number == 42 else { return nil }
            // IFD0 is passed over: the offset of IFD1 follows its entries.
            try reader.seek(to: Int(clamping: try reader.u32()))
            try reader.skip(Int(try reader.u16()) * 12)
            let second = try reader.u32()
            guard second > 0 else { return nil }
            try reader.seek(to: Int(clamping: second))
            for _ in 0..<min(Int(try reader.u16()), limits.exifEntries) {
                let entry = try EXIFEntry(&reader)
                let next = reader.offset
                guard entry.tag == 0x0201 || entry.tag == 0x0202, entry.count == 1 else { continue }
                try reader.seek(to: entry.place + 8)
                let value = entry.type == .short ? UInt32(try reader.u16()) : try reader.u32()
                if entry.tag == 0x0201 { start = start ?? value } else { length = length ?? value }
                try reader.seek(to: next)
            }
            guard let start, let length, length <= largest else { return nil }
            try reader.seek(to: Int(clamping: start))
            return ThumbnailCopy.bare(try reader.slice(Int(length)))
        } catch {
            return nil
        }
    }
}

/// Copies a small JPEG without anything that is not picture: a thumbnail may carry metadata, and bytes behind its end.
enum ThumbnailCopy {
    /// A header may claim millions of pixels in a few bytes; who opens the copy would decode them.
    static let longestSide = 1_024

    /// The copy; nil for anything but one whole picture of a usual kind.
    static func bare(_ jpeg: Span<UInt8>) -> Thumbnail? {
        var reader = ByteReader(jpeg)
        var out: [UInt8] = [0xFF, 0xD8]
        var size: PixelSize?
        var hasScan = false
        do throws(ReadError) {
            guard try reader.u16() == 0xFFD8 else { return nil }
            while true {
                guard try reader.u8() == 0xFF else { return nil }
                var marker = try reader.u8()
                while marker == 0xFF { marker = try reader.u8() }
                if marker == 0xD9 {
                    guard let size, hasScan else { return nil }
                    return Thumbnail(jpeg: out + [0xFF, 0xD9], size: size)
                }
                guard marker >= 0xC0, !(0xD0...0xD8).contains(marker) else { return nil }
                let length = try reader.u16()
                guard length >= 2 else { return nil }
                let data = try reader.slice(Int(length) - 2)
                switch marker {
                case 0xC0, 0xC1, 0xC2:
                    guard size == nil, let found = frame(data) else { return nil }
                    size = found
                case 0xC4, 0xDA...0xDD: break
                // The colours of a picture without APP14 are read otherwise; it has twelve bytes and no more.
                case 0xEE where StaticString("Adobe").matches(data, at: 0) && data.count == 12: break
                case 0xE0...0xEF, 0xFE: continue
                default: return nil
                }
                out += [0xFF, marker, UInt8(length >> 8), UInt8(length & 0xFF)]
                out += Array(copying: data)
                guard marker == 0xDA else { continue }
                hasScan = true
                try copyScan(&reader, of: jpeg, into: &out)
            }
        } catch {
            return nil
        }
    }

    /// Lines and columns of a frame header (T.81, B.2.2).
    private static func frame(_ data: Span<UInt8>) -> PixelSize? {
        guard data.count >= 6 else { return nil }
        let size = PixelSize(
            width: Int(data[3]) << 8 | Int(data[4]), height: Int(data[1]) << 8 | Int(data[2]))
        let sides = 1...longestSide
        return sides.contains(size.width) && sides.contains(size.height) ? size : nil
    }

    /// Entropy-coded bytes, up to the marker behind them: FF 00 is a byte, FF D0…D7 a restart (T.81, B.1.1.5).
    @_lifetime(reader: copy reader)
    private static func copyScan(
        _ reader: inout ByteReader, of jpeg: Span<UInt8>, into out: inout [UInt8]
    ) throws(ReadError) {
        while true {
            let byte = try reader.u8()
            if byte == 0xFF, reader.remaining > 0 {
                let next = jpeg[reader.offset]
                guard next == 0 || (0xD0...0xD7).contains(next) else {
                    try reader.seek(to: reader.offset - 1)
                    return
                }
            }
            out.append(byte)
        }
    }
}
