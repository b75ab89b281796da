/// Several numbers in one label: 图1、2, 图3、图4, 图5和图6, 图7-9.
struct LabelChain {
    /// The photos' numbers.
    private(set) var numbers: [Int]
    /// Where the last of them ends.
    private(set) var end: Int

    /// Reads on from the first number of a label; what cannot be told from a sentence is left out.
    init(from first: Numeral, in text: FoldedText, isOrdinal: Bool) {
        numbers = [first.value]
        end = first.end
        while numbers.count < 200, let last = numbers.last {
            let range = Self.range(text, at: end)
            let isBlank = text[end] == 0x20 && range == nil && Self.link(text, at: end) == nil
            guard let join = range ?? Self.link(text, at: end) ?? (isBlank ? end + 1 : nil) else { return }
            let start = Self.behindWord(text, at: join)
            let repeats = start > join
            guard repeats || !isBlank, repeats || range != nil || Sign.isDigit(text[start]),
                let next = Numeral(at: start, in: text), next.length <= 4, next.value > last, next.value - last < 100
            else { return }
            let ends =
                isOrdinal && [0x5F20, 0x5E45].contains(text[next.end])
                || (range != nil || repeats && !isBlank
                    ? LineLabel.endsLabel(text, at: next.end) : Self.endsStrictly(text, at: next.end))
            guard ends || Self.joinsOn(text, at: next.end), !Self.isFigure(text, at: next.end) else { return }
            numbers += range != nil ? Array((last + 1)...next.value) : [next.value]
            end = next.end
        }
    }

    /// Whether a further number stands behind a label, so that it may speak of more photos than were read.
    static func goesOn(_ text: FoldedText, at end: Int) -> Bool {
        let isComma = text[end] == 0x2C
        guard let join = range(text, at: end) ?? link(text, at: end) else { return false }
        let start = behindWord(text, at: join)
        guard let next = Numeral(at: start, in: text), next.length <= 4, start > join || Sign.isDigit(text[start]),
            !isFigure(text, at: next.end)
        else { return false }
        if PhotoFileName.end(ofExtensionAt: next.end, in: text) != nil || endsStrictly(text, at: next.end) {
            return true
        }
        if isComma { return false }
        let sign = text[next.end]
        if LineLabel.isSeparator(sign) { return sign != 0x2D }
        return Sign.isHan(sign) && !LineLabel.afterFigures.contains(sign) && !measures.contains(sign)
    }

    /// Behind a sign that joins two photos (、和与及&), with blanks around it; nil where none stands.
    static func link(_ text: FoldedText, at index: Int) -> Int? {
        behind([0x3001, 0x2C, 0x548C, 0x4E0E, 0x53CA, 0x26, 0x2F], text, at: index)
    }

    /// Behind a sign that means all between two photos (- ~ 至 到).
    static func range(_ text: FoldedText, at index: Int) -> Int? {
        behind([0x2D, 0x2013, 0x2014, 0x7E, 0x301C, 0x81F3, 0x5230], text, at: index)
    }

    private static func behind(_ signs: [UInt32], _ text: FoldedText, at index: Int) -> Int? {
        var index = index
        while text[index] == 0x20 { index += 1 }
        guard index < text.count, signs.contains(text[index]) else { return nil }
        index += 1
        while text[index] == 0x20 { index += 1 }
        return index
    }

    /// Behind a word for photos; 第 begins too much else.
    private static func behindWord(_ text: FoldedText, at start: Int) -> Int {
        guard text[start] != 0x7B2C, let length = LineLabel.words.length(at: start, in: text) else { return start }
        var index = start + length
        while [0x20, 0x2D, 0x5F].contains(text[index]) { index += 1 }
        return index
    }

    private static func endsStrictly(_ text: FoldedText, at index: Int) -> Bool {
        index >= text.count || text[index] == 0x3A || LineLabel.isClosing(text[index])
    }

    private static func joinsOn(_ text: FoldedText, at index: Int) -> Bool {
        guard let join = range(text, at: index) ?? link(text, at: index) else { return false }
        return Numeral(at: behindWord(text, at: join), in: text) != nil
    }

    /// Whether the number goes on as a time or a date (15:30, 5.15).
    private static func isFigure(_ text: FoldedText, at index: Int) -> Bool {
        switch text[index] {
        case 0x2E: return Sign.isDigit(text[index + 1])
        case 0x3A:
            return Sign.isDigit(text[index + 1]) && Sign.isDigit(text[index + 2]) && !Sign.isDigit(text[index + 3])
                && ![0x6708, 0x5E74, 0x65E5, 0x2E].contains(text[index + 3])
        default: return false
        }
    }

    private static let measures = SignSet("位户家辆支路岁周届期批元亩吨斤米")
}
