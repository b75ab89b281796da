/// Words of a person that do not say what this picture shows: one word that fits any photo, a label like a folder's, a list
/// of key words, a credit, a remark to somebody, a flat description.
///
/// Every rule asks about the whole text: 合影留念的老人 and 县长检查工作 are captions.
enum VagueText {
    static func matches(_ text: CaptionText) -> Bool {
        guard text.count <= longest else { return false }
        return isGeneric(text) || isLabel(text) || isCredit(text) || isRemark(text) || isKeywords(text)
            || isFlat(text)
    }

    /// Signs of the longest text that may be one of these.
    private static let longest = 120

    /// A credit or a remark: who is named in it is not in the picture, and what is done in it not either.
    static func isAboutPicture(_ text: CaptionText) -> Bool {
        text.count <= 40 && (isRemark(text) || isCredit(text))
    }

    // MARK: Generic words

    /// 活动剪影, 会议, 集体合影, Team photo: words that fit any photo and nothing else.
    private static func isGeneric(_ text: CaptionText) -> Bool {
        guard text.count <= 24, text.has(.vague, at: 0) else { return false }
        var index = 0
        while index < text.count {
            if let length = text.length(of: [.vague, .placeholders], at: index) {
                index += length
            } else if Sign.isHan(text[index]) || Sign.isLetter(text[index]) || Sign.isDigit(text[index]) {
                return false
            } else {
                index += 1
            }
        }
        return true
    }

    // MARK: Labels

    /// 20120515政务公开1, 运动会-03, conference_hall_2: words and a number, as folders and files are called.
    private static func isLabel(_ text: CaptionText) -> Bool {
        guard text.count <= 28,
            text.indices.contains(where: { Sign.isDigit(text[$0]) || text[$0] == 0x28 })
        else {
            return false
        }
        if text.signs.isASCII { return isLatinLabel(text) }
        var start = 0
        while Sign.isDigit(text[start]) || text[start] == 0x2E && start > 0 { start += 1 }
        let leading = start
        while [0x2D, 0x5F, 0x20].contains(text[start]) { start += 1 }
        let isDated = leading == 4 || leading == 6 || leading == 8 || leading >= 3 && text[1] == 0x2E
        guard leading == 0 || isDated else { return false }
        // 2011年 is a date in words
        if leading > 0,
            [0x5E74, 0x6708, 0x65E5, 0x65F6, 0x70B9].contains(text[start]) || isCounter(start, in: text)
        {
            return false
        }
        var end = start
        while Sign.isHan(text[end]), end - start < 9 { end += 1 }
        guard (2...8).contains(end - start), !text.has(.surnames, at: start) || leading == 0 else {
            return false
        }
        if end == text.count {
            return leading > 0 && end - start <= 6 && !text.holds([.titles, .groups])
        }
        return isNumber(end, in: text)
    }

    /// 120人, 300斤: the figure counts something.
    private static func isCounter(_ index: Int, in text: CaptionText) -> Bool {
        text.has(.unitsOfMeasure, at: index)
            || [0x4F59, 0x591A, 0x7EA7, 0x5C4A, 0x53F7, 0x4F4D].contains(text[index])
    }

    /// A number, or a number in brackets, to the end.
    private static func isNumber(_ start: Int, in text: CaptionText) -> Bool {
        var index = start
        var digits = 0
        while index < text.count {
            let sign = text[index]
            if Sign.isDigit(sign) || text.has(.numerals, at: index) && index > start {
                digits += 1
            } else if ![0x2D, 0x5F, 0x20, 0x28, 0x29, 0x2E, 0x23].contains(sign) {
                return false
            }
            index += 1
        }
        return digits > 0 && digits <= 8
    }

    /// Landscape-09, openday_2012_hall_B: no blanks but bars, and a figure.
    private static func isLatinLabel(_ text: CaptionText) -> Bool {
        guard !text.signs.mayHold(0x20), text.signs.mayHold(0x2D) || text.signs.mayHold(0x5F),
            !text.signs.mayHold(0x2C)
        else { return false }
        return text.indices.contains { Sign.isLetter(text[$0]) }
            && text.indices.allSatisfy {
                Sign.isLetter(text[$0]) || Sign.isDigit(text[$0]) || [0x2D, 0x5F, 0x2E].contains(text[$0])
            }
    }

    // MARK: Credits

    /// 摄影:王某, 本报记者 郭海 摄, 图片由县融媒体中心提供: who made it and nothing else.
    private static func isCredit(_ text: CaptionText) -> Bool {
        guard text.count <= 40 else { return false }
        if let length = text.length(of: .credits, at: 0) {
            let end = text.count
            let rest = (length..<end).count { Sign.isHan(text[$0]) }
            if Sign.isHan(text[0]) {
                let isMarked = [0x3A, 0x2F, 0x7C, 0x20].contains(text[length]) || endsCredit(end, in: text)
                return isMarked && rest <= 12
                    && !(length..<end).contains { isDoing($0, before: end, in: text) }
            }
            let words = (length..<end).count { Sign.isLetter(text[$0]) && !Sign.isLetter(text[$0 - 1]) }
            return words <= 5
                && (length..<end).allSatisfy { index in
                    !Sign.isLetter(text[index]) || Sign.isLetter(text[index - 1]) || text.isCapital(index)
                        || text.has(.articles, at: index)
                }
        }
        // 王强/摄, 李工提供
        guard text.count <= 10, endsCredit(text.count, in: text), text.count >= 3 else { return false }
        return !text.indices.contains { isDoing($0, before: text.count, in: text) }
    }

