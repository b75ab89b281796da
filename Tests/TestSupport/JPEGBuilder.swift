/// Makes a whole JPEG by code: real Huffman-coded pictures of any size that every decoder reads as intact.
///
/// Pictures are made of one brightness per block, so that even millions of pixels stay small, or drawn.
/// ```swift
/// let photo = JPEGBuilder(width: 1600, height: 1200)
///     .exif(EXIFBuilder().imageDescription("县长在岫岩宾馆门前解答咨询"))
///     .comment("…")
///     .build()
/// ```
package struct JPEGBuilder: Sendable {
    /// How the components are coded and told to decoders.
    package enum Color: Sendable, CaseIterable {
        case gray, ycbcr, rgb, cmyk, ycck

        package var components: Int {
            switch self {
            case .gray: 1
            case .ycbcr, .rgb: 3
            case .cmyk, .ycck: 4
            }
        }

        /// Transform of the Adobe marker (APP14), nil where none is written.
        var adobeTransform: UInt8? {
            switch self {
            case .gray, .ycbcr: nil
            case .rgb, .cmyk: 0
            case .ycck: 2
            }
        }
    }

    /// What is to be seen.
    package enum Picture: Sendable {
        /// One shade of grey.
        case flat
        /// Brighter from the left top to the right bottom.
        case gradient
        /// Random blocks with some detail: as many bytes a pixel as a camera writes, more or less.
        case noise(seed: UInt64)
        /// What is judged like a photo.
        case scene(PhotoScene)
        /// Patches of light and shade that a picture can be recognised by at any size.
        case patches(seed: UInt64)
    }

    /// One segment: what stands behind FF `marker` and the length.
    package struct Segment: Sendable {
        package var marker: UInt8
        package var data: [UInt8]

        package init(marker: UInt8, data: [UInt8]) {
            self.marker = marker
            self.data = data
        }
    }

    package var width: Int
    package var height: Int
    package var color: Color
    package var picture: Picture
    /// SOF2 with one scan of DC coefficients; a valid progressive picture.
    package var isProgressive = false
    /// Whether a progressive picture has a scan of detail for each component behind the first one.
    package var hasDetailScans = false
    /// Whether the file ends with EOI.
    package var hasEnd = true
    /// Bits of a component as the frame header claims; anything but 8 is refused by most decoders.
    package var precision: UInt8 = 8
    /// The quantisation table, in the order of frequencies.
    package var quantiser = [UInt8](repeating: 8, count: 64)
    /// Whether an APP0 JFIF segment comes first (where the colours allow it).
    package var hasJFIF = true
    /// Segments in front of APP0, then those behind it.
    package var leading: [Segment] = []
    package var segments: [Segment] = []
    /// FF bytes put in front of every marker.
    package var fill = 0
    /// Bytes behind the end marker.
    package var trailer: [UInt8] = []

    package init(width: Int, height: Int, color: Color = .ycbcr, picture: Picture = .gradient) {
        self.width = width
        self.height = height
        self.color = color
        self.picture = picture
    }

    /// The whole file.
    package func build() -> [UInt8] {
        var out = header() + JPEGScan.bytes(self)
        for component in detailComponents {
            out += encoded(0xDA, [1, UInt8(component + 1), 0x00, 1, 63, 0])
            out += JPEGScan(self).details(of: component).bytes
        }
        return out + (hasEnd ? marker(0xD9) : []) + trailer
    }

    /// Where in the file each row of blocks ends, and how many rows of pixels it has.
    package func blockRows() -> (ends: [Int], height: Int) {
        let start = header().count
        return (JPEGScan(self).rowEnds().map { start + $0 }, 8 * sampling(0))
    }

    private var detailComponents: Range<Int> { isProgressive && hasDetailScans ? 0..<color.components : 0..<0 }

    /// The file up to and with the scan header; `build()` begins with it.
    package func header() -> [UInt8] {
        var out: [UInt8] = [0xFF, 0xD8]
        for segment in leading { out += encoded(segment) }
        if hasJFIF, color == .gray || color == .ycbcr {
            out += encoded(0xE0, Array("JFIF\0".utf8) + [1, 1, 0, 0, 1, 0, 1, 0, 0])
        }
        if let transform = color.adobeTransform {
            out += encoded(0xEE, Array("Adobe".utf8) + [0, 100, 0, 0, 0, 0, transform])
        }
        for segment in segments { out += encoded(segment) }
        out += encoded(0xDB, [0] + quantiser)
        out += encoded(isProgressive ? 0xC2 : 0xC0, frame())
        out += encoded(0xC4, [0x00] + JPEGScan.directTable.definition)
        let isDrawn = if case .scene = picture { true } else { false }
        out += encoded(0xC4, [0x10] + (isDrawn ? JPEGBlocks.table : JPEGScan.detailTable).definition)
        var scan: [UInt8] = [UInt8(color.components)]
        for component in 1...color.components { scan += [UInt8(component), 0x00] }
        return out + encoded(0xDA, scan + [0, isProgressive ? 0 : 63, 0])
    }

    /// Sampling factors: brightness of a photo is stored four times as fine as its colours.
    func sampling(_ component: Int) -> Int {
        color == .ycbcr && component == 0 ? 2 : 1
    }

    private func frame() -> [UInt8] {
        var data: [UInt8] = [precision]
        data.append16(height)
        data.append16(width)
        data.append(UInt8(color.components))
        for component in 0..<color.components {
            let factor = UInt8(sampling(component))
            data += [UInt8(component + 1), factor << 4 | factor, 0]
        }
        return data
    }

    private func marker(_ code: UInt8) -> [UInt8] {
        [UInt8](repeating: 0xFF, count: fill + 1) + [code]
    }

    private func encoded(_ segment: Segment) -> [UInt8] {
        encoded(segment.marker, segment.data)
    }

    private func encoded(_ code: UInt8, _ data: [UInt8]) -> [UInt8] {
        precondition(data.count <= 65_533, "a JPEG segment holds at most 65,533 bytes")
        var out = marker(code)
        out.append16(data.count + 2)
        return out + data
    }
}
