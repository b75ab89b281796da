extension CaptionElements {
    /// How many proofs of one element are kept; more prove nothing more.
    static let proofs = 16

    /// The elements that a text names, each with the words that prove it, in the order of the text.
    ///
    /// The finders look for words, not for meaning: a caption in other words than theirs comes out poorer than it is,
    /// and goes to a person.
    public init(in text: some StringProtocol) {
        var folded = MarkupText.withoutTags(text).map { FoldedText($0) } ?? FoldedText(text)
        folded.hideDocumentTitles()
        let times = TimeFinder.find(in: folded)
        var people = PeopleFinder.find(in: folded, besides: times)
        if people.isEmpty { people = KinFinder.find(in: folded, besides: times) }
        let places = PlaceFinder.find(in: folded, besides: times + people)
        var events = EventFinder.find(in: folded, besides: times)
        if events.isEmpty {
            let doers = people + KinFinder.find(in: folded, besides: times)
            events = DeedFinder.find(in: folded, of: doers, besides: times)
        }
        self.init(
            time: Self.words(times, in: folded), place: Self.words(places, in: folded),
            people: Self.words(people, in: folded), event: Self.words(events, in: folded))
    }

    private static func words(_ ranges: [Range<Int>], in text: FoldedText) -> [String] {
        var words: [String] = []
        for range in ranges {
            let word = text.written(range)
            // Bytes decide: normal forms that differ are two wordings, and the report shows both.
            if !word.isEmpty, !words.contains(where: { $0.utf8.elementsEqual(word.utf8) }) { words.append(word) }
        }
        return words
    }
}

/// Places of a text that already prove an element.
struct TakenPlaces {
    private var taken: [Bool]

    init(_ ranges: [Range<Int>], in text: FoldedText) {
        taken = [Bool](repeating: false, count: text.count)
        for range in ranges {
            for index in range.clamped(to: taken.indices) { taken[index] = true }
        }
    }

    func contains(_ index: Int) -> Bool {
        taken.indices.contains(index) && taken[index]
    }
}
