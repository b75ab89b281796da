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
        var lines = ["", style.colored(words.outcome(result.outcome), result.outcome) + "  " + name(result.photo)]
        if let facts = result.photo.facts { lines += style.block(Self.summary(facts), margin: 2) }
        if let caption = result.photo.caption {
            let text = words.caption(TerminalText.escape(caption.trimmed), source: caption.source.rawValue)
            lines += style.cap(style.block(text, margin: 2), lines: 3)
        }
        for judged in result.verdicts { lines += finding(judged) }
        return lines
    }

    /// Nothing for a unit that has no findings of its own.
    func lines(_ unit: UnitResult) -> [String] {
        let findings = unit.verdicts.flatMap(finding)
        guard !findings.isEmpty else { return [] }
        return ["", style.colored(words.outcome(unit.outcome), unit.outcome) + "  " + TerminalText.escape(unit.name)]
            + findings
    }

    private func name(_ photo: Photo) -> String {
        let path = ([photo.path] + photo.inside).map { TerminalText.escape($0.shown) }.joined(separator: " > ")
        guard photo.path.text == nil else { return path }
        return "\(path) (\(words.nameGuess(photo.path.guess.encoding.rawValue)))"
    }

    private static func summary(_ facts: PhotoFacts) -> String {
        var parts = [facts.format.rawValue.uppercased()]
        if let size = facts.displayedSize { parts.append("\(size.width)x\(size.height)") }
        parts.append("\(facts.bytes) B")
        if let camera = facts.camera {
            // Many makers repeat their name in the model's.
            let model = camera.model ?? ""
            let make = camera.make.flatMap { model.hasPrefix($0) ? nil : $0 }
            let names = [make, model].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " ")
            if !names.isEmpty { parts.append(TerminalText.escape(names)) }
        }
        if let taken = facts.taken { parts.append(taken.written) }
        return parts.joined(separator: "  ")
    }

    private func finding(_ judged: JudgedRequirement) -> [String] {
        guard judged.verdict.finding != nil else { return [] }
        let outcome = Outcome.of(CollectionOfOne(judged)).outcome
        let weighs = judged.terms.level == .fail || judged.terms.level == .review
        let word = weighs ? words.verdict(judged.verdict.kind) : words.note
        var title = style.title(judged.requirement)
        if let clause = judged.terms.clause {
            title += "  " + TerminalText.escape(words.clause(clause, quote: judged.terms.quote))
        }
        var lines = style.block("\(word)  \(title)", margin: 2)
        if style.usesColor, let first = lines.first {
            // Coloured after wrapping: the escape sequences take no columns.
            lines[0] = first.replacingPrefix("  \(word)", by: "  " + style.colored(word, weighs ? outcome : .met))
        }
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
