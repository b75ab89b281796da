import ImageFacts

// What was measured over a photo's rows, in JSON; meaning and range of each stand in `ReportSchema`.

extension JSONWriter {
    /// `pixels`, where rows were measured.
    mutating func measures(_ measures: PixelMeasures?) {
        guard let measures else { return }
        object("pixels") {
            $0.size("view", measures.view)
            $0.object("sharpness") { $0.sharpness(measures.sharpness) }
            $0.object("tone") { $0.tone(measures.tone) }
            $0.object("detail") { $0.detail(measures.detail) }
            $0.list("hashes", measures.hashes) { $0.string($1.hexadecimal) }
        }
    }

    private mutating func sharpness(_ sharpness: Sharpness) {
        field("tiles", sharpness.tiles)
        field("contrastTiles", sharpness.contrastTiles)
        list("edges", sharpness.edges) { writer, edges in
            writer.object {
                $0.field("tiles", edges.tiles)
                $0.decimal("tenth", edges.tenth, digits: 2)
                $0.decimal("quarter", edges.quarter, digits: 2)
                $0.decimal("half", edges.half, digits: 2)
            }
        }
        decimal("sharpShare", sharpness.sharpShare, digits: 3)
        decimal("noise", sharpness.noise, digits: 2)
        decimal("blocks", sharpness.blocks, digits: 2)
        guard let place = sharpness.sharpest else { return }
        object("sharpest") {
            $0.field("x", place.x)
            $0.field("y", place.y)
            $0.field("width", place.size.width)
            $0.field("height", place.size.height)
        }
    }

    private mutating func tone(_ tone: Tone) {
        list("levels", tone.levels) { $0.number($1) }
        decimal("black", tone.black, digits: 3)
        decimal("burnt", tone.burnt, digits: 3)
    }

    private mutating func detail(_ detail: PixelDetail) {
        list("bands", detail.bands) { $0.decimal($1, digits: 2) }
        decimal("peak", detail.peak, digits: 2)
        decimal("peakFrequency", detail.cyclesPerThousand, digits: 3)
        list("steps", detail.steps) { $0.decimal($1, digits: 3) }
    }

    private mutating func decimal(_ name: StaticString, _ value: Int, digits: Int) {
        key(name)
        decimal(value, digits: digits)
    }
}

extension PixelDetail {
    /// The frequency of the highest peak, in thousandths of a cycle per pixel.
    var cyclesPerThousand: Int { peakFrequency * 1_000 / 4_096 }
}

extension UInt64 {
    /// Sixteen digits.
    var hexadecimal: String {
        let digits = String(self, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}
