/// Turns the characters of a Word document into paragraphs and tables [MS-DOC, 2.4.1 and 2.4.3].
struct WordText {
    private let pieces: WordPieces
    private let paragraphs: WordParagraphs
    private let hidden: WordHiddenText
    private var budget: DocumentBudget
    private(set) var blocks: [DocumentBlock] = []
    private var text: [UInt16] = []
    /// For each open field, whether its instruction is still being read.
    private var fields: [Bool] = []
    /// How many of them are.
    private var instructions = 0
    private var table = WordTable()
    private var tables = 0
    private var number = 0

    init(_ pieces: WordPieces, _ paragraphs: WordParagraphs, _ hidden: WordHiddenText, budget: DocumentBudget) {
        self.pieces = pieces
        self.paragraphs = paragraphs
        self.hidden = hidden
        self.budget = budget
    }

    /// Reads a range of characters to its end.
    mutating func read(_ range: Range<Int>) throws(DocumentProblem) {
        for index in range.clamped(to: 0..<pieces.units.count) { try take(pieces.units[index], at: index) }
        try endParagraph(WordParagraphProperties(), isLast: true)
        try endTable()
    }

    private mutating func take(_ unit: UInt16, at index: Int) throws(DocumentProblem) {
        switch unit {
        case 0x0D: try endParagraph(properties(at: index), isLast: false)
        // The end of a page, of a column.
        case 0x0C, 0x0E: try endParagraph(properties(at: index), isLast: true)
        case 0x07: try endCell(properties(at: index))
        case 0x13:
            fields.append(true)
            instructions += 1
        case 0x14: endInstruction(fields.popLast(), goesOn: true)
        case 0x15: endInstruction(fields.popLast(), goesOn: false)
        case 0x0B: append(0x0A, at: index)
        case 0x1E: append(0x2D, at: index)
        // Pictures, notes and other marks; a hyphen that is shown only where a line breaks.
        case 0x00..<0x09, 0x0A, 0x0F..<0x20: break
        default: append(unit, at: index)
        }
    }

    private mutating func append(_ unit: UInt16, at index: Int) {
        guard instructions == 0 else { return }
        if !hidden.isEmpty, let end = pieces.end(of: index), hidden.hides(endingAt: end) { return }
        text.append(unit)
    }

    private mutating func endInstruction(_ field: Bool?, goesOn: Bool) {
        guard let field else { return }
        if field { instructions -= 1 }
        if goesOn { fields.append(false) }
    }

    /// A field that is never closed must not swallow the rest.
    private mutating func dropInstructions() {
        guard instructions > 0 else { return }
        fields.removeAll { $0 }
        instructions = 0
    }

    private func properties(at index: Int) -> WordParagraphProperties {
        pieces.end(of: index).map { paragraphs.properties(endingAt: $0) } ?? WordParagraphProperties()
    }

    private mutating func takeText() -> String {
        dropInstructions()
        defer { text.removeAll(keepingCapacity: true) }
        return String(decoding: text, as: UTF16.self)
    }

    private mutating func endParagraph(_ properties: WordParagraphProperties, isLast: Bool) throws(DocumentProblem) {
        if properties.isInTable || properties.depth > 0 || !table.cells.isEmpty {
            // A paragraph inside a cell; the cell's mark ends the last.
            if !isLast { text.append(0x0A) }
            dropInstructions()
            return
        }
        let string = takeText()
        if isLast, string.isEmpty { return }
        try endTable()
        number += 1
        guard !string.utf8.allSatisfy({ $0 <= 0x20 }) else { return }
        try budget.takeParagraph(string)
        blocks.append(.paragraph(DocumentParagraph(string, number: number)))
    }

    private mutating func endCell(_ properties: WordParagraphProperties) throws(DocumentProblem) {
        // A row's end has no text of its own; without properties two marks in a row are one.
        let isUnsure = paragraphs.isEmpty || properties.isElsewhere
        if properties.endsRow || isUnsure && text.isEmpty && !table.cells.isEmpty {
            text.removeAll(keepingCapacity: true)
            return table.endRow(properties)
        }
        table.endCell(takeText())
    }

    private mutating func endTable() throws(DocumentProblem) {
        table.endRow(WordParagraphProperties())
        guard !table.isEmpty else { return }
        tables += 1
        blocks.append(.table(try table.finished(number: tables, budget: &budget)))
        table = WordTable()
    }
}
