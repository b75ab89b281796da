internal import Bytes
internal import ImageFacts

// The forms of what a file says of its way from the camera, in the order of the properties.

extension ProvenanceMark: RecordedCase {}

extension Provenance: Recorded {
    func write(to record: inout RecordWriter) {
        record.value(hasExposure)
        record.value(standardQuality)
        record.value(thumbnail)
        record.value(marks)
    }

    init(from record: inout RecordReader) throws(RecordError) {
        self.init()
        hasExposure = try record.value()
        standardQuality = try record.value()
        thumbnail = try record.value()
        marks = try record.value()
    }
}

extension EmbeddedThumbnail: Recorded {
    func write(to record: inout RecordWriter) {
        record.value(size)
        record.raw(squares)
    }

    init(from record: inout RecordReader) throws(RecordError) {
        self.init(size: try record.value(), squares: try record.raw())
    }
}
