/// Reads what `RecordWriter` wrote; checks every length and number before it is used, and never traps on what it meets.
struct RecordReader {
    /// The form of all records; another number for every change of a value's form.
    static let version: UInt8 = 6

    private let bytes: [UInt8]
    private var offset = 0
    private var strings: [String] = []
    private var details: [Detail] = []
    private var askedTerms: [(requirement: RequirementID, terms: Terms)] = []

    /// Reads the tables of a record.
    init(_ bytes: [UInt8]) throws(RecordError) {
        self.bytes = bytes
        let texts = try count()
        strings.reserveCapacity(texts)
        for _ in 0..<texts {
            guard let text = String(validating: try slice(), as: UTF8.self) else { throw RecordError.malformed }
            strings.append(text)
        }
        for _ in 0..<(try count()) { details.append(try nested(depth: 0)) }
        for _ in 0..<(try count()) { askedTerms.append((RequirementID(rawValue: try text()), try value())) }
    }

    /// Whether all was read.
    var isAtEnd: Bool { offset == bytes.count }

    mutating func value<Value: Recorded>(_: Value.Type = Value.self) throws(RecordError) -> Value {
        try Value(from: &self)
    }

    mutating func byte() throws(RecordError) -> UInt8 {
        guard offset < bytes.count else { throw .malformed }
        defer { offset += 1 }
        return bytes[offset]
    }

    mutating func number() throws(RecordError) -> UInt64 {
        var value: UInt64 = 0
        for shift in stride(from: 0, to: 64, by: 7) {
            let byte = try byte()
            value |= UInt64(byte & 0x7F) << UInt64(shift)
            if byte < 0x80 { return value }
        }
        throw .malformed
    }

    /// How many things follow; each has at least a byte, so a count beyond the bytes is refused before it allocates.
    mutating func count() throws(RecordError) -> Int {
        let value = try number()
        guard value <= UInt64(bytes.count - offset) else { throw .malformed }
        return Int(value)
    }

    mutating func raw() throws(RecordError) -> [UInt8] { Array(try slice()) }

    private mutating func slice() throws(RecordError) -> ArraySlice<UInt8> {
        let count = try count()
        defer { offset += count }
        return bytes[offset..<offset + count]
    }

    mutating func text() throws(RecordError) -> String { try Self.entry(try number(), of: strings) }

    mutating func detail() throws(RecordError) -> Detail { try Self.entry(try number(), of: details) }

    mutating func terms() throws(RecordError) -> (requirement: RequirementID, terms: Terms) {
        try Self.entry(try number(), of: askedTerms)
    }

    private static func entry<Entry>(_ number: UInt64, of table: [Entry]) throws(RecordError) -> Entry {
        guard number < UInt64(table.count) else { throw .malformed }
        return table[Int(number)]
    }

    private mutating func nested(depth: Int) throws(RecordError) -> Detail {
        // Details nest as deep as the code of a requirement says.
        guard depth < 32 else { throw .malformed }
        switch try byte() {
        case 0: return .none
        case 1: return .text(try text())
        case 2: return .number(try value())
        case 3: return .flag(try value())
        case 4:
            var values: [Detail] = []
            for _ in 0..<(try count()) { values.append(try nested(depth: depth + 1)) }
            return .list(values)
        case 5:
            var fields: [Detail.Field] = []
            for _ in 0..<(try count()) { fields.append(Detail.Field(try text(), try nested(depth: depth + 1))) }
            return .fields(fields)
        default: throw .malformed
        }
    }
}

/// Bytes that are no record of this version.
enum RecordError: Error, Hashable {
    case malformed
}

/// A value that can be written into a record and read from it.
protocol Recorded {
    func write(to record: inout RecordWriter)
    init(from record: inout RecordReader) throws(RecordError)
}
