internal import Documents

/// Reads the lines of a text as a list with one photo a line.
struct LineList {
    let photos: PhotoNames
    /// Whether the document says by its name that it holds captions: only then are bare numbers (1、) a list of photos.
    let isNamedList: Bool

    /// Whether the document is a report, in which only several lines that are plainly labelled are a list.
    var isSummary = false
    /// The part of the document that the lines stand in.
    var section = ListSection()

    /// The entries of the lines; empty for prose.
    ///
    /// Blank lines part the list.
    func entries(of lines: [DocumentParagraph]) -> [CaptionEntry] {
        let labels = self.labels(of: lines)
        guard !isSummary || labels.count(where: { $0 != nil }) > 1 else { return [] }
        let sides = zip(lines, labels).enumerated().map { self.side($1.0, $1.1, isFirst: $0 < 2) }
        let side = LabelSide.of(sides)
        if side == .above { return above(lines, labels, sides) }
        var entries: [CaptionEntry] = []
        // Which entries the lines that follow belong to; none after a blank line or a whole sentence.
        var open = 0..<0
        var isSure = true
        var group: String?
        var section = section
        for (index, (line, label)) in zip(lines, labels).enumerated() {
            let text = line.text.trimmedOfBlanks
            if text.isEmpty {
                if entries[open].contains(where: { !$0.text.isEmpty }) { open = 0..<0 }
                continue
            }
            if ListSign.isExample(String(text)) || isHeading(index, lines, labels, &section) {
                open = 0..<0
                continue
            }
            if let common = GroupCaption.text(of: String(text)) {
                group = common
                open = 0..<0
                continue
            }
            if let label {
                let start = entries.count
                entries += label.entries(at: line.number, group: group).map(section.placing)
                open = start..<entries.count
                isSure = side != .unknown || !sides[index].isLabel || sides[index] == .label(pointsDown: true)
            } else if !isSummary, let entry = ending(String(text), line.number, group) {
                entries.append(section.placing(entry))
                open = 0..<0
            } else if !open.isEmpty {
                for index in open {
                    entries[index].append(String(text))
                    if !isSure { entries[index].isCertain = false }
                }
            }
            if let last = open.last, entries[last].isWhole { open = 0..<0 }
        }
        return entries
    }

    /// Whether a line is the heading of a part that names its folder or unit; one that may be the heading of another part
    /// makes the part doubtful.
    private func isHeading(
        _ index: Int, _ lines: [DocumentParagraph], _ labels: [LineLabel?], _ section: inout ListSection
    ) -> Bool {
        let text = String(lines[index].text.trimmedOfBlanks)
        guard labels[index].map({ $0.kind == .number }) ?? true, text.unicodeScalars.count <= 30 else { return false }
        if photos.place(text) != nil { return section.take(heading: text, photos) }
        // 丙镇, before the next photos: short, no sentence, and nobody's caption for certain.
        if labels[index] == nil, text.unicodeScalars.count <= 20, text.unicodeScalars.last != "。",
            index + 1 < lines.count, labels[index + 1] != nil, labels[index + 1]?.text.isEmpty == false
        {
            return section.take(heading: text, photos)
        }
        return false
    }

    /// The labels that count in this text.
    private func labels(of lines: [DocumentParagraph]) -> [LineLabel?] {
        let labels = lines.map { LineLabel($0.text, names: photos) }
        let isNamed = labels.contains { $0?.kind == .name || $0?.kind == .photoNumber }
        let usesNumbers = isNamedList && !isNamed && Self.countUp(labels)
        return labels.map { label in
            guard let label, label.kind != .number || usesNumbers, !isSummary || label.endsAtSign else { return nil }
            return label
        }
    }

    /// What a line is for the question on which side of labels the texts stand.
    private func side(_ line: DocumentParagraph, _ label: LineLabel?, isFirst: Bool) -> LabelSide.Line {
        let text = String(line.text.trimmedOfBlanks)
        if text.isEmpty { return .blank }
        if GroupCaption.text(of: text) != nil { return .other }
        if let label {
            return label.text.isEmpty
                ? .label(pointsDown: text.hasSuffix(":") || text.hasSuffix("\u{FF1A}")) : .labelled
        }
        if ending(text, 0, nil) != nil { return .labelled }
        let isTitle =
            isFirst && text.unicodeScalars.count <= 30 && !text.unicodeScalars.contains("。")
            && (ListDocumentName.saysCaptions(text) || ListDocumentName.saysSummary(text))
        return isTitle ? .title : .text
    }

