/// Finds the figures of a summary: numbers with a unit of measure that say how much was done or reached.
///
/// The unit is what tells a count from a date, a telephone or a document's number: 5000份 is a figure; 2012年, 17号, 114300 and 第3期 are none.
struct FigureFinder {
    /// A figure and where it stands.
    struct Found {
        var range: Range<Int>
        var clause: Range<Int>
    }

    let text: FoldedText

    init(_ text: FoldedText) { self.text = text }

    /// All figures, in the order of the text.
    func find() -> [Found] {
        var found: [Found] = []
        var index = 0
        while index < text.count {
            if let skipped = FigureWords.setPhrases.length(at: index, in: text) {
                index += skipped
            } else if let end = figure(at: index) {
                found.append(Found(range: index..<end, clause: clause(around: index..<end)))
                index = end
            } else {
                index += 1
            }
        }
        return found
    }

    private func figure(at index: Int) -> Int? {
        if let length = FigureWords.hundredths.length(at: index, in: text) {
            return FigureNumber(at: index + length, in: text)?.end
        }
        guard let number = FigureNumber(at: index, in: text) else { return EnglishFigures(text).figure(at: index) }
        if let end = measured(number, from: index) { return end }
        // 30至50人 is one figure.
        if let second = rangeEnd(number.end), let end = measured(second, from: index) { return end }
        return EnglishFigures(text).figure(at: index)
    }

    private func rangeEnd(_ index: Int) -> FigureNumber? {
        switch text[index] {
        case 0x81F3, 0x5230, 0x2D, 0x7E, 0x301C, 0x2014:  // 至 到 - ~ 〜 —
            var start = index + 1
            if text[start] == 0x2014 { start += 1 }
            return FigureNumber(at: start, in: text)
        default: return nil
        }
    }

    /// Where the unit behind a number ends; nil where it is no count.
    private func measured(_ number: FigureNumber, from start: Int) -> Int? {
        guard !number.isArticle else { return nil }
        var index = number.end
        if Sign.isBlank(text[index]) { index += 1 }
        if text[index] == 0x25 || text[index] == 0x2030 { return index + 1 }
        guard let length = FigureWords.measures.length(at: index, in: text) else { return nil }
        let end = index + length
        guard !isName(number, start, end), !isPointInTime(index, end, start), !isEnclosure(start, index) else {
            return nil
        }
        return end
    }

    /// 三家子村, 五间房, “三公开”, 三个代表: the number belongs to a name.
    private func isName(_ number: FigureNumber, _ start: Int, _ end: Int) -> Bool {
        if FigureWords.notAfterMeasure.length(at: number.end, in: text) != nil { return true }
        guard number.isSingleHan else { return false }
        if text[start - 1] == 0x201C || text[start - 1] == 0x22 { return true }
        let next = text[end] == 0x5B50 ? text[end + 1] : text[end]  // 子
        if text[end - 1] == 0x4E2A { return FigureWords.wholes.length(at: end, in: text) != nil }  // 个
        return end == number.end + 1 && Self.placeEndings.contains(next) && Sign.isHan(text[start - 1]) == false
            || text[end] == 0x5B50 && Self.placeEndings.contains(next)
    }

    /// 村 镇 乡 屯 沟 房 堡 营 庄 街.
    private static let placeEndings = SignSet("村镇乡屯沟房堡营庄街")

    /// 三天后, 12年5月, 30周年, 60周岁: a day, an age.
    private func isPointInTime(_ measure: Int, _ end: Int, _ start: Int) -> Bool {
        guard FigureWords.spans.length(at: measure, in: text) != nil else { return false }
        if FigureWords.afterSpan.length(at: end, in: text) != nil { return true }
        // A year of the calendar has four digits, or is spelt digit by digit.
        guard text[measure] == 0x5E74 else { return false }  // 年
        return Sign.isDigit(text[end]) || measure - start >= 4
            || text[start] >= 0x3007 && measure - start >= 2 && !(start..<measure).contains { text[$0] == 0x5341 }
    }

    /// 附照片6张, 报送总结1份: what was handed in, not what was done.
    private func isEnclosure(_ start: Int, _ measure: Int) -> Bool {
        guard text[measure] == 0x5F20 || text[measure] == 0x4EFD || text[measure] == 0x5E45 else { return false }
        let clause = clause(around: start..<measure)
        var isHandedIn = false
        var isPart = false
        for index in clause.lowerBound..<start {
            if FigureWords.handingIn.length(at: index, in: text) != nil { isHandedIn = true }
            if FigureWords.parts.length(at: index, in: text) != nil { isPart = true }
        }
        return isHandedIn && isPart
    }

    /// The words around, as far as the clause goes and a reader needs.
    private func clause(around range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        while start > 0, range.lowerBound - start < 16, !Self.isStop(text[start - 1], before: text[start]) {
            start -= 1
        }
        var end = range.upperBound
        while end < text.count, end - range.upperBound < 8, !Self.isStop(text[end], before: text[end + 1]) { end += 1 }
        return start..<end
    }

    /// A sign that ends a clause; the point and the comma of a number do not.
    static func isStop(_ sign: UInt32, before next: UInt32) -> Bool {
        switch sign {
        case 0x3002, 0x3B, 0x21, 0x3F, 0x3001, 0x28, 0x29, 0x3A, 0x201C, 0x201D: true
        case 0x2C, 0x2E: !Sign.isDigit(next)
        default: false
        }
    }
}
