/// Finds what happened by the form of a clause, where no word for it is known: what follows those who do it.
enum ClauseFinder {
    /// Chinese characters of a doing behind a person: 外婆纳鞋底; 群众问题 and 居民看台 are nouns.
    private static let shortest = 2

    static func find(
        in text: CaptionText, of people: [Range<Int>], places: [Range<Int>], besides taken: TakenPlaces
    ) -> [Range<Int>] {
        for person in people {
            if let range = behind(person.upperBound, in: text, besides: taken) { return [range] }
        }
        for place in places {
            if let range = shortVerb(at: place.upperBound, in: text, besides: taken) { return [range] }
        }
        for clause in Clauses(text) {
            if let range = shortVerb(at: clause.lowerBound, in: text, besides: taken) { return [range] }
        }
        return text.indices.lazy.compactMap { verb(at: $0, in: text) }.first.map { [$0] } ?? []
    }

    private static func behind(_ index: Int, in text: CaptionText, besides taken: TakenPlaces)
        -> Range<Int>?
    {
        var index = index
        // Opal Jennings, 91, blows out the candles
        if text[index] == 0x2C, Sign.isBlank(text[index + 1]), Sign.isDigit(text[index + 2]) {
            index += 2
            while Sign.isDigit(text[index]) { index += 1 }
            if text[index] == 0x2C { index += 1 }
        }
        if Sign.isBlank(text[index]), Sign.isLetter(text[index + 1]) {
            return english(index + 1, in: text)
        }
        var start = index
        // Brackets, times and places stand between those who do and what they do.
        for _ in 0..<24 {
            if text[start] == 0x28 {
                var end = start
                while end < start + 12, text[end] != 0x29, end < text.count { end += 1 }
                start = end + 1
            } else if taken.contains(start) {
                start += 1
            } else if [0x5728, 0x4E8E].contains(text[start]),
                let end = endOfPlace(behind: start, in: text, besides: taken)
            {
                start = end  // 在 于: the doing stands behind the place
            } else if let length = text.length(of: .beforeDeed, at: start) {
                start += length
            } else {
                break
            }
        }
        var end = start
        while Sign.isHan(text[end]) { end += 1 }
        guard !text.has(.notDeeds, at: start), !isThing(start..<end, in: text) else { return nil }
        // 护士小周, 考生李强, 考点外: two characters may be a name or a place as well
        if end - start <= 3,
            text.has(
                [.surnames, .rareSurnames, .sites, .places, .placeNames, .placeholders, .roles, .groups],
                at: start)
                || [0x5C0F, 0x8001].contains(text[start])
        {
            return nil
        }
        let isVerb = text.has(.shortVerbs, at: start) && end - start >= 2
        guard isVerb || end - start >= shortest, !text.has(.notClauseOpenings, at: start) else {
            return nil
        }
        return start..<min(end, start + 2)
    }

    /// 在教堂门口: where a place ends that begins a few signs behind 在.
    private static func endOfPlace(
        behind index: Int, in text: CaptionText, besides taken: TakenPlaces
    ) -> Int? {
        guard
            var end = (index + 1..<index + 7).first(where: { taken.contains($0) || !Sign.isHan(text[$0]) }
            ),
            taken.contains(end)
        else { return nil }
        while taken.contains(end) { end += 1 }
        return end
    }

    /// 拆违, 分粮, 祭海: a verb of one character and its object, with nothing before them.
    private static func shortVerb(at index: Int, in text: CaptionText, besides taken: TakenPlaces)
        -> Range<Int>?
    {
        var start = index
        while taken.contains(start) || Sign.isBlank(text[start]) { start += 1 }
        guard text.has(.shortVerbs, at: start), Sign.isHan(text[start + 1]), !taken.contains(start + 1),
            !text.has([.notDeeds, .placeEndings, .places, .notNames], at: start)
        else { return nil }
        var end = start
        while Sign.isHan(text[end]) { end += 1 }
        guard end - start <= 6, !isThing(start..<end, in: text) else { return nil }
        return start..<(start + 2)
    }

    private static func isThing(_ clause: Range<Int>, in text: CaptionText) -> Bool {
        (1...3).contains { text.has(.notEventClauses, at: clause.upperBound - $0, length: $0) }
    }

    // MARK: English

    /// The Mayor draws the raffle, Tree felling, roof trusses lifted: a word with the ending of a verb.
    private static func verb(at index: Int, in text: CaptionText) -> Range<Int>? {
        guard Sign.isLetter(text[index]), !Sign.isLetter(text[index - 1]), text[index - 1] != 0x27
        else { return nil }
        // Flooding on Mill Lane
        let leads = index == 0 && text.isCapital(index) && text[index] != 0x6B
        let follows =
            !text.isCapital(index) && Sign.isBlank(text[index - 1])
            && (Sign.isLetter(text[index - 2]) || text[index - 2] == 0x29)
        guard leads || follows else { return nil }
        var end = index
        while Sign.isLetter(text[end]) { end += 1 }
        guard end - index >= 4, !text.has(.notEnglishVerbs, at: index), text[end] != 0x27,
            !EventFinder.isEpithet(index, end - index, in: text)
        else { return nil }
        switch (text[end - 3], text[end - 2], text[end - 1]) {
        case (0x69, 0x6E, 0x67): return end - index >= 5 ? index..<end : nil  // ing
        case _ where leads: return nil
        case (_, 0x65, 0x64): return index..<end  // ed
        case (_, 0x73, 0x73), (_, 0x75, 0x73), (_, 0x69, 0x73): return nil
        case (_, _, 0x73):
            return Sign.isBlank(text[end]) && text.has(.objects, at: end + 1) ? index..<end : nil
        default: return nil
        }
    }

