/// Somebody in particular of whom a case is told: 村民王德柱, 一位老大娘, 刘女士, 某养殖合作社, Mrs Chen, a shop owner.
enum CasePerson {
    /// Where the first one stands in a sentence; nil where there is none.
    static func find(in text: FoldedText) -> Int? {
        for index in 0..<text.count {
            if Sign.isLetter(text[index]) {
                if isEnglish(index, in: text) { return index }
            } else if isSomeone(index, in: text) || isNamed(index, in: text) || isCalled(index, in: text) {
                return index
            }
        }
        return nil
    }

    // MARK: Chinese

    /// 一位老大娘, 有一名返乡农民工, 某养殖合作社.
    private static func isSomeone(_ index: Int, in text: FoldedText) -> Bool {
        guard let length = CaseWords.someone.length(at: index, in: text) else { return false }
        let start = index + length
        for place in start..<min(text.count, start + 10) {
            guard Sign.isHan(text[place]) || text[place] == 0x201C || Sign.isDigit(text[place]) else { return false }
            if CaseWords.people.length(at: place, in: text) != nil { return true }
            if CaseWords.officials.length(at: place, in: text) != nil { return false }
            // 某 stands before enterprises, too.
            if text[index] == 0x67D0, CaseWords.houses.length(at: place, in: text) != nil { return true }
        }
        return false
    }

    /// 村民王德柱, 个体户陈晓东, 居民李某: one of the public, and a name.
    private static func isNamed(_ index: Int, in text: FoldedText) -> Bool {
        guard let length = CaseWords.people.length(at: index, in: text) else { return false }
        var start = index + length
        if text[start] == 0x2C || text[start] == 0x3A || text[start] == 0x28 { start += 1 }
        // 农民工老许
        return isName(start, in: text) || text[start] == 0x8001 && surnames.contains(text[start + 1])
    }

    /// A surname with one or two characters that are no other word, or with 某.
    private static func isName(_ index: Int, in text: FoldedText) -> Bool {
        guard surnames.contains(text[index]) else { return false }
        if text[index + 1] == 0x67D0 || text[index + 1] == 0xD7 || text[index + 1] == 0x78 { return true }
        guard Sign.isHan(text[index + 1]) else { return false }
        // 群众高兴, 居民都, 村民对: words that begin like a name.
        return CaseWords.notNames.length(at: index, in: text) == nil
            && CaseWords.notNames.length(at: index + 1, in: text) == nil
    }

    /// 张大爷, 刘女士, 高某: a surname with a form of address that officials do not carry.
    private static func isCalled(_ index: Int, in text: FoldedText) -> Bool {
        guard surnames.contains(text[index]) else { return false }
        if text[index + 1] == 0x67D0 { return true }
        for offset in 1...3 where CaseWords.addresses.length(at: index + offset, in: text) != nil {
            return (1..<offset).allSatisfy { Sign.isHan(text[index + $0]) }
        }
        return false
    }

    /// The rare ones are words of their own too often: 负责人全程在场.
    private static let surnames = SignSet(PeopleWords.surnames)

    // MARK: English

    /// Mrs Chen, a shop owner, farmer Zhang Wei.
    private static func isEnglish(_ index: Int, in text: FoldedText) -> Bool {
        guard !Sign.isLetter(text[index - 1]) else { return false }
        if let length = CaseWords.englishTitles.length(at: index, in: text) {
            var next = index + length
            if text[next] == 0x2E { next += 1 }
            return Sign.isBlank(text[next]) && text.isCapital(next + 1)
        }
        if let length = CaseWords.englishPeople.length(at: index, in: text) {
            let next = index + length + 1
            return text.isCapital(next) && Sign.isLetter(text[next]) || isOne(index, in: text)
        }
        return false
    }

    /// Whether `a` or `one` stands up to three words before, in the same clause.
    private static func isOne(_ index: Int, in text: FoldedText) -> Bool {
        var place = index - 1
        for _ in 0..<4 {
            guard Sign.isBlank(text[place]) else { return false }
            var start = place
            while start > 0, place - start < 20, Sign.isLetter(text[start - 1]) || text[start - 1] == 0x2D {
                start -= 1
            }
            guard start < place else { return false }
            if CaseWords.englishArticles.length(at: start, in: text) == place - start { return true }
            place = start - 1
        }
        return false
    }
}
