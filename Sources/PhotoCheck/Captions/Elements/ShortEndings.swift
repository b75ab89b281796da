/// Endings of one character, with the neighbours that make another word of them: 镇 ends a place, but not in 乡镇 and 镇长.
struct ShortEndings {
    /// 镇.
    let endings: [String]
    /// 乡镇: the neighbour and the ending.
    let before: [String]
    /// 镇长: the ending and the neighbour.
    let after: [String]

    /// The endings of places, people and days; no pair of theirs means something to another of them.
    static let all = [PlaceWords.short, KinWords.endings, TimeWords.festivalEndings, EventWords.endings]

    init(_ rules: [(ending: String, before: String, after: String)]) {
        endings = rules.map(\.ending)
        before = rules.flatMap { rule in rule.before.signs.map { $0 + rule.ending } }
        after = rules.flatMap { rule in rule.after.signs.map { rule.ending + $0 } }
    }
}

extension String {
    /// Its signs, as words of one sign.
    var signs: [String] { unicodeScalars.map { String($0) } }
}
