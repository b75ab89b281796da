/// Finds what happened: the doings that an openness day and the office's other events are told by, verbs of every day, and
/// clauses that have the form of a doing.
enum EventFinder {
    static func find(in text: CaptionText, besides taken: TakenPlaces) -> [Range<Int>] {
        text.proofs(besides: taken, where: { text.has([.events, .aspects, .eventEndings], at: $0) }) { index, _ in
            if let length = word(at: index, in: text) { return index..<(index + length) }
            return ending(at: index, in: text) ?? aspect(at: index, in: text)
        }
    }

    /// The length of a word that tells an event, and that is not part of the name of an office, a room or a person
    /// (宣传部, 会议室, 讲解员).
    static func word(at index: Int, in text: CaptionText) -> Int? {
        guard let length = text.length(of: .events, at: index), !text.has(.notAfterEvent, at: index + length)
        else { return nil }
        guard Sign.isLetter(text[index]) else { return isGeneral(index, length, in: text) ? nil : length }
        if isGeneralEnglish(index, length, in: text) { return nil }
        // conference centre, exhibition hall; at the event
        let next = index + length + 1
        if Sign.isBlank(text[next - 1]), let facility = text.length(of: .facilities, at: next),
            text[next + facility - 1] != 0x73
        {
            return nil
        }
        // a sign that reads "Vote"
        return [0x22, 0x201C].contains(text[next]) && [0x73, 0x67].contains(text[next - 2]) ? nil : length
    }

    /// the event, this activity, Ceremony: nothing says which.
    private static func isGeneralEnglish(_ index: Int, _ length: Int, in text: CaptionText) -> Bool {
        let isEvent = text[index] == 0x65 && text[index + 1] == 0x76 && text[index + 2] == 0x65
        let isActivity = text[index] == 0x61 && text[index + 1] == 0x63 && text[index + 4] == 0x76
        let isCeremony = text[index] == 0x63 && text[index + 1] == 0x65 && text[index + 2] == 0x72
        guard isEvent && length <= 6 || isActivity || isCeremony && text.count == length else { return false }
        guard Sign.isBlank(text[index - 1]), Sign.isLetter(text[index - 2]) else { return true }
        var start = index - 2
        while Sign.isLetter(text[start - 1]) { start -= 1 }
        return text.has([.articles, .prepositions], at: start) || text[start] == 0x74 && text[start + 1] == 0x68
    }

    /// 活动 and 仪式 with nothing that says which.
    private static func isGeneral(_ index: Int, _ length: Int, in text: CaptionText) -> Bool {
        guard length == 2, text[index] == 0x6D3B && text[index + 1] == 0x52A8 || text[index] == 0x4EEA else {
            return false
        }
        // 本 该 此 次 在 项
        return !Sign.isHan(text[index - 1]) && text[index - 1] != 0x201D && text[index - 1] != 0x300B
            || [0x672C, 0x8BE5, 0x6B64, 0x6B21, 0x5728, 0x9879].contains(text[index - 1])
    }

    /// 座谈会, 围棋赛.
    private static func ending(at index: Int, in text: CaptionText) -> Range<Int>? {
        guard text.has(.eventEndings, at: index), Sign.isHan(text[index - 1]), Sign.isHan(text[index - 2]),
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
            return Sign.isHan(text[index - 1]) && text[index + 1] != 0x89E3 ? (index - 1)..<(index + 1) : nil
        }
        return Sign.isHan(text[index + length]) ? index..<(index + length + 1) : nil
    }
}
