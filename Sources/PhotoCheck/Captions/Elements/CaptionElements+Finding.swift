extension CaptionElements {
    /// How many proofs of one element are kept; more prove nothing more.
    static let proofs = 16

    /// The elements that a text names, each with the words that prove it, in the order of the text.
    ///
    /// The finders look for words, not for meaning: a caption in other words than theirs comes out poorer than it is,
    /// and goes to a person.
    public init(in text: some StringProtocol) {
        self.init(in: CaptionText(text))
    }

    /// The same for a text that was judged already.
    init(in text: CaptionText) {
        if VagueText.isAboutPicture(text) {
            self.init()
            return
        }
        let folded = (MarkupText.withoutTags(text) ?? text).withoutDocumentTitles
        var times = TimeFinder.find(in: folded)
        let taken = TakenPlaces(times, in: folded)
        var people = PeopleFinder.find(in: folded, besides: taken)
        if people.isEmpty { people = KinFinder.find(in: folded, besides: taken) }
        if people.isEmpty { people = NameFinder.find(in: folded, besides: taken) }
        let notPlaces = taken.and(people)
        var places = PlaceFinder.find(in: folded, besides: notPlaces)
        if places.isEmpty { places = OrganFinder.find(in: folded, besides: notPlaces) }
        if places.isEmpty { places = OrganFinder.unknown(in: folded, besides: notPlaces) }
        // 建设大街, 服务大厅: a doing in the name of a place is none.
        var events = EventFinder.find(in: folded, besides: taken.and(places))
        if events.isEmpty {
            let doers =
                people + KinFinder.find(in: folded, besides: taken)
                + NameFinder.find(in: folded, besides: taken)
            events = DeedFinder.find(in: folded, of: doers, besides: taken)
            if events.isEmpty {
                events = ClauseFinder.find(
                    in: folded, of: doers, places: places, besides: taken.and(places).and(people))
            }
        }
        let fields = FormText.fields(of: folded)
        if !fields.isEmpty {
            // What stands in a field is what the field is for, also in words that no list holds.
            if times.isEmpty { times = FormText.contents(of: .time, in: fields, of: folded) }
            if places.isEmpty { places = FormText.contents(of: .place, in: fields, of: folded) }
            if people.isEmpty { people = FormText.contents(of: .people, in: fields, of: folded) }
            if events.isEmpty { events = FormText.contents(of: .event, in: fields, of: folded) }
        }
        self.init(
            time: Self.words(times, in: folded), place: Self.words(places, in: folded),
            people: Self.words(people, in: folded), event: Self.words(events, in: folded))
    }

    private static func words(_ ranges: [Range<Int>], in text: CaptionText) -> [String] {
        guard !ranges.isEmpty else { return [] }
        var words: [String] = []
        words.reserveCapacity(ranges.count)
        for range in ranges {
            let word = text.written(range)
            if !word.isEmpty, !words.contains(where: { $0.hasSameBytes(as: word) }) { words.append(word) }
        }
        return words
    }
}
