/// The counting caption of a photo for people: where it stands and how it was read, its words, and those that prove an
/// element.
struct TextCaption {
    private let caption: Caption
    private let style: TextStyle

    init(_ caption: Caption, _ style: TextStyle) {
        self.caption = caption
        self.style = style
    }

    /// A block for the text, a line for the elements, one for each doubt.
    var lines: [String] {
        let text = TerminalText.escape(caption.trimmed)
        let whole = words.caption(text, source: PhotoLine.source(caption, words, style.wording))
        let block = style.cap(style.block(whole, margin: 2), lines: 3)
        var lines =
            style.usesColor
            ? colored(block, whole, from: whole.unicodeScalars.count - text.unicodeScalars.count) : block
        if !proofs.isEmpty { lines += style.block(words.elements(proofs.map(\.text)), margin: 2).map(coloredNames) }
        for doubt in caption.doubts {
            let note = words.warning(TerminalText.escape(style.wording.doubt(doubt)))
            lines += style.cap(style.block(note, margin: 2), lines: 3).map { style.colored($0, .review) }
        }
        return lines
    }

    private var words: ReportWords { style.words }

    /// The elements in the order of the list of them, each with at most three of its words.
    private var proofs: [(element: CaptionElement, text: String)] {
        CaptionElement.allCases.compactMap { element in
            let found = caption.elements[element].prefix(3).map {
                TerminalText.escape(DisplayWidth.truncate($0, to: Self.longestProof))
            }
            guard !found.isEmpty else { return nil }
            return (
                element,
                words.proof(
                    style.wording.element(element), found, isInherited: caption.inherited.contains(element))
            )
        }
    }

    private static let longestProof = 40

    // MARK: Colour

    /// The names of the elements in their colours, so that a reader knows which colour means what.
    private func coloredNames(_ line: String) -> String {
        guard style.usesColor else { return line }
        var line = line
        for element in CaptionElement.allCases {
            let name = style.wording.element(element)
            for mark in [name + "“", name + " “"] {
                line = line.replacing(
                    mark, with: style.colored(name, element) + mark.dropFirst(name.count), maxReplacements: 1)
            }
        }
        return line
    }

    /// The lines of a text in which the words of each element are coloured, from a place of the text on; after wrapping,
    /// since escape sequences take no columns.
    private func colored(_ lines: [String], _ text: String, from start: Int) -> [String] {
        let signs = Array(text.unicodeScalars)
        var elements: [CaptionElement?] = Array(repeating: nil, count: signs.count)
        for element in CaptionElement.allCases {
            for word in caption.elements[element] {
                let word = Array(TerminalText.escape(word).unicodeScalars)
                guard !word.isEmpty, signs.count - start >= word.count else { continue }
                for place in start...(signs.count - word.count)
                where signs[place] == word[0] && signs[place..<(place + word.count)].elementsEqual(word) {
                    for index in place..<(place + word.count) where elements[index] == nil { elements[index] = element }
                    break
                }
            }
        }
        var next = 0
        return lines.map { line in
            var shown = ""
            var run = String.UnicodeScalarView()
            var current: CaptionElement?
            func finish() {
                let text = String(run)
                shown += current.map { style.colored(text, $0) } ?? text
                run.removeAll()
            }
            for scalar in line.unicodeScalars {
                // Blanks that begin a line are its margin, and those at a break are gone.
                var place = next
                while place < signs.count, signs[place] == " ", scalar != " " { place += 1 }
                var element: CaptionElement?
                if place < signs.count, signs[place] == scalar {
                    element = elements[place]
                    next = place + 1
                }
                if element != current {
                    finish()
                    current = element
                }
                run.append(scalar)
            }
            finish()
            return shown
        }
    }
}
