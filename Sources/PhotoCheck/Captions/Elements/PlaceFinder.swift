/// Finds where: words that end a place's name, with the name before them; English and French phrases with their
/// preposition.
///
/// 现场 and 会场 alone say nothing of where. A unit's name may stand for its place, but that is the profile's to allow, not
/// the finder's.
enum PlaceFinder {
    /// How far a name reaches back from the word that ends it.
    private static let reach = 12

    static func find(in text: CaptionText, besides taken: TakenPlaces) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var index = 0
        // The last one may go on: 岫岩 and 宾馆.
        while index < text.count,
            found.count < CaptionElements.proofs || found.last?.upperBound == index
        {
            guard text.has(endings, at: index), let length = ending(at: index, taken, in: text) else {
                if mayOpenPhrase(index, in: text), found.count < CaptionElements.proofs,
                    let range = phrase(at: index, in: text)
                {
                    found.append(range)
                    index = max(range.upperBound, index + 1)
                } else {
                    index += 1
                }
                continue
            }
            let end = index + length
            let last = found.last
            let start = beginning(of: index, notBefore: last?.upperBound ?? 0, taken, in: text)
            if let last, last.upperBound == start, start < end, Sign.isHan(text[start]) {
                // 岫岩县 + 阜昌办事处 + 门前 are one place.
                found.removeLast()
                if !OrganFinder.isPartOfOrgan(last.lowerBound..<end, in: text) {
                    found.append(last.lowerBound..<end)
                }
            } else if found.count < CaptionElements.proofs, isNamed(start, index, in: text),
                !OrganFinder.isPartOfOrgan(start..<end, in: text)
            {
                found.append(start..<end)
            }
            index = end
        }
        return found
    }

    // MARK: Chinese

    private static var endings: WordLists {
        [.places, .placeEndings, .shortPlaces, .placeNames, .sites]
    }

    private static func ending(at index: Int, _ taken: TakenPlaces, in text: CaptionText) -> Int? {
        guard Sign.isHan(text[index]), !taken.contains(index) else { return nil }
        if let length = text.length(of: .places, at: index) {
            let end = index + length
            if isOrgansOffice(index, length, in: text) { return nil }
            return text.length(of: .notAfterPlace, at: end) ?? text.length(of: .notAfterRoom, at: end)
                == nil ? length : nil
        }
        if let length = text.length(of: .placeNames, at: index) {
            return text.has(.notAfterPlaceName, at: index + length) ? nil : length
        }
        if text.has(.placeLikeThings, at: index - 1) || text.has(.events, at: index - 1, length: 2) {
            return nil
        }
        if let length = text.length(of: .sites, at: index),
            !text.has([.notAfterPlace, .notAfterPlaceName, .notAfterSite], at: index + length)
        {
            return length
        }
        if let length = text.length(of: .placeEndings, at: index) {
            return text.length(of: .notAfterPlace, at: index + length) == nil ? length : nil
        }
        let stands =
            text.has(.shortPlaces, at: index) && !text.has(.notEndingsBefore, at: index - 1)
            && !text.has(.notEndingsAfter, at: index)
        return stands ? 1 : nil
    }

    /// 县统计局办公室: an office of an office.
    private static func isOrgansOffice(_ index: Int, _ length: Int, in text: CaptionText) -> Bool {
        guard length == 3, text[index] == 0x529E, text[index + 1] == 0x516C else { return false }
        return [0x5C40, 0x59D4, 0x5E9C, 0x5385].contains(text[index - 1])  // 局 委 府 厅
    }

    /// A word such as 门前 is a place by itself; 镇, 街道, 宾馆 need a name of two characters.
    private static func isNamed(_ start: Int, _ ending: Int, in text: CaptionText) -> Bool {
        if text.has([.places, .placeNames], at: ending) { return true }
        if let length = text.length(of: .sites, at: ending), length >= 2 { return true }
        if text.has(.sites, at: ending), ending > start { return true }
        // 县图书馆; 图书馆举办: an institution that one knows which it is
        if ending - start == 1,
            text.has(.shortPlaces, at: start) || [0x6821, 0x5382].contains(text[start])
        {
            return true
        }
        if ending == start { return hosts(ending, in: text) }
        guard ending - start >= 2 else { return false }
        // 人民医院举办
        return text.length(of: .generalPlaces, at: start) != ending - start
            || hosts(ending, behind: start, in: text)
    }

    /// 图书馆举办, 在学校.
    private static func hosts(_ ending: Int, behind start: Int? = nil, in text: CaptionText) -> Bool {
        guard let length = text.length(of: .placeEndings, at: ending) else { return false }
        let start = start ?? ending
        if [0x5728, 0x5230, 0x8FDB].contains(text[start - 1]) { return true }  // 在 到 进
        guard !Sign.isHan(text[start - 1]), length >= 2 else { return false }
        return [0x4E3E, 0x5F00, 0x7EC4, 0x8FCE].contains(text[ending + length])  // 举 开 组 迎
    }

    private static func beginning(
        of ending: Int, notBefore earliest: Int, _ taken: TakenPlaces, in text: CaptionText
    )
        -> Int
    {
        var start = ending
        while start > earliest, ending - start < reach {
            let before = start - 1
            guard Sign.isHan(text[before]) || Sign.isDigit(text[before]), !taken.contains(before) else {
                break
            }
            if text.has(.stops, at: before), !text.has(.notStops, at: before) {
                break
            }
            if endsDoing(before, in: text) || isCounter(before, in: text) { break }
            start = before
        }
        while start < ending, let length = text.length(of: .beforePlace, at: start),
            start + length <= ending
        {
            start += length
        }
        return start
    }

    /// 两名 in 两名小学生.
    private static func isCounter(_ index: Int, in text: CaptionText) -> Bool {
        [0x540D, 0x4F4D].contains(text[index])
            && (text.has(.numerals, at: index - 1) || Sign.isDigit(text[index - 1])
                || [0x4E24, 0x51E0, 0x4F59, 0x591A].contains(text[index - 1]))
    }

    /// Whether a word that tells a doing ends at a place: 走访 in 走访石庙子村 is no part of the village's name.
    private static func endsDoing(_ index: Int, in text: CaptionText) -> Bool {
        for length in 2...3 where index - length + 1 >= 0 {
            let start = index - length + 1
            if EventFinder.word(at: start, in: text) == length,
                text.length(of: .eventsInPlaces, at: start) != length
            {
                return true
            }
            if text.length(of: .goings, at: start) == length { return true }
        }
        return false
    }
}
