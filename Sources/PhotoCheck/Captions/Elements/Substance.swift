/// Whether a caption says more than when, where and which unit: whether there are words that finders may not know.
///
/// A bare title, a place, a date, a number, one noun say nothing more.
enum Substance {
    /// Chinese characters of a title or a noun, and words of one.
    private static let title = (characters: 8, words: 5)

    static func isLeft(in text: String, of unit: UnitContext) -> Bool {
        let folded = CaptionText(text)
        let times = TakenPlaces(TimeFinder.find(in: folded), in: folded)
        let taken = times.and(PlaceFinder.find(in: folded, besides: times))
        let names = UnitNames(names: [unit.name] + unit.aliases)
        var characters = 0
        var words = 0
        var index = 0
        while index < folded.count, characters <= title.characters, words <= title.words {
            if !taken.contains(index),
                let length = names.length(at: index, in: folded) ?? empty(index, folded)
            {
                index += length
                continue
            }
            if Sign.isLetter(folded[index]) {
                if !taken.contains(index) { words += 1 }
                // it's, tree-lined; jpeg-com-creator is the name of a file.
                while Sign.isLetter(folded[index]) || Sign.isDigit(folded[index])
                    || [0x27, 0x2D, 0x5F].contains(folded[index])
                {
                    index += 1
                }
                continue
            }
            if Sign.isHan(folded[index]), !taken.contains(index), !folded.has(.numerals, at: index) {
                characters += 1
            }
            index += 1
        }
        return characters > title.characters || words > title.words
    }

    private static func empty(_ index: Int, _ text: CaptionText) -> Int? {
        text.length(of: .placeholders, at: index) ?? text.length(of: .emptyWords, at: index)
    }

    /// Words that join others, and those for a picture and what is seen in every one.
    static let emptyWords: [String] = [
        "在", "与", "和", "及", "之", "是", "为", "于", "上", "中", "内", "现场", "全景", "外景", "内景", "远景", "近景", "风景",
        "景色", "一角",
        "掠影", "剪影", "留影",
        "政务公开", "政府", "人民政府", "and", "a", "an", "in", "on", "at", "to", "for", "with", "by", "from",
        "our", "its",
        "this", "that",
        "is", "are", "view", "scene",
    ]
}
