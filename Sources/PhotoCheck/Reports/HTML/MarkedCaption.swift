/// A caption cut into pieces, so that the words that prove an element can be marked.
struct MarkedCaption {
    /// A part of the text, and the element that it proves.
    struct Piece: Equatable {
        var text: String
        var element: CaptionElement?
    }

    let pieces: [Piece]

    /// Each word is marked where it first stands in the text; where two overlap, the one that begins first is.
    init(_ caption: Caption) {
        self.init(caption.trimmed, caption.elements)
    }

    init(_ text: String, _ elements: CaptionElements) {
        let bytes = Array(text.utf8)
        var marks: [(range: Range<Int>, element: CaptionElement)] = []
        for element in CaptionElement.allCases {
            for word in elements[element] {
                guard let range = Self.first(Array(word.utf8), in: bytes) else { continue }
                marks.append((range, element))
            }
        }
        marks.sort { ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound) }
        var pieces: [Piece] = []
        var place = 0
        func add(_ end: Int, _ element: CaptionElement?) {
            guard place < end else { return }
            pieces.append(Piece(text: String(decoding: bytes[place..<end], as: UTF8.self), element: element))
            place = end
        }
        for mark in marks where mark.range.lowerBound >= place {
            add(mark.range.lowerBound, nil)
            add(mark.range.upperBound, mark.element)
        }
        add(bytes.count, nil)
        self.pieces = pieces
    }

    private static func first(_ word: [UInt8], in text: [UInt8]) -> Range<Int>? {
        guard !word.isEmpty, word.count <= text.count else { return nil }
        for start in 0...(text.count - word.count) where text[start] == word[0] {
            if text[start..<(start + word.count)].elementsEqual(word) { return start..<(start + word.count) }
        }
        return nil
    }
}
