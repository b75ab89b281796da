internal import Documents

/// Reads the lines of a text as a list with one photo a line.
struct LineList {
    let photos: PhotoNames
    /// Whether the document says by its name that it holds captions: only then are bare numbers (1、) a list of photos.
    let isNamedList: Bool

    /// The entries of the lines; empty for prose.
    ///
    /// Blank lines part the list.
    func entries(of lines: [DocumentParagraph]) -> [CaptionEntry] {
        let labels = lines.map { LineLabel($0.text, names: photos) }
        let usesNames = labels.contains { $0?.kind == .name }
        let usesPhotoNumbers = labels.contains { $0?.kind == .photoNumber }
        let usesNumbers = isNamedList && !usesNames && !usesPhotoNumbers && Self.countUp(labels)
        var entries: [CaptionEntry] = []
        // Which entries the lines that follow belong to; none after a blank line or a whole sentence.
        var open = 0..<0
        var group: String?
        for (line, label) in zip(lines, labels) {
            let text = line.text.trimmedOfBlanks
            if text.isEmpty {
                if entries[open].contains(where: { !$0.text.isEmpty }) { open = 0..<0 }
                continue
            }
            if let common = GroupCaption.text(of: String(text)) {
                group = common
                open = 0..<0
                continue
            }
            if let label, label.kind == .name || label.kind == .photoNumber || usesNumbers {
                let start = entries.count
                entries += label.entries(at: line.number, group: group)
                open = start..<entries.count
            } else if let entry = ending(String(text), line.number, group) {
                entries.append(entry)
                open = 0..<0
            } else if !open.isEmpty {
                for index in open { entries[index].append(String(text)) }
            }
            if let last = open.last, entries[last].isWhole { open = 0..<0 }
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
        if names.isEmpty {
            return numbers.map {
                entry.number = $0
                return entry
            }
        }
        return names.map {
            entry.name = $0
            entry.number = names.count == 1 ? numbers.first : nil
            return entry
        }
    }
}

extension CaptionEntry {
    /// Adds a line that goes on with the text.
    fileprivate mutating func append(_ line: String) {
        text = text.isEmpty ? line : text + "\n" + line
    }

    /// Whether its text ends as a sentence does, so that another line begins something else.
    fileprivate var isWhole: Bool {
        guard let last = text.unicodeScalars.last else { return false }
        return "。!!??".unicodeScalars.contains(last) || last == "."
    }
}
