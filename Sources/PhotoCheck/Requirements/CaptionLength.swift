internal import ImageFacts

/// The caption has as many Chinese characters, or as many words, as asked.
///
/// 汉字 are Chinese characters alone: punctuation, digits and letters do not count, for notices that say 字数 rarely say how and this reading is the
/// strictest below and the mildest above. Words are runs of letters and digits in other scripts; an apostrophe or hyphen inside joins.
public struct CaptionLength: PhotoRequirement, ProfileReadable, Hashable {
    /// `caption.length`.
    public static let id: RequirementID = "caption.length"
    /// Stated where a notice names a number.
    public static let defaultTerms = Terms(level: .fail, basis: .stated)
    /// Too few or too many of either; then what sends the photo to a person.
    public static let reasons =
        [
            "tooFewHanzi", "tooManyHanzi", "tooFewWords", "tooManyWords",
        ] + HiddenCaption.reasons

    /// How many Chinese characters are allowed; nil for any number.
    public var hanzi: Bounds?
    /// How many words are allowed; nil for any number.
    public var words: Bounds?

    /// Creates the requirement.
    public init(hanzi: Bounds? = nil, words: Bounds? = nil) {
        self.hanzi = hanzi
        self.words = words
    }

    /// Reads `hanzi: {min: 20, max: 200}`, `words: {max: 50}`, or both.
    public init(from section: inout ProfileSection) throws(ProfileError) {
        hanzi = try section.bounds("hanzi", .count)
        words = try section.bounds("words", .count)
        guard hanzi != nil || words != nil else { throw section.missing("hanzi") }
    }

    private static let fourToTen = Self(hanzi: Bounds(min: 4, max: 10))
    private static let threeToFive = Self(words: Bounds(min: 3, max: 5))

    /// Cases that are its documentation and its test.
    public static let examples: [Example<Self>] =
        [
            Example(
                title: "eight characters of four to ten", rule: fourToTen,
                photo: .captioned(texts: [.iptcCaption: "县长解答群众咨询。"]), verdict: .met),
            Example(
                title: "three characters; digits and stops do not count", rule: fourToTen,
                photo: .captioned(texts: [.iptcCaption: "2012,献血车!"]), verdict: .unmet),
            Example(
                title: "eleven characters", rule: fourToTen,
                photo: .captioned(texts: [.iptcCaption: "县长在广场解答群众咨询"]), verdict: .unmet),
            Example(
                title: "four words of three to five", rule: threeToFive,
                photo: .captioned(texts: [.iptcCaption: "The mayor's morning walk-in"]), verdict: .met),
            Example(
                title: "two words", rule: threeToFive, photo: .captioned(texts: [.iptcCaption: "Morning fog"]),
                verdict: .unmet),
            Example(
                title: "six words", rule: threeToFive,
                photo: .captioned(texts: [.iptcCaption: "Morning fog over the old bridge"]), verdict: .unmet),
            Example(
                title: "no caption, and some characters asked", rule: fourToTen, photo: .captioned(), verdict: .unmet),
            Example(
                title: "no caption, and no least number", rule: Self(words: Bounds(max: 5)), photo: .captioned(),
                verdict: nil),
        ] + HiddenCaption.examples(fourToTen)

    /// The answer about one photo; nil without a caption where no least number is asked.
    public func judge(_ photo: Photo, in unit: UnitContext) -> Verdict? {
        let text = photo.caption?.trimmed
        if text == nil, max(hanzi?.min ?? 0, words?.min ?? 0) == 0 { return nil }
        if photo.caption?.isCut == true { return .notExamined(Finding(CommonReason.overLimit.rawValue)) }
        let count = CaptionCount(text ?? "")
        for (bounds, number, name) in [(hanzi, count.hanzi, "Hanzi"), (words, count.words, "Words")] {
            guard let bounds else { continue }
            let found = Detail.fields([.init("count", .number(number))])
            switch bounds.place(of: number) {
            case .within: continue
            case .below:
                return HiddenCaption.review(photo, in: unit)
                    ?? .unmet(Finding("tooFew\(name)", found: found, wanted: .fields(bounds.fields)))
            case .above: return .unmet(Finding("tooMany\(name)", found: found, wanted: .fields(bounds.fields)))
            }
        }
        return .met(.text)
    }
}

/// How long a text is, in characters of Chinese and in words of other scripts.
struct CaptionCount: Hashable {
    private(set) var hanzi = 0
    private(set) var words = 0

    init(_ text: String) {
        var isInWord = false
        var joiner = false
        for scalar in text.unicodeScalars {
            if Sign.isHan(scalar.value) {
                hanzi += 1
                (isInWord, joiner) = (false, false)
            } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                || scalar.properties.generalCategory == .nonspacingMark
            {
                if !isInWord, !joiner { words += 1 }
                (isInWord, joiner) = (true, false)
            } else {
                // An apostrophe or hyphen joins what stands right before and right behind it.
                joiner = isInWord && [0x27, 0x2D].contains(FoldedText.fold(scalar.value))
                isInWord = false
            }
        }
    }
}
