/// Finds people where `PeopleFinder` knows no word: by the endings that Chinese and English give to words for people
/// (信贷员, 养牛户, 邻居们, firefighters), by surnames, and by everyday words.
enum KinFinder {
    static func find(in text: CaptionText, besides taken: TakenPlaces) -> [Range<Int>] {
        text.proofs(
            besides: taken,
            where: {
                Sign.isLetter(text[$0]) || text.has([.kinEndings, .roles], at: $0) || text[$0] == 0x73ED
            }
        ) { index, _ in person(at: index, in: text) }
    }

    private static func person(at index: Int, in text: CaptionText) -> Range<Int>? {
        if Sign.isLetter(text[index]) {
            guard !Sign.isLetter(text[index - 1]), text[index - 1] != 0x27 else { return nil }
            if let length = text.length(of: .englishRoles, at: index) {
                // Children's books, a quarryman's collection
                guard text[index + length] != 0x27, text[index + length] != 0x3A else { return nil }
                return index..<PeopleFinder.withName(index + length, in: text)
            }
            return pinyinName(at: index, in: text) ?? agent(at: index, in: text)
                ?? englishClass(at: index, in: text)
        }
        if let length = text.length(of: .roles, at: index) {
            let end = text[index + length] == 0x4EEC ? index + length + 1 : index + length  // 们
            if text[index - 1] == 0x65E0 || isCredit(end, in: text) { return nil }  // 无
            guard !isOtherWord(end, in: text) else { return nil }
            return index..<(PeopleFinder.name(after: end, in: text) ?? end)
        }
        return suffixed(at: index, in: text) ?? schoolClass(at: index, in: text)
    }

    // MARK: Chinese

    /// 记者:柴烁, 编辑: who made the caption is not in the picture.
    private static func isCredit(_ end: Int, in text: CaptionText) -> Bool {
        text[end] == 0x3A && [0x8005, 0x8F91, 0x5BF9, 0x4EBA, 0x5458].contains(text[end - 1])  // 者 辑 对 人 员
    }

    /// 信贷员, 养牛户, 承包者, 巡逻队, 邻居们: an ending behind two characters that belong to the same word.
    private static func suffixed(at index: Int, in text: CaptionText) -> Range<Int>? {
        guard text.has(.kinEndings, at: index), !text.has(.notEndingsBefore, at: index - 1),
            !text.has(.notEndingsAfter, at: index), Sign.isHan(text[index - 1]),
            !text.has(.stops, at: index - 1),
            Sign.isHan(text[index - 2]) || isOfOneSign(text[index]), text[index - 2] != 0x65E0,  // 无
            !text.has(.numerals, at: index - 1),
            !isOtherWord(index + 1, in: text)
        else { return nil }
        let end = PeopleFinder.name(after: index + 1, in: text) ?? index + 1
        return (Sign.isHan(text[index - 2]) ? index - 2 : index - 1)..<end
    }

    /// 儿童医院, 家长会; but 专家会诊 and 居民下棋 go on with a doing.
    static func isOtherWord(_ end: Int, in text: CaptionText) -> Bool {
        guard text.has([.notAfterRole, .notAfterGroup], at: end) else { return false }
        if text.has([.days, .weekdays], at: end) { return false }  // 环卫工大年初一
        guard let word = EventFinder.word(at: end, in: text), word >= 2 else { return true }
        return [0x4F1A, 0x8282].contains(text[end + word - 1])  // 会 节
    }

    /// 三(2)班, 1985级2班, 高三七班: a class by its number.
    private static func schoolClass(at index: Int, in text: CaptionText) -> Range<Int>? {
        guard text[index] == 0x73ED,
            ![0x8F66, 0x957F, 0x6B21, 0x673A, 0x5B50, 0x7EC4, 0x7EA7].contains(text[index + 1])
        else { return nil }
        var start = index
        while Sign.isDigit(text[start - 1]) || text.has(.numerals, at: start - 1)
            || [0x28, 0x29, 0x7EA7, 0x5E74, 0x9AD8, 0x521D].contains(text[start - 1]), index - start < 9
        {
            start -= 1
        }
        let figures = (start..<index).count { Sign.isDigit(text[$0]) || text.has(.numerals, at: $0) }
        return index - start >= 2 && figures >= 2 ? start..<(index + 1) : nil
    }

