internal import Bytes
internal import ImageFacts

// The forms of what a photo's bytes say, in the order of the properties.

extension ImageFormat: RecordedCase {}
extension ColorSpace: RecordedCase {}
extension PixelCoding: RecordedCase {}
extension TextSource: RecordedCase {}
extension MetadataProblem.Block: RecordedCase {}

extension PhotoFacts: Recorded {
    func write(to record: inout RecordWriter) {
        record.value(format)
        record.value(bytes)
        record.value(storedSize)
        record.value(orientation)
        record.value(bits)
        record.value(components)
        record.value(colorSpace)
        record.value(coding)
        record.value(pixelBytes)
        record.value(endMissing)
        record.value(codecWarnings)
        record.value(camera)
        record.value(software)
        record.value(taken)
        record.value(texts)
        record.value(problem)
        record.value(metadataProblems)
        writePixels(to: &record)
    }

    init(from record: inout RecordReader) throws(RecordError) {
        self.init(format: try record.value(), bytes: try record.value())
        storedSize = try record.value()
        orientation = try record.value()
        bits = try record.value()
        components = try record.value()
        colorSpace = try record.value()
        coding = try record.value()
        pixelBytes = try record.value()
        endMissing = try record.value()
        codecWarnings = try record.value()
        camera = try record.value()
        software = try record.value()
        taken = try record.value()
        texts = try record.value()
        problem = try record.value()
        metadataProblems = try record.value()
        try readPixels(from: &record)
    }
}

extension PixelSize: Recorded {
    func write(to record: inout RecordWriter) {
        record.value(width)
        record.value(height)
    }

    init(from record: inout RecordReader) throws(RecordError) {
        self.init(width: try record.value(), height: try record.value())
    }
}

extension Camera: Recorded {
    func write(to record: inout RecordWriter) {
        record.value(make)
        record.value(model)
    }

    init(from record: inout RecordReader) throws(RecordError) {
        self.init(make: try record.value(), model: try record.value())
    }
}

extension CaptureTime: Recorded {
    func write(to record: inout RecordWriter) {
        for part in [year, month, day, hour, minute, second] { record.value(part) }
        record.value(offsetMinutes)
    }

    init(from record: inout RecordReader) throws(RecordError) {
        self.init(
            year: try record.value(), month: try record.value(), day: try record.value(), hour: try record.value(),
            minute: try record.value(), second: try record.value(), offsetMinutes: try record.value())
    }
}

extension EmbeddedText: Recorded {
    func write(to record: inout RecordWriter) {
        record.value(source)
        record.value(decoded)
        record.value(language)
        record.value(offset)
    }

    init(from record: inout RecordReader) throws(RecordError) {
        self.init(
            source: try record.value(), decoded: try record.value(), language: try record.value(),
            offset: try record.value())
    }
}

extension DecodedText: Recorded {
    func write(to record: inout RecordWriter) {
        record.value(text)
        record.value(encoding)
        record.value(doubts)
    }

    init(from record: inout RecordReader) throws(RecordError) {
        self.init(text: try record.value(), encoding: try record.value(), doubts: try record.value())
    }
}

extension TextDoubt: Recorded {
    func write(to record: inout RecordWriter) {
        switch self {
        case .replaced(let count):
            record.byte(0)
            record.value(count)
        case .ambiguous(let other, let reading):
            record.byte(1)
            record.value(other)
            record.value(reading)
        case .mislabelled(let declared):
            record.byte(2)
            record.value(declared)
        case .cut: record.byte(3)
        case .repaired(let misreading, let original):
            record.byte(4)
            record.value(misreading)
            record.value(original)
        case .repairable(let misreading, let reading):
            record.byte(5)
            record.value(misreading)
            record.value(reading)
        }
    }

    init(from record: inout RecordReader) throws(RecordError) {
        switch try record.byte() {
        case 0: self = .replaced(count: try record.value())
        case 1: self = .ambiguous(other: try record.value(), reading: try record.value())
        case 2: self = .mislabelled(declared: try record.value())
        case 3: self = .cut
        case 4: self = .repaired(try record.value(), original: try record.value())
        case 5: self = .repairable(try record.value(), reading: try record.value())
        default: throw .malformed
        }
    }
}

extension Misreading: Recorded {
    func write(to record: inout RecordWriter) {
        record.value(written)
        record.value(readAs)
        record.value(times)
    }

    init(from record: inout RecordReader) throws(RecordError) {
        self.init(written: try record.value(), readAs: try record.value(), times: try record.value())
    }
}

extension ImageProblem: Recorded {
    func write(to record: inout RecordWriter) {
        switch self {
        case .truncated(let offset):
            record.byte(0)
            record.value(offset)
        case .chunkPastEnd(let chunk, let offset, let declared):
            record.byte(1)
            record.value(chunk)
            record.value(offset)
            record.value(declared)
        case .codec(let code, let arguments):
            record.byte(2)
            record.value(code)
            record.value(arguments)
        case .noSize: record.byte(3)
        case .limit(let limit):
            record.byte(4)
            record.value(limit)
        }
    }

    init(from record: inout RecordReader) throws(RecordError) {
        switch try record.byte() {
        case 0: self = .truncated(offset: try record.value())
        case 1:
            self = .chunkPastEnd(
                chunk: try record.value(), offset: try record.value(), declared: try record.value())
        case 2: self = .codec(code: try record.value(), arguments: try record.value())
        case 3: self = .noSize
        case 4: self = .limit(try record.value())
        default: throw .malformed
        }
    }
}

extension MetadataProblem: Recorded {
    func write(to record: inout RecordWriter) {
        record.value(block)
        switch kind {
        case .truncated: record.byte(0)
        case .cycle: record.byte(1)
        case .malformed: record.byte(2)
        case .checksum: record.byte(3)
        case .xml: record.byte(4)
        case .limit(let limit):
            record.byte(5)
            record.value(limit)
        case .notBuilt: record.byte(6)
        }
        record.value(offset)
    }

    init(from record: inout RecordReader) throws(RecordError) {
        let block: Block = try record.value()
        let kind: Kind =
            switch try record.byte() {
            case 0: .truncated
            case 1: .cycle
            case 2: .malformed
            case 3: .checksum
            case 4: .xml
            case 5: .limit(try record.value())
            case 6: .notBuilt
            default: throw .malformed
            }
        self.init(block, kind, offset: try record.value())
    }
}
