/// The common caption of a group of photos: 组合说明:…, 以下照片为….
enum GroupCaption {
    /// The common caption that a line or a row says; nil for anything else.
    static func text(of line: String) -> String? {
        let text = FoldedText(line.trimmedOfBlanks)
        var start = 0
        while start < text.count, isBracket(text[start]) { start += 1 }
        if let length = labels.length(at: start, in: text) {
            var end = start + length
            while end < text.count, isBracket(text[end]) || text[end] == 0x3A || text[end] == 0x20 { end += 1 }
            let rest = text.written(end..<text.count)
            return rest.isEmpty ? nil : rest
        }
        return openings.length(at: start, in: text) == nil ? nil : text.written(0..<text.count)
    }

    /// Whether a cell alone labels a group: the caption stands in another cell of the row.
    static func isLabel(_ cell: String) -> Bool {
        let text = FoldedText(cell.trimmedOfBlanks)
        guard let length = labels.length(at: 0, in: text) else { return false }
        return (length..<text.count).allSatisfy { text[$0] == 0x3A || text[$0] == 0x20 }
    }

    private static let labels = WordTable([
        "组合说明", "总说明", "组照说明", "组图说明", "总体说明", "共同说明", "整组说明", "本组说明", "group caption", "common caption",
    ])

    private static let openings = WordTable([
        "以下照片", "以下图片", "以下各图", "以下为", "本组照片", "这组照片", "该组照片", "the following photos", "these photos",
    ])

    private static func isBracket(_ sign: UInt32) -> Bool {
        switch sign {
        case 0x5B, 0x5D, 0x3010, 0x3011, 0x28, 0x29: true
        default: false
        }
    }
}
