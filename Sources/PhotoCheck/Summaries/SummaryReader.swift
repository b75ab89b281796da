internal import Documents

/// Looks for a summary in a document.
enum SummaryReader {
    /// How much of a document is read: more than anybody reads of a summary.
    private static let (mostLines, mostSigns) = (5_000, 200_000)

    /// What a document is and says as a summary; nil for a table and for a document that says nothing.
    ///
    /// - Parameters:
    ///   - document: what was read.
    ///   - path: where it lies in a report; its name may say what it is.
    ///   - list: the captions that were found in it.
    /// - Returns: the text with its figures and cases.
    static func read(_ document: Document, path: SubmittedPath, list: CaptionListFinding) -> SummaryText? {
        let name = SubmittedPath(bytes: path.stemAndExtension.stem).shown
        let lines = lines(of: document, without: list, readsTables: FoldedText(name, simplifies: true).namesSummary)
        let form = SummaryForm(lines, name: name)
        guard var kind = form.form else { return nil }
        // A workbook is a table of something, unless it says otherwise; a list of captions is one, whatever stands around it.
        if isTable(document.kind), !FoldedText(name, simplifies: true).namesSummary { return nil }
        if kind == .unnamed || kind == .tooShort, case .list = list { kind = .other }
        guard kind == .summary || kind == .unnamed || kind == .tooShort else {
            return SummaryText(path: path, form: kind, length: form.length)
        }
        var figures: [SummaryFigure] = []
        var count = 0
        for line in lines {
            let text = FoldedText(line, simplifies: true)
            for found in FigureFinder(text).find() {
                count += 1
                guard figures.count < SummaryText.mostFigures else { continue }
                figures.append(SummaryFigure(text.written(found.range), words: text.written(found.clause)))
            }
        }
        let examples = ExampleFinder.find(
            in: SummarySentences(lines).all, most: SummaryText.mostExamples, signs: SummaryText.exampleSigns)
        return SummaryText(
            path: path, form: kind, length: form.length, figures: figures, figureCount: count, examples: examples,
            sketch: TextSketch(lines))
    }

    private static func isTable(_ kind: DocumentKind) -> Bool {
        switch kind {
        case .csv, .tsv, .xlsx, .xls: true
        default: false
        }
    }

    /// The lines of a document that are no captions; the cells of a table are read where the whole is a summary (a form that was filled in).
    private static func lines(
        of document: Document, without list: CaptionListFinding, readsTables: Bool
    ) -> [String] {
        // By their ends, so that a line is compared with few of them.
        var captions: [String: [String]] = [:]
        if case .list(let list) = list {
            for entry in list.entries where !entry.text.isEmpty {
                captions[end(of: entry.text), default: []].append(entry.text)
            }
        }
        var lines: [String] = []
        var signs = 0
        func add(_ text: String) {
            for line in text.split(whereSeparator: \.isNewline) where lines.count < mostLines && signs < mostSigns {
                guard captions[end(of: line)]?.contains(where: { isCaption(line, $0) }) != true else { continue }
                signs += line.unicodeScalars.count
                lines.append(String(line))
            }
        }
        for block in document.blocks {
            switch block {
            case .paragraph(let paragraph): add(paragraph.text)
            case .table(let table) where readsTables || !isTable(document.kind):
                for row in table.rows {
                    for cell in row.cells where !cell.isCovered { add(cell.text) }
                }
            case .table, .picture: break
            }
        }
        return lines
    }

    private static func end(of text: some StringProtocol) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.suffix(3)))
    }

    /// Whether a line is a caption with no more than its label before it.
    private static func isCaption(_ line: Substring, _ caption: String) -> Bool {
        line.utf8.count <= caption.utf8.count + 40 && line.hasSuffix(caption)
    }
}

extension FoldedText {
    /// Whether a name says that it is a summary's.
    fileprivate var namesSummary: Bool {
        (0..<count).contains { SummaryWords.summaries.length(at: $0, in: self) != nil }
    }
}
