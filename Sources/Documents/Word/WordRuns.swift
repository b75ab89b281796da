/// Runs of a Word document's text and where their properties stand [MS-DOC, 2.8.5, 2.8.6, 2.9.35 and 2.9.175].
///
/// They stand in pages of 512 bytes: edges of runs in the document stream, for each an entry whose first byte says where
/// in the page its properties are, in words, and in the last byte how many runs there are.
struct WordRuns: Sendable {
    /// A run, and where its properties stand; 0 for none.
    struct Run: Sendable {
        var range: Range<Int>
        var properties: Int
    }

    private static let pageSize = 512
    /// The runs in the order of the document stream.
    private(set) var all: [Run] = []

    /// Reads the pages that are listed in the table stream; an unreadable list is empty.
    ///
    /// `entry` is the size of a run's entry in its page.
    init(_ document: [UInt8], table: [UInt8], list: (offset: Int, count: Int), entry: Int) {
        guard let part = table.part(at: list.offset, count: list.count) else { return }
        let list = Array(part)
        let count = (list.count - 4) / 8
        // A page that is named twice would only repeat itself.
        guard count > 0, count <= document.count / Self.pageSize else { return }
        for index in 0..<count {
            guard let number = list.u32(at: (count + 1) * 4 + index * 4) else { return }
            readPage(document, at: Int(number & 0x3F_FFFF) * Self.pageSize, entry: entry)
        }
        all.sort { $0.range.lowerBound < $1.range.lowerBound }
    }

    private mutating func readPage(_ document: [UInt8], at page: Int, entry: Int) {
        guard let part = document.part(at: page, count: Self.pageSize) else { return }
        let bytes = Array(part)
        let count = Int(bytes[Self.pageSize - 1])
        guard (count + 1) * 4 + count * entry < Self.pageSize else { return }
        for index in 0..<count {
            guard let start = bytes.u32(at: index * 4), let end = bytes.u32(at: index * 4 + 4), start < end else {
                continue
            }
            let place = Int(bytes[(count + 1) * 4 + index * entry]) * 2
            all.append(Run(range: Int(start)..<Int(end), properties: place > 0 ? page + place : 0))
        }
    }

    /// The run that holds the byte before `end`, among runs in order.
    static func run(endingAt end: Int, in runs: [Run]) -> Run? {
        var low = 0
        var high = runs.count
        while low < high {
            let middle = (low + high) / 2
            if runs[middle].range.upperBound < end { low = middle + 1 } else { high = middle }
        }
        return low < runs.count && runs[low].range.lowerBound < end ? runs[low] : nil
    }
}
