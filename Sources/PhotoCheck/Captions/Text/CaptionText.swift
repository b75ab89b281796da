/// A caption made ready to be judged: folded once, and every word of every list found once, at whatever place it stands.
///
/// All finders and writing rules ask it which words stand where; a question costs no comparison of signs.
struct CaptionText: Sendable {
    /// Signs of a text that are looked at; more make no caption.
    static let longest = 64 << 10

    /// The folded signs.
    private(set) var signs: FoldedText
    /// What stands at each sign.
    private var places: [Place] = []
    /// The words of two and more signs of all places, in the order of the text; at one place the shorter first.
    private var words: [Word] = []
    /// The lists of which any word stands anywhere.
    private var lists: WordLists = []

    /// The words that begin at a sign.
    private struct Place: Sendable {
        /// The lists of all.
        var lists: WordLists = []
        /// The lists that hold the sign itself.
        var short: WordLists = []
        /// Which of `words` they are.
        var first: Int32 = 0
        var end: Int32 = 0
    }

    private struct Word: Sendable {
        var lists: WordLists
        var count: Int
    }

    /// Reads a text, without the blanks at its ends.
    init(_ text: some StringProtocol) {
        let text = String(text)
        var signs = FoldedText(
            text.hasBlankEnd ? String(text.trimmedOfBlanks) : text, atMost: Self.longest, simplifies: true)
        signs.closeGaps()
        self.init(signs)
    }

    /// A part of a text; it is folded already.
    init(_ text: CaptionText, _ range: Range<Int>) {
        self.init(FoldedText(text.signs, range))
    }

    private init(_ signs: FoldedText) {
        self.signs = signs
        findWords()
    }

    /// The same text without the titles of documents.
    var withoutDocumentTitles: CaptionText {
        var signs = signs
        return signs.hideDocumentTitles() ? CaptionText(signs) : self
    }

    private mutating func findWords() {
        let signs = signs
        let count = signs.count
        var words: [Word] = []
        words.reserveCapacity(count / 2)
        var lists: WordLists = []
        places = [Place](capacity: count) { places in
            var first = signs[0]
            var isLetter = Sign.isLetter(first)
            var followsLetter = false
            for index in 0..<count {
                let next = signs[index + 1]
                let isBeforeLetter = Sign.isLetter(next)
                // Most places of a Latin text are inside a word, where none begins.
                if !(isLetter && followsLetter), let root = Lexicon.arc(of: first) {
                    var place = Place(first: Int32(truncatingIfNeeded: words.count))
                    // A word of Latin letters must be a whole word.
                    if root.isWord, !(isLetter && isBeforeLetter) { place.short = root.lists }
                    place.lists = place.short
                    var arc = root
                    var last = next
                    var end = index + 2
                    while arc.goesOn, let behind = Lexicon.arc(of: last, after: arc) {
                        let next = signs[end]
                        if behind.isWord, !Sign.isLetter(last) || !Sign.isLetter(next) {
                            let here = behind.lists
                            place.lists.formUnion(here)
                            words.append(Word(lists: here, count: end - index))
                        }
                        arc = behind
                        last = next
                        end += 1
                    }
                    place.end = Int32(truncatingIfNeeded: words.count)
                    lists.formUnion(place.lists)
                    places.append(place)
                } else {
                    places.append(Place())
                }
                followsLetter = isLetter
                isLetter = isBeforeLetter
                first = next
            }
        }
        self.words = words
        self.lists = lists
    }

    // MARK: Questions

    /// How many signs there are.
    @inline(__always) var count: Int { signs.count }

    /// The folded sign at a place; `FoldedText.hidden` outside the text.
    @inline(__always) subscript(index: Int) -> UInt32 { signs[index] }

    /// Whether a letter was written as a capital.
    @inline(__always) func isCapital(_ index: Int) -> Bool { signs.isCapital(index) }

    /// All places.
    @inline(__always) var indices: Range<Int> { 0..<count }

    /// Where the first letter or Chinese character stands; 0 without any.
    var firstWord: Int { indices.first { Sign.isLetter(self[$0]) || Sign.isHan(self[$0]) } ?? 0 }

    /// Where the Latin word begins whose last letter stands at a place.
    func startOfWord(endingAt index: Int) -> Int {
        var start = index
        while start > 0, Sign.isLetter(self[start - 1]) { start -= 1 }
        return start
    }

    /// Whether a word of any of the lists stands anywhere.
    @inline(__always) func holds(_ lists: WordLists) -> Bool { !self.lists.isDisjoint(with: lists) }

    /// Whether a word of a list begins at a place.
    @inline(__always) func has(_ lists: WordLists, at index: Int) -> Bool {
        index >= 0 && index < places.count && !places[index].lists.isDisjoint(with: lists)
    }

    /// How many signs the longest word of a list has that begins at a place; nil where none stands.
    @inline(__always) func length(of lists: WordLists, at index: Int) -> Int? {
        has(lists, at: index) ? longest(of: lists, at: index) : nil
    }

    /// The same for words of a length that is allowed.
    func length(of lists: WordLists, at index: Int, where isAllowed: (Int) -> Bool) -> Int? {
        guard has(lists, at: index) else { return nil }
        for word in words[Int(places[index].first)..<Int(places[index].end)].reversed()
        where !word.lists.isDisjoint(with: lists) && isAllowed(word.count) {
            return word.count
        }
        return !places[index].short.isDisjoint(with: lists) && isAllowed(1) ? 1 : nil
    }

    private func longest(of lists: WordLists, at index: Int) -> Int? {
        var place = Int(places[index].end)
        while place > Int(places[index].first) {
            place -= 1
            if !words[place].lists.isDisjoint(with: lists) { return words[place].count }
        }
        return places[index].short.isDisjoint(with: lists) ? nil : 1
    }

    /// Whether a word of a list with exactly so many signs begins at a place.
    @inline(__always) func has(_ lists: WordLists, at index: Int, length: Int) -> Bool {
        self.length(of: lists, at: index) { $0 == length } != nil
    }

    /// The text between two places as it was written.
    func source(_ range: Range<Int>) -> String { signs.source(range) }

    /// The same without blanks at its ends.
    func written(_ range: Range<Int>) -> String { signs.written(range) }
}
