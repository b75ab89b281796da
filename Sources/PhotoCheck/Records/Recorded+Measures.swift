internal import Bytes
internal import ImageFacts

// The forms of what was measured over a photo's rows, in the order of the properties.

extension PixelMeasures: Recorded {
    func write(to record: inout RecordWriter) {
        record.value(view)
        record.value(sharpness)
        record.value(tone)
        record.value(detail)
        record.value(hashes)
        record.raw(thumbnail)
    }

    init(from record: inout RecordReader) throws(RecordError) {
        self.init(
            view: try record.value(), sharpness: try record.value(), tone: try record.value(),
            detail: try record.value(), hashes: try record.value(), thumbnail: try record.raw())
    }
}

extension PhotoPictures: Recorded {
    func write(to record: inout RecordWriter) {
        record.value(whole)
        record.value(sharpest)
    }

    init(from record: inout RecordReader) throws(RecordError) {
        self.init(whole: try record.value(), sharpest: try record.value())
    }
}

extension SmallPicture: Recorded {
    func write(to record: inout RecordWriter) {
        record.value(size)
        record.raw(jpeg)
    }

    init(from record: inout RecordReader) throws(RecordError) {
        self.init(size: try record.value(), jpeg: try record.raw())
    }
}

extension UInt64: Recorded {
    func write(to record: inout RecordWriter) { record.number(self) }
    init(from record: inout RecordReader) throws(RecordError) { self = try record.number() }
}

extension Sharpness: Recorded {
    func write(to record: inout RecordWriter) {
        record.value(tiles)
        record.value(contrastTiles)
        record.value(edges)
        record.value(sharpShare)
        record.value(noise)
        record.value(blocks)
        record.value(sharpest)
    }

    init(from record: inout RecordReader) throws(RecordError) {
        self.init(
            tiles: try record.value(), contrastTiles: try record.value(), edges: try record.value(),
            sharpShare: try record.value(), noise: try record.value(), blocks: try record.value(),
            sharpest: try record.value())
    }
}

extension EdgeWidths: Recorded {
    func write(to record: inout RecordWriter) {
        record.value(tiles)
        record.value(tenth)
        record.value(quarter)
        record.value(half)
    }

    init(from record: inout RecordReader) throws(RecordError) {
        self.init(
            tiles: try record.value(), tenth: try record.value(), quarter: try record.value(), half: try record.value())
    }
}

extension PixelArea: Recorded {
    func write(to record: inout RecordWriter) {
        record.value(x)
        record.value(y)
        record.value(size)
    }

    init(from record: inout RecordReader) throws(RecordError) {
        self.init(x: try record.value(), y: try record.value(), size: try record.value())
    }
}

extension Tone: Recorded {
    func write(to record: inout RecordWriter) {
        record.value(levels)
        record.value(black)
        record.value(burnt)
    }

    init(from record: inout RecordReader) throws(RecordError) {
        self.init(levels: try record.value(), black: try record.value(), burnt: try record.value())
    }
}

extension PixelDetail: Recorded {
    func write(to record: inout RecordWriter) {
        record.value(bands)
        record.value(peak)
        record.value(peakFrequency)
        record.value(steps)
    }

    init(from record: inout RecordReader) throws(RecordError) {
        self.init(
            bands: try record.value(), peak: try record.value(), peakFrequency: try record.value(),
            steps: try record.value())
    }
}
