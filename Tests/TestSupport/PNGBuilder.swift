/// Makes a whole PNG by code, of any colour type, bit depth and size.
package struct PNGBuilder: Sendable {
    /// PNG, third edition, table 9.
    package enum Color: UInt8, Sendable, CaseIterable {
        case gray = 0, rgb = 2, palette = 3, grayAlpha = 4, rgba = 6

        package var components: Int {
            switch self {
            case .gray, .palette: 1
            case .grayAlpha: 2
            case .rgb: 3
            case .rgba: 4
            }
        }
    }

    /// A chunk; the checksum is made when it is written.
    package struct Chunk: Sendable {
        package var type: String
        package var data: [UInt8]

        package init(_ type: String, _ data: [UInt8]) {
            self.type = type
            self.data = data
        }
    }

    package static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    package var width: Int
    package var height: Int
    package var color: Color
    package var bits: UInt8
    package var isInterlaced = false
    /// Random rows down to this one, middle grey (of 8 bits) below; nil for a pattern that costs nearly nothing.
    package var noiseRows: Int?
    /// Bytes of one IDAT chunk at most.
    package var dataChunkSize = 8_192
    /// Chunks in front of the picture's data, then those behind it.
    package var leading: [Chunk] = []
    package var trailing: [Chunk] = []
    package var hasEnd = true

    package init(width: Int, height: Int, color: Color = .rgb, bits: UInt8 = 8) {
        self.width = width
        self.height = height
        self.color = color
        self.bits = bits
    }

    /// The whole file.
    package func build() -> [UInt8] {
        var out = Self.signature + Self.encoded(Chunk("IHDR", header()))
        if color == .palette {
            let entries = 1 << Int(bits)
            out += Self.encoded(Chunk("PLTE", (0..<entries * 3).map { UInt8($0 / 3 * 255 / max(1, entries - 1)) }))
        }
        for chunk in leading { out += Self.encoded(chunk) }
        let data = Zlib.compress(rows())
        for start in stride(from: 0, to: data.count, by: dataChunkSize) {
            out += Self.encoded(Chunk("IDAT", Array(data[start..<min(data.count, start + dataChunkSize)])))
        }
        for chunk in trailing { out += Self.encoded(chunk) }
        return hasEnd ? out + Self.encoded(Chunk("IEND", [])) : out
    }

    /// Where in the file each row's last bit lies, for a picture of noise in one chunk after another.
    package func rowEnds() -> [Int] {
        let ends = Zlib.ends(of: rows(), every: rowBytes(width) + 1)
        let file = build()
        let start = file.indices.first { file[$0...].starts(with: "IDAT".utf8) } ?? 0
        // A byte of the stream lies behind as many chunk frames as chunks before it.
        return ends.map { end in start + 4 + end + (end - 1) / dataChunkSize * 12 }
    }

    /// Length, type, data, checksum.
    package static func encoded(_ chunk: Chunk) -> [UInt8] {
        var out: [UInt8] = []
        out.append32(chunk.data.count)
        let checked = Array(chunk.type.utf8) + chunk.data
        out += checked
        out.append32(Int(Zlib.crc32(checked)))
        return out
    }

    /// The 13 bytes of IHDR.
    package func header() -> [UInt8] {
        var data: [UInt8] = []
        data.append32(width)
        data.append32(height)
        return data + [bits, color.rawValue, 0, 0, isInterlaced ? 1 : 0]
    }

    /// Filtered rows: a stripe pattern in the first one, the others equal to the one above; interlaced ones are black.
    private func rows() -> [UInt8] {
        if isInterlaced {
            return Self.passes.flatMap { pass -> [UInt8] in
                let columns = (width - pass.x + pass.stepX - 1) / pass.stepX
                let lines = (height - pass.y + pass.stepY - 1) / pass.stepY
                guard columns > 0, lines > 0 else { return [] }
                return [UInt8](repeating: 0, count: lines * (1 + rowBytes(columns)))
            }
        }
        guard height > 0, width > 0 else { return [] }
        if let noiseRows {
            var random = SplitMix64(seed: 1)
            return (0..<height).flatMap { row in
                [0]
                    + (0..<rowBytes(width)).map { _ in
                        row < noiseRows ? UInt8(truncatingIfNeeded: random.next()) : 128
                    }
            }
        }
        let count = rowBytes(width)
        let first = [0] + (0..<count).map { UInt8(truncatingIfNeeded: $0 / 16) }
        return first + (1..<height).flatMap { _ in [2] + [UInt8](repeating: 0, count: count) }
    }

    private func rowBytes(_ columns: Int) -> Int {
        (columns * color.components * Int(bits) + 7) / 8
    }

    /// Adam7: where each pass begins and how far its pixels are apart.
    private static let passes: [(x: Int, y: Int, stepX: Int, stepY: Int)] = [
        (0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2),
    ]
}

extension PNGBuilder {
    /// Adds a chunk in front of the picture's data or behind it.
    package func chunk(_ type: String, _ data: [UInt8], afterData: Bool = false) -> PNGBuilder {
        var copy = self
        if afterData { copy.trailing.append(Chunk(type, data)) } else { copy.leading.append(Chunk(type, data)) }
        return copy
    }

    /// tEXt: keyword, NUL, text, by specification in Latin-1.
    package func text(_ keyword: String, _ bytes: [UInt8], afterData: Bool = false) -> PNGBuilder {
        chunk("tEXt", Array(keyword.utf8) + [0] + bytes, afterData: afterData)
    }

    /// zTXt: the same, compressed.
    package func compressedText(_ keyword: String, _ bytes: [UInt8], afterData: Bool = false) -> PNGBuilder {
        chunk("zTXt", Array(keyword.utf8) + [0, 0] + Zlib.compress(bytes), afterData: afterData)
    }

    /// iTXt: UTF-8 with a language, compressed or not.
    package func internationalText(
        _ keyword: String, _ text: String, language: String = "", compressed: Bool = false, afterData: Bool = false
    ) -> PNGBuilder {
        let head = Array(keyword.utf8) + [0, compressed ? 1 : 0, 0] + Array(language.utf8) + [0, 0]
        let bytes = Array(text.utf8)
        return chunk("iTXt", head + (compressed ? Zlib.compress(bytes) : bytes), afterData: afterData)
    }

    /// iTXt `XML:com.adobe.xmp`.
    package func xmp(_ packet: String, compressed: Bool = false) -> PNGBuilder {
        internationalText("XML:com.adobe.xmp", packet, compressed: compressed)
    }

    /// eXIf: a TIFF block.
    package func exif(_ exif: EXIFBuilder, afterData: Bool = false) -> PNGBuilder {
        chunk("eXIf", exif.build(), afterData: afterData)
    }
}
