internal import Bytes
internal import ImageFacts

// The forms of what a photo's rows say, in the order of the properties.

extension PhotoFacts {
    func writePixels(to record: inout RecordWriter) {
        record.value(integrity)
        record.value(codecNotes)
        record.value(grayRows)
        record.value(pixels)
        record.value(pictures)
        record.value(provenance)
        record.value(sha256)
    }

    mutating func readPixels(from record: inout RecordReader) throws(RecordError) {
        integrity = try record.value()
        codecNotes = try record.value()
        grayRows = try record.value()
        pixels = try record.value()
        pictures = try record.value()
        provenance = try record.value()
        sha256 = try record.value()
    }
}

extension Integrity: Recorded {
    func write(to record: inout RecordWriter) {
        switch self {
        case .intact: record.byte(0)
        case .damaged(let damage):
            record.byte(1)
            record.value(damage)
        case .unknown(.headersOnly): record.byte(2)
        case .unknown(.formatNotRead): record.byte(3)
        case .unknown(.limit(let limit)):
            record.byte(4)
            record.value(limit)
        case .unknown(.outOfMemory): record.byte(5)
        case .unknown(.cancelled): record.byte(6)
        }
    }

    init(from record: inout RecordReader) throws(RecordError) {
        switch try record.byte() {
        case 0: self = .intact
        case 1: self = .damaged(try record.value())
        case 2: self = .unknown(.headersOnly)
        case 3: self = .unknown(.formatNotRead)
        case 4: self = .unknown(.limit(try record.value()))
        case 5: self = .unknown(.outOfMemory)
        case 6: self = .unknown(.cancelled)
        default: throw .malformed
        }
    }
}

extension Damage: Recorded {
    func write(to record: inout RecordWriter) {
        record.value(rows)
        record.value(lostFrom)
        record.value(lostRows)
        record.value(coarseFrom)
        record.value(endMissing)
    }

    init(from record: inout RecordReader) throws(RecordError) {
        self.init(
            rows: try record.value(), lostFrom: try record.value(), lostRows: try record.value(),
            coarseFrom: try record.value(), endMissing: try record.value())
    }
}

extension CodecNote: Recorded {
    func write(to record: inout RecordWriter) {
        record.value(name)
        record.value(row)
    }

    init(from record: inout RecordReader) throws(RecordError) {
        self.init(try record.value(), row: try record.value())
    }
}
