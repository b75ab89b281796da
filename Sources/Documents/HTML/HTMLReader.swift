internal import Bytes

/// Turns the parts of an HTML text into paragraphs, tables and pictures.
struct HTMLReader {
    private var budget: DocumentBudget
    private let depth: Int
    private(set) var blocks: [DocumentBlock] = []
    private var text = HTMLTextBuilder()
    /// Tables that are open, each inside a cell of the one before.
    private var tables: [HTMLTable] = []
    /// Tables that begin too deep: they are read as part of the cell they stand in.
    private var tooDeep = 0
    private var cellPictures: [[DocumentPicture]] = []
    private var paragraphs = 0
    private var finishedTables = 0
    private var pictures = 0

    init(limits: ResourceLimits) {
        budget = DocumentBudget(limits)
        depth = max(1, limits.documentDepth)
    }

    /// Elements that begin and end a line of their own.
    private static let lines: Set<String> = [
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "div", "dl", "dt", "fieldset",
        "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "li",
        "main",
        "nav", "ol", "option", "p", "pre", "section", "ul",
    ]

    /// Reads all of it.
    mutating func read(_ bytes: [UInt8]) throws(DocumentProblem) {
        var tokenizer = HTMLTokenizer(bytes)
        while let token = tokenizer.next() {
            switch token {
            case .text(let text): withText { $0.append(HTMLEntities.resolved(text)) }
            case .start(let name, let attributes): try start(name, attributes)
            case .end(let name): try end(name)
            }
        }
        while !tables.isEmpty { try endTable() }
        try endParagraph()
    }

    private mutating func start(_ name: String, _ attributes: HTMLAttributes) throws(DocumentProblem) {
        switch name {
        case "br": withText { $0.breakLine() }
        case "img": try addPicture(attributes)
        case "table": try startTable()
        case "tr" where !tables.isEmpty && tooDeep == 0:
            try endCell()
            tables[tables.count - 1].startRow()
        case "td" where !tables.isEmpty && tooDeep == 0, "th" where !tables.isEmpty && tooDeep == 0:
            try endCell()
            tables[tables.count - 1].startCell(attributes)
        case "td", "th", "tr": try endLine()
        default:
            guard Self.lines.contains(name) else { return }
            try endLine()
            if name == "pre" { withText { $0.isPreformatted = true } }
        }
    }

    private mutating func end(_ name: String) throws(DocumentProblem) {
        switch name {
        case "table":
            guard tooDeep == 0 else { return tooDeep -= 1 }
            try endTable()
        case "td", "th", "tr": if tooDeep == 0 { try endCell() }
        default:
            guard Self.lines.contains(name) else { return }
            if name == "pre" { withText { $0.isPreformatted = false } }
            try endLine()
        }
    }

    /// Changes the text that is being collected: the open cell's, or the document's.
    private mutating func withText(_ change: (inout HTMLTextBuilder) -> Void) {
        if let last = tables.indices.last(where: { tables[$0].isInCell }) {
            change(&tables[last].text)
        } else {
            change(&text)
        }
    }

    private mutating func endLine() throws(DocumentProblem) {
        guard !tables.contains(where: \.isInCell) else { return withText { $0.breakParagraph() } }
        try endParagraph()
    }

    private mutating func endParagraph() throws(DocumentProblem) {
        let string = text.take()
        guard !string.isEmpty else { return }
        paragraphs += 1
        try budget.takeParagraph(string)
        blocks.append(.paragraph(DocumentParagraph(string, number: paragraphs)))
    }

    private mutating func addPicture(_ attributes: HTMLAttributes) throws(DocumentProblem) {
        try budget.takeParagraph(attributes.title)
        try budget.takeText(attributes.source.count)
        pictures += 1
        let picture = DocumentPicture(member: attributes.source, number: pictures, title: attributes.title)
        guard let cell = tables.indices.last(where: { tables[$0].isInCell }) else {
            return blocks.append(.picture(picture))
        }
        cellPictures[cell].append(picture)
    }

    private mutating func startTable() throws(DocumentProblem) {
        guard tables.count < depth else { return tooDeep += 1 }
        try endLine()
        tables.append(HTMLTable(at: blocks.count))
        cellPictures.append([])
    }

    private mutating func endCell() throws(DocumentProblem) {
        guard let last = tables.indices.last else { return }
        try tables[last].endCell(&budget, pictures: cellPictures[last])
        cellPictures[last] = []
    }

    /// A table inside another one is a table of its own, behind the one it stands in.
    private mutating func endTable() throws(DocumentProblem) {
        try endCell()
        guard var table = tables.popLast() else { return }
        cellPictures.removeLast()
        let rows = try table.finished(&budget)
        guard !rows.isEmpty else { return }
        finishedTables += 1
        blocks.insert(.table(DocumentTable(number: finishedTables, rows: rows)), at: min(table.position, blocks.count))
    }
}