    /// Whether a word has the form of a verb that tells what somebody does: draws, waved, digging.
    static func isVerb(at index: Int, in text: CaptionText) -> Bool {
        var end = index
        while Sign.isLetter(text[end]) { end += 1 }
        guard end - index >= 3, !text.has(.notEnglishVerbs, at: index), text[end] != 0x27 else {
            return false
        }
        if text.has([.events, .englishDeeds], at: index, length: end - index) { return true }
        switch (text[end - 3], text[end - 2], text[end - 1]) {
        case (0x69, 0x6E, 0x67): return end - index >= 5
        case (_, 0x65, 0x64): return end - index >= 4
        case (_, 0x73, 0x73), (_, 0x75, 0x73), (_, 0x69, 0x73): return false
        case (_, _, 0x73): return end - index >= 4
        default: return false
        }
    }

    /// Jurors leave, a botanist hand-pollinates: the word behind those who do it, which is no preposition and no noun.
    private static func english(_ index: Int, in text: CaptionText) -> Range<Int>? {
        guard !text.isCapital(index), !text.has(.notEnglishVerbs, at: index) else { return nil }
        var end = index
        while Sign.isLetter(text[end]) || text[end] == 0x2D { end += 1 }
        if end - index > 3, text[end - 1] == 0x79, text[end - 2] == 0x6C, Sign.isBlank(text[end]) {  // -ly
            return english(end + 1, in: text)
        }
        guard end - index >= 2 else { return nil }
        return isPlural(index - 2, in: text) || isVerb(at: index, in: text) ? index..<end : nil
    }

    /// villagers, police, the crew: behind these a verb has no ending.
    private static func isPlural(_ last: Int, in text: CaptionText) -> Bool {
        switch text[last] {
        case 0x73: return true
        case 0x6E: return text[last - 1] == 0x65  // men, children
        case 0x65: return text[last - 1] == 0x6C || text[last - 1] == 0x63  // people, police
        case 0x77, 0x66, 0x6B: return true  // crew, staff, folk
        default:
            var start = last
            while Sign.isLetter(text[start - 1]) { start -= 1 }
            return text.isCapital(start)  // John and Mary dance
        }
    }
}

/// The words of `ClauseFinder`.
enum ClauseWords {
    /// Behind people these begin no doing: 的 and others that join.
    static let notOpenings: [String] = [
        "的", "和", "与", "及", "等", "、", "或", "是", "之", "们", "会", "部", "局", "室", "站", "节", "楼", "家", "名",
        "人", "共", "代表",
        "兼", "任", "真",
        "很", "好", "也", "左", "右", "前排", "后排",
    ]

    /// What no name of a place holds.
    static let notSegments: [String] = [
        "and", "or", "with", "who", "that", "which", "but", "photo", "photos", "photograph", "picture",
        "portrait",
        "image", "row", "left", "right", "date", "time", "people", "persons", "event", "place", "title",
        "source",
        "credit", "caption", "copyright", "undated", "untitled", "caught", "banner", "statue", "view",
        "fig", "figure",
    ]

    /// Behind a word with s these tell that it is a verb.
    static let objects: [String] = [
        "the", "a", "an", "his", "her", "its", "their", "our", "my", "up", "down", "off", "out", "away",
        "over", "back",
        "new", "one", "two", "home",
    ]

    /// Behind people these are no verbs.
    static let notEnglishVerbs: [String] = [
        "and", "or", "of", "from", "with", "in", "on", "at", "by", "for", "to", "the", "a", "an", "as",
        "who", "whose",
        "that", "which", "but", "near", "outside", "inside", "beside", "behind", "above", "below",
        "under", "over",
        "between", "among", "around", "along", "across", "after", "before", "during", "into", "off",
        "up", "down",
        "without", "within", "toward", "towards", "against", "photo", "photos", "photograph", "picture",
        "portrait",
        "image", "stand", "hall", "square", "stadium", "centre", "center", "house", "room", "office",
        "hospital",
        "market", "store", "shop", "statue", "number", "only", "not", "no", "too", "also", "is", "are",
        "was", "were",
        "be", "been", "standing", "sitting", "seated", "here", "there", "now", "then", "left", "right",
        "group", "part",
        "old", "young", "new", "himself", "herself", "themselves", "wearing", "looking", "stands",
        "sits", "sat",
        "stood", "wears", "wore", "looks", "lies", "leans", "faces", "smiles", "has",
        "had", "have", "stand", "sit", "wear", "look", "lie", "lean", "smile", "aged", "retired",
        "based", "framed",
        "signed",
        "unsigned", "reserved", "provided", "carved", "painted", "built", "made", "engraved",
        "preserved", "restored",
        "enlarged",
        "detailed", "ultra", "lighting", "marked", "numbered", "titled", "related", "used", "union",
        "club",
        "association",
        "society", "committee", "council", "school", "day", "week", "year", "desk", "list", "card",
        "book", "books",
        "building", "ceiling", "painting", "drawing", "evening", "morning", "spring", "king", "ring",
        "string", "wing",
        "thing", "nothing", "something", "anything", "everything", "during", "clothing", "railing",
        "being", "leaning",
        "facing", "holding", "smiling", "sterling", "undated", "united", "dressed", "shed", "red",
        "bed", "need",
        "seed", "speed", "weed", "feed", "hundred", "sacred", "kindred", "named", "called", "entitled",
        "located",
        "situated", "dated", "unidentified", "unnamed", "posts", "clothes", "uniform", "lounge",
        "entrance", "area",
        "park", "memorial", "cemetery", "museum",
    ]
}
