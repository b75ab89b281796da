/// Finds the properties of paragraphs by where their marks stand in the document stream [MS-DOC, 2.8.6 and 2.9.175].
///
/// They stand in pages of 512 bytes: edges of paragraphs, for each a byte that says where in the page its properties
/// are, and in the last byte how many paragraphs there are.
struct WordParagraphs: Sendable {
    private struct Run: Sendable {
        var range: Range<Int>
        var properties: Int
    }

    private static let pageSize = 512
    private let document: [UInt8]
    private var runs: [Run] = []

    /// Without a readable list there are no properties, and tables are told by their marks alone.
    init(_ document: [UInt8], table: [UInt8], header: WordHeader) {
        self.document = document
        guard let part = table.part(at: header.paragraphs.offset, count: header.paragraphs.count) else { return }
        let list = Array(part)
        let count = (list.count - 4) / 8
        // A page that is named twice would only repeat itself.
        guard count > 0, count <= document.count / Self.pageSize else { return }
        for index in 0..<count {
            guard let number = list.u32(at: (count + 1) * 4 + index * 4) else { return }
            readPage(at: Int(number & 0x3F_FFFF) * Self.pageSize)
        }
        runs.sort { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// Whether nothing is known about any paragraph.
    var isEmpty: Bool { runs.isEmpty }

    /// The properties of the paragraph whose mark ends at `end`.
    func properties(endingAt end: Int) -> WordParagraphProperties {
        var low = 0
        var high = runs.count
        while low < high {
            let middle = (low + high) / 2
            if runs[middle].range.upperBound < end { low = middle + 1 } else { high = middle }
        }
        guard low < runs.count, runs[low].range.lowerBound < end, runs[low].properties > 0,
            let list = list(at: runs[low].properties)
        else { return WordParagraphProperties() }
        return WordParagraphProperties(list)
    }

    private mutating func readPage(at page: Int) {
        guard let part = document.part(at: page, count: Self.pageSize) else { return }
        let bytes = Array(part)
        let count = Int(bytes[Self.pageSize - 1])
        guard (count + 1) * 4 + count * 13 < Self.pageSize else { return }
        for index in 0..<count {
            guard let start = bytes.u32(at: index * 4), let end = bytes.u32(at: index * 4 + 4), start < end else {
                continue
            }
            let place = Int(bytes[(count + 1) * 4 + index * 13]) * 2
            runs.append(Run(range: Int(start)..<Int(end), properties: place > 0 ? page + place : 0))
        }
    }

    /// A list behind its length, in words, and the number of its style.
    private func list(at offset: Int) -> [UInt8]? {
        guard let first = document.part(at: offset, count: 2).map({ Array($0) }) else { return nil }
        let isLong = first[0] == 0
        let count = isLong ? Int(first[1]) * 2 : Int(first[0]) * 2 - 1
        let start = offset + (isLong ? 2 : 1)
        guard count > 2, let part = document.part(at: start + 2, count: count - 2) else { return nil }
        return Array(part)
    }
}
