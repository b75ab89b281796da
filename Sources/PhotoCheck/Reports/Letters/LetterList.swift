/// The table of all letters, one a row: what a mail merge needs to send each to its unit.
struct LetterList {
    private let words: ReportWords
    private var rows: [UInt8]

    init(language: Language) {
        words = ReportWords(language: language)
        // Spreadsheets take a file without the mark for the system's own encoding.
        rows = [0xEF, 0xBB, 0xBF] + Self.row(words.letterColumns)
    }

    /// The table, to be written.
    var bytes: [UInt8] { rows }

    mutating func add(_ letter: Letter, until: String?) {
        let counts = [letter.photos.total, letter.photos.unmet, letter.photos.review, letter.photos.met]
        rows += Self.row(
            [String(letter.number), letter.unit, words.letter(letter.kind), until ?? ""] + counts.map { String($0) }
                + [letter.items.map(\.text).joined(separator: "; "), letter.fileName])
    }

    private static func row(_ cells: [String]) -> [UInt8] {
        var row = CSVRow(guardsFormulas: true)
        for cell in cells { row.cell(cell) }
        return row.line()
    }
}

extension ReportWords {
    /// What a letter is called.
    func letter(_ kind: Letter.Kind) -> String {
        switch (kind, language) {
        case (.returned, .zh): "退回修改通知"
        case (.returned, .en): "to mend"
        case (.receipt, .zh): "回执"
        case (.receipt, .en): "receipt"
        case (.reminder, .zh): "催报通知"
        case (.reminder, .en): "reminder"
        }
    }

    /// What is asked where files of a unit could not be read.
    func notRead(_ count: Int) -> String {
        switch language {
        case .zh: "没有读成的文件(\(count)):请按每个文件后面的原因处理后重新报送。"
        case .en: "Files that were not read (\(count)): please mend what stands beside each, and send them again."
        }
    }

    /// The heads of the table of letters.
    var letterColumns: [String] {
        switch language {
        case .zh: ["序号", "单位", "文种", "期限", "照片", "不合格", "待人工", "合格", "要修改的", "文件"]
        case .en: ["number", "unit", "letter", "until", "photos", "failed", "review", "passed", "to mend", "file"]
        }
    }
}
