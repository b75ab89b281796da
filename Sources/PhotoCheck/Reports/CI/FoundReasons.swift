/// The findings among some verdicts, in the words of a language: what every format for machines says of a photo.
struct FoundReasons {
    private let found: [JudgedRequirement]
    private let wording: Wording

    /// Takes those that weigh, and with `notes` also those that change no outcome.
    init(_ verdicts: [JudgedRequirement], _ wording: Wording, notes: Bool = false) {
        found = verdicts.filter { $0.verdict.finding != nil && (notes || $0.weighs) }
        self.wording = wording
    }

    var isEmpty: Bool { found.isEmpty }

    /// A few words each, none twice.
    var short: [String] {
        unique(
            found.compactMap { judged in
                judged.verdict.finding.map { wording.short(judged.requirement, $0.reason) }
            })
    }

    /// The ids of the requirements, none twice.
    var ids: [String] { unique(found.map(\.requirement.rawValue)) }

    /// What was found, a sentence each with the requirement before it.
    var sentences: [String] {
        unique(found.map { wording.title($0.requirement) + wording.say(zh: ":", en: ": ") + wording.sentence(for: $0) })
    }

    /// How to mend it, a sentence each.
    var mends: [String] { unique(found.map(wording.mend).filter { !$0.isEmpty }) }

    private func unique(_ texts: [String]) -> [String] {
        var said: Set<String> = []
        return texts.filter { said.insert($0).inserted }
    }
}

extension JudgedRequirement {
    /// Whether it can change an outcome.
    var weighs: Bool { terms.level == .fail || terms.level == .review }
}

extension String {
    /// The beginning of a text that a format for people or machines has no room for.
    func cut(to count: Int) -> String {
        guard
            let end = unicodeScalars.index(
                unicodeScalars.startIndex, offsetBy: count, limitedBy: unicodeScalars.endIndex),
            end < unicodeScalars.endIndex
        else { return self }
        return String(unicodeScalars[..<end]) + "…"
    }
}
