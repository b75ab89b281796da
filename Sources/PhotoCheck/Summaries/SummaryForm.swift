/// Tells what a text is: a summary, or one of the papers that lie beside it.
struct SummaryForm {
    /// How long a text must be to be judged as a summary; the notice names no length (see `SubmissionSummary`).
    static let fewestSigns = 50
    /// Short texts say that the summary comes later; a long one that says so is a summary of something.
    private static let longestPromise = 80
    private static let longestLetter = 160

    private let lines: [FoldedText]
    private let isNamedSummary: Bool
    private let isNamedOther: Bool
    /// How long the sentences are, and how long everything is.
    private let sentences: Int
    private let total: Int

    /// - Parameters:
    ///   - lines: the text without captions of photos.
    ///   - name: the document's name without its extension.
    init(_ lines: [String], name: String) {
        self.lines = lines.prefix(Self.mostLines).map { FoldedText($0, atMost: Self.mostSigns, simplifies: true) }
        let heading = self.lines.first { Self.length(of: $0) > 0 }
        let name = FoldedText(name, simplifies: true)
        // A sentence is no heading, whatever its words.
        let titles = [name] + (heading.map { Self.isSentence($0, Self.length(of: $0)) ? [] : [$0] } ?? [])
        isNamedSummary = titles.contains { Self.holds(SummaryWords.summaries, $0) }
        // 关于报送总结的通知 is no summary, whatever it is about.
        isNamedOther =
            titles.contains { Self.holds(SummaryWords.others, $0) && !Self.ends(with: SummaryWords.summaries, $0) }
        var (sentences, total) = (0, 0)
        for line in self.lines {
            let length = Self.length(of: line)
            total += length
            if Self.isSentence(line, length) { sentences += length }
        }
        (self.sentences, self.total) = (sentences, total)
    }

    private static let (mostLines, mostSigns) = (5_000, 5_000)

    /// How long it is; what is mostly a list is as long as its sentences.
    var length: Int { sentences * 2 >= total ? total : sentences }

    /// What the text is; nil where it says nothing.
    var form: SummaryText.Form? {
        guard total > 0 else { return isNamedSummary ? .tooShort : nil }
        if blanks >= 3 { return .template }
        if isNamedOther || asksUnits { return .notice }
        if total <= Self.longestPromise, holds(SummaryWords.promises) { return .promised }
        if total <= Self.longestLetter, holds(SummaryWords.letters) { return .other }
        // Rows of a list are no sentences.
        guard sentences * 2 >= total || isNamedSummary else { return .other }
        guard length >= Self.fewestSigns else { return isNamedSummary || sentences > 0 ? .tooShort : .other }
        return isNamedSummary || deeds >= 2 ? .summary : .unnamed
    }

    /// A Chinese character counts one, a word or a number of other scripts two.
    static func length(of text: FoldedText) -> Int {
        var length = 0
        var isInWord = false
        for index in 0..<text.count {
            let sign = text[index]
            let isWord = Sign.isLetter(sign) || Sign.isDigit(sign)
            if Sign.isHan(sign) { length += 1 }
            if isWord, !isInWord { length += Sign.isDigit(sign) ? 1 : 2 }
            isInWord = isWord
        }
        return length
    }

    /// Whether a line has a comma or a full stop, or is longer than an item of a list.
    private static func isSentence(_ line: FoldedText, _ length: Int) -> Bool {
        if length >= 40 { return true }
        return (0..<line.count).contains { index in
            switch line[index] {
            case 0x3002, 0x2C, 0x3B: true
            case 0x2E: index == line.count - 1 && length >= 10
            default: false
            }
        }
    }

    private static func holds(_ words: WordTable, _ text: FoldedText) -> Bool {
        (0..<text.count).contains { words.length(at: $0, in: text) != nil }
    }

    /// Whether a title ends with one of the words, perhaps before a number or a bracket.
    private static func ends(with words: WordTable, _ text: FoldedText) -> Bool {
        (0..<text.count).contains { index in
            guard let length = words.length(at: index, in: text) else { return false }
            return !(index + length..<text.count).contains { Sign.isHan(text[$0]) }
        }
    }

    private func holds(_ words: WordTable) -> Bool { lines.contains { Self.holds(words, $0) } }

    /// Words of things that were done, each line's once.
    private var deeds: Int {
        var count = 0
        for line in lines where count < 2 {
            for index in 0..<line.count where SummaryWords.deeds.length(at: index, in: line) != nil { count += 1 }
        }
        return count
    }

    /// Whether it tells others what to do: the notice.
    private var asksUnits: Bool {
        !isNamedSummary && lines.contains { Self.holds(SummaryWords.orders, $0) }
    }

    /// Slots that nobody filled in: lines of underscores, XX, 请填写, 年 月 日 with nothing between.
    private var blanks: Int {
        var count = 0
        for line in lines {
            var index = 0
            while index < line.count {
                let length = Self.blank(at: index, in: line)
                if length > 0 { count += 1 }
                index += max(1, length)
            }
        }
        return count
    }

    private static func blank(at index: Int, in line: FoldedText) -> Int {
        if let length = SummaryWords.slots.length(at: index, in: line) { return length }
        func run(_ isBlank: (UInt32) -> Bool) -> Int {
            var end = index
            while end < line.count, isBlank(line[end]) { end += 1 }
            return end - index
        }
        switch line[index] {
        case 0x5F: return run { $0 == 0x5F } >= 2 ? run { $0 == 0x5F } : 0
        case 0x78 where !Sign.isLetter(line[index - 1]) && !Sign.isDigit(line[index - 1]), 0xD7:
            let length = run { $0 == 0x78 || $0 == 0xD7 }
            // X月, XX镇; not the x of 1600x1200 or of a word.
            return Sign.isHan(line[index + length]) && (line.isCapital(index) || line[index] == 0xD7) ? length : 0
        case 0x20:
            let length = run { $0 == 0x20 }
            return length >= 2 && SummaryWords.afterSlot.contains(line[index + length]) ? length : 0
        default: return 0
        }
    }
}
