import Bytes
import ImageFacts

/// Explains one photo, or one unit apart from its photos: each finding with its clause, what was found and how to mend it.
struct TextDetails {
    private let style: TextStyle

    init(_ style: TextStyle) {
        self.style = style
    }

    private var words: ReportWords { style.words }

    func lines(_ result: PhotoResult) -> [String] {
        var lines = [""] + heading(result.outcome, PhotoLine(result.photo, words).name)
        if let facts = result.photo.facts {
            lines += style.block(PhotoLine(result.photo, words).summary(facts), margin: 2)
        }
        if let caption = result.photo.caption {
            lines += TextCaption(caption, style).lines
        }
        let inferred = Self.inferred(result.verdicts)
        if !inferred.isEmpty { lines += style.block(words.inferred(inferred), margin: 2) }
        for judged in result.verdicts { lines += finding(judged) }
        return lines
    }

    /// The elements of a detailed caption that were told by something else than its words.
    private static func inferred(_ verdicts: [JudgedRequirement]) -> [CaptionElement] {
        guard let judged = verdicts.first(where: { $0.requirement == CaptionDetailed.id }) else { return [] }
        let found: Detail? =
            if case .met(let proof) = judged.verdict { proof.found } else { judged.verdict.finding?.found }
        guard case .list(let names) = found?["inferred"] else { return [] }
        return CaptionElement.allCases.filter { names.contains(.text($0.rawValue)) }
    }

    /// Nothing for a unit that has no findings of its own.
    func lines(_ unit: UnitResult) -> [String] {
        let findings = unit.verdicts.flatMap(finding)
        guard !findings.isEmpty else { return [] }
        return [""] + heading(unit.outcome, TerminalText.escape(unit.name)) + findings
    }

    /// What the run says of pairs of photos; missing units and strangers are told by their names alone.
    func lines(_ summary: RunSummary) -> [String] {
        let pairs = summary.verdicts.filter { $0.verdict.finding?.found.pair != nil }
        guard !pairs.isEmpty else { return [] }
        return [""] + pairs.flatMap(finding)
    }

    private func heading(_ outcome: Outcome, _ name: String) -> [String] {
        let word = words.outcome(outcome)
        return colored(style.wrap("\(word)  \(name)", indent: 2), word, indent: "", outcome)
    }

    /// The lines with their first word in the colour of an outcome; after wrapping, since escape sequences take no columns.
    private func colored(_ lines: [String], _ word: String, indent: String, _ outcome: Outcome) -> [String] {
        guard style.usesColor, let first = lines.first else { return lines }
        return [first.replacingPrefix(indent + word, by: indent + style.colored(word, outcome))] + lines.dropFirst()
    }

    private func finding(_ judged: JudgedRequirement) -> [String] {
        guard judged.verdict.finding != nil else { return [] }
        let outcome = Outcome.of(CollectionOfOne(judged)).outcome
        let weighs = judged.terms.level == .fail || judged.terms.level == .review
        let word = words.verdict(judged)
        var title = style.title(judged.requirement)
        if let clause = judged.terms.clause {
            title += "  " + TerminalText.escape(words.clause(clause, quote: judged.terms.quote))
        }
        var lines = style.block("\(word)  \(title)", margin: 2)
        lines = colored(lines, word, indent: "  ", weighs ? outcome : .met)
        lines += style.block(TerminalText.escape(style.wording.sentence(for: judged)), margin: 4)
        let mend = style.wording.mend(for: judged)
        if !mend.isEmpty { lines += style.block(words.mend(TerminalText.escape(mend)), margin: 4) }
        return lines
    }
}

extension String {
    fileprivate func replacingPrefix(_ prefix: String, by other: String) -> String {
        hasPrefix(prefix) ? other + dropFirst(prefix.count) : self
    }
}

extension Photo {
    /// Its place as texts show it: the file, and its name inside a document.
    var shown: String { path.shown(inside) }
}

extension Leftover {
    /// Its place as texts show it.
    var shown: String { path.shown(inside) }
}

extension SubmittedPath {
    /// A place as texts show it: the file, and the names inside containers, level by level.
    fileprivate func shown(_ inside: [SubmittedPath]) -> String {
        ([self] + inside).map { TerminalText.escape($0.shown) }.joined(separator: " > ")
    }
}
