internal import Bytes

// The forms of plain values in a record.

extension Bool: Recorded {
    func write(to record: inout RecordWriter) { record.byte(self ? 1 : 0) }

    init(from record: inout RecordReader) throws(RecordError) {
        switch try record.byte() {
        case 0: self = false
        case 1: self = true
        default: throw .malformed
        }
    }
}

extension Int: Recorded {
    /// The sign in the lowest bit, so that small negative numbers are short, too.
    func write(to record: inout RecordWriter) {
        record.number(UInt64(bitPattern: Int64(self << 1 ^ self >> 63)))
    }

    init(from record: inout RecordReader) throws(RecordError) {
        let value = try record.number()
        self = Int(bitPattern: UInt(value >> 1)) ^ -Int(value & 1)
    }
}

extension String: Recorded {
    func write(to record: inout RecordWriter) { record.text(self) }
    init(from record: inout RecordReader) throws(RecordError) { self = try record.text() }
}

extension Optional: Recorded where Wrapped: Recorded {
    func write(to record: inout RecordWriter) {
        record.value(self != nil)
        if let self { record.value(self) }
    }

    init(from record: inout RecordReader) throws(RecordError) {
        self = try record.value(Bool.self) ? try record.value(Wrapped.self) : nil
    }
}

extension Array: Recorded where Element: Recorded {
    func write(to record: inout RecordWriter) {
        record.number(UInt64(count))
        for element in self { record.value(element) }
    }

    init(from record: inout RecordReader) throws(RecordError) {
        let count = try record.count()
        self = []
        reserveCapacity(count)
        for _ in 0..<count { append(try record.value()) }
    }
}

/// One of few named values: its place in the list of all.
protocol RecordedCase: Recorded, CaseIterable, Equatable where AllCases == [Self] {}

extension RecordedCase {
    func write(to record: inout RecordWriter) {
        record.byte(UInt8(truncatingIfNeeded: Self.allCases.firstIndex(of: self) ?? 0))
    }

    init(from record: inout RecordReader) throws(RecordError) {
        let place = Int(try record.byte())
        let all = Self.allCases
        guard place < all.count else { throw .malformed }
        self = all[place]
    }
}

extension SubmittedPath: Recorded {
    func write(to record: inout RecordWriter) { record.raw(bytes) }
    init(from record: inout RecordReader) throws(RecordError) { self.init(bytes: try record.raw()) }
}

extension LimitReached: Recorded {
    func write(to record: inout RecordWriter) {
        record.value(limit)
        record.value(allowed)
    }

    init(from record: inout RecordReader) throws(RecordError) {
        self.init(try record.text(), allowed: try record.value())
    }
}

extension Leftover: Recorded {
    func write(to record: inout RecordWriter) {
        record.value(path)
        record.value(inside)
        record.value(why)
    }

    init(from record: inout RecordReader) throws(RecordError) {
        self.init(try record.value(), inside: try record.value(), try record.value())
    }
}

extension Leftover.Reason: RecordedCase {}
extension Outcome: RecordedCase {}
extension Verdict.Kind: RecordedCase {}
extension Verdict.Evidence: RecordedCase {}
extension Terms.Level: RecordedCase {}
extension Terms.Basis: RecordedCase {}
extension TextEncoding: RecordedCase {}
