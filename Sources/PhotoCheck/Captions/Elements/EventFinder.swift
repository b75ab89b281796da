/// Finds what happened: the doings that an openness day and the office's other events are told by, verbs of every day, and
/// clauses that have the form of a doing.
enum EventFinder {
    static func find(in text: CaptionText, besides taken: TakenPlaces) -> [Range<Int>] {
        text.proofs(besides: taken, where: { text.has([.events, .aspects], at: $0) }) { index, _ in
            if let length = word(at: index, in: text) { return index..<(index + length) }
            return aspect(at: index, in: text)
        }
    }

    /// The length of a word that tells an event, and that is not part of the name of an office, a room or a person
    /// (宣传部, 会议室, 讲解员).
    static func word(at index: Int, in text: CaptionText) -> Int? {
        guard let length = text.length(of: .events, at: index), !text.has(.notAfterEvent, at: index + length)
        else { return nil }
        return length
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
