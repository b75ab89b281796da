/// Finds what happened: the doings that an openness day and the office's other events are told by.
enum EventFinder {
    static func find(in text: CaptionText, besides taken: TakenPlaces) -> [Range<Int>] {
        text.proofs(besides: taken, where: { text.has(.events, at: $0) }) { index, _ in
            word(at: index, in: text).map { index..<(index + $0) }
        }
    }

    /// The length of a word that tells an event, and that is not part of the name of an office, a room or a person
    /// (宣传部, 会议室, 讲解员).
    static func word(at index: Int, in text: CaptionText) -> Int? {
        guard let length = text.length(of: .events, at: index),
            !text.has(.notAfterEvent, at: index + length)
        else { return nil }
        return length
    }
}
