/// Writes values as compact bytes for a file of ours that this program reads again: the scratch file of a large unit, the cache.
///
/// A record is three tables and a body. What repeats from photo to photo (names of requirements, the notice's words, findings, most words of
/// captions) stands in a table once; the body holds its number. No field has a name: whoever changes a value's form changes
/// `RecordReader.version`.
struct RecordWriter {
    private var body: [UInt8] = []
    private var strings = Table()
    private var details = Table()
    private var terms = Table()

    /// Entries of a table, each once; told apart by their bytes, since `String` calls names equal that differ in their normal form.
    private struct Table {
        var bytes: [UInt8] = []
        var numbers: [[UInt8]: Int] = [:]

        mutating func number(_ entry: [UInt8], countsBytes: Bool) -> Int {
            if let known = numbers[entry] { return known }
            let number = numbers.count
            numbers[entry] = number
            if countsBytes { RecordWriter.append(UInt64(entry.count), to: &bytes) }
            bytes.append(contentsOf: entry)
            return number
        }
    }

    /// The record of all values so far, tables before the body.
    var record: [UInt8] {
        var record: [UInt8] = []
        record.reserveCapacity(strings.bytes.count + details.bytes.count + terms.bytes.count + body.count + 40)
        for table in [strings, details, terms] {
            Self.append(UInt64(table.numbers.count), to: &record)
            record.append(contentsOf: table.bytes)
        }
        record.append(contentsOf: body)
        return record
    }

    /// Bytes of the body so far; about the size of the record.
    var count: Int { body.count + strings.bytes.count + details.bytes.count }

    mutating func value(_ value: some Recorded) { value.write(to: &self) }

    mutating func byte(_ value: UInt8) { body.append(value) }

    /// Seven bits a byte, least first, the top bit where more follow.
    mutating func number(_ value: UInt64) { Self.append(value, to: &body) }

    mutating func raw(_ bytes: [UInt8]) {
        number(UInt64(bytes.count))
        body.append(contentsOf: bytes)
    }

    mutating func text(_ text: String) {
        number(UInt64(strings.number(Array(text.utf8), countsBytes: true)))
    }

    /// A finding's value, through its table.
    mutating func detail(_ detail: Detail) {
        let entry = entry { $0.nested(detail) }
        number(UInt64(details.number(entry, countsBytes: false)))
    }

    /// A requirement and its terms, through their table.
    mutating func terms(_ requirement: RequirementID, _ terms: Terms) {
        let entry = entry {
            $0.text(requirement.rawValue)
            $0.value(terms)
        }
        number(UInt64(self.terms.number(entry, countsBytes: false)))
    }

    /// What is written meanwhile, taken out of the body.
    private mutating func entry(_ write: (inout RecordWriter) -> Void) -> [UInt8] {
        let start = body.count
        write(&self)
        defer { body.removeLast(body.count - start) }
        return Array(body[start...])
    }

    private mutating func nested(_ detail: Detail) {
        switch detail {
        case .none: byte(0)
        case .text(let text):
            byte(1)
            self.text(text)
        case .number(let number):
            byte(2)
            value(number)
        case .flag(let flag):
            byte(3)
            value(flag)
        case .list(let values):
            byte(4)
            number(UInt64(values.count))
            for value in values { nested(value) }
        case .fields(let fields):
            byte(5)
            number(UInt64(fields.count))
            for field in fields {
                text(field.name)
                nested(field.value)
            }
        }
    }

    private static func append(_ value: UInt64, to bytes: inout [UInt8]) {
        var rest = value
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }
}
