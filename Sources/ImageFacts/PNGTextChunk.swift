internal import Bytes

/// The parts of one text chunk, before its text is inflated or decoded.
struct PNGTextChunk {
    /// In lower case.
    let keyword: String
    /// The language tag of an `iTXt`; nil when it is empty.
    let language: String?
    /// Whether the text is a zlib stream.
    let isCompressed: Bool
    /// Where the stored text lies in the chunk's data.
    let body: Range<Int>

    init(_ chunk: PNGTextReader.Chunk, _ data: Span<UInt8>) throws(PNGTextReader.Refusal) {
        // PNG, third edition, 11.3.3.1: 1 to 79 bytes.
        let end = try Self.end(of: data, from: 0, atMost: 80)
        guard end > 0 else { throw .malformed }
        keyword = Self.lowercased(data.extracting(0..<end))
        var start = end + 1
        var language: String?
        var isCompressed = chunk == .zTXt
        switch chunk {
        case .tEXt: break
        case .zTXt:
            guard data.count > start else { throw .truncated }
            guard data[start] == 0 else { throw .malformed }
            start += 1
        case .iTXt:
            guard data.count - start >= 2 else { throw .truncated }
            guard data[start] <= 1, data[start + 1] == 0 || data[start] == 0 else { throw .malformed }
            isCompressed = data[start] == 1
            let languageEnd = try Self.end(of: data, from: start + 2, atMost: 256)
            if languageEnd > start + 2 {
                language = TextDecoder.decode(data.extracting(start + 2..<languageEnd)).text
            }
            start = try Self.end(of: data, from: languageEnd + 1, atMost: data.count) + 1
        }
        self.language = language
        self.isCompressed = isCompressed
        body = start..<data.count
    }

    /// Where the NUL stands that ends a part.
    private static func end(
        of data: Span<UInt8>, from start: Int, atMost limit: Int
    ) throws(PNGTextReader.Refusal) -> Int {
        guard start <= data.count else { throw .truncated }
        for index in start..<min(data.count, start + limit) where data[index] == 0 { return index }
        throw data.count - start < limit ? .truncated : .malformed
    }

    private static func lowercased(_ bytes: Span<UInt8>) -> String {
        var name = Array(copying: bytes)
        for index in name.indices where (0x41...0x5A).contains(name[index]) { name[index] |= 0x20 }
        return String(decoding: name, as: UTF8.self)
    }
}