    /// 渔嫂, 木匠: one sign before these is enough.
    private static func isOfOneSign(_ sign: UInt32) -> Bool {
        switch sign {
        case 0x7AE5, 0x5987, 0x533B, 0x592B, 0x53CB, 0x8FF7, 0x8D29, 0x500C, 0x7FC1, 0x4F6C, 0x5973,
            0x5F92:
            true
        case 0x5320, 0x5AC2, 0x5A76, 0x5A46, 0x8B66, 0x519C, 0x5A03: true  // 匠 嫂 婶 婆 警 农 娃
        default: false
        }
    }

    // MARK: English

    /// Wang Jianguo, Zhang Wei: a surname in pinyin and a capitalised word that is no place.
    private static func pinyinName(at index: Int, in text: CaptionText) -> Range<Int>? {
        guard text.isCapital(index), let length = text.length(of: .pinyin, at: index),
            Sign.isBlank(text[index + length]), text.isCapital(index + length + 1)
        else { return nil }
        let given = index + length + 1
        var end = given
        while Sign.isLetter(text[end]) { end += 1 }
        guard end > given + 1, !text.has(.facilities, at: given),
            !text.has(.notSegments, at: given)
        else { return nil }
        return index..<end
    }

    /// Grade 5, Class 4B, Year 6; or Bill and Norah.
    private static func englishClass(at index: Int, in text: CaptionText) -> Range<Int>? {
        guard text.isCapital(index) else { return nil }
        var end = index
        while Sign.isLetter(text[end]) { end += 1 }
        if Sign.isBlank(text[end]), Sign.isDigit(text[end + 1]), end - index <= 5,
            [(0x67, 0x65), (0x63, 0x73), (0x79, 0x72), (0x66, 0x6D)].contains(where: {
                $0 == (text[index], text[end - 1])
            })
        {
            let isYear = Sign.isDigit(text[end + 3]) && Sign.isDigit(text[end + 4])
            return isYear ? nil : index..<(end + 2)
        }
        guard text.has(.firstNames, at: index, length: end - index), text[end + 1] == 0x61,
            text[end + 2] == 0x6E,
            text[end + 3] == 0x64, Sign.isBlank(text[end]), Sign.isBlank(text[end + 4]),
            text.isCapital(end + 5), !text.has([.facilities, .placeNames, .notSegments], at: end + 5)
        else { return nil }
        var last = end + 5
        while Sign.isLetter(text[last]) { last += 1 }
        return index..<last
    }

    /// firefighters, artists, pedestrians: plurals of words for those who do something.
    private static func agent(at index: Int, in text: CaptionText) -> Range<Int>? {
        var end = index
        while Sign.isLetter(text[end]) { end += 1 }
        guard end - index >= 6, !Sign.isDigit(text[end]),
            end - index >= 7 && isEnding(KinWords.agents, end, in: text)
                || isEnding(KinWords.trades, end, in: text)
                || text.isCapital(end + 1) && Sign.isBlank(text[end])
                    && isEnding(KinWords.agent, end, in: text)
                    && !text.has([.facilities, .notSegments, .months], at: end + 1) && !text.isCapital(index),
            text.length(of: .notEnglishVerbs, at: index) != end - index
        else { return nil }
        return index..<PeopleFinder.withName(end, in: text)
    }

    private static func isEnding(_ endings: [[UInt32]], _ end: Int, in text: CaptionText) -> Bool {
        endings.contains { ending in
            ending[ending.count - 1] == text[end - 1]
                && ending.indices.allSatisfy { text[end - ending.count + $0] == ending[$0] }
        }
    }
}