    /// 摄, 供图, 提供 at the end.
    private static func endsCredit(_ end: Int, in text: CaptionText) -> Bool {
        switch (text[end - 2], text[end - 1]) {
        case (_, 0x6444): true  // 摄
        case (0x4F9B, 0x56FE), (0x63D0, 0x4F9B), (0x4F9B, 0x7A3F), (0x6444, 0x5F71), (0x62CD, 0x6444):
            true
        default: false
        }
    }

    private static func isDoing(_ index: Int, before end: Int, in text: CaptionText) -> Bool {
        guard let length = EventFinder.word(at: index, in: text) else { return false }
        return index + length < end - 1
    }

    // MARK: Remarks

    /// 已发请查收, 换一张, nice one!!: said to somebody about the picture.
    private static func isRemark(_ text: CaptionText) -> Bool {
        guard text.holds(.remarks), text.count <= 40 else { return false }
        var others = 0
        for clause in Clauses(text) {
            let holds = clause.contains { text.has(.remarks, at: $0) }
            if !holds { others += 1 }
        }
        return others <= 1 && !text.holds([.titles, .groups, .organs, .placeNames])
    }

    // MARK: Key words

    /// 会议;领导;2012, 稻谷 喜悦 金秋 乡村, mayor, library, ribbon: short words side by side.
    private static func isKeywords(_ text: CaptionText) -> Bool {
        let head = text.length(of: .fields, at: 0) ?? 0
        if head > 0, text[head] == 0x3A, [0x5173, 0x6B].contains(text[0]),
            text[1] == 0x952E || text[1] == 0x65
        {
            return true  // 关键词: keywords:
        }
        for separator: UInt32 in [0x3B, 0x2F, 0x7C, 0x23, 0x2C, 0x3001, 0x20]
        where text.signs.mayHold(separator) {
            if isKeywords(text, between: separator) { return true }
        }
        return false
    }

    private static func isKeywords(_ text: CaptionText, between separator: UInt32) -> Bool {
        var parts = 0
        var events = 0
        var figures = 0
        var index = 0
        var longestPart = 0
        while index < text.count {
            while text[index] == separator || Sign.isBlank(text[index]) { index += 1 }
            let start = index
            while index < text.count, text[index] != separator { index += 1 }
            guard index > start else { break }
            guard isKeyword(start..<index, in: text) else { return false }
            if Sign.isHan(text[start]), EventFinder.word(at: start, in: text) == index - start {
                events += 1
            }
            longestPart = max(longestPart, index - start)
            if Sign.isDigit(text[start]) { figures += 1 }
            parts += 1
        }
        switch separator {
        case 0x3001: return parts >= 3 && events >= 1 && events < parts  // 老师、家长、学生 are those who are there
        case 0x2C: return text.signs.isASCII ? parts >= 4 : parts >= 3 && figures > 0
        case 0x20: return parts >= 4 && !text.signs.isASCII && longestPart <= 8
        default: return parts >= 3
        }
    }

    /// At most four Chinese characters, a figure, or one word in small letters.
    private static func isKeyword(_ part: Range<Int>, in text: CaptionText) -> Bool {
        var part = part
        while !part.isEmpty, Sign.isBlank(text[part.upperBound - 1]) { part = part.dropLast() }
        if part.allSatisfy({ Sign.isHan(text[$0]) }) {
            let last = text[part.upperBound - 1]
            return part.count <= 4 && ![0x65E5, 0x6708, 0x5E74, 0x6444].contains(last)
                && !text.has(.prepositions, at: part.lowerBound)
        }
        if part.allSatisfy({ Sign.isDigit(text[$0]) }) { return true }
        return part.count <= 14 && part.allSatisfy { Sign.isLetter(text[$0]) && !text.isCapital($0) }
    }

    // MARK: Flat descriptions

    /// 一群人站在台阶上, a man in a suit and tie: as a machine would say it, with nothing that has a name.
    private static func isFlat(_ text: CaptionText) -> Bool {
        if Sign.isHan(text[0]) {
            // 一群人, 几个人, 两个女人
            guard text.count <= 24, let length = text.length(of: .vague, at: 0),
                [0x4E00, 0x51E0, 0x4E24, 0x4E09, 0x8BB8].contains(text[0])
            else { return false }
            // 站 坐 在 走 围 穿 躺 拿 蹲
            return [0x7AD9, 0x5750, 0x5728, 0x8D70, 0x56F4, 0x7A7F, 0x8EBA, 0x62FF, 0x8E72, 0x6B63]
                .contains(
                    text[length])
                && isNameless(length, in: text)
        }
        guard let length = text.length(of: .vague, at: 0), Sign.isBlank(text[length]),
            (0..<length).contains(where: { Sign.isBlank(text[$0]) })
        else { return false }
        var end = length + 1
        while Sign.isLetter(text[end]) { end += 1 }
        let isPosture = text[end - 1] == 0x67 && text[end - 2] == 0x6E && text[end - 3] == 0x69
        return
            (isPosture || text.has(.prepositions, at: length + 1)
            || text.has(.afterPicture, at: length + 1))
            && text.indices.dropFirst().allSatisfy { !text.isCapital($0) && !Sign.isDigit(text[$0]) }
    }

    private static func isNameless(_ start: Int, in text: CaptionText) -> Bool {
        !(start..<text.count).contains {
            Sign.isDigit(text[$0]) || text.has([.placeNames, .days, .events, .organs], at: $0)
        }
    }
}
