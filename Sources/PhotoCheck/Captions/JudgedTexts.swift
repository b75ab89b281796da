/// Which captions of a photo were judged, to find those of the same text.
///
/// Most photos have few texts, and to compare them costs less than to hash one; a photo may have thousands, and then they
/// are hashed.
struct JudgedTexts {
    /// The captions that were the first of their text.
    private var places: [Int] = []
    /// The same by the bytes of their text, once there are many.
    private var byText: [[UInt8]: Int] = [:]

    private static let few = 8

    /// The caption that was judged with the same text, byte for byte; nil for the first of its text, which is kept.
    mutating func first(as index: Int, of captions: [Caption]) -> Int? {
        if places.count < Self.few {
            let text = captions[index].text
            for place in places where captions[place].text.hasSameBytes(as: text) { return place }
            places.append(index)
            return nil
        }
        if byText.isEmpty {
            for place in places { byText[Array(captions[place].text.utf8)] = place }
        }
        let key = Array(captions[index].text.utf8)
        if let same = byText[key] { return same }
        byText[key] = index
        return nil
    }
}
