/// What `photocheck explain` prints.
extension Wording {
    /// Every id that can be explained, in the order of reports.
    public static var explainable: [RequirementID] {
        Registry.ids + LaterRequirement.all.map(\.id)
    }

    /// What a requirement asks, its clause, how it is judged, and each of its reasons with what it means and how to mend it.
    ///
    /// Plain text in several lines; for an id that nobody knows one line with the nearest that is known.
    public func explanation(of id: RequirementID, profile: Profile) -> String {
        guard let words = requirement(id) else { return unknown(id) + "\n" }
        var lines = [say(zh: "\(id) \(words.title)", en: "\(id): \(words.title)"), words.asks]
        if let terms = profile.asked(id) {
            var clause = [profile.notice, terms.clause].compactMap { $0 }.joined(separator: " ")
            if let quote = terms.quote { clause += say(zh: ":“\(quote)”", en: ": “\(quote)”") }
            if terms.basis == .interpreted { clause += say(zh: "(\(interpreted))", en: " (\(interpreted))") }
            lines.append(say(zh: "依据:", en: "From: ") + clause)
            lines.append(say(zh: "分量:", en: "Level: ") + level(terms.level))
        } else {
            lines.append(say(zh: "“\(profile.title)”没有这项要求。", en: "“\(profile.title)” does not ask for this."))
        }
        lines.append(say(zh: "判断:", en: "Judged: ") + words.judged)
        if let later = LaterRequirement.all.first(where: { $0.id == id }) {
            let why = later.terms.level == .person ? level(.person) : notChecked(later.why)
            lines.append(say(zh: "本版本:", en: "This version: ") + why)
        }
        let reasons = Self.reasons(of: id)
        if !reasons.isEmpty { lines.append(say(zh: "结论与改法:", en: "Findings, and how to mend them:")) }
        for reason in reasons {
            guard let words = self.reason(id, reason) else { continue }
            lines.append("- \(words.short) (\(reason))")
            lines.append("  \(words.says.withReadablePlaces)")
            lines.append("  " + say(zh: "改法:", en: "Mend: ") + words.mend.withReadablePlaces)
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The line for an id that nobody knows.
    public func unknown(_ id: RequirementID) -> String {
        let nearest = NearestName.of(id.rawValue, in: Self.explainable.map(\.rawValue))
        return say(zh: "没有“\(id)”这项要求", en: "no requirement is called \"\(id)\"") + meant(nearest)
    }

    /// The reasons of a requirement, in its own order.
    static func reasons(of id: RequirementID) -> [String] {
        for type in Registry.photo where type.id == id { return type.reasons }
        for type in Registry.unit where type.id == id { return type.reasons }
        for type in Registry.run where type.id == id { return type.reasons }
        return []
    }
}

extension String {
    /// The sentence with an ellipsis in each place, for a reader who has no finding at hand.
    var withReadablePlaces: String {
        WordingPlace.parts(of: self).map { part in
            switch part {
            case .words(let words): words
            case .place: "…"
            }
        }.joined()
    }
}
