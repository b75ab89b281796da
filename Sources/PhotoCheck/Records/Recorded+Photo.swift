internal import Bytes
internal import ImageFacts

// The forms of photos, captions and their verdicts, in the order of the properties.

extension CaptionMatch: RecordedCase {}
extension CaptionElement: RecordedCase {}
extension CaptionWriting.Reason: RecordedCase {}
extension CaptionWriting.Doubt: RecordedCase {}
extension ByteSourceError.Operation: RecordedCase {}

extension Photo: Recorded {
    func write(to record: inout RecordWriter) {
        record.value(path)
        record.value(inside)
        record.value(pasted)
        record.value(examination)
        record.value(captions)
    }

    init(from record: inout RecordReader) throws(RecordError) {
        self.init(
            path: try record.value(), inside: try record.value(), pasted: try record.value(),
            examination: try record.value(), captions: try record.value())
    }
}

extension Examination: Recorded {
    func write(to record: inout RecordWriter) {
        switch self {
        case .facts(let facts):
            record.byte(0)
            record.value(facts)
        case .failed(.system(let code, let operation)):
            record.byte(1)
            record.value(Int(code))
            record.value(operation)
        case .failed(.vanished): record.byte(2)
        case .failed(.changed): record.byte(3)
        case .failed(.noFile): record.byte(4)
        case .failed(.container(let problem)):
            record.byte(5)
            record.value(problem)
        }
    }

    init(from record: inout RecordReader) throws(RecordError) {
        switch try record.byte() {
        case 0: self = .facts(try record.value())
        case 1:
            guard let code = Int32(exactly: try record.value(Int.self)) else { throw .malformed }
            self = .failed(.system(code: code, operation: try record.value()))
        case 2: self = .failed(.vanished)
        case 3: self = .failed(.changed)
        case 4: self = .failed(.noFile)
        case 5: self = .failed(.container(try record.value()))
        default: throw .malformed
        }
    }
}

extension ContainerProblem: Recorded {
    func write(to record: inout RecordWriter) {
        switch self {
        case .encrypted: record.byte(0)
        case .damaged(let detail):
            record.byte(1)
            record.value(detail)
        case .limit(let reached):
            record.byte(2)
            record.value(reached)
        case .needsTrait(let trait):
            record.byte(3)
            record.value(trait)
        case .noMemory: record.byte(4)
        case .split: record.byte(5)
        case .needsPackage(let package):
            record.byte(6)
            record.value(package)
        }
    }

    init(from record: inout RecordReader) throws(RecordError) {
        switch try record.byte() {
        case 0: self = .encrypted
        case 1: self = .damaged(detail: try record.value())
        case 2: self = .limit(try record.value())
        case 3: self = .needsTrait(try record.value())
        case 4: self = .noMemory
        case 5: self = .split
        case 6: self = .needsPackage(try record.value())
        default: throw .malformed
        }
    }
}

extension Caption: Recorded {
    func write(to record: inout RecordWriter) {
        record.value(source.rawValue)
        record.value(text)
        record.value(encoding)
        record.value(doubts)
        record.value(language)
        record.value(match)
        record.value(file)
        record.value(offset)
        record.value(place)
        record.value(group)
        record.value(writing)
        record.value(elements)
        record.value(inherited)
        record.value(counts)
    }

    init(from record: inout RecordReader) throws(RecordError) {
        self.init(
            source: CaptionSource(rawValue: try record.value()), text: try record.value(),
            encoding: try record.value(), doubts: try record.value(), language: try record.value(),
            match: try record.value(), file: try record.value(), offset: try record.value(),
            place: try record.value(), group: try record.value(), writing: try record.value(),
            elements: try record.value(), inherited: try record.value(), counts: try record.value())
    }
}

extension CaptionPlace: Recorded {
    func write(to record: inout RecordWriter) {
        record.value(table)
        record.value(sheet)
        record.value(row)
        record.value(line)
    }

    init(from record: inout RecordReader) throws(RecordError) {
        self.init(
            table: try record.value(), sheet: try record.value(), row: try record.value(), line: try record.value())
    }
}

extension CaptionWriting: Recorded {
    func write(to record: inout RecordWriter) {
        switch self {
        case .written: record.byte(0)
        case .notWritten(let why):
            record.byte(1)
            record.value(why)
        case .doubtful(let why):
            record.byte(2)
            record.value(why)
        }
    }

    init(from record: inout RecordReader) throws(RecordError) {
        switch try record.byte() {
        case 0: self = .written
        case 1: self = .notWritten(try record.value())
        case 2: self = .doubtful(try record.value())
        default: throw .malformed
        }
    }
}

extension CaptionElements: Recorded {
    func write(to record: inout RecordWriter) {
        record.value(time)
        record.value(place)
        record.value(people)
        record.value(event)
    }

    init(from record: inout RecordReader) throws(RecordError) {
        self.init(
            time: try record.value(), place: try record.value(), people: try record.value(), event: try record.value())
    }
}

extension PhotoResult: Recorded {
    /// The outcome follows from the verdicts.
    func write(to record: inout RecordWriter) {
        record.value(photo)
        record.value(verdicts)
    }

    init(from record: inout RecordReader) throws(RecordError) {
        self.init(photo: try record.value(), verdicts: try record.value())
    }
}
