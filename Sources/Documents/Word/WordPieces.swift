internal import Bytes

/// The text of a Word document, put together from its pieces [MS-DOC, 2.4.1 and 2.9.38].
///
/// Each piece is a run of characters in the document stream, of one byte each (Windows-1252, whatever the document's
/// language; Chinese text is never stored so) or two (UTF-16).
struct WordPieces: Sendable {
    /// A run of characters.
    private struct Piece: Sendable {
        /// Its characters, counted over the whole document.
        var characters: Range<Int>
        /// Where it begins in the document stream.
        var offset: Int
        /// Bytes of a character.
        var width: Int
    }

    /// All characters as UTF-16.
    private(set) var units: [UInt16] = []
    private var pieces: [Piece] = []

    init(
        _ document: [UInt8], table: [UInt8], header: WordHeader, limits: ResourceLimits
    ) throws(DocumentProblem) {
        guard let list = table.part(at: header.pieces.offset, count: header.pieces.count),
            let places = Self.places(Array(list))
        else { throw .damaged(detail: "Word piece table") }
        let count = (places.count - 4) / 12
        for index in 0..<max(0, count) {
            guard let start = places.u32(at: index * 4), let end = places.u32(at: index * 4 + 4), start <= end,
                Int(start) == units.count, let place = places.u32(at: (count + 1) * 4 + index * 8 + 2)
            else { throw .damaged(detail: "Word piece table") }
            let isNarrow = place & 0x4000_0000 != 0
            let offset = Int(place & 0x3FFF_FFFF) / (isNarrow ? 2 : 1)
            let piece = Piece(characters: Int(start)..<Int(end), offset: offset, width: isNarrow ? 1 : 2)
            // Pieces may name the same bytes again and again.
            guard piece.characters.count <= limits.documentTextBytes - units.count else {
                throw .limit(LimitReached("documentTextBytes", allowed: limits.documentTextBytes))
            }
            guard let bytes = document.part(at: offset, count: piece.characters.count * piece.width) else {
                throw .damaged(detail: "Word text is cut")
            }
            append(bytes, narrow: isNarrow)
            pieces.append(piece)
        }
    }

    /// Where the character at `index` ends in the document stream: what paragraphs' properties are found by.
    func end(of index: Int) -> Int? {
        var low = 0
        var high = pieces.count
        while low < high {
            let middle = (low + high) / 2
            if pieces[middle].characters.upperBound <= index { low = middle + 1 } else { high = middle }
        }
        guard low < pieces.count else { return nil }
        return pieces[low].offset + (index - pieces[low].characters.lowerBound + 1) * pieces[low].width
    }

    /// The list of places behind the properties that stand before it: blocks of kind 1, then one of kind 2.
    private static func places(_ list: [UInt8]) -> [UInt8]? {
        var index = 0
        while index < list.count {
            if list[index] == 2 {
                guard let count = list.u32(at: index + 1) else { return nil }
                return list.part(at: index + 5, count: Int(count)).map { Array($0) }
            }
            guard list[index] == 1, let count = list.u16(at: index + 1) else { return nil }
            index += 3 + count
        }
        return nil
    }

    private mutating func append(_ bytes: ArraySlice<UInt8>, narrow: Bool) {
        guard !narrow else { return units.append(contentsOf: bytes.lazy.map { Self.narrow[Int($0)] }) }
        var index = bytes.startIndex
        while index + 1 < bytes.endIndex {
            units.append(UInt16(bytes[index]) | UInt16(bytes[index + 1]) << 8)
            index += 2
        }
    }

    /// The characters of single bytes; five of them mean nothing.
    private static let narrow: [UInt16] = (0...255).map { byte in
        let decoded = TextDecoder.decode([UInt8(byte)].span, as: .windows1252).text
        return decoded.utf16.first ?? 0
    }
}
