/// A record of a workbook stream [MS-XLS, 2.1.4]: kind, length, content; long contents go on in records of kind 3C.
struct BIFFRecord: Sendable {
    /// What it holds.
    var kind: Int
    /// Its content, and the contents of the records that go on with it.
    var parts: [[UInt8]]

    /// The content of the record itself.
    var content: [UInt8] { parts.first ?? [] }

    private static let continuation = 0x3C

    /// The record at `offset`, which is moved behind it; nil at the end of the stream.
    static func next(
        in stream: [UInt8], at offset: inout Int, withContinuations: Bool
    ) throws(DocumentProblem) -> BIFFRecord? {
        guard let (kind, content) = try plain(stream, &offset) else { return nil }
        var record = BIFFRecord(kind: kind, parts: [content])
        guard withContinuations else { return record }
        while stream.u16(at: offset) == continuation, let (_, more) = try plain(stream, &offset) {
            record.parts.append(more)
        }
        return record
    }

    private static func plain(_ stream: [UInt8], _ offset: inout Int) throws(DocumentProblem) -> (Int, [UInt8])? {
        guard let kind = stream.u16(at: offset), let count = stream.u16(at: offset + 2) else { return nil }
        guard let content = stream.part(at: offset + 4, count: count) else {
            throw .damaged(detail: "Excel record is cut")
        }
        offset += 4 + count
        return (kind, Array(content))
    }
}
