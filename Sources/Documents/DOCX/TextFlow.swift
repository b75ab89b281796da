#if Documents
    /// Goes through the body of a text document once and gives its paragraphs, tables and pictures (ECMA-376, part 1, 17).
    struct TextFlow: PartReader {
        /// Where blocks go: the body, a cell, a text box.
        private struct Level {
            var blocks: [DocumentBlock] = []
            var isCell = false
        }

        private var levels = [Level()]
        private var paragraphs: [OpenParagraph] = []
        private var tables: [OpenTable] = []
        private var budget: DocumentBudget
        private let pictures: [String: [UInt8]]
        private var paragraphCount = 0
        private var tableCount = 0

        /// How many elements deep something is that is not read.
        private var skipped = 0
        private var isText = false
        /// Whether runs are hidden, a run inside a text box inside a run on top.
        private var hidden: [Bool] = []
        private var isFloating = false
        private var title = ""
        private var lists: ListCounter
        /// What the properties of the open paragraph say of its list; nil outside of them.
        private var place: (style: String?, list: Int?, level: Int?)?

        /// `pictures` are members by their relationships.
        init(budget: DocumentBudget, pictures: [String: [UInt8]], lists: ListCounter) {
            self.budget = budget
            self.pictures = pictures
            self.lists = lists
        }

        /// What has been read.
        var blocks: [DocumentBlock] { levels.first?.blocks ?? [] }

        mutating func start(_ element: PartElement) throws(DocumentProblem) {
            guard skipped == 0, !isSkipped(element.vocabulary, element.local) else {
                skipped += 1
                return
            }
            guard place == nil else { return property(element) }
            switch element.vocabulary {
            case .word: try startWord(element)
            case .wordDrawing: startDrawing(element)
            case .picture:
                if element.local == "cNvPr", title.isEmpty { title = PictureTitle.of(element) }
            case .drawing:
                if element.local == "blip" { try picture(element.relationship("embed")) }
            case .vml:
                guard element.local == "imagedata" else { return }
                (isFloating, title) = (false, element.title)
                try picture(element.relationship("id"))
            default: break
            }
        }

        mutating func text(_ text: String) throws(DocumentProblem) {
            guard isText, skipped == 0 else { return }
            try append(text)
        }

        mutating func end(_ vocabulary: OfficeVocabulary?, _ local: String) throws(DocumentProblem) {
            guard skipped == 0 else {
                skipped -= 1
                return
            }
            guard vocabulary == .word else { return }
            switch local {
            case "pPr": try endProperties()
            case "t": isText = false
            case "r": _ = hidden.popLast()
            case "p": endParagraph()
            case "tc": try endCell()
            case "tr": change { $0.endRow() }
            case "tbl": endTable()
            case "txbxContent": endTextBox()
            default: break
            }
        }

        /// The same again for older programs, what was deleted or moved away, how a word is pronounced, pictures of other programs'
        /// objects, and properties that change no text.
        private func isSkipped(_ vocabulary: OfficeVocabulary?, _ local: String) -> Bool {
            switch vocabulary {
            case _ where place != nil: vocabulary != .word || !["pStyle", "numPr", "ilvl", "numId"].contains(local)
            case .compatibility: local == "Fallback"
            case .word:
                switch local {
                case "del", "moveFrom": true
                case "rt", "object", "tblPr", "sectPr", "sdtPr": true
                default: false
                }
            default: false
            }
        }
    }

    // MARK: Words

    extension TextFlow {
        fileprivate mutating func startWord(_ element: PartElement) throws(DocumentProblem) {
            switch element.local {
            case "p": try startParagraph()
            case "pPr": place = (nil, nil, nil)
            case "r": hidden.append(false)
            case "vanish": if element.isOn, !hidden.isEmpty { hidden[hidden.count - 1] = true }
            case "t": isText = true
            case "tab": try append("\t")
            case "br", "cr": if !isHidden { change { $0.breakLine() } }
            case "noBreakHyphen": try append("-")
            case "tbl": tables.append(OpenTable())
            case "tr": change { $0.startRow() }
            case "gridBefore": try skipColumns(element.number)
            case "tc":
                change { $0.startCell() }
                levels.append(Level(isCell: true))
            case "gridSpan": change { $0.spanColumns(element.number) }
            case "vMerge": change { $0.mergeRows(isFirst: element["val"] == "restart") }
            case "txbxContent": levels.append(Level())
            default: break
            }
        }

        private var isHidden: Bool { hidden.last ?? false }

        private mutating func append(_ text: String) throws(DocumentProblem) {
            guard !isHidden else { return }
            try budget.takeText(text.utf8.count)
            change { $0.append(text) }
        }

        private mutating func change(_ change: (inout OpenParagraph) -> Void) {
            guard !paragraphs.isEmpty else { return }
            change(&paragraphs[paragraphs.count - 1])
        }

        /// Paragraphs of the body are counted; what stands in a table or a text box has the number of the last one before it.
        private mutating func startParagraph() throws(DocumentProblem) {
            try budget.takeParagraph("")
            if levels.count == 1 { paragraphCount += 1 }
            paragraphs.append(OpenParagraph(number: max(1, paragraphCount)))
        }

        private mutating func endParagraph() {
            guard var paragraph = paragraphs.popLast() else { return }
            // A cell may hold its number and nothing else, as in a column of numbers.
            levels[levels.count - 1].blocks += paragraph.close(withLabel: levels[levels.count - 1].isCell)
        }

        private mutating func property(_ element: PartElement) {
            switch element.local {
            case "pStyle": place?.style = element["val"]
            case "ilvl": place?.level = element.whole("val")
            case "numId": place?.list = element.whole("val")
            default: break
            }
        }

        private mutating func endProperties() throws(DocumentProblem) {
            guard let place else { return }
            self.place = nil
            guard !paragraphs.isEmpty else { return }
            let label = lists.label(list: place.list, level: place.level, style: place.style)
            try budget.takeText(label.utf8.count)
            change { (paragraph: inout OpenParagraph) in paragraph.label = label }
        }

        private mutating func endTextBox() {
            guard let level = closedLevel() else { return }
            if paragraphs.isEmpty {
                levels[levels.count - 1].blocks += level.blocks
            } else {
                change { $0.appendBehind(level.blocks) }
            }
        }

        /// The innermost level; the body stays.
        private mutating func closedLevel() -> Level? {
            levels.count > 1 ? levels.removeLast() : nil
        }
    }

    // MARK: Tables

    extension TextFlow {
        private mutating func change(_ change: (inout OpenTable) -> Void) {
            guard !tables.isEmpty else { return }
            change(&tables[tables.count - 1])
        }

        private mutating func skipColumns(_ count: Int) throws(DocumentProblem) {
            guard !tables.isEmpty else { return }
            try tables[tables.count - 1].skip(columns: max(0, count), &budget)
        }

        private mutating func endCell() throws(DocumentProblem) {
            guard let level = closedLevel() else { return }
            guard !tables.isEmpty else {
                // A cell of no table: its text is not lost.
                levels[levels.count - 1].blocks += level.blocks
                return
            }
            var lines: [String] = []
            var pictures: [DocumentPicture] = []
            for block in level.blocks {
                switch block {
                case .paragraph(let paragraph): lines.append(paragraph.text)
                case .picture(let picture): pictures.append(picture)
                case .table: break
                }
            }
            try tables[tables.count - 1].endCell(lines.joined(separator: "\n"), pictures, &budget)
        }

        /// A table in a cell becomes lines of the cell: a reader of lists wants one grid.
        private mutating func endTable() {
            guard let table = tables.popLast() else { return }
            if levels.contains(where: \.isCell) {
                levels[levels.count - 1].blocks += table.flattened(number: max(1, paragraphCount))
            } else if !table.rows.isEmpty {
                tableCount += 1
                levels[levels.count - 1].blocks.append(.table(DocumentTable(number: tableCount, rows: table.rows)))
            }
        }
    }

    // MARK: Pictures

    extension TextFlow {
        private mutating func startDrawing(_ element: PartElement) {
            switch element.local {
            case "inline", "anchor": (isFloating, title) = (element.local == "anchor", "")
            case "docPr": title = PictureTitle.of(element)
            default: break
            }
        }

        private mutating func picture(_ relationship: String?) throws(DocumentProblem) {
            guard let member = relationship.flatMap({ pictures[$0] }), !isHidden else { return }
            let picture = DocumentPicture(member: member, number: try budget.takePicture(), title: title)
            let floats = isFloating
            if paragraphs.isEmpty {
                levels[levels.count - 1].blocks.append(.picture(picture))
            } else {
                change { $0.append(picture, isFloating: floats) }
            }
        }
    }

    extension PartElement {
        /// A count of columns; no table has more than 63, and what says more is held to it.
        fileprivate var number: Int {
            min(63, self["val"].flatMap { Int($0) } ?? 0)
        }
    }
#endif
