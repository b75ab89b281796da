/// Finds what happened: the doings that an openness day and the office's other events are told by.
enum EventFinder {
    static func find(in text: FoldedText, besides times: [Range<Int>]) -> [Range<Int>] {
        let taken = TakenPlaces(times, in: text)
        var found: [Range<Int>] = []
        var index = 0
        while index < text.count, found.count < CaptionElements.proofs {
            if !taken.contains(index), let length = word(at: index, in: text) {
                found.append(index..<(index + length))
                index += length
            } else {
                index += 1
            }
        }
        return found
    }

    /// The length of a word that tells an event, and that is not part of the name of an office, a room or a person
    /// (宣传部, 会议室, 讲解员).
    static func word(at index: Int, in text: FoldedText) -> Int? {
        guard let length = EventWords.events.length(at: index, in: text),
            EventWords.notAfter.length(at: index + length, in: text) == nil
        else { return nil }
        return length
    }
}
