/// Finds what happened: the doings that an openness day and the office's other events are told by, verbs of every day, and
/// clauses that have the form of a doing.
enum EventFinder {
    static func find(in text: CaptionText, besides taken: TakenPlaces) -> [Range<Int>] {
        text.proofs(besides: taken, where: { text.has([.events, .aspects, .eventEndings], at: $0) }) {
            index, _ in
            if let length = word(at: index, in: text) { return index..<(index + length) }
            return ending(at: index, in: text) ?? aspect(at: index, in: text)
        }
    }

    /// The length of a word that tells an event, and that is not part of the name of an office, a room or a person
    /// (宣传部, 会议室, 讲解员).
    static func word(at index: Int, in text: CaptionText) -> Int? {
        guard let length = text.length(of: .events, at: index),
            !text.has(.notAfterEvent, at: index + length)
        else { return nil }
        guard Sign.isLetter(text[index]) else {
            // 宣传海报, 培训手册
            if text.has(.eventsInPlaces, at: index, length: length),
                text.has(.eventThings, at: index + length)
            {
                return nil
            }
            // 拍摄于, 拍摄的, 拍摄地点: how the picture came to be
            if text[index] == 0x62CD, text[index + 1] == 0x6444,
                [0x4E8E, 0x7684, 0x8005, 0x3A, 0x65F6, 0x5730, 0x8981, 0x65E5].contains(text[index + 2])
            {
                return nil
            }
            return isGeneral(index, length, in: text) ? nil : length
        }
        if isGeneralEnglish(index, length, in: text) { return nil }
        // conference centre, exhibition hall; at the event
        let next = index + length + 1
        if Sign.isBlank(text[next - 1]), let facility = text.length(of: .facilities, at: next),
            text[next + facility - 1] != 0x73
        {
            return nil
        }
        if Sign.isBlank(text[next - 1]), text.has(.eventThings, at: next) { return nil }
        if isEpithet(index, length, in: text) { return nil }
        // a sign that reads "Vote"
        return [0x22, 0x201C].contains(text[next]) && [0x73, 0x67].contains(text[next - 2])
            ? nil : length
    }

    /// the winning team, Lake Bled: it tells which one, or is a name.
    static func isEpithet(_ index: Int, _ length: Int, in text: CaptionText) -> Bool {
        guard Sign.isBlank(text[index - 1]), Sign.isLetter(text[index - 2]) else { return false }
        let before = text.startOfWord(endingAt: index - 2)
        if text.isCapital(index) {
            return text.isCapital(before) && text.has(.facilities, at: before) && length <= 5
        }
        let end = index + length
        let last = (text[end - 2], text[end - 1])
        guard Sign.isBlank(text[end]), Sign.isLetter(text[end + 1]),
            last == (0x6E, 0x67) || last == (0x65, 0x64),
            text.has(.articles, at: before) || text[before] == 0x6F && text[before + 1] == 0x66,
            !text.has([.prepositions, .notEnglishVerbs], at: end + 1)
        else { return false }
        return last == (0x65, 0x64) || ![0x6D, 0x74, 0x77, 0x6F, 0x68, 0x62].contains(text[index])
    }

    /// the event, this activity, Ceremony: nothing says which.
    private static func isGeneralEnglish(_ index: Int, _ length: Int, in text: CaptionText) -> Bool {
        let isEvent = text[index] == 0x65 && text[index + 1] == 0x76 && text[index + 2] == 0x65
        let isActivity = text[index] == 0x61 && text[index + 1] == 0x63 && text[index + 4] == 0x76
        let isCeremony = text[index] == 0x63 && text[index + 1] == 0x65 && text[index + 2] == 0x72
        guard isEvent && length <= 6 || isActivity || isCeremony && text.count == length else {
            return false
        }
        guard Sign.isBlank(text[index - 1]), Sign.isLetter(text[index - 2]) else { return true }
        var start = index - 2
        while Sign.isLetter(text[start - 1]) { start -= 1 }
        return text.has([.articles, .prepositions], at: start)
            || text[start] == 0x74 && text[start + 1] == 0x68
    }

    /// 活动 and 仪式 with nothing that says which.
    private static func isGeneral(_ index: Int, _ length: Int, in text: CaptionText) -> Bool {
        guard length == 2, text[index] == 0x6D3B && text[index + 1] == 0x52A8 || text[index] == 0x4EEA
        else {
            return false
        }
        // 本 该 此 次 在 项
        return !Sign.isHan(text[index - 1]) && text[index - 1] != 0x201D && text[index - 1] != 0x300B
            || [0x672C, 0x8BE5, 0x6B64, 0x6B21, 0x5728, 0x9879].contains(text[index - 1])
    }

    /// 座谈会, 围棋赛.
    private static func ending(at index: Int, in text: CaptionText) -> Range<Int>? {
        guard text.has(.eventEndings, at: index), Sign.isHan(text[index - 1]),
            Sign.isHan(text[index - 2]),
            !text.has(.notEndingsBefore, at: index - 1), !text.has(.notEndingsAfter, at: index)
        else { return nil }
        return (index - 2)..<(index + 1)
    }

    /// 哭了, 被拦下: a sign that only a verb has beside it.
    private static func aspect(at index: Int, in text: CaptionText) -> Range<Int>? {
        guard let length = text.length(of: .aspects, at: index), !text.has(.states, at: index),
            !text.has(.states, at: index - 1)
        else { return nil }
        if text[index] == 0x4E86 {  // 了
            return Sign.isHan(text[index - 1]) && text[index + 1] != 0x89E3
                ? (index - 1)..<(index + 1) : nil
        }
        return Sign.isHan(text[index + length]) ? index..<(index + length + 1) : nil
    }
}