    /// The entries of a list in which each text stands above its label.
    private func above(_ lines: [DocumentParagraph], _ labels: [LineLabel?], _ sides: [LabelSide.Line])
        -> [CaptionEntry]
    {
        var entries: [CaptionEntry] = []
        var block: [String] = []
        var isParted = false
        var isDoubtful = false
        var group: String?
        for (index, (line, label)) in zip(lines, labels).enumerated() {
            let text = String(line.text.trimmedOfBlanks)
            if let common = GroupCaption.text(of: text) {
                group = common
            } else if let label {
                // A second line above the first label may be a title.
                let isSure = !isDoubtful && (!entries.isEmpty || block.count == 1)
                entries += label.entries(at: line.number, group: group).map { entry in
                    var entry = section.placing(entry)
                    entry.text = block.joined(separator: "\n")
                    entry.isCertain = entry.isCertain && isSure
                    return entry
                }
                (block, isParted, isDoubtful) = ([], false, false)
            } else if text.isEmpty {
                isParted = !block.isEmpty
            } else if sides[index] == .text {
                if isParted {
                    isDoubtful = !entries.isEmpty
                    block = []
                }
                block.append(text)
                isParted = false
            }
        }
        return entries
    }

    /// Whether bare numbers count 1, 2, 3 … as a list of photos does.
    private static func countUp(_ labels: [LineLabel?]) -> Bool {
        let numbers = labels.compactMap { $0?.kind == .number ? $0?.numbers.first : nil }
        return !numbers.isEmpty && numbers == Array(1...numbers.count)
    }

    /// A line whose photo is named at its end: 县长解答咨询(1.jpg).
    private func ending(_ line: String, _ number: Int, _ group: String?) -> CaptionEntry? {
        let text = FoldedText(line)
        var end = text.count
        while end > 0, LineLabel.isClosing(text[end - 1]) || [0x2E, 0x3002].contains(text[end - 1]) { end -= 1 }
        var start = end
        while start > 0, end - start < 80, !Self.parts(text[start - 1]) { start -= 1 }
        let name = text.written(start..<end)
        guard start > 0, PhotoFileName.isOne(FoldedText(name)), photos.owners(of: Array(name.utf8)) != nil else {
            return nil
        }
        var before = start
        while before > 0, LineLabel.isOpening(text[before - 1]) || Self.parts(text[before - 1]) { before -= 1 }
        var entry = CaptionEntry()
        entry.name = name
        entry.text = text.written(0..<before)
        entry.group = group
        entry.place = CaptionPlace(line: number)
        return entry.text.isEmpty ? nil : entry
    }

    private static func parts(_ sign: UInt32) -> Bool {
        switch sign {
        case 0x20, 0x28, 0x5B, 0x3010, 0x3A, 0x2C, 0x3001, 0x3B, 0x2014, 0x7C: true
        default: false
        }
    }
}

extension LineLabel {
    /// One entry for each photo of the label.
    fileprivate func entries(at line: Int, group: String?) -> [CaptionEntry] {
        var entry = CaptionEntry()
        entry.text = text
        entry.group = group
        entry.place = CaptionPlace(line: line)
        entry.isPhotoNumber = kind == .photoNumber
        // The lines of any text may be numbered.
        entry.isCertain = kind != .number && !isChained
        if names.isEmpty {
            return numbers.map {
                entry.number = $0
                return entry
            }
        }
        return names.enumerated().map { index, name in
            entry.name = name
            entry.lie(in: index < folders.count ? folders[index] : [])
            entry.number = names.count == 1 ? numbers.first : nil
            return entry
        }
    }
}

extension CaptionEntry {
    /// Adds a line that goes on with the text.
    fileprivate mutating func append(_ line: String) {
        // In place: tens of thousands of lines may follow one label, and to copy what is there takes the square of that.
        if !text.isEmpty { text += "\n" }
        text += line
    }

    /// Whether its text ends as a sentence does, so that another line begins something else.
    fileprivate var isWhole: Bool {
        guard let last = text.unicodeScalars.last else { return false }
        return "。!!??".unicodeScalars.contains(last) || last == "."
    }
}
