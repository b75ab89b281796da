/// The rows under a list that speak of all photos: sums, notes and signatures.
enum ListFooter {
    /// Whether a cell begins as such a row does.
    static func begins(_ cell: String) -> Bool {
        words.length(at: 0, in: FoldedText(String(cell.trimmedOfBlanks), simplifies: true)) != nil
    }

    /// Whether a cell is a sum and nothing else: 合计, 总计:3张, 共3张.
    static func isSum(_ cell: String) -> Bool {
        let text = FoldedText(String(cell.trimmedOfBlanks), simplifies: true)
        guard text.count <= 14 else { return false }
        if sums.length(at: 0, in: text) != nil { return true }
        // 共
        guard text[0] == 0x5171 else { return false }
        let start = text[1] == 0x20 ? 2 : 1
        guard let number = Numeral(at: start, in: text) else { return false }
        let next = text[number.end] == 0x20 ? text[number.end + 1] : text[number.end]
        return next == 0x5F20 || next == 0x5E45
    }

    /// Whether it is a label with its value (审核:王某), and not the beginning of a sentence.
    static func hasColon(_ cell: String) -> Bool {
        FoldedText(cell, atMost: 12).folded.contains(0x3A)
    }

    private static let sums = WordTable(["合计", "总计", "小计", "共计", "总数", "total"])

    private static let words = WordTable([
        "合计", "总计", "小计", "共计", "填表", "制表", "填报", "审核", "备注", "注:", "联系人", "total",
    ])
}

/// Cells that hold a sign in the place of words.
enum ListSign {
    /// Whether a cell takes what stands in the cell above.
    static func isDitto(_ cell: String) -> Bool {
        dittos.contains(cell.trimmedOfBlanks.lowercased())
    }

    /// Whether a cell, or the line that it begins, shows how a list is to be filled in: 例, 例:1.jpg, (示例).
    static func isExample(_ cell: String) -> Bool {
        let text = FoldedText(String(cell.trimmedOfBlanks), atMost: 12)
        var start = 0
        while start < text.count, LineLabel.isOpening(text[start]) { start += 1 }
        guard let length = examples.length(at: start, in: text) else { return false }
        let end = start + length
        return end >= text.count || text[end] == 0x3A || LineLabel.isClosing(text[end])
    }

    /// Whether a cell says that there is nothing to say.
    static func isNothing(_ cell: String) -> Bool {
        nothings.contains(cell.trimmedOfBlanks.lowercased())
    }

    private static let examples = WordTable([
        "例", "例如", "示例", "样例", "举例", "填写示例", "填写样例", "范例", "填表示例", "example", "sample", "e.g.",
    ])

    private static let dittos: Set<String> = [
        "同上", "同上。", "(同上)", "(同上)", "同前", "〃", "″", "\"", "''", "”", "ditto", "do.", "same as above",
    ]

    private static let nothings: Set<String> = [
        "无", "無", "无。", "/", "/", "//", "\\", "-", "--", "—", "——", "-", "_", "n/a", "none", "nil",
    ]
}
